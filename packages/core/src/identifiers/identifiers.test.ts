import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainAgencyCode,
  formatAgencyCode,
  parseAgencyCode,
  toNewAgencyCode,
  toOldAgencyCode,
} from "./agency-code.ts";
import { explainDocumentNumber, formatDocumentNumber, parseDocumentNumber } from "./document-number.ts";
import { explainPersonalId, formatPersonalId, parsePersonalId } from "./personal-id.ts";
import {
  explainRegistrationNumber,
  formatRegistrationNumber,
  parseRegistrationNumber,
} from "./registration-number.ts";

const digit = fc.constantFrom(..."0123456789");
const digits = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length });

describe("a personal ID", () => {
  it("is the same after reading and writing", () => {
    fc.assert(
      fc.property(digits(12), (id) => {
        const parsed = parsePersonalId(id);
        expect(parsed.ok && formatPersonalId(parsed.value)).toBe(id);
      }),
    );
  });

  it("names a place only when the caller knows one", () => {
    expect(explainPersonalId("001185000123", "en")).toContain("registration 001, female, born in 1985");
    expect(
      explainPersonalId("001185000123", "vi", (code) => (code === "001" ? "Hà Nội" : undefined)),
    ).toContain("001 (Hà Nội), giới tính nữ");
    expect(explainPersonalId("0011", "vi")).toBe(
      "Không phải số định danh cá nhân: số này phải có đúng 12 chữ số.",
    );
  });

  it("cannot be made of impossible parts", () => {
    expect(() => formatPersonalId({ placeCode: "1", sex: "1", birthYear: 1985, random: "000123" })).toThrow(
      RangeError,
    );
    expect(() => formatPersonalId({ placeCode: "001", sex: "1", birthYear: 1885, random: "000123" })).toThrow(
      RangeError,
    );
  });
});

describe("an agency code", () => {
  const group = (length: number) => digits(length).filter((g) => Number(g) > 0);
  const root = fc.tuple(fc.constantFrom(..."GHK"), digits(2)).map((parts) => parts.join(""));
  const old = fc
    .tuple(root, fc.integer({ min: 0, max: 3 }), group(2), group(2), group(3))
    .map(
      ([r, level, a, b, c]) =>
        `${level > 2 ? c : "000"}.${level > 1 ? b : "00"}.${level > 0 ? a : "00"}.${r}`,
    );

  it("in the old spelling survives the way to the new one and back", () => {
    fc.assert(
      fc.property(old, (code) => {
        const there = toNewAgencyCode(code);
        const back = there.ok ? toOldAgencyCode(there.value) : there;
        expect(back.ok && back.value).toBe(code);
      }),
    );
  });

  it("is the same after reading and writing", () => {
    fc.assert(
      fc.property(fc.oneof(old, fc.constantFrom("G15", "H21.129", "H26.12.03.002.1")), (code) => {
        const parsed = parseAgencyCode(code);
        expect(parsed.ok && formatAgencyCode(parsed.value)).toBe(code);
      }),
    );
  });

  it("says when the other spelling does not exist or is not confirmed", () => {
    expect(explainAgencyCode("H21.129", "en")).toBe(
      "Root H21, level 2, in the new spelling. Old spelling: none.",
    );
    expect(explainAgencyCode("002.03.12.H26", "vi")).toContain(
      "H26.12.03.002 (vị trí cấp 4 chưa được xác nhận)",
    );
    expect(explainAgencyCode("000.03.00.H26", "vi")).toContain("bỏ trống một cấp");
    expect(explainAgencyCode("?", "vi")).toBe("Không phải mã định danh cơ quan.");
  });
});

describe("a document number", () => {
  const number = fc.oneof(
    fc.constantFrom(
      "87/2020/NĐ-CP",
      "1063/QĐ-TTg",
      "22-NQ/BCSĐ",
      "4856/BCA-TTDLQG",
      "50/2020/HS-ST",
      "08/2025/HSST",
      "01/2024/NQLT/CP-UBTVQH15",
    ),
    fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1945, max: 2026 }),
        fc.constantFrom("TT-BTP", "QH13", "NĐ-CP", "DS-PT"),
      )
      .map((parts) => parts.join("/")),
  );

  it("is the same after reading and writing", () => {
    fc.assert(
      fc.property(number, (text) => {
        const parsed = parseDocumentNumber(text);
        expect(parsed.ok && formatDocumentNumber(parsed.value)).toBe(text);
      }),
    );
  });

  it("is explained without guessing who issued it", () => {
    expect(explainDocumentNumber("87/2020/NĐ-CP", "vi")).toBe(
      "Văn bản số 87 năm 2020, ký hiệu NĐ-CP (loại: nghị định).",
    );
    expect(explainDocumentNumber("22-NQ/BCSĐ", "en")).toBe(
      "Party document No. 22, symbol BCSĐ (type: resolution).",
    );
    expect(explainDocumentNumber("?", "en")).toBe("The document number could not be read.");
  });

  // Looked at more than once a character, the long ones would outlast the test's own limit.
  it("of any text is read without an exception, long ones in one pass", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => void parseDocumentNumber(s)));
    expect(parseDocumentNumber(`1/2020/${"A-/".repeat(300_000)}!`).ok).toBe(false);
    expect(() => parseDocumentNumber(`1/${"A".repeat(300_000)}`)).not.toThrow();
  });
});

describe("a registration number", () => {
  it("keeps the book's own words", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (so, quyenSo, trangSo) => {
        const text = { so: `1${so}`, quyenSo, trangSo };
        const parsed = parseRegistrationNumber(text);
        expect(parsed.ok && formatRegistrationNumber(parsed.value)).toEqual(text);
      }),
    );
  });

  it("is said in words as far as it was read", () => {
    expect(explainRegistrationNumber({ so: "45", quyenSo: "01/2014", trangSo: "12" }, "vi")).toBe(
      "Số 45, quyển số 1 năm 2014, trang 12.",
    );
    expect(explainRegistrationNumber({ so: "45", quyenSo: "01 TP/KS-2015-01", trangSo: "bìa" }, "en")).toBe(
      "Number 45, book written “01 TP/KS-2015-01”, page “bìa”.",
    );
    expect(explainRegistrationNumber({}, "en")).toBe("There is no registration number.");
  });
});
