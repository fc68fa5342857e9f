import { runInNewContext } from "node:vm";
import type { Issue, Result } from "@thongnhat/core";
import { minimise, redact } from "@thongnhat/core";
import { khaiSinhDescriptor } from "@thongnhat/schemas/ho-tich";
import { validators } from "@thongnhat/validators";
import { schemaId } from "@thongnhat/validators/ajv";
import { isKhaiSinh, khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { describe, expect, it } from "vitest";
import { examplesOf } from "./examples.ts";

// biome-ignore lint/suspicious/noExplicitAny: hostile values have no type
type Loose = any;

const TODAY = { today: "2026-11-22" } as const;
const SECRET = "Nguyễn Thị Bí Mật 0912345678";
const valid = (id = "ho-tich/khai-sinh"): Loose => structuredClone(examplesOf(id).valid[0]?.content);

/** Codes that only the full verdict gives; all others are about structure. */
const FULL = /^(?!TN-)|^TN-(?:REQUIRED-BY-ORIGIN|CODE-DATE|TEXT-.*|UNKNOWN-CONTRADICTION|UNDECIDED)$/;

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.warnings : result.issues;
}

/** Nothing throws, `is` and `validate` agree on the structure, and no issue tells a value. */
function examine(value: unknown, validator = khaiSinh): Result<unknown> {
  const is = validator.is(value);
  const result = validator.validate(value, TODAY);
  const broken = issuesOf(result).some(({ code, severity }) => severity === "error" && !FULL.test(code));
  expect(broken).toBe(!is);
  expect(() => validator.validate(value, { ...TODAY, use: "read" })).not.toThrow();
  expect(JSON.stringify(issuesOf(result))).not.toMatch(/Bí Mật|0912345678/);
  return result;
}

function nested(depth: number): unknown {
  let value: unknown = SECRET;
  for (let level = 0; level < depth; level++) value = { [SECRET]: value };
  return value;
}

describe("own fields only", () => {
  it("a field that an object inherits does not count, wherever the object stands", () => {
    const bare = valid();
    const full = issuesOf(khaiSinh.validate({ ...bare, cha: {} }, TODAY));
    const heir = Object.create({ hoTen: { dayDu: "Lò Văn Cha" }, ngaySinh: "1990", quocTich: ["VN"] });
    expect(issuesOf(khaiSinh.validate({ ...bare, cha: heir }, TODAY))).toEqual(full);
  });

  it("what an object inherits has not been checked, and cannot break the full verdict", () => {
    for (const inherited of [
      { hoTen: null },
      { quocTich: 5 },
      { giayToTuyThan: [null] },
      { noiSinh: null },
    ]) {
      const record = { ...valid(), cha: Object.create(inherited) };
      expect(khaiSinh.is(record)).toBe(true);
      expect(issuesOf(examine(record))).toEqual(issuesOf(khaiSinh.validate({ ...valid(), cha: {} }, TODAY)));
    }
  });

  it("a polluted Object.prototype changes no verdict", () => {
    const record = valid();
    delete record.ghiChu;
    const before = { whole: khaiSinh.validate(record, TODAY), empty: khaiSinh.validate({}, TODAY) };
    const prototype = Object.prototype as Loose;
    const names = ["ghiChu", "sieuDuLieu", "cha", "truongLa", "hoTen"];
    try {
      for (const name of names) prototype[name] = 5;
      expect(khaiSinh.is(record)).toBe(true);
      expect(isKhaiSinh(record)).toBe(true);
      expect(khaiSinh.validate(record, TODAY)).toEqual(before.whole);
      expect(khaiSinh.is({})).toBe(false);
      expect(khaiSinh.validate({}, TODAY)).toEqual(before.empty);
    } finally {
      for (const name of names) delete prototype[name];
    }
  });

  it("objects of another realm and without a prototype are as good as any", () => {
    const text = JSON.stringify(valid());
    const expected = khaiSinh.validate(valid(), TODAY);
    const foreign: unknown = runInNewContext(`JSON.parse(${JSON.stringify(text)})`);
    const bare: unknown = JSON.parse(text, (_, value) =>
      typeof value === "object" && !Array.isArray(value) && value !== null
        ? Object.assign(Object.create(null), value)
        : value,
    );
    for (const record of [foreign, bare])
      expect(khaiSinh.validate(record, TODAY)).toEqual({ ...expected, value: record });
  });

  it("own keys named like the machinery of JavaScript are unknown fields", () => {
    const text = JSON.stringify(valid());
    for (const key of ["__proto__", "constructor", "hasOwnProperty", "toString", "then"]) {
      const record = JSON.parse(`{"${key}":{"ghiChu":5},${text.slice(1)}`);
      expect(issuesOf(examine(record)).map(({ code }) => code)).toContain("TN-UNKNOWN-FIELD");
    }
    expect(() => schemaId("constructor")).toThrow("constructor");
  });
});

