import { parseJson } from "@thongnhat/core";
import { decode } from "../../src/read/encoding/decode.ts";
import { readItems } from "../../src/read/reader/reader.ts";
import type { ReadItem } from "../../src/read/reader/types.ts";

/** What a reader made of a text: the values that it read, and the codes of what it refused. */
export interface Outcome {
  readonly values: readonly unknown[];
  readonly codes: readonly string[];
}

/** The ways in which the text of a record is read. */
export const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Outcome>>> = {
  parseJson: async (bytes) => {
    const decoded = decode(bytes);
    if ("code" in decoded) return { values: [], codes: [decoded.code] };
    const parsed = parseJson(decoded.text);
    if ("faults" in parsed) return { values: [], codes: [...new Set(parsed.faults.map(({ code }) => code))] };
    return { values: [parsed.value], codes: [] };
  },
  json: (bytes) => readFile("thu.json", "json", bytes),
  ndjson: (bytes) => readFile("thu.ndjson", "ndjson", bytes),
};

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readFile(name: string, input: "json" | "ndjson", bytes: Uint8Array): Promise<Outcome> {
  const items: ReadItem[] = [];
  for await (const run of readItems(name, chunk(bytes), { maxBytes: 1 << 20, input })) items.push(...run);
  const values = items.flatMap((item) => (item.kind === "record" ? [item.value] : []));
  const codes = items.flatMap((item) => (item.kind === "fault" ? [item.code] : []));
  return { values, codes: [...new Set(codes)] };
}

/** A text as a field of a record, as a file holds it. */
export function asField(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('{"v":'), bytes, Buffer.from("}")]);
}
