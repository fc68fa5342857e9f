import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import type { DatabaseShape, Shape } from "../shape/types.ts";
import { compileSql, createTable, type Dialect, type SqlOptions } from "./index.ts";

const DIALECTS: readonly Dialect[] = ["duckdb", "postgres", "spark", "trino"];
const label = { vi: "Thử", en: "Test" };
const text = (more: Partial<Shape & { kind: "string" }> = {}) => ({
  shape: { kind: "string" as const, ...more },
  label,
});
/** Whoever writes a list of values may write anything into it. */
const HOSTILE = `'); DROP TABLE bang; -- \\' \\\\ "`;

/** A book of the library: small, and with something of everything. */
function library(values: readonly string[] = ["moi", "cu"]): DatabaseShape {
  return {
    id: "thu-vien",
    version: "1.0",
    defs: {
      "thu-vien/Sach": {
        fields: {
          sieuDuLieu: { shape: { kind: "object", def: "thu-vien/SieuDuLieu" }, label, required: true },
          tinhTrang: { ...text({ enum: values }), required: true },
          ngayMuon: text({ format: "date" }),
          ngayTra: { ...text({ format: "ngay-khuyet" }), asks: { origins: 1, severity: "error" } },
          ghiChu: text({ maxLength: 20, free: true }),
          soTrang: { shape: { kind: "integer", minimum: 1 }, label },
          tacGia: {
            shape: { kind: "array", items: { kind: "object", def: "thu-vien/TacGia" }, minItems: 1 },
            label,
          },
        },
        rules: [],
        record: "thu-vien/sach",
      },
      "thu-vien/SieuDuLieu": {
        fields: {
          luocDo: text(),
          phienBanLuocDo: text(),
          nguon: text({ enum: ["dang-ky-moi", "so-hoa"] }),
          trangThai: text(),
          capNhatLuc: text({ format: "date-time" }),
          coQuanChuQuan: text(),
          nguonGoc: text(),
        },
        rules: [],
      },
      "thu-vien/TacGia": {
        fields: { ma: text({ pattern: "^[A-Z]{2}$" }), sinh: text({ format: "ngay-khuyet" }) },
        rules: [],
      },
    },
    records: {
      "thu-vien/sach": {
        id: "thu-vien/sach",
        version: "1.0",
        def: "thu-vien/Sach",
        label,
        eventDate: "/ngayMuon",
        deadlines: [],
        across: [],
        rules: [
          {
            id: "TV-01",
            path: "/ngayTra",
            word: "dung",
            severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
            cel: "notAfter(this.ngayMuon, this.ngayTra)",
            ast: {
              kind: "call",
              name: "notAfter",
              args: ["ngayMuon", "ngayTra"].map((name) => ({
                kind: "field",
                of: { kind: "name", name: "this" },
                name,
              })),
            },
          },
          {
            id: "TV-02",
            path: "",
            word: "dung",
            severity: { "dang-ky-moi": "error", "so-hoa": "error" },
            cel: "unheardOf(this.ghiChu)",
            ast: { kind: "call", name: "unheardOf", args: [] },
          },
        ],
      },
    },
  };
}

const auditOf = (dialect: Dialect, options: Partial<SqlOptions> = {}, values?: readonly string[]) =>
  compileSql([library(values)], "thu-vien/sach", dialect, { asOf: "2026-11-22", ...options });

/** Counts of a small table by key, as `applies`, `fails`, `warns`. */
async function count(rows: readonly string[], options: Partial<SqlOptions> = {}, values?: readonly string[]) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    await connection.run(createTable([library(values)], "thu-vien/sach", "duckdb", "bang"));
    for (const row of rows)
      await connection.run(`INSERT INTO bang BY NAME SELECT 's' AS _he_thong, 'u' AS _don_vi, ${row}`);
    const { select, columns } = await auditOf("duckdb", options, values);
    const [counts = []] = (await connection.runAndReadAll(select("bang"))).getRows();
    return (kind: string, key?: string): number =>
      Number(
        counts[
          columns.findIndex((column) => column.counts === kind && (key === undefined || column.key === key)) +
            2
        ] ?? 0,
      );
  } finally {
    connection.closeSync();
  }
}

/** Metadata of a new registration; the rest of it is absent. */
const META = "{'luocDo': 'thu-vien/sach', 'phienBanLuocDo': '1.0', 'nguon': 'dang-ky-moi'} AS sieuDuLieu";

