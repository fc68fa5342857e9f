import type { Issue } from "@thongnhat/core";
import { type ReadOptions, readItems, type WorkbookReader } from "../read/reader/reader.ts";
import {
  DEFAULT_MAX_BYTES,
  type Fault,
  type InputFormat,
  type ReadItem,
  type RecordItem,
} from "../read/reader/types.ts";
import { type JudgeOptions, judge } from "./judge.ts";
import type { Registry } from "./registry.ts";
import { resolveRecord } from "./resolve.ts";

/** An issue, and where in which file it is. */
export interface Finding extends Issue {
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Character of the line, from 1, where the text itself is at fault. */
  readonly position?: number;
  /** The cell of a workbook as its program calls it: `C5`. */
  readonly cell?: string;
  /** For a finding about a whole row of a workbook: the first cell of the row. */
  readonly rowCell?: string;
  /** Where the other record is, for a finding about two. */
  readonly other?: {
    readonly record: string;
    readonly file: string;
    readonly line: number;
    readonly row?: number;
    readonly sheet?: string;
  };
}

/** The verdict on one record of a file, or a finding about the file itself. */
export interface Checked {
  readonly status: "valid" | "invalid" | "unreadable" | "file";
  readonly findings: readonly Finding[];
  readonly truncated?: true;
  /** The record itself, where the options ask for it and it is of a known kind. */
  readonly item?: RecordItem;
}

/** How a file is checked. */
export interface CheckOptions extends JudgeOptions {
  /** Form of the input; without it, the name's ending and the first bytes say. */
  readonly input?: InputFormat;
  /** Longest record in bytes, default 8 MiB. */
  readonly maxBytes?: number;
  /** Hand out each record with its verdict. */
  readonly keep?: boolean;
  /** Reads `.xlsx` and `.ods`. */
  readonly workbook?: WorkbookReader;
}

/**
 * Checks a stream of bytes record by record, whatever its length, in bounded memory.
 * A record that cannot be read is a finding too, and the rest goes on.
 *
 * @param name - name of the file: its ending says the form, and findings carry it
 * @param chunks - the bytes
 * @param registry - the records of the standard, from `loadRegistry()`
 * @param options - record, origin, use and limits
 * @returns verdicts in the order of the file
 * @example
 * for await (const checked of checkStream("so.ndjson", createReadStream("so.ndjson"), await loadRegistry(), {})) {
 *   for (const finding of checked.findings) console.log(finding.line, finding.code);
 * }
 */
export async function* checkStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  registry: Registry,
  options: CheckOptions = {},
): AsyncGenerator<Checked> {
  const { reading, check } = checker(name, registry, options);
  for await (const items of readItems(name, chunks, reading)) {
    for (const item of items) yield check(item);
  }
}

/** How a file is read, and the verdict on each item that is read from it. */
export interface Checker {
  readonly reading: ReadOptions;
  check(item: ReadItem): Checked;
}

/** What `checkStream` goes by, for a caller that reads item by item. */
export function checker(name: string, registry: Registry, options: CheckOptions = {}): Checker {
  const { input, maxBytes = DEFAULT_MAX_BYTES, keep, workbook, ...verdict } = options;
  const record = verdict.record === undefined ? undefined : resolveRecord(verdict.record, registry);
  const decide = judge(registry, verdict);
  const describe = (id: string) => {
    const full = resolveRecord(id, registry);
    return full === undefined ? undefined : registry.catalogue.records[full];
  };
  const { origin, use } = verdict;
  return {
    reading: { maxBytes, describe, ...given({ input, record, origin, use, workbook }) },
    check(item) {
      if (item.kind === "fault") return ofFault(name, item);
      const checked = ofRecord(name, item, decide);
      return keep && checked.status !== "unreadable" ? { ...checked, item } : checked;
    },
  };
}

function ofFault(file: string, item: Fault): Checked {
  const { kind: _, path = "", file: ofFile, more, ...place } = item;
  return { status: ofFile || more ? "file" : "unreadable", findings: [{ file, path, ...place }] };
}

function ofRecord(file: string, item: RecordItem, decide: ReturnType<typeof judge>): Checked {
  const { issues: found, unknown, truncated } = decide(item.value);
  const unread = item.issues ?? [];
  const issues =
    unread.length === 0 ? found : [...unread, ...found.filter((issue) => !isUnread(issue, unread))];
  if (issues.length === 0) return VALID;
  const { row, sheet } = item;
  const findings = issues.map((issue) => {
    const column = item.columnOf?.(issue.path);
    const cell = item.cellOf?.(issue.path);
    const rowCell = cell === undefined ? item.cellOf?.("") : undefined;
    return { file, line: item.line, ...issue, ...given({ sheet, row, column, cell, rowCell }) };
  });
  const bad = issues.some((issue) => issue.severity === "error");
  const status = unknown ? "unreadable" : bad ? "invalid" : "valid";
  return truncated ? { status, findings, truncated } : { status, findings };
}

/** A field that is missing because its cell could not be read has been told already. */
function isUnread({ code, path }: Issue, unread: readonly Issue[]): boolean {
  if (code !== "TN-REQUIRED" && code !== "TN-REQUIRED-BY-ORIGIN") return false;
  return unread.some((one) => one.path === path || one.path.startsWith(`${path}/`));
}

const VALID: Checked = { status: "valid", findings: [] };

/** Only what is there: an option that is absent and one that is `undefined` are the same. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