describe("values that are no plain data", () => {
  const angry = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error(SECRET);
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const getter = (): unknown =>
    Object.defineProperty({}, "hoTen", {
      enumerable: true,
      get: () => {
        throw new Error(SECRET);
      },
    });
  const fickle = (values: unknown[]): unknown =>
    Object.defineProperty({}, "hoTen", {
      enumerable: true,
      get: () => (values.length > 1 ? values.shift() : values[0]),
    });

  it.each([
    ["a Proxy that throws", angry],
    ["a revoked Proxy", revoked],
    ["a getter that throws", getter()],
  ])("%s is refused without an exception", (_, value) => {
    for (const record of [
      value,
      { ...valid(), cha: value },
      { ...valid(), chuKySo: [value] },
      { ...valid(), moRong: [{ donVi: "H26", duLieu: value }] },
    ]) {
      expect(khaiSinh.is(record)).toBe(false);
      expect(khaiSinh.validate(record, TODAY)).toMatchObject({ ok: false, issues: [{ code: "TN-TYPE" }] });
      expect(JSON.stringify(khaiSinh.validate(record, TODAY))).not.toContain("Bí Mật");
    }
  });

  it("a getter that answers differently each time cannot break the full verdict", () => {
    for (const second of [null, 5, "x", undefined]) {
      const record = { ...valid(), cha: fickle([{ dayDu: "Lò Văn Cha" }, second]) };
      expect(() => khaiSinh.validate(record, TODAY)).not.toThrow();
    }
  });

  it("arrays with holes, with their own `entries`, or of another class are read by position", () => {
    const record = valid();
    expect(examine({ ...record, chuKySo: new Array(3) }).ok).toBe(false);
    expect(examine({ ...record, chuKySo: new Array(2 ** 32 - 1) }).ok).toBe(false);
    const odd = Object.assign(["VN"], { entries: 5 });
    record.nguoiDuocKhaiSinh.quocTich = odd;
    expect(khaiSinh.is(record)).toBe(true);
    expect(examine(record).ok).toBe(
      khaiSinh.validate(
        { ...record, nguoiDuocKhaiSinh: { ...record.nguoiDuocKhaiSinh, quocTich: ["VN"] } },
        TODAY,
      ).ok,
    );
  });
});

