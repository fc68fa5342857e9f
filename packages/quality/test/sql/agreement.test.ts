// The examples of the standard, right and wrong ones, counted by DuckDB and by the JavaScript counter: the same per key.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { createCounter } from "../../src/count/counter.ts";
import { shapes } from "../../src/generated/shapes.ts";
import { loadRecord } from "../../src/shape/load.ts";
import type { DatabaseShape } from "../../src/shape/types.ts";
import { codeTableStatements, compileSql, type SqlAudit, tableTypes } from "../../src/sql/index.ts";
import type { Tally } from "../../src/state/types.ts";
import { Presence } from "../../src/typed/presence.ts";
import { whole } from "../share.ts";

const asOf = "2026-11-22";
const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
/** What keeps a row out of the typed table. */
const UNTYPED = /^TN-(?:TYPE|UNKNOWN-FIELD|TAG|MAX-ITEMS|DEPTH|OPEN-SIZE)@/;
/** Some of several databases: with events, money, working days, communes, choices, ages; all of them by QUALITY=all. */
const SOME = [
  ...[
    "an-sinh-xa-hoi/che-do",
    "an-sinh-xa-hoi/doi-tuong",
    "dich-vu-cong/ho-so",
    "dau-gia-tai-san/cuoc-dau-gia",
  ],
  ...["ho-tich/khai-tu", "ho-tich/so-ho-tich", "quoc-tich/giay-xac-nhan", "xu-ly-vphc/quyet-dinh"],
];
const HUGE = new Set(["ho-tich/trich-luc", "ho-tich/ghi-vao-so-nuoc-ngoai", "ho-tich/thong-diep-lien-thong"]);
const folder = mkdtempSync(join(tmpdir(), "thongnhat-vi-du-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Json = Readonly<Record<string, unknown>>;

function examplesOf(id: string): Json[] {
  const [database = "", record = ""] = id.split("/");
  const home = join(SCHEMAS, database, "1.0", "examples", record);
  return ["valid", "invalid"].flatMap((kind) =>
    readdirSync(join(home, kind)).map((name) => {
      const read = JSON.parse(readFileSync(join(home, kind, name), "utf8")) as Json;
      return kind === "valid" ? read : (read.record as Json);
    }),
  );
}

async function tallyOf(id: string, records: readonly Json[]): Promise<Tally | undefined> {
  const counter = createCounter({ today: asOf, system: "s", unit: "u" });
  for (const record of records) await counter.add(record);
  return counter.state().groups.find((group) => group.record === id)?.tally;
}

/** The examples that may stand in a typed table. */
async function typeable(id: string): Promise<Json[]> {
  const kept: Json[] = [];
  for (const record of examplesOf(id)) {
    const tally = await tallyOf(id, [record]);
    if (tally !== undefined && !Object.keys(tally.fails).some((key) => UNTYPED.test(key))) kept.push(record);
  }
  return kept;
}

/** The standard without rules that several records decide: the counter does not ask them of single ones either. */
function alone(database: DatabaseShape): DatabaseShape {
  const records = Object.entries(database.records).map(([id, record]) => [id, { ...record, across: [] }]);
  return { ...database, records: Object.fromEntries(records) };
}

/** Counts that SQL and JavaScript do not share, but for what SQL says that it does not count. */
function differences(
  { columns, jsOnly, openWords }: SqlAudit,
  row: readonly unknown[],
  tally: Tally,
): string[] {
  const left = new Set(jsOnly.map(({ key }) => key));
  const counted = new Map(
    columns.map(({ counts, key, word }, index) => [`${counts} ${key ?? word ?? ""}`, Number(row[index + 2])]),
  );
  const wanted = new Map<string, number>([["records ", tally.records]]);
  if (openWords.length === 0) wanted.set("failing ", tally.failing);
  for (const counts of ["applies", "fails", "warns"] as const)
    for (const [key, count] of Object.entries(tally[counts]))
      if (!left.has(key)) wanted.set(`${counts} ${key}`, count);
  for (const [word, [applies, fails]] of Object.entries(tally.words)) {
    if (openWords.some((open) => open === word)) continue;
    wanted.set(`word-applies ${word}`, applies);
    wanted.set(`word-fails ${word}`, fails);
  }
  const open = [...openWords.map((word) => ` ${word}`), ...(openWords.length > 0 ? ["failing "] : [])];
  const names = [...new Set([...counted.keys(), ...wanted.keys()])].filter(
    (name) => !open.some((end) => name.endsWith(end)),
  );
  return names.flatMap((name) => {
    const [sql, js] = [counted.get(name) ?? 0, wanted.get(name) ?? 0];
    return sql === js ? [] : [`${name}: SQL ${sql}, JavaScript ${js}`];
  });
}

describe("DuckDB counts the examples of the standard as JavaScript does", () => {
  it("key by key, in several databases", { timeout: 900_000 }, async () => {
    const all = await Promise.all(
      Object.values(shapes).map(async (load) => Object.keys((await load()).shape.records)),
    );
    const ids = all.flat().filter((id) => (whole ? !HUGE.has(id) : SOME.includes(id)));
    if (!whole)
      console.warn(`⚠ BỎ QUA ${all.flat().length - ids.length} loại bản ghi: hỏi đủ khi QUALITY=all.`);
    expect(ids.length).toBeGreaterThan(6);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const found: Record<string, readonly string[]> = {};
    try {
      for (const statement of await codeTableStatements("duckdb", ["huyen", "xa", "xa/tinh"]))
        await connection.run(statement);
      for (const id of ids) {
        const parts = await loadRecord(id);
        const records = await typeable(id);
        const tally = await tallyOf(id, records);
        if (parts === undefined || tally === undefined) throw new Error(`no examples of ${id}`);
        const presence = new Presence(parts.record.def, parts.def);
        for (const record of records) presence.mark(record);
        const file = join(folder, "vi-du.ndjson");
        const lines = records.map((record) => JSON.stringify({ _he_thong: "s", _don_vi: "u", ...record }));
        writeFileSync(file, lines.join("\n"));
        const types = tableTypes(parts.databases, id, "duckdb").map(
          ({ name, type }) => `'${name}': '${type}'`,
        );
        const from = `read_json('${file}', format = 'newline_delimited', columns = {${types.join(", ")}})`;
        const audit = await compileSql(parts.databases.map(alone), id, "duckdb", {
          asOf,
          fields: presence.paths(),
        });
        const [row = []] = (await connection.runAndReadAll(audit.select(from))).getRows();
        const differing = differences(audit, row, tally);
        if (differing.length > 0) found[id] = differing.slice(0, 5);
      }
    } finally {
      connection.closeSync();
    }
    expect(found).toEqual({});
  });
});
