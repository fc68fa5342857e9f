import { loadTables } from "../src/codes/tables.ts";
import type { Io } from "../src/program/io.ts";
import { run } from "../src/program/program.ts";
import { type ReadOptions, readItems } from "../src/read/reader/reader.ts";
import type { ReadItem } from "../src/read/reader/types.ts";
import { SourceError } from "../src/read/source/source.ts";
import type { Sink } from "../src/translate/sink/sink.ts";
import { fakeCatalogue, fakeRegistry } from "./fake-registry.ts";

/** Bytes in pieces of the given size, so that every border is met. */
export async function* inPieces(bytes: Buffer | string, size = 64 * 1024): AsyncGenerator<Buffer> {
  const all = Buffer.from(bytes as string);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** Everything the reader hands out for a file. */
export async function readAll(
  name: string,
  bytes: Buffer | string,
  options: Partial<ReadOptions> & { readonly piece?: number } = {},
): Promise<ReadItem[]> {
  const { piece, ...more } = options;
  const describe = (id: string) => fakeCatalogue.records[id];
  const all: ReadItem[] = [];
  const reading = { maxBytes: 8 * 1024 * 1024, record: "ho-tich/khai-sinh", describe, ...more };
  for await (const items of readItems(name, inPieces(bytes, piece), reading)) {
    for (const item of items) all.push(item);
  }
  return all;
}

/** `code@line` of each fault, `record@line` of each record. */
export async function outline(...args: Parameters<typeof readAll>): Promise<string[]> {
  return (await readAll(...args)).map(
    (item) => `${item.kind === "fault" ? item.code : "record"}@${item.line}`,
  );
}

/** What a run of the command line printed. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files that were made, by name. */
  readonly files: Readonly<Record<string, Buffer>>;
}

type Files = Readonly<Record<string, Buffer | string | AsyncIterable<Buffer>>>;

/** Runs the command line on files in memory, with the small registry. */
export async function cli(
  args: readonly string[],
  files: Files = {},
  colour = false,
  registry = fakeRegistry,
): Promise<Ran> {
  const printed = { out: "", err: "" };
  const made: Record<string, Buffer> = {};
  const target = (name: "out" | "err") => ({
    write(text: string) {
      printed[name] += text;
      return true;
    },
    once() {},
  });
  const io: Io = {
    out: target("out"),
    err: target("err"),
    colour,
    terminal: false,
    registry: async () => registry,
    async open(path) {
      const found = files[path];
      if (found === undefined) throw new SourceError("missing", path);
      const bytes = typeof found === "string" || Buffer.isBuffer(found);
      return { name: path, chunks: bytes ? inPieces(found) : found };
    },
    tables: loadTables,
    today: () => "2026-11-22",
    create: async (path) => memorySink(path, made),
    isSame: async (left, right) => left === right && left !== "-",
  };
  const code = await run(args, "1.2.3", io);
  return { code, ...printed, files: made };
}

/** A file in memory, which is there once it is done. */
export function memorySink(path: string, made: Record<string, Buffer>): Sink {
  const parts: Buffer[] = [];
  return {
    async write(bytes) {
      parts.push(Buffer.from(bytes));
    },
    async done() {
      made[path] = Buffer.concat(parts);
    },
    async drop() {
      parts.length = 0;
    },
  };
}
