import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examplesOf, type Json } from "../../test/examples.ts";
import { DataError } from "../source/error.ts";
import type { SourceItem } from "../source/types.ts";
import type { State } from "../state/types.ts";
import { readManifest, readParquet, writeParquet } from "./index.ts";
import { SUSPECTS } from "./manifest.ts";
import { sha256Of } from "./parts.ts";

const home = mkdtempSync(join(tmpdir(), "thongnhat-parquet-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let folders = 0;
const fresh = () => join(home, `bang-${folders++}`);
const asOf = "2026-11-22";
const births = examplesOf("ho-tich/khai-sinh");
const [birth = {}] = births;

async function all(source: AsyncIterable<SourceItem>): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function refusal(work: () => Promise<unknown>): Promise<DataError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("it was done");
}

const rowsOf = (records: readonly unknown[]) =>
  records.map((value, index) => ({ value, file: "/x/a.ndjson", line: index + 1 }));
const partsOf = (folder: string, id: string) =>
  (readManifest(folder).records[id]?.parts ?? []).map(({ path }) => join(folder, path));

describe("typed tables in Parquet", () => {
  it("what is written comes back: absent, empty and present fields stay apart", async () => {
    for (const id of [
      "ho-tich/khai-sinh",
      "an-sinh-xa-hoi/chi-tra",
      "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se",
    ]) {
      const records: Json[] = [
        ...examplesOf(id),
        { sieuDuLieu: { luocDo: id } },
        { sieuDuLieu: { luocDo: id, nguonGoc: {} } },
        { sieuDuLieu: { luocDo: id }, moRong: [] },
        {
          sieuDuLieu: { luocDo: id },
          moRong: [{ donVi: "", duLieu: { a: null, b: [1.5, "x", {}], c: "" } }, {}],
        },
      ];
      const folder = fresh();
      const { suspects } = await writeParquet(rowsOf(records), folder, { asOf });
      expect(suspects).toBe(0);
      const back = await all(readParquet(partsOf(folder, id)[0] ?? ""));
      const inOrder = back
        .map((item) => item as { value: Json; line: number })
        .sort((a, b) => a.line - b.line);
      expect(inOrder).toEqual(records.map((value, index) => ({ value, file: "a.ndjson", line: index + 1 })));
    }
  });

  it("a record that engines could read differently is counted at the door and not in the table", async () => {
    const suspects: unknown[] = [
      { ...birth, truongLa: 1 },
      { ...birth, ngayDangKy: 20260101 },
      { ...birth, ngayDangKy: null },
      { ...birth, loaiViecHoTich: "a\u0000" },
      { ...birth, loaiViecHoTich: "a\ud800" },
      { ...birth, chuKySo: {} },
      { ...birth, moRong: [{ duLieu: 1 }] },
      JSON.parse(`{"sieuDuLieu":${JSON.stringify(birth.sieuDuLieu)},"__proto__":{"x":1}}`),
    ];
    const folder = fresh();
    const manifest = await writeParquet(rowsOf([birth, ...suspects]), folder, { asOf });
    expect(manifest.records["ho-tich/khai-sinh"]?.rows).toBe(1);
    expect(manifest.suspects).toBe(suspects.length);
    const state = JSON.parse(readFileSync(join(folder, SUSPECTS), "utf8")) as State;
    expect(state.groups.reduce((sum, { tally }) => sum + tally.records, 0)).toBe(suspects.length);
  });

  it("what cannot be read, or is of no type, is counted by its code and the rest goes on", async () => {
    const folder = fresh();
    const source = [
      { unreadable: "TN-READ-JSON" },
      { value: birth },
      { value: 7 },
      { value: { sieuDuLieu: { luocDo: "khong/co" } } },
      { value: birth },
      { unreadable: "TN-READ-JSON" },
    ];
    const manifest = await writeParquet(source, folder, { asOf });
    expect(manifest.records["ho-tich/khai-sinh"]?.rows).toBe(2);
    expect(manifest.unreadable).toEqual({ "TN-READ-JSON": 2, "TN-READ-NOT-OBJECT": 1, "TN-READ-RECORD": 1 });
  });

  it("many rows become several parts, each with its rows, bytes and SHA-256", async () => {
    const folder = fresh();
    const records = Array.from({ length: 300 }, () => birth);
    await writeParquet(rowsOf(records), folder, { asOf, partBytes: 300_000 });
    const { parts = [], rows } = readManifest(folder).records["ho-tich/khai-sinh"] ?? {};
    expect(parts.length).toBeGreaterThan(1);
    expect(rows).toBe(300);
    expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(300);
    for (const part of parts) {
      expect(statSync(join(folder, part.path)).size).toBe(part.bytes);
      expect(await sha256Of(join(folder, part.path))).toBe(part.sha256);
    }
  });

  it("the same records in the same order say the same of themselves", async () => {
    const [one, other] = [fresh(), fresh()];
    await writeParquet(rowsOf(births), one, { asOf });
    await writeParquet(rowsOf(births), other, { asOf });
    expect(readManifest(one)).toEqual(readManifest(other));
  });

  it("only this user may read the tables, and nothing temporary stays", async () => {
    const folder = fresh();
    await writeParquet(rowsOf(births), folder, { asOf });
    expect(readdirSync(folder).sort()).toEqual([
      "ho-tich",
      "manifest.json",
      "nghi-van.khoa.json",
      "nghi-van.state.json",
    ]);
    expect(statSync(folder).mode & 0o077).toBe(0);
    for (const part of partsOf(folder, "ho-tich/khai-sinh")) expect(statSync(part).mode & 0o077).toBe(0);
  });

  it("when the source fails half way, its error comes through and nothing temporary stays", async () => {
    const folder = fresh();
    async function* failing() {
      for (let index = 0; index < 500; index++) yield { value: birth };
      throw new Error("đứt mạng");
    }
    await expect(writeParquet(failing(), folder, { asOf })).rejects.toThrow("đứt mạng");
    expect(readdirSync(folder)).toEqual([]);
    expect((await refusal(async () => readManifest(folder))).code).toBe("missing");
  });

  it("a folder that is not empty, or is a file, is refused in words and left alone", async () => {
    const folder = fresh();
    await writeParquet(rowsOf([birth]), folder, { asOf });
    const before = readFileSync(join(folder, "manifest.json"), "utf8");
    expect((await refusal(() => writeParquet(rowsOf([birth]), folder, { asOf }))).code).toBe("not-empty");
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(before);
    const file = fresh();
    writeFileSync(file, "");
    expect((await refusal(() => writeParquet(rowsOf([birth]), file, { asOf }))).code).toBe("denied");
  });

  it("a broken manifest, or one that names files elsewhere, is refused", async () => {
    const folder = fresh();
    await writeParquet(rowsOf([birth]), folder, { asOf });
    const file = join(folder, "manifest.json");
    const text = readFileSync(file, "utf8");
    for (const bad of [
      text.slice(0, 200),
      "[]",
      text.replace("ho-tich/khai-sinh/part-00001", "../ngoai/x/part-00001"),
    ]) {
      writeFileSync(file, bad);
      expect((await refusal(async () => readManifest(folder))).code).toBe("broken");
    }
  });
});

describe("records from Parquet", () => {
  it("a file that is missing, cut off or something else is told apart, without its folder", async () => {
    const folder = fresh();
    await writeParquet(rowsOf(births), folder, { asOf });
    const [part = ""] = partsOf(folder, "ho-tich/khai-sinh");
    const cut = join(home, "cut.parquet");
    writeFileSync(cut, readFileSync(part).subarray(0, 5000));
    const text = join(home, "chu.parquet");
    writeFileSync(text, '{"a":1}\n');
    for (const [file, code] of [
      [join(home, "khong-co.parquet"), "missing"],
      [cut, "broken"],
      [text, "broken"],
      [folder, "broken"],
    ] as const) {
      const error = await refusal(() => all(readParquet(file)));
      expect(error.code).toBe(code);
      expect(error.message).not.toContain(home);
    }
  });

  it("any other Parquet is read: columns named by their path, or one column of JSON text", async () => {
    const { openEngine, quoteText } = await import("./engine.ts");
    const engine = await openEngine({ threads: 1 });
    const [flat, json, other] = [
      join(home, "phang.parquet"),
      join(home, "json.parquet"),
      join(home, "khac.parquet"),
    ];
    await engine.run(
      `COPY (SELECT 'ho-tich/khai-sinh' AS "sieuDuLieu.luocDo", DATE '2020-02-29' AS "ngayDangKy", 5::BIGINT AS "soBan", NULL::VARCHAR AS "x", 1.50::DECIMAL(9,2) AS "tien", TIMESTAMPTZ '2020-03-01 07:00:00+07' AS "luc", {'a': 1, 'b': NULL} AS "o") TO ${quoteText(flat)} (FORMAT parquet)`,
    );
    await engine.run(
      `COPY (SELECT unnest(['{"a":1}', '{"a":', NULL]) AS "banGhi") TO ${quoteText(json)} (FORMAT parquet)`,
    );
    await engine.run(`COPY (SELECT 1 AS "tuoi") TO ${quoteText(other)} (FORMAT parquet)`);
    engine.close();
    expect(await all(readParquet(flat))).toEqual([
      {
        value: {
          sieuDuLieu: { luocDo: "ho-tich/khai-sinh" },
          ngayDangKy: "2020-02-29",
          soBan: 5,
          tien: 1.5,
          luc: "2020-03-01T00:00:00.000Z",
          o: { a: 1 },
        },
        file: "phang.parquet",
        line: 1,
      },
    ]);
    expect(await all(readParquet(json))).toEqual([
      { value: { a: 1 }, file: "json.parquet", line: 1 },
      { unreadable: "TN-READ-JSON", file: "json.parquet", line: 2 },
      { unreadable: "TN-READ-JSON", file: "json.parquet", line: 3 },
    ]);
    expect((await refusal(() => all(readParquet(other)))).code).toBe("no-column");
  });

  it("a reader who stops early leaves nothing on disk", async () => {
    const folder = fresh();
    const temporary = mkdtempSync(join(home, "tam-"));
    await writeParquet(rowsOf(births), folder, { asOf });
    for await (const item of readParquet(partsOf(folder, "ho-tich/khai-sinh")[0] ?? "", { temporary })) {
      expect(item).toHaveProperty("value");
      break;
    }
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(temporary)).toBe(true);
  });

  it("a folder whose name is a pattern reads its own files and not its neighbours'", async () => {
    for (const name of ["mau-1", "mau-*", "mau-?", "mau-[12]"]) {
      const folder = join(home, name);
      await writeParquet(rowsOf([birth]), folder, { asOf });
      expect(await all(readParquet(partsOf(folder, "ho-tich/khai-sinh")[0] ?? ""))).toHaveLength(1);
    }
  });
});
