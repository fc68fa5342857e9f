import { readFileSync } from "node:fs";
import { mappings } from "@thongnhat/code-tables/mappings";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { expect } from "vitest";
import type { CodeLookup, Units } from "../decode/work.ts";
import { makeFormat } from "../format/format.ts";
import type { WireFormat } from "../wire-format/wire-format.ts";

const FILE = new URL("../../../../schemas/wire-formats/moj-hotich-sohoa/ht-khaisinh.json", import.meta.url);
/** The birth table as the standard writes it. */
export const wireFormat = JSON.parse(readFileSync(FILE, "utf8")) as WireFormat;

const dayNumberOf = (date: string): number => Date.parse(date) / 86_400_000;

/** A code table of a few names; a name with a stroke has two readings. */
function table(names: Readonly<Record<string, string>>): CodeLookup {
  return {
    match: (text) => {
      const code = names[text];
      if (code === undefined) return { status: text.includes("/") ? "ambiguous" : "unmatched" };
      return { status: "matched", code, stage: "name" };
    },
  };
}

const tables = {
  "gioi-tinh": table({ Nam: "1", Nữ: "2" }),
  "dan-toc": table({ "Ba-na": "13" }),
  "quoc-gia": table({ "Việt Nam": "VN", VN: "VN", Lào: "LA" }),
  "quan-he-nguoi-yeu-cau": table({ Cha: "cha", "Bà ngoại": "ba-ngoai" }),
};
const units: Units = {
  tinh: (code) => code === "36",
  huyen: (code) => code === "366",
  // 14233 lives to 30/6/2025, 14236 also after it; 08119 was given up in 2020.
  xa: (code, first, last) => {
    if (code === "08119") return first < dayNumberOf("2020-02-01");
    if (code === "00008") return last >= dayNumberOf("2025-07-01");
    return code === "14236" || (code === "14233" && first < dayNumberOf("2025-07-01"));
  },
};

/** The birth table with code tables of a few names. */
export const format = makeFormat<KhaiSinh>(wireFormat, { mappings, tables, units });

export const EMPTY = {
  sieuDuLieu: {
    luocDo: "ho-tich/khai-sinh",
    phienBanLuocDo: "1.0",
    nguon: "so-hoa",
    nguonGoc: { heThongNguon: "phan-mem-so-hoa", phuongThucTaoLap: "so-hoa-so-giay" },
    maBanGhi: "KS._._._._",
  },
  loaiViecHoTich: "khai-sinh",
  nguoiDuocKhaiSinh: {},
};
export const warning = (code: string, column: string, path: string, more = {}) => ({
  code,
  severity: "warning",
  path,
  record: "ho-tich/khai-sinh",
  ...more,
  column,
});
export const child = (fields: object) => ({ ...EMPTY, nguoiDuocKhaiSinh: fields });

/** One row, and the whole of what it must give. */
export function gives(
  row: Record<string, string>,
  record: object,
  losses: object[] = [],
  issues: object[] = [],
): void {
  expect(format.decode(row)).toEqual({ record, losses, issues, transport: {} });
}