describe("size", () => {
  it("nothing overflows on a record 100 000 levels deep, or on one that holds itself", () => {
    const deep = nested(100_000);
    const cyclic = valid();
    cyclic.cha = cyclic;
    const twice: Loose = {};
    Object.assign(twice, { a: twice, b: twice });
    const duLieu = { moRong: [{ donVi: "H26", duLieu: deep }] };
    for (const value of [
      deep,
      cyclic,
      { ...valid(), la: deep },
      { ...valid(), la: twice },
      { ...valid(), ...duLieu },
      { ...valid(), cha: deep },
      { ...valid(), cha: { hoTen: deep } },
      { ...valid(), moRong: [{ donVi: "H26", duLieu: twice }] },
    ]) {
      examine(value);
      expect(() => khaiSinh.parse(value, TODAY)).toThrow(/không hợp lệ/);
      expect(JSON.stringify(redact(value as object, khaiSinhDescriptor))).not.toMatch(/Bí Mật/);
      expect(JSON.stringify(minimise(value as object, khaiSinhDescriptor, "chia-se-3458"))).not.toMatch(
        /Bí Mật/,
      );
    }
  });

  it("the same in a class of its own, read and kept", () => {
    const twice: Loose = {};
    Object.assign(twice, { a: twice, b: twice, deep: nested(100_000) });
    const record = {
      ...valid(),
      la: twice,
      me: Object.assign(Object.create({ x: 1 }), valid().me, { la: twice }),
    };
    expect(khaiSinh.validate(record, { ...TODAY, use: "read" }).ok).toBe(true);
  });

  it("a million unknown fields give 100 issues, and the rest is only looked at", () => {
    const fields = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1]));
    const record = Object.assign(fields, valid());
    for (const use of ["write", "read"] as const) {
      const result = khaiSinh.validate(record, { ...TODAY, use });
      expect(result.ok).toBe(use === "read");
      expect(issuesOf(result).length).toBe(100);
    }
  });

  it("a text of ten million characters is refused at once, one character or two units each", () => {
    for (const text of ["x".repeat(1e7), "𠀀".repeat(5e6), " ".repeat(1e7)]) {
      for (const record of [
        { ...valid(), ghiChu: text },
        { ...valid(), ngayDangKy: text },
        { ...valid(), loaiDangKy: text },
        { ...valid(), [text]: 1 },
      ]) {
        expect(khaiSinh.is(record)).toBe(false);
        expect(khaiSinh.validate(record, TODAY).ok).toBe(false);
      }
    }
  });

  it("a unit's own fields: absent is absent, a list is as long as it says, and nothing but JSON", () => {
    const sparse: unknown[] = [];
    sparse[2 ** 32 - 2] = 1;
    const of = (duLieu: unknown): unknown => ({ ...valid(), moRong: [{ donVi: "H26", duLieu }] });
    for (const duLieu of [
      { a: undefined },
      { a: [1, "x", null] },
      Object.create(null),
      { __proto__: null, a: 1 },
    ])
      expect(examine(of(duLieu)).ok).toBe(true);
    for (const duLieu of [
      { a: sparse },
      { a: new Array(3) },
      { a: [undefined] },
      { a: 1n },
      { a: Number.NaN },
      { a: () => 1 },
    ])
      expect(examine(of(duLieu)).ok).toBe(false);
  });

  it("redact and minimise take whatever a log is given", () => {
    for (const value of [
      null,
      undefined,
      SECRET,
      [SECRET],
      { chuKySo: new Array(2 ** 32 - 1) },
      { cha: new Map([[SECRET, 1]]) },
    ]) {
      expect(JSON.stringify(redact(value as object, khaiSinhDescriptor))).not.toMatch(/Bí Mật/);
      expect(() => minimise(value as object, khaiSinhDescriptor, "chia-se-3458")).not.toThrow();
    }
  });
});

describe("scalars at the edge", () => {
  it.each([Number.NaN, Infinity, -Infinity, 2 ** 53, 1e300, 10n, Symbol("x"), new Number(1), 1.5, -1, "1"])(
    "%s is no count of copies",
    (value) => {
      expect(examine({ ...valid(), soLuongBanSao: value }).ok).toBe(false);
    },
  );

  it("minus zero is zero", () => {
    expect(khaiSinh.is({ ...valid(), soLuongBanSao: -0 })).toBe(true);
    examine({ ...valid(), soLuongBanSao: -0 });
  });

  it.each(["\ud800", "\udc00x", "a\u0000b", "\u2028", "\uffff", new String("x")])(
    "text %j gives a verdict",
    (text) => {
      for (const field of ["ghiChu", "ngayDangKy", "loaiDangKy", "loaiViecHoTich"])
        examine({ ...valid(), [field]: text });
    },
  );
});

