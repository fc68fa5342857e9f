import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildModel, CompileError, type Finding, lint, readSources, type Sources } from "@thongnhat/compiler";
import { afterEach, describe, expect, it } from "vitest";
import { readRuleExamples } from "../src/read/examples.ts";
import { object, record, standard } from "./small-standard.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function findingsOf(run: () => unknown): readonly Finding[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.findings;
    throw error;
  }
}

async function mistakes(sources: Sources): Promise<string[]> {
  let found = findingsOf(() => buildModel(sources));
  if (found.length === 0)
    found = await lint({ sources, model: buildModel(sources), tables: new Map(), thorough: false });
  return found.map(({ file, pointer, message }) => `${file}#${pointer} ${message}`);
}

describe("a folder that is no standard is told by file, never by a crash", () => {
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "thongnhat-"));
    made.push(folder);
    for (const name of ["standard.json", "messages", "dialect"])
      cpSync(join(SCHEMAS, name), join(folder, name), { recursive: true });
    const named = JSON.parse(readFileSync(join(folder, "standard.json"), "utf8")) as object;
    const databases = ["chung", "ho-tich"];
    writeFileSync(join(folder, "standard.json"), JSON.stringify({ ...named, databases }));
    return folder;
  };

  it("nothing there at all", () => {
    const files = findingsOf(() => readSources(join(tmpdir(), "khong-co-thu-muc-nay"))).map(
      ({ file }) => file,
    );
    expect(files).toContain("standard.json");
  });

  it("a database that is named and has no folder", () => {
    const found = findingsOf(() => readSources(copy()));
    expect(found.map(({ file }) => file)).toEqual(["chung/database.json", "ho-tich/database.json"]);
  });

  it.each(["null", "[]", "5", '"x"', "{", ""])(
    "a schema file, and the standard itself, that hold %s",
    (content) => {
      const folder = copy();
      mkdirSync(join(folder, "chung/1.0"), { recursive: true });
      mkdirSync(join(folder, "ho-tich/1.0"), { recursive: true });
      for (const name of ["chung", "ho-tich"]) writeFileSync(join(folder, name, "database.json"), "{}");
      writeFileSync(join(folder, "chung/1.0/nguoi.schema.json"), content);
      expect(findingsOf(() => readSources(folder)).map(({ file }) => file)).toEqual([
        "chung/1.0/nguoi.schema.json",
      ]);
      writeFileSync(join(folder, "standard.json"), content);
      expect(findingsOf(() => readSources(folder)).map(({ file }) => file)).toContain("standard.json");
    },
  );

  it("an example that is no JSON is named, one without an expectation is passed over", () => {
    const folder = mkdtempSync(join(tmpdir(), "thongnhat-"));
    made.push(folder);
    mkdirSync(join(folder, "invalid"));
    for (const [index, content] of ["null", "{}", '{"expect":{}}'].entries())
      writeFileSync(join(folder, `invalid/${index}.json`), content);
    expect(readRuleExamples(folder).size).toBe(0);
    writeFileSync(join(folder, "invalid/hong.json"), "{");
    expect(findingsOf(() => readRuleExamples(folder))[0]?.file).toMatch(/hong\.json$/);
  });
});

