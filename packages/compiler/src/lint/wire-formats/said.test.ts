import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readStandard } from "../../compiled.ts";
import type { Json } from "../../read/sources.ts";
import { lintSaid } from "./said.ts";

const { model, tables } = readStandard(join(import.meta.dirname, "../../../../../schemas"));
const dossier = model.databases.flatMap((one) => one.records).find(({ id }) => id === "dich-vu-cong/ho-so");

/** What the linter says of a format of dossiers. */
function findings(json: Json): string[] {
  const out: string[] = [];
  if (dossier === undefined) throw new Error("the standard has no dossiers");
  lintSaid(json, { model, def: dossier.def, tables }, (pointer, message) =>
    out.push(`${pointer} ${message}`),
  );
  return out;
}

describe("what a wire format says of itself", () => {
  const path = "/chuHoSo/loaiChuThe";
  const derived = (codes: Json) => ({ derived: [{ path, as: "code", from: "/loaiDoiTuong", codes }] });

  test("is in codes of the tables of the record", () => {
    expect(findings({ constants: { "/trangThai": "dang-xu-ly", "/sieuDuLieu/nguon": "so-hoa" } })).toEqual(
      [],
    );
    expect(findings({ tags: { [path]: "ca-nhan" } })).toEqual([]);
    expect(findings(derived({ "nguoi-dan": "ca-nhan" }))).toEqual([]);
  });

  test("a code that the table does not have is a mistake", () => {
    expect(findings({ constants: { "/trangThai": "4" } })).toEqual([
      "/constants Danh mục trang-thai-ho-so không có mã “4”.",
    ]);
    expect(findings({ tags: { [path]: "nguoi" } })).toEqual([
      "/tags Danh mục loai-chu-the không có mã “nguoi”.",
    ]);
  });

  test("codes that follow from another field are checked on both sides", () => {
    expect(findings(derived({ "1": "ca-nhan", "nguoi-dan": "nguoi" }))).toEqual([
      "/derived/0/codes Danh mục loai-doi-tuong-nop-ho-so không có mã “1”.",
      "/derived/0/codes Danh mục loai-chu-the không có mã “nguoi”.",
    ]);
    expect(findings(derived({}))).toEqual(["/derived/0 Không nói mã nào đi theo mã nào."]);
  });
});