describe("options that make no sense", () => {
  const broken = { ...valid(), ngayDangKy: "hôm qua" };
  it.each([0, -1, Number.NaN, "x", null])("maxIssues %s does not change the verdict", (maxIssues) => {
    const options = { ...TODAY, maxIssues: maxIssues as number };
    expect(khaiSinh.validate(broken, options).ok).toBe(false);
    expect(khaiSinh.validate(valid(), options).ok).toBe(true);
    expect(khaiSinh.validate({ ...valid(), truongLa: 1 }, { ...options, use: "read" }).ok).toBe(true);
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 1]));
    expect(issuesOf(khaiSinh.validate({ ...valid(), ...fields }, options)).length).toBeLessThanOrEqual(100);
  });

  it.each(["hôm nay", "", "2026-13-45", 5, null])("a `today` of %j is the day it is now", (today) => {
    const options = { today: today as string };
    const future = { ...valid(), ngayDangKy: "9998-01-01" };
    expect(issuesOf(khaiSinh.validate(future, options)).map(({ code }) => code)).toContain("HT-01");
  });

  it("an origin that is none leaves the record's own", () => {
    const record = valid();
    expect(khaiSinh.validate(record, { ...TODAY, origin: "x" as "so-hoa" })).toEqual(
      khaiSinh.validate(record, TODAY),
    );
  });

  it("warnings never push out the error that decides", () => {
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 1]));
    const record = { ...fields, ...valid(), moRong: [{ ...fields, donVi: "H26", duLieu: 5 }] };
    const result = khaiSinh.validate({ ...record, chuKySo: [fields] }, { ...TODAY, use: "read" });
    expect(result.ok).toBe(false);
    expect(issuesOf(result).length).toBe(100);
    expect(issuesOf(result).some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("reading keeps what is unknown, and checks the rest", () => {
  const strange = [null, 5, SECRET, [], {}, [null], { [SECRET]: SECRET }];
  it.each(Object.values(validators).map((validator) => ({ id: validator.id, validator })))(
    "$id: unknown fields of any kind, everywhere",
    ({ id, validator }) => {
      for (const value of strange) {
        const record = valid(id);
        let places = 0;
        const visit = (object: Loose): void => {
          if (typeof object !== "object" || object === null) return;
          for (const [key, item] of Object.entries(object))
            if (key !== "duLieu" || id.endsWith("lien-thong")) visit(item);
          if (Array.isArray(object)) return;
          object[SECRET] = value;
          object.truongLa = value;
          places += 2;
        };
        visit(record);
        expect(validator.is(record)).toBe(false);
        const result = validator.validate(record, { ...TODAY, use: "read", maxIssues: 10_000 });
        expect(
          result.ok,
          JSON.stringify(issuesOf(result).filter(({ severity }) => severity === "error")),
        ).toBe(true);
        const found = issuesOf(result).filter(({ code }) => code === "TN-UNKNOWN-FIELD");
        expect(found.length).toBe(places);
        expect(JSON.stringify(issuesOf(result))).not.toMatch(/Bí Mật|0912345678/);
      }
    },
  );

  it("a list of unknown fields that points anywhere is read without harm", () => {
    for (const truong of [
      "",
      "/",
      "//",
      "/__proto__/x",
      "/constructor/name",
      "/me/quocTich/length",
      "/cha/~0~1",
      "/me/quocTich/-",
    ]) {
      const record = { ...valid(), khongRo: [{ truong, lyDo: "so-khong-ghi" }] };
      const codes = issuesOf(examine(record)).map(({ code }) => code);
      expect(codes.includes("TN-UNKNOWN-CONTRADICTION")).toBe(truong === "");
    }
  });
});

it("works where code from strings is forbidden", async () => {
  const { execFileSync } = await import("node:child_process");
  const script = `
    const { khaiSinh } = await import("@thongnhat/validators/ho-tich/khai-sinh");
    const { xa } = await import("@thongnhat/code-tables");
    const record = JSON.parse(process.env.RECORD);
    if (!khaiSinh.validate(record).ok || !khaiSinh.is(record) || khaiSinh.is({}) || khaiSinh.validate({}).ok) throw new Error("verdict");
    if (!xa.has("00004")) throw new Error("table");
    let refused = false;
    try { new Function(""); } catch { refused = true; }
    if (!refused) throw new Error("not strict");
  `;
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script];
  execFileSync(process.execPath, flags, {
    cwd: import.meta.dirname,
    env: { ...process.env, RECORD: JSON.stringify(valid()) },
  });
});
