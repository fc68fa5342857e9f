import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examplesOf } from "../../test/examples.ts";
import { countRecords } from "../audit/audit.ts";
import { auditParquet, writeParquet } from "../duckdb/index.ts";
import type { State } from "../state/types.ts";
import { createKeyStore, makeKeyHash } from "./index.ts";

const home = mkdtempSync(join(tmpdir(), "thongnhat-nhap-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ID = "an-sinh-xa-hoi/chi-tra";
const KEY = "TN-QUALITY-DUPLICATE-KEY@";
const asOf = "2026-11-22";

/** Two records of one key: in force, and in another state. */
function pair(state: string | undefined): unknown[] {
  const [example] = examplesOf(ID);
  const other = structuredClone(example) as { sieuDuLieu: Record<string, unknown> };
  other.sieuDuLieu = { ...other.sieuDuLieu, maBanGhi: "ct-vi-du-khac" };
  if (state === undefined) delete other.sieuDuLieu.trangThai;
  else other.sieuDuLieu.trangThai = state;
  return [example, other];
}

function compared({ groups }: State): { compared: number; surplus: number } {
  const sum = (counts: "applies" | "fails") =>
    groups.reduce((all, { tally }) => all + (tally[counts][KEY] ?? 0), 0);
  return { compared: sum("applies"), surplus: sum("fails") };
}

function inJavaScript(records: readonly unknown[]): Promise<State> {
  const duplicates = { hash: makeKeyHash(new Uint8Array(16)), store: createKeyStore() };
  return countRecords(records, { today: asOf, duplicates });
}

async function inTable(records: readonly unknown[], name: string): Promise<State> {
  const folder = join(home, name);
  await writeParquet(
    records.map((value) => ({ value })),
    folder,
    { asOf },
  );
  return (await auditParquet(folder)).state;
}

describe("a record of the same key", () => {
  it.each(["nhap", "da-dang-ky-lai", "da-thu-hoi-huy-bo"])(
    "that is “%s” is no duplicate",
    async (state) => {
      const expected = { compared: 1, surplus: 0 };
      expect(compared(await inJavaScript(pair(state)))).toEqual(expected);
      expect(compared(await inTable(pair(state), state))).toEqual(expected);
    },
    60_000,
  );

  it.each(["hieu-luc", "da-thay-doi"])(
    "that is “%s” is one too many",
    async (state) => {
      const expected = { compared: 2, surplus: 1 };
      expect(compared(await inJavaScript(pair(state)))).toEqual(expected);
      expect(compared(await inTable(pair(state), state))).toEqual(expected);
    },
    60_000,
  );
});
