import type { InputFormat } from "../reader/types.ts";

const BY_EXTENSION: Readonly<Record<string, "json" | "ndjson" | "csv">> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".tsv": "csv",
};

/** Files that are no text at all, by their first bytes. */
const FOREIGN: readonly (readonly [kind: ForeignKind, bytes: readonly number[]])[] = [
  ["excel", [0x50, 0x4b, 0x03, 0x04]],
  ["old-office", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["gzip", [0x1f, 0x8b]],
];

const latin1 = new TextDecoder("latin1");
const utf8 = new TextDecoder();

/** A kind of file that is not read. */
export type ForeignKind = "excel" | "old-office" | "pdf" | "gzip" | "xml";

/** What else than JSON or a table the file is, judged by its first bytes. */
export function foreignKind(head: Uint8Array): ForeignKind | undefined {
  const binary = FOREIGN.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (binary) return binary[0];
  return /^\s*<(?:\?xml|!DOCTYPE|[a-z])/i.test(latin1.decode(head.subarray(0, 256)).replace(/^ï»¿/, ""))
    ? "xml"
    : undefined;
}

/** The form of a file: by the name's ending, else by its first characters. `.json` may hold one record a line. */
export function inputFormat(name: string, head: Uint8Array): InputFormat {
  const named = BY_EXTENSION[extensionOf(name)];
  if (named === "ndjson" || named === "csv") return named;
  const text = utf8.decode(head).trimStart();
  if (text.startsWith("{")) return isLines(text) ? "ndjson" : "json";
  return named === "json" || text.startsWith("[") ? "json" : "csv";
}

function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Whether each line is a record of its own: the first one closes on its line, or the second opens another. */
function isLines(text: string): boolean {
  const end = text.indexOf("\n");
  if (end === -1) return true;
  const second = text.slice(end).trimStart();
  return text.slice(0, end).trimEnd().endsWith("}") || second.startsWith("{");
}
