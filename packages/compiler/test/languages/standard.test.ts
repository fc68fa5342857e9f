import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { type Language, readStandard } from "@thongnhat/compiler";
import { formats } from "@thongnhat/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { classNames } from "../../src/emit/languages/build.ts";
import { FORMATS } from "../../src/emit/languages/formats.ts";
import { checkPackage, emitLanguage } from "../../src/emit/languages/index.ts";
import { toXsdPattern } from "../../src/emit/languages/xsd.ts";

const DIR = join(import.meta.dirname, "../../../../schemas");
const compiled = readStandard(DIR);
const records = compiled.model.databases.flatMap((database) => database.records);
const nameOf = classNames(compiled.model);

/** Names that a language declares in all of its files. */
function declared(language: Language, pattern: RegExp): string[] {
  const texts = [...emitLanguage(compiled, language).values()];
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

function examples(kind: "valid" | "invalid"): { title: string; expected: string; record: unknown }[] {
  return records.flatMap(({ database, version, name, def }) => {
    const folder = join(DIR, database, version, "examples", name, kind);
    return readdirSync(folder).map((file) => {
      const json = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const title = nameOf(def);
      return kind === "valid"
        ? { title, expected: "", record: json }
        : { title, expected: json.expect.code, record: json.record };
    });
  });
}

describe("names are those of the standard", () => {
  const used = new Set(records.flatMap(({ uses }) => uses));
  const titles = [...used].map(nameOf).sort();
  const classes: readonly (readonly [Language, RegExp])[] = [
    ["java", /^public final class ((?!ThongNhat)\w+) /gm],
    ["csharp", /^ {4}public partial class (\w+) /gm],
    ["python", /^class (\w+)\(_DuLieu\):/gm],
    ["php", /^final class ((?!ThongNhat)\w+)/gm],
    ["typescript", /^export interface ((?!BanGhiTheoLuocDo)\w+) /gm],
  ];
  for (const [language, pattern] of classes)
    it(`${language} has one class a titled object, and no other`, () => {
      expect(declared(language, pattern).sort()).toEqual(titles);
    });
  it("Go has them and the unions", () => {
    const unions = [...compiled.model.aliases.values()].filter(({ node }) => node.kind === "union");
    expect(declared("go", /^type (\w+) struct/gm).sort()).toEqual(
      [...titles, ...unions.map(({ key }) => nameOf(key))].sort(),
    );
  });
  it("a field has the name that it has in JSON", () => {
    const fields = new Set(
      [...used].flatMap((key) => compiled.model.defs.get(key)?.properties.map(({ name }) => name) ?? []),
    );
    expect(new Set(declared("go", /`json:"(\w+)/g))).toEqual(fields);
    expect(new Set(declared("csharp", /^ {8}public \S+ (\w+) \{ get; set; \}/gm))).toEqual(fields);
  });
  it("the records alone that were asked for are written, with what they hold", () => {
    const files = emitLanguage(compiled, "php", { records: ["ho-tich/so-ho-tich"] });
    expect([...files.keys()]).toContain("SoHoTich.php");
    expect([...files.keys()]).not.toContain("KhaiSinh.php");
  });
  it("an unknown record is refused", () => {
    expect(() => emitLanguage(compiled, "go", { records: ["ho-tich/khong-co"] })).toThrow("ho-tich/khong-co");
  });
});

describe("OpenAPI", () => {
  const document = JSON.parse(emitLanguage(compiled, "openapi").get("openapi.json") ?? "");
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, "openapi.json");
  const check = (title: string) => ajv.getSchema(`openapi.json#/components/schemas/${title}`);

  it("is a document of OpenAPI 3.1", async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toEqual({ valid: true });
  });
  it("accepts every valid example", () => {
    for (const { title, record } of examples("valid")) expect(check(title)?.(record), title).toBe(true);
  });
  it("refuses what is wrong in structure", () => {
    const structure = [
      "TN-TYPE",
      "TN-REQUIRED",
      "TN-ENUM",
      "TN-CONST",
      "TN-PATTERN",
      "TN-MAX-LENGTH",
      "TN-MINIMUM",
    ];
    const wrong = examples("invalid").filter(({ expected }) => structure.includes(expected));
    expect(wrong.length).toBeGreaterThan(20);
    for (const { title, record } of wrong) expect(check(title)?.(record), title).toBe(false);
  });
});

describe("patterns of formats", () => {
  const good: Readonly<Record<string, readonly string[]>> = {
    date: ["2024-02-29", "0001-01-01"],
    "ngay-khuyet": ["1954", "1954-03", "1954-03-20", "1944/1945", "1944-01/1944-02"],
    "date-time": ["2025-08-12T10:00:00+07:00", "2025-08-12T10:00:00.123Z"],
    "so-dinh-danh": ["000196004512"],
    cmnd: ["000123456"],
    "ma-co-quan": ["H26", "H26.12", "H26.12.3.4444", "000.12.00.H26"],
    "gio-phut": ["00:00", "23:59"],
    "ma-ban-ghi": ["a", "ks-1985_27.v:2"],
    "json-pointer": ["", "/a/0", "/a~1b/~0"],
    sha256: ["0a".repeat(32)],
    email: ["a@b.vn", "a.b+c@x-y.z.gov.vn"],
    "dien-thoai": ["0900000000", "+84900000000"],
    "so-tien": ["0", "1500000.5", "999999999999999999.9999"],
  };
  const bad: Readonly<Record<string, readonly string[]>> = {
    date: ["2024-13-01", "2024-1-1", "2024"],
    "ngay-khuyet": ["1954-00", "20/03/1954", "1954-3", "1944/", ""],
    "date-time": ["2025-08-12T10:00:00", "2025-08-12 10:00:00Z", "2025-08-12T10:00:60Z"],
    "so-dinh-danh": ["12345678901", "00019600451a"],
    cmnd: ["12345678"],
    "ma-co-quan": ["H2", "h26", "H26.", "000.12.00.026"],
    "gio-phut": ["24:00", "7:05"],
    "ma-ban-ghi": ["", "-a", "a b", "a".repeat(101)],
    "json-pointer": ["a", "/a~2"],
    sha256: ["0A".repeat(32), "0a"],
    email: ["a", "a@b", "@b.vn", "a@b..vn", "a@.vn", "a b@c.vn"],
    "dien-thoai": ["900000000", "+8490000000000"],
    "so-tien": ["", "01", "-1", "1.500.000", "1,5", "1e6", ".5", "1.", "1.00000", "9".repeat(19)],
  };
  it("agree with the checks of the core, for every format of the dialect", () => {
    expect(Object.keys(FORMATS).sort()).toEqual(Object.keys(formats).sort());
    for (const [name, check] of Object.entries(formats)) {
      const pattern = new RegExp(`^${FORMATS[name]?.pattern}$`, "u");
      for (const text of good[name] ?? [])
        expect([name, text, check(text), pattern.test(text)]).toEqual([name, text, true, true]);
      for (const text of bad[name] ?? [])
        expect([name, text, check(text), pattern.test(text)]).toEqual([name, text, false, false]);
      expect(good[name]).toBeDefined();
      expect(bad[name]).toBeDefined();
    }
  });
});

it("a pattern that XSD 1.0 cannot say is left out, not bent", () => {
  expect(toXsdPattern("^(?:[A-Z]{2}-)?[0-9]+$")).toBe("([A-Z]{2}-)?[0-9]+");
  expect(toXsdPattern("^a$|^b$")).toBeUndefined();
  expect(toXsdPattern("^\\bten$")).toBeUndefined();
});

it("a name that a language cannot take for its package is known before it is written", () => {
  expect(checkPackage("java", "vn.gov.example")).toBe("good");
  expect(checkPackage("java", "vn-gov")).toBe("bad");
  expect(checkPackage("php", "Gov\\Example")).toBe("good");
  expect(checkPackage("sql", "a; DROP TABLE b")).toBe("bad");
  expect(checkPackage("openapi", "x")).toBe("none");
});
