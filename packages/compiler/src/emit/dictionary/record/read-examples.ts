import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A record that must be refused. */
export interface FaultyExample {
  readonly name: string;
  readonly code: string;
  readonly path: string;
  readonly record: unknown;
}

/** The examples beside a record's schema. Those that cannot be read are told by whoever checks the examples. */
export interface RecordExamples {
  readonly valid: readonly { readonly name: string; readonly record: unknown }[];
  readonly faulty: readonly FaultyExample[];
}

/** Reads `…/examples/<record>`; a folder that is not there has none. */
export function readRecordExamples(folder: string): RecordExamples {
  const valid = read(join(folder, "valid")).map(([name, record]) => ({ name, record }));
  const faulty = read(join(folder, "invalid")).flatMap(([name, file]) => {
    const { expect, record } = (file ?? {}) as {
      expect?: { code?: string; path?: string };
      record?: unknown;
    };
    return expect?.code === undefined ? [] : [{ name, code: expect.code, path: expect.path ?? "", record }];
  });
  return { valid, faulty };
}

function read(folder: string): [name: string, json: unknown][] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]);
}
