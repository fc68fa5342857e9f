import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Compiled, readStandard } from "@thongnhat/compiler";
import { field, object, record } from "./small-standard.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const BASE = "https://w3id.org/thongnhat/";

// biome-ignore lint/suspicious/noExplicitAny: schemas are written as plain JSON
export type Loose = any;

/** A small invented standard, as files: JSON by path, CSV as text. Tests change a copy of it. */
export type Files = Record<string, Loose>;

const HEADER = "code,vi,en,aliases,hidden_aliases,parent,from,to,replaced_by,status,basis,mark,source";

/** A row of the code table `mau`. */
export function row(
  code: string,
  vi: string,
  more: Partial<Record<"aliases" | "from" | "to" | "next", string>> = {},
) {
  const { aliases = "", from = "", to = "", next = "" } = more;
  return `${code},${vi},,${aliases},,,${from},${to},${next},${to === "" ? "active" : "retired"},,proposed,thử`;
}

/** The rows of a code table as a file. */
export function table(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join("\n")}\n`;
}

/** A valid record of the small standard. */
export const PHIEU = {
  sieuDuLieu: { nguon: "dang-ky-moi" },
  so: "AB12",
  ngay: "2024-03-20",
  loai: "a",
  mau: "do",
  ten: "Ví dụ",
  soTo: 3,
  nhan: ["x"],
  nguoi: { hoTen: "Nguyễn Thị Ví Dụ", tuoi: 30 },
  rieng: { tuDo: "chữ" },
};

/** A rule of the small standard. */
export function rule(id: string, cel: string, more: Loose = {}): Loose {
  const text = { vi: "Thử", en: "Test" };
  return {
    id,
    cel,
    path: "/soTo",
    scope: "record",
    ground: "logic",
    severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
    message: text,
    fix: text,
    evidence: { mark: "proposed", source: "thử" },
    ...more,
  };
}

/** The small standard: one database, two records and a block, one code table, one mapping. */
export function smallStandard(): Files {
  const [, phieu] = record(
    "phieu",
    "Phieu",
    {
      sieuDuLieu: object("SieuDuLieu", { nguon: { type: "string", enum: ["dang-ky-moi", "so-hoa"] } }),
      so: { type: "string", pattern: "^[A-Z]{1,3}[0-9]{1,6}$", maxLength: 9 },
      ngay: { type: "string", format: "date", maxLength: 10 },
      loai: { type: "string", enum: ["a", "b"] },
      mau: { type: "string", "x-code-table": { table: "mau" } },
      ten: { type: "string", minLength: 1, maxLength: 50, "x-personal-data": "basic" },
      soTo: { type: "integer", minimum: 0, maximum: 10 },
      nhan: { type: "array", maxItems: 3, items: { type: "string", maxLength: 5 } },
      nguoi: { $ref: "nguoi.schema.json", "x-fields": { tuoi: { "x-required": ["so-hoa"] } } },
      rieng: { type: "object", "x-open": true },
      ghiChu: { type: "string", maxLength: 100, "x-aliases": [{ system: "cu", name: "GHI_CHU" }] },
    },
    {
      required: ["so", "nguoi"],
      "x-event-date": "/ngay",
      "x-key": ["/so"],
      "x-rules": [rule("TH-01", "this.soTo <= 5")],
    },
  );
  const [, nguoi] = record("nguoi", "Nguoi", {
    hoTen: { type: "string", maxLength: 100 },
    tuoi: { type: "integer", minimum: 0, maximum: 150 },
  });
  delete nguoi["x-record"];
  nguoi.required = ["hoTen"];
  const [, the] = record("the", "The", { ma: { type: "string", maxLength: 10 } }, { required: ["ma"] });
  const [, ma] = record("ma", "MaSo", {});
  const { $schema, $id, "x-label": words, description } = ma;
  const label = { vi: "Thử", en: "Test" };
  return {
    "thu/1.0/ma.schema.json": {
      $schema,
      $id,
      title: "MaSo",
      "x-label": words,
      description,
      type: "string",
      maxLength: 9,
    },
    "wire-formats/cu/phieu.json": { cot: ["SO"] },
    "standard.json": { name: "thu", base: BASE, edition: "2026-01-01", databases: ["thu"] },
    "messages/vi.json": {},
    "messages/en.json": {},
    "thu/database.json": { id: "thu", version: "1.0", label, status: "official" },
    "thu/1.0/phieu.schema.json": phieu,
    "thu/1.0/nguoi.schema.json": nguoi,
    "thu/1.0/the.schema.json": the,
    "thu/1.0/examples/phieu/valid/01.json": PHIEU,
    "thu/1.0/examples/phieu/invalid/th-01-qua-nhieu-to.json": {
      expect: { code: "TH-01", path: "/soTo" },
      record: { ...PHIEU, soTo: 7 },
    },
    "code-tables/mau/table.json": {
      id: "mau",
      label,
      description: "Thử",
      owner: "Thử",
      legalBasis: [],
      evidence: { mark: "proposed", source: "thử" },
      edition: "2026-01-01",
      open: false,
    },
    "code-tables/mau/codes.csv": table(
      row("do", "Đỏ", { aliases: "Thắm" }),
      row("xanh", "Xanh lá"),
      row("vang", "Vàng"),
    ),
    "mappings/systems.csv": "id,vi,en,mark,source\ncu,Cũ,Old,proposed,thử\n",
    "mappings/cu--mau.csv": "from,label,to,relation,mark,source,note\n1,Đỏ,do,equivalent,proposed,thử,\n",
  };
}

const made: string[] = [];

/** Removes every folder that was written. */
export function removeStandards(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes a standard into a folder, by default one of its own, and returns the folder. */
export function writeStandard(files: Files, into?: string): string {
  const folder = into ?? mkdtempSync(join(tmpdir(), "thongnhat-standard-"));
  if (into === undefined) made.push(folder);
  cpSync(join(SCHEMAS, "dialect"), join(folder, "dialect"), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  }
  return folder;
}

/** The small standard after a change. */
export function changed(change: (files: Files) => void): Compiled {
  const files = structuredClone(smallStandard());
  change(files);
  return readStandard(writeStandard(files));
}

/** The file of the record that tests change most. */
export const FILE = "thu/1.0/phieu.schema.json";

/** A change of one field of the record. */
export function onField(name: string, change: (schema: Loose) => void): (files: Files) => void {
  return (files) => change(files[FILE].properties[name]);
}

/** A change of the record itself. */
export function onRecord(change: (schema: Loose) => void): (files: Files) => void {
  return (files) => change(files[FILE]);
}

/** Other rows in the code table, with a newer edition. */
export function withRows(...rows: readonly string[]): (files: Files) => void {
  return (files) => {
    files["code-tables/mau/codes.csv"] = table(...rows);
    files["code-tables/mau/table.json"].edition = "2026-06-01";
  };
}

export { field, object };
