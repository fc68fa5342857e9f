import { createHash } from "node:crypto";
import { type Counter, createCounter } from "../count/counter.ts";
import { makeKeyHash } from "../duplicates/key-hash.ts";
import { createKeyStore } from "../duplicates/store.ts";
import type { KeyStore } from "../duplicates/types.ts";
import { readChunks } from "./chunks.ts";
import { DEFAULT_MAX_BYTES, LineReader } from "./lines.ts";
import type { ByteRange, FileKind } from "./ranges.ts";

/** How records are counted, wherever they are counted: plain data, so that it can be sent. */
export interface CountSettings {
  /** The day on which the data are judged. */
  readonly today: string;
  readonly system?: string;
  readonly unit?: string;
  /** 16 random bytes in hexadecimal under which keys are compared: the same for all parts of one run, and kept secret. */
  readonly seed: string;
  /** Longest record in bytes, default 8 MB. */
  readonly maxBytes?: number;
  /** Memory for keys, default 128 MB. */
  readonly memoryBytes?: number;
  /** Where keys go that do not fit, default the system's folder for temporary files. */
  readonly folder?: string;
}

/** A counter with the keys it has met. */
export interface OpenCount {
  readonly counter: Counter;
  readonly store: KeyStore;
}

/** Begins to count. The caller closes the store. */
export function openCount({ today, system, unit, seed, memoryBytes, folder }: CountSettings): OpenCount {
  const store = createKeyStore({
    ...(memoryBytes === undefined ? {} : { memoryBytes }),
    ...(folder === undefined ? {} : { folder }),
  });
  const counter = createCounter({
    today,
    duplicates: { hash: makeKeyHash(Buffer.from(seed, "hex")), store },
    ...(system === undefined ? {} : { system }),
    ...(unit === undefined ? {} : { unit }),
  });
  return { counter, store };
}

/** Which bytes are counted. */
export interface RangeRequest {
  readonly file: string;
  readonly range?: ByteRange;
  readonly packed?: FileKind["packed"];
  readonly maxBytes?: number;
  /** Hash all bytes on the way. */
  readonly hash?: boolean;
  readonly signal?: AbortSignal;
  /** Told now and then of what was read since it was last told. */
  readonly onProgress?: (bytes: number, records: number) => void;
}

/** What was read. */
export interface RangeCount {
  /** Records, readable or not. */
  readonly records: number;
  readonly sha256?: string;
}

/** Counts the records of the lines that start in a range, or of a whole file. */
export async function countRange(counter: Counter, request: RangeRequest): Promise<RangeCount> {
  const { file, range, packed, maxBytes, signal, onProgress } = request;
  const hash = request.hash === true ? createHash("sha256") : undefined;
  let records = 0;
  let told = 0;
  let bytes = 0;
  const tell = (): void => {
    onProgress?.(bytes, records - told);
    told = records;
    bytes = 0;
  };
  const lines = new LineReader(
    {
      add(value) {
        records += 1;
        return counter.add(value);
      },
      unreadable(code) {
        records += 1;
        counter.unreadable(code);
      },
    },
    maxBytes ?? DEFAULT_MAX_BYTES,
  );
  const chunks = readChunks(file, {
    ...(range === undefined ? {} : { range }),
    ...(signal === undefined ? {} : { signal }),
    packed,
    onBytes(chunk) {
      hash?.update(chunk);
      bytes += chunk.length;
    },
  });
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    await lines.push(chunk);
    tell();
  }
  await lines.end();
  tell();
  return { records, ...(hash === undefined ? {} : { sha256: hash.digest("hex") }) };
}