describe("records are counted, never places", () => {
  it("two wrong authors are one failing record; presence is the denominator", async () => {
    const of = await count([
      `${META}, 'moi' AS tinhTrang, [{'ma': 'a'}, {'ma': 'b'}, {'ma': 'AB'}] AS tacGia`,
      `${META}, 'moi' AS tinhTrang, [{'ma': 'AB'}] AS tacGia`,
    ]);
    expect(of("records")).toBe(2);
    expect(of("fails", "TN-PATTERN@/tacGia/*/ma")).toBe(1);
    expect(of("applies", "@/tacGia/*/ma")).toBe(2);
  });

  it("a record of wrong structure is not asked for more", async () => {
    const row = `${META}, '2026-02-01' AS ngayMuon, '2026-01-01' AS ngayTra`;
    const of = await count([`${row}, 'moi' AS tinhTrang`, `${row}, 'la' AS tinhTrang`]);
    expect(of("fails", "TN-ENUM@/tinhTrang")).toBe(1);
    expect(of("applies", "TV-01@/ngayTra")).toBe(1);
    expect(of("fails", "TV-01@/ngayTra")).toBe(1);
  });

  it("a partial date that does not decide a rule is no measure", async () => {
    const of = await count([`${META}, 'moi' AS tinhTrang, '2026-02-01' AS ngayMuon, '2026' AS ngayTra`]);
    expect(of("applies", "TV-01@/ngayTra")).toBe(0);
  });

  it("an empty object is there, an absent one is not", async () => {
    const of = await count([
      `struct_pack(nguon := NULL::VARCHAR) AS sieuDuLieu, 'moi' AS tinhTrang`,
      "'moi' AS tinhTrang",
    ]);
    expect(of("applies", "@/sieuDuLieu")).toBe(1);
    expect(of("fails", "TN-REQUIRED@/sieuDuLieu")).toBe(1);
  });
});

describe("what is not said exactly is named", () => {
  it.each(DIALECTS)(
    "%s: a function nobody wrote as SQL is left to JavaScript, with the reason",
    async (dialect) => {
      const { measures, jsOnly, openWords } = await auditOf(dialect);
      expect(jsOnly.map(({ key }) => key)).toContain("TV-02@");
      expect(jsOnly.find(({ key }) => key === "TV-02@")?.reason.vi).toContain("unheardOf");
      expect(measures.map(({ key }) => key)).not.toContain("TV-02@");
      expect(openWords).toContain("dung");
    },
  );

  it("Spark says nothing of Unicode composition", async () => {
    const { jsOnly } = await auditOf("spark");
    expect(jsOnly.map(({ key }) => key)).toContain("TN-TEXT-NFC@/ghiChu");
  });
});

describe("only some keys", () => {
  it("touch the columns that they need, and nothing else", async () => {
    const { select, columns } = await auditOf("duckdb", {
      keys: ["TN-FORMAT@/ngayMuon"],
      assumeStructure: true,
    });
    const sql = select("bang");
    expect(sql).toContain('"ngayMuon"');
    expect(sql).not.toContain("ghiChu");
    expect(
      columns.filter(({ key }) => key !== undefined).map(({ counts, key }) => `${counts} ${key}`),
    ).toEqual(["applies @/ngayMuon", "fails TN-FORMAT@/ngayMuon"]);
  });

  it("count the same as all keys do", async () => {
    const rows = [
      `${META}, 'moi' AS tinhTrang, '2026-02-30' AS ngayMuon`,
      `${META}, 'moi' AS tinhTrang, '2026-02-03' AS ngayMuon`,
    ];
    const [all, some] = [
      await count(rows),
      await count(rows, { keys: ["TN-FORMAT@/ngayMuon"], assumeStructure: true }),
    ];
    expect(some("fails", "TN-FORMAT@/ngayMuon")).toBe(1);
    expect(all("fails", "TN-FORMAT@/ngayMuon")).toBe(1);
  });
});

describe("hostile words of a standard stay words", () => {
  it("DuckDB reads them as the value that they are", async () => {
    const quoted = `'${HOSTILE.replaceAll("'", "''")}'`;
    const of = await count([`${META}, ${quoted} AS tinhTrang`], {}, [HOSTILE, "moi"]);
    expect(of("fails", "TN-ENUM@/tinhTrang")).toBe(0);
  });

  it.each(DIALECTS)("%s: no quote or backslash ends the literal", async (dialect) => {
    const sql = (await auditOf(dialect, {}, [HOSTILE, "moi"])).select("bang");
    const written =
      dialect === "spark"
        ? HOSTILE.replaceAll("\\", "\\\\").replaceAll("'", "\\'")
        : HOSTILE.replaceAll("'", "''");
    expect(sql).toContain(`'${written}'`);
    expect(sql.split(written).join("")).not.toContain("DROP TABLE");
  });
});

describe("the text of a small record", () => {
  it.each(DIALECTS)("%s is the one that people reviewed (UPDATE_SQL=1 writes it anew)", async (dialect) => {
    const keys = [
      "TN-ENUM@/tinhTrang",
      "TN-FORMAT@/ngayMuon",
      "TN-PATTERN@/tacGia/*/ma",
      "TN-REQUIRED-BY-ORIGIN@/ngayTra",
      "TV-01@/ngayTra",
    ];
    const sql = `${createTable([library()], "thu-vien/sach", dialect, "sach")};\n\n${(await auditOf(dialect, { keys })).select("sach")};\n`;
    const file = join(import.meta.dirname, `golden/sach.${dialect}.sql`);
    if (process.env.UPDATE_SQL === "1") writeFileSync(file, sql);
    expect(sql).toBe(readFileSync(file, "utf8"));
  });
});
