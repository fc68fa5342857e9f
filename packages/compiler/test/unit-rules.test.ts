import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildUnit, newRecord, newRule } from "@thongnhat/compiler";
import type { Validator } from "@thongnhat/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../src/read/sources.ts";
import { UnitWorkspace } from "./unit-workspace.ts";

const SCHEMA = "schemas/thu/1.0/vu-viec.schema.json";
const EXAMPLES = "schemas/thu/1.0/examples/vu-viec";
const WORDS = { vi: "Trái quy tắc của đơn vị thử.", en: "Against a rule of the invented unit." };

/** A record of an invented unit with events, money and a deadline. */
function workspace(): UnitWorkspace {
  const unit = new UnitWorkspace();
  const about = "schemas/thu/database.json";
  const owner = [{ unit: { vi: "Đơn vị thử", en: "Test unit" }, from: "", to: "" }];
  unit.write(about, { ...unit.read(about), owner });
  newRecord(unit.dir, "thu/vu-viec", { vi: "Vụ việc thử", en: "Test case" });
  const schema = unit.read(SCHEMA) as Json & { readonly properties: Json };
  const { moRong, ten } = schema.properties as { readonly moRong: Json; readonly ten: Json };
  const events = "https://w3id.org/thongnhat/chung/1.0/su-kien-trang-thai.schema.json";
  const amount = { ...ten, maxLength: 23, format: "so-tien", examples: ["100"] };
  const { minLength: _, ...money } = amount as Json & { readonly minLength?: number };
  unit.write(SCHEMA, {
    ...schema,
    properties: {
      ...schema.properties,
      suKien: { ...moRong, items: { $ref: events } },
      tong: money,
      phan: money,
    },
  });
  return unit;
}

function rule(unit: UnitWorkspace, id: string, path: string, cel: string): void {
  newRule(unit.dir, "thu/vu-viec", { id, path, cel, message: WORDS, fix: WORDS, severity: "warning" });
}

describe("the rules of a unit", () => {
  const unit = workspace();
  let validator: Validator<unknown>;
  let right: Record<string, unknown>;
  const events = (...states: readonly string[]) =>
    states.map((denTrangThai, at) => ({ denTrangThai, thoiDiem: `2026-03-0${at + 1}` }));

  beforeAll(async () => {
    rule(unit, "VV-01", "/suKien", 'stepsAllowed("ban-ghi", this.suKien)');
    rule(unit, "VV-02", "/ngay", 'withinWorkingDays("2026-03-02", this.ngay, 3)');
    rule(unit, "VV-03", "/ngay", 'inForce("60/2014/QH13", this.ngay)');
    rule(unit, "VV-04", "/tong", "sumsTo(this.tong, [this.phan, this.phan])");
    right = unit.read(`${EXAMPLES}/valid/01-du-cac-truong.json`) as Record<string, unknown>;
    await buildUnit(unit.dir);
    const { validators } = await import(pathToFileURL(join(unit.dir, "dist/validators/all.js")).href);
    validator = validators["thu/vu-viec"];
  }, 120_000);
  afterAll(() => rmSync(unit.dir, { recursive: true, force: true }));

  it.each<[string, object, readonly string[]]>([
    ["a record that keeps them", { suKien: events("nhap", "hieu-luc"), tong: "0.2", phan: "0.1" }, []],
    [
      "a step that the machine of the standard does not have",
      { suKien: events("nhap", "da-khoa") },
      ["VV-01"],
    ],
    ["a day after the third working day", { ngay: "2026-03-06" }, ["VV-02"]],
    ["a day before the law", { ngay: "2015-06-01" }, ["VV-03"]],
    ["parts that do not add up", { tong: "0.2", phan: "0.11" }, ["VV-04"]],
  ])("%s", (_, change, codes) => {
    const result = validator.validate({ ...right, ...change }, { today: "2026-11-22" });
    const found = result.ok ? result.warnings : result.issues;
    expect(found.map(({ code }) => code).filter((code) => code.startsWith("VV-"))).toEqual(codes);
  });
});

describe("a state machine of a unit", () => {
  it("is refused in a rule, with words that say so", async () => {
    const unit = workspace();
    unit.write("schemas/thu/1.0/states/vu-viec.json", {
      $schema: "https://w3id.org/thongnhat/dialect/1.0/states.schema.json",
      id: "vu-viec",
      label: WORDS,
      description: "Vòng đời của vụ việc thử.",
      table: "trang-thai-ban-ghi",
      field: "sieuDuLieu.trangThai",
      start: ["nhap"],
      transitions: [
        { from: "nhap", to: "hieu-luc", event: WORDS, evidence: { mark: "proposed", source: "đề xuất" } },
      ],
    });
    rule(unit, "VV-01", "/suKien", 'stepsAllowed("vu-viec", this.suKien)');
    await expect(buildUnit(unit.dir)).rejects.toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          pointer: "/x-rules/0/cel",
          message: expect.stringContaining('Vòng đời "vu-viec" là của đơn vị'),
        }),
      ]),
    });
    rmSync(unit.dir, { recursive: true, force: true });
  });
});
