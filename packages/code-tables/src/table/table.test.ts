import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as tables from "../index.ts";
import { danToc, huyen, quocGia, tinh, xa } from "../index.ts";

const kinds = (date: string) => {
  const counts: Record<string, number> = {};
  for (const { vi } of xa.list({ asOf: date })) {
    const kind = ["Phường", "Xã", "Thị trấn", "Đặc khu"].find((word) => vi.startsWith(word)) ?? vi;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

describe("units of a day", () => {
  test("63 provinces, 696 districts and 10,035 communes on 30 June 2025", () => {
    expect(tinh.list({ asOf: "2025-06-30" })).toHaveLength(63);
    expect(huyen.list({ asOf: "2025-06-30" })).toHaveLength(696);
    expect(xa.list({ asOf: "2025-06-30" })).toHaveLength(10_035);
  });

  test("34 provinces, no district and 3,321 communes on 1 July 2025", () => {
    expect(tinh.list({ asOf: "2025-07-01" })).toHaveLength(34);
    expect(huyen.list({ asOf: "2025-07-01" })).toHaveLength(0);
    expect(kinds("2025-07-01")).toEqual({ Xã: 2621, Phường: 687, "Đặc khu": 13 });
  });

  test("the decisions of 2026 change types and nothing else", () => {
    expect(kinds("2026-09-20")).toEqual({ Xã: 2599, Phường: 709, "Đặc khu": 13 });
    const cities = tinh.list().filter(({ vi }) => vi.startsWith("Thành phố"));
    expect(cities).toHaveLength(9);
    expect(tinh.list()).toHaveLength(34);
  });

  test.each([
    ["15", "Tỉnh Yên Bái", "Tỉnh Lào Cai"],
    ["24", "Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"],
    ["44", "Tỉnh Quảng Bình", "Tỉnh Quảng Trị"],
    ["52", "Tỉnh Bình Định", "Tỉnh Gia Lai"],
    ["80", "Tỉnh Long An", "Tỉnh Tây Ninh"],
    ["82", "Tỉnh Tiền Giang", "Tỉnh Đồng Tháp"],
    ["91", "Tỉnh Kiên Giang", "Tỉnh An Giang"],
  ])("province code %s was %s and is %s", (code, before, after) => {
    expect(tinh.get(code, { asOf: "2025-06-30" })?.vi).toBe(before);
    expect(tinh.get(code, { asOf: "2025-07-01" })?.vi).toBe(after);
  });

  test("a unit says who vouches for it on that day", () => {
    expect(xa.get("00004", { asOf: "2025-06-30" })).toMatchObject({
      vi: "Phường Trúc Bạch",
      parent: "001",
      province: "01",
      to: "2025-07-01",
    });
    expect(xa.get("00004")).toMatchObject({
      vi: "Phường Ba Đình",
      parent: "01",
      basis: "NQ 1656/NQ-UBTVQH15, Điều 1 khoản 3",
    });
    expect(xa.get("01405", { asOf: "2019-01-01" })?.evidence.mark).toBe("secondary");
  });

  test("a unit that did not exist, a day before the history and a wrong date are not guessed", () => {
    expect(xa.get("11948", { asOf: "2025-06-30" })).toBeUndefined();
    expect(xa.get("00001", { asOf: "1990-01-01" })).toBeUndefined();
    expect(xa.get("99999")).toBeUndefined();
    expect(() => xa.get("00001", { asOf: "01/07/2025" })).toThrow(RangeError);
  });

  test("a partial date is enough to ask for membership", () => {
    expect(huyen.hasOn("001", "2025")).toBe(true);
    expect(huyen.hasOn("001", "2026")).toBe(false);
    expect(huyen.hasOn("001", "1990")).toBeUndefined();
  });
});

describe("packed tables", () => {
  test.each(["xa", "huyen", "tinh", "quoc-gia", "dan-toc", "gioi-tinh"])("%s gives back every row", (id) => {
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const table = (tables as unknown as Record<string, tables.CodeTable>)[name];
    const file = new URL(`../../../../schemas/code-tables/${id}/codes.csv`, import.meta.url);
    const [header = [], ...rows] = parseCsv(readFileSync(file, "utf8"));
    const at = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? "";
    for (const row of rows) {
      const end = at(row, "to") === "" ? undefined : dayBefore(at(row, "to"));
      const asOf = at(row, "from") === "" ? end : at(row, "from");
      const entry = table?.get(at(row, "code"), asOf === undefined ? {} : { asOf });
      expect(entry?.vi).toBe(at(row, "vi"));
      expect(entry?.aliases.join(";")).toBe(at(row, "aliases"));
      expect(entry?.parent ?? "").toBe(at(row, "parent"));
      expect(entry?.province ?? "").toBe(at(row, "province"));
      expect(entry?.from ?? "").toBe(at(row, "from"));
      expect(entry?.to ?? "").toBe(at(row, "to"));
      expect(entry?.basis ?? "").toBe(at(row, "basis"));
      expect(entry?.evidence).toEqual({ mark: at(row, "mark"), source: at(row, "source") });
    }
  });

  test("54 ethnic groups, and two values of running systems of which one may no longer be written", () => {
    expect(danToc.list().filter(({ code }) => code <= "54")).toHaveLength(54);
    expect(danToc.list()).toHaveLength(55);
    expect(danToc.get("31")?.vi).toBe("Ta-ôi");
    expect(danToc.get("56")?.status).toBe("retired");
  });

  test("a stateless person has a code of our own, marked so", () => {
    expect(quocGia.get("XA")).toMatchObject({ vi: "Không quốc tịch", evidence: { mark: "proposed" } });
  });
});

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}