describe("schemas that lead in circles or say what cannot be", () => {
  const list = (items: object): object => ({ type: "array", maxItems: 2, items });

  it("a $ref to itself, a list of itself, a union of itself", async () => {
    for (const loop of [
      { $ref: "#/$defs/Vong" },
      list({ $ref: "#/$defs/Vong" }),
      { oneOf: [{ $ref: "#/$defs/Vong" }], "x-tag": "loai" },
    ]) {
      const sources = standard(
        record("phieu", "Phieu", { vong: { $ref: "#/$defs/Vong" } }, { $defs: { Vong: loop } }),
      );
      expect((await mistakes(sources)).join()).toMatch(/dẫn về chính nó/);
    }
  });

  it("an object that holds itself, at once or through another", async () => {
    const $defs = {
      A: object("A", { b: list({ $ref: "#/$defs/B" }) }),
      B: object("B", { a: { $ref: "#/$defs/A" } }),
    };
    const sources = standard(record("phieu", "Phieu", { a: { $ref: "#/$defs/A" } }, { $defs }));
    expect((await mistakes(sources)).join()).toMatch(/chứa chính nó/);
  });

  it.each([
    ["properties that are null", { properties: null }],
    ["a field that is null", { properties: { so: null } }],
    ["a list without items", { properties: { so: { type: "array", maxItems: 2 } } }],
    ["an overlay that is a text", { properties: { so: { ...list({ type: "boolean" }), "x-fields": "so" } } }],
    ["a rule without severity", { "x-rules": [{ id: "TH-01", path: "", scope: "record", cel: "true" }] }],
    ["a rule that is null", { "x-rules": [null] }],
    ["an integer with a const", { properties: { so: { type: "integer", const: 5 } } }],
  ])("%s", async (_, broken) => {
    const found = await mistakes(standard(record("phieu", "Phieu", {}, broken)));
    expect(found.length).toBeGreaterThan(0);
    for (const line of found)
      expect(line).toMatch(/^thu\/1\.0\/phieu\.schema\.json#.* Không đúng phương ngữ/);
  });

  it("a shared rule that is no rule is told in rules.json", async () => {
    const sharedRules = new Map([["thu/1.0", { "TH-01": { id: "TH-01" } }]]);
    const sources = { ...standard(record("phieu", "Phieu", {}, { "x-rules": ["TH-01"] })), sharedRules };
    expect((await mistakes(sources)).join()).toMatch(/thu\/1\.0\/rules\.json#\/TH-01/);
  });

  it("two variants with one tag, and a variant whose tag may be absent", async () => {
    const variant = (title: string, value: string, required = ["loai"]): object =>
      object(title, { loai: { type: "string", const: value } }, required.length > 0 ? { required } : {});
    const union = { oneOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }], "x-tag": "loai" };
    const withB = (B: object): Sources =>
      standard(record("phieu", "Phieu", { ben: union }, { $defs: { A: variant("A", "a"), B } }));
    expect((await mistakes(withB(variant("B", "b")))).join()).not.toMatch(/nhánh/);
    expect((await mistakes(withB(variant("B", "a")))).join()).toMatch(/Hai nhánh cùng mang 'a'/);
    expect((await mistakes(withB(variant("B", "b", [])))).join()).toMatch(/bắt buộc ở trường 'loai'/);
  });

  it("a field named like what every object of JavaScript has", async () => {
    for (const name of ["constructor", "toString", "valueOf"])
      expect(
        (await mistakes(standard(record("phieu", "Phieu", { [name]: { type: "boolean" } })))).join(),
      ).toMatch(name);
  });

  it("a record dated by a list, or by what is no date", async () => {
    const ngay = { type: "string", format: "ngay-khuyet", maxLength: 21 };
    const $defs = { Dong: object("Dong", { ngay }) };
    const dated = (pointer: string): Promise<string[]> => {
      const fields = {
        ngay,
        so: { type: "boolean" },
        dong: { $ref: "#/$defs/Dong" },
        cacDong: list({ $ref: "#/$defs/Dong" }),
      };
      return mistakes(standard(record("phieu", "Phieu", fields, { $defs, "x-event-date": pointer })));
    };
    for (const pointer of ["/ngay", "/dong/ngay"])
      expect((await dated(pointer)).join()).not.toMatch(/x-event-date/);
    for (const pointer of ["/cacDong/0/ngay", "/cacDong/ngay", "/so", "/dong", "/ngay/x", ""])
      expect((await dated(pointer)).join(), pointer).toMatch(/x-event-date/);
  });
});
