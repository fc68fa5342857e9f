import { danToc, gioiTinh, xa } from "@thongnhat/code-tables";
import { Random } from "@thongnhat/generator";
import { describe, expect, it } from "vitest";
import { mirrorCategory } from "../categories.ts";
import { diagnose } from "./diagnose.ts";
import type { ComparedField } from "./types.ts";

const FIELDS: readonly ComparedField[] = [
  { kind: "name" },
  { kind: "text" },
  { kind: "date" },
  { kind: "identifier" },
  { kind: "number" },
  { kind: "boolean" },
  { kind: "list", items: { kind: "name" } },
  { kind: "code", table: gioiTinh },
  { kind: "code", table: danToc },
  { kind: "code", table: xa },
  { kind: "place-name", table: xa },
];

/** Values of all kinds, good and bad, every one invented. */
const VALUES: readonly unknown[] = [
  ..."Nguyễn Văn Ví Dụ|NGUYỄN VĂN VÍ DỤ|Nguyen Van Vi Du|Ng. V. Ví Dụ|Ng V Vi Du|Ví Dụ Nguyễn Văn".split("|"),
  ..."Nguyễn Dụ|Hoà|Hòa|Hoa|H'Hen Ví Dụ|Đỗ|\u00d0ỗ|Lê\u00a0Ví Dụ|a|.|...|xxx|Không rõ|UBND xã Ví Dụ".split(
    "|",
  ),
  ..."Ủy ban nhân dân xã Ví Dụ|1954|1954-03|1954-03-20|20/03/1954|1954-20-03|1944/1945|1955-03-20|1954-02-30".split(
    "|",
  ),
  ..."012345679|001085000123|1085000123|001 085 000 123|000000000|0|1|2|01|1 |99|00004|00007|00025|4|Tày|Nam".split(
    "|",
  ),
  ..."\ud800|\u0000|\u200b|𠮷𠮷𠮷|ក្រុង|٣٤٥|😀|ﬁ".split("|"),
  ...["", " ", "\n", "a\u0301".repeat(50), "an ".repeat(60), "ab.".repeat(500), "9".repeat(3000)],
  ...[undefined, null, 0, 1, 5, -1, 2 ** 53, true, false, [], ["VN"], ["VN", "LA"], ["LA", "VN"], [["VN"]]],
  ...[{}, { dayDu: "Lê Ví Dụ" }, [{ dayDu: "Lê Ví Dụ" }], Number.NaN],
];
const CONTEXTS = [
  {},
  { asOf: "2025-06-30" },
  { asOf: "2026-01-01", code: "00004" },
  { asOf: "không phải ngày" },
];

describe("whatever the values are", () => {
  it("a value does not differ from itself", () => {
    for (const field of FIELDS)
      for (const value of VALUES) {
        const same = structuredClone(value);
        if (Number.isNaN(value)) continue;
        expect([field.kind, value, diagnose(field, value, same)]).toEqual([field.kind, value, undefined]);
      }
  });

  it("the systems may change places: the same category, with the other side's name", () => {
    // Only codes and names of places look at what stands beside them.
    for (const field of FIELDS)
      for (const a of VALUES)
        for (const b of VALUES)
          for (const beside of field.table?.id === "xa" ? CONTEXTS : [{}]) {
            const there = diagnose(field, a, b, { a: beside, b: {} });
            const back = diagnose(field, b, a, { a: {}, b: beside });
            const mirrored = there === undefined ? undefined : mirrorCategory(there);
            if (back !== mirrored) expect([field.kind, a, b, back]).toEqual([field.kind, a, b, mirrored]);
          }
  });

  it("random texts too", () => {
    const random = new Random(7);
    const letters = [..."aàáạăâđeêinnghtvu  ..-019ÀÂĐ\u00a0\u0301"];
    const word = (): string =>
      Array.from({ length: random.whole(0, 9) }, () => random.pick(letters)).join("");
    for (let i = 0; i < 20_000; i++) {
      const field = random.pick(FIELDS);
      const a = word();
      const b = random.whole(0, 1) === 0 ? word() : a + random.pick(letters);
      const there = diagnose(field, a, b);
      const back = diagnose(field, b, a);
      if (there === undefined ? back !== undefined : back !== mirrorCategory(there))
        expect([field.kind, a, b, back]).toEqual([field.kind, a, b, there]);
      if (diagnose(field, a, a) !== undefined) expect([field.kind, a]).toBeUndefined();
    }
  });
});
