/** A break is proved, not claimed: what `diff` shows is run here again, by other means than its own. */
import { buildModel, type Compiled, type DiffReport, diff, type Witness } from "@thongnhat/compiler";
import { formats } from "@thongnhat/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { emitBundles } from "../src/emit/bundles.ts";
import {
  changed,
  type Files,
  type Loose,
  onField,
  onRecord,
  PHIEU,
  removeStandards,
  row,
  rule,
  withRows,
} from "./diff-standard.ts";
import { compile, field, record, standard } from "./small-standard.ts";

afterAll(removeStandards);

const before = changed(() => {});

describe("a witness of structure", () => {
  const changes: readonly [string, (files: Files) => void][] = [
    ["a removed required field", onRecord((s) => { delete s.properties.so; s.required = ["nguoi"]; delete s["x-key"]; })],
    ["a narrowed pattern", onField("so", (f) => (f.pattern = "^[A-Z]{2,3}[0-9]{1,6}$"))],
    ["a pattern of other letters", onField("so", (f) => (f.pattern = "^[A-M]{1,3}[0-9]{1,6}$"))],
    ["a smaller maximum", onField("soTo", (f) => (f.maximum = 9))],
    ["a greater minimum", onField("soTo", (f) => (f.minimum = 1))],
    ["a value gone from a list", onField("loai", (f) => (f.enum = ["b"]))],
    ["a deleted code", withRows(row("xanh", "Xanh lá"), row("vang", "Vàng"))],
    ["a field below a block", (files) => (files["thu/1.0/nguoi.schema.json"].properties.tuoi.maximum = 120)],
    ["a required field of a block", (files) => files["thu/1.0/nguoi.schema.json"].required.push("tuoi")],
  ]; // biome-ignore format: a table of cases

  test.each(changes)("of %s passes one side and fails the other in plain ajv", (_, change) => {
    const after = changed(change);
    const witnesses = witnessesOf(diff(before, after));
    expect(witnesses.length).toBeGreaterThan(0);
    for (const witness of witnesses) {
      const [good, bad] = witness.passes === "from" ? [before, after] : [after, before];
      expect(passes(good, witness, false)).toBe(true);
      // An old reader keeps what it does not know; whoever writes may not add it.
      expect(passes(bad, witness, witness.passes === "to")).toBe(false);
    }
  });

  test("is made from a valid example, and says which", () => {
    const [witness] = witnessesOf(diff(before, changed(onField("ten", (f) => (f.maxLength = 20)))));
    expect(witness).toMatchObject({ record: "thu/phieu", example: "thu/1.0/examples/phieu/valid/01.json" });
    expect(witness?.value).toMatchObject({ ...PHIEU, ten: expect.any(String) });
  });

  test("is made from the model where there is no example", () => {
    const bare = (files: Files) => {
      for (const path of Object.keys(files)) if (path.includes("/examples/")) delete files[path];
    };
    const after = changed((files) => {
      bare(files);
      onField("ten", (f) => (f.maxLength = 20))(files);
    });
    const [witness] = witnessesOf(diff(changed(bare), after));
    expect(witness?.example).toBeUndefined();
    expect(passes(changed(bare), witness as Witness, false)).toBe(true);
    expect(passes(after, witness as Witness, false)).toBe(false);
  });
});

describe("a witness of a rule", () => {
  test("has other verdicts in the compiled validators of both sides", async () => {
    const plain = (more: Loose) => (files: Files) => {
      files["thu/1.0/phieu.schema.json"].properties.mau = field({ type: "string", maxLength: 10 });
      onRecord((schema) => Object.assign(schema, more))(files);
    };
    const old = changed(plain({ "x-rules": [] }));
    const now = changed(plain({ "x-rules": [rule("TH-01", "this.soTo <= 5")] }));
    const [witness] = witnessesOf(diff(old, now));
    expect(witness?.fault).toEqual({ code: "TH-01", path: "/soTo" });
    const [was, is] = [await compile(old.sources), await compile(now.sources)];
    expect(was.phieu?.validate(witness?.value)).toMatchObject({ ok: true });
    expect(is.phieu?.validate(witness?.value)).toMatchObject({ ok: false, issues: [{ code: "TH-01" }] });
  });

  test("of a field that the origin requires, too", async () => {
    const plain = (more: Loose) => (files: Files) => {
      files["thu/1.0/phieu.schema.json"].properties.mau = field({ type: "string", maxLength: 10 });
      onField("ten", (schema) => Object.assign(schema, more))(files);
    };
    const law = {
      "x-required": ["dang-ky-moi"],
      "x-evidence": { mark: "text", source: "Luật Thử" },
      "x-legal-basis": [{ document: "Luật Thử", article: "Điều 1" }],
    };
    const [old, now] = [changed(plain({})), changed(plain(law))];
    const [witness] = witnessesOf(diff(old, now));
    expect(witness?.fault).toEqual({ code: "TN-REQUIRED-BY-ORIGIN", path: "/ten" });
    const [was, is] = [await compile(old.sources), await compile(now.sources)];
    expect(was.phieu?.validate(witness?.value)).toMatchObject({ ok: true });
    expect(is.phieu?.validate(witness?.value)).toMatchObject({ ok: false });
  });
});

describe("what cannot be proved", () => {
  const pattern = onField("so", (f) => (f.pattern = "^[A-Z]{1,3}[0-9]{1,2}[0-9]{0,4}$"));

  test("is said to be not known, counts as a break, and says how hard it was tried", () => {
    const { findings, step, policies, totals } = diff(before, changed(pattern));
    const [finding] = findings;
    expect(finding?.effects.W).toMatchObject({
      verdict: "unknown",
      why: { vi: expect.stringContaining("đã thử") },
    });
    expect({ step, policies, unknown: totals.unknown }).toEqual({
      step: "major",
      policies: { BACKWARD: false, FORWARD: false, FULL: false },
      unknown: 1,
    });
  });

  test("passes when somebody waives it with a reason; a waiver that matches nothing is told", () => {
    const at = "thu/1.0/phieu.schema.json#/properties/so";
    const waivers = [
      { rule: "S06", at, reason: "hai mẫu nhận cùng một tập chuỗi" },
      { rule: "S01", at, reason: "không có chỗ nào" },
    ];
    const { findings, step, policies, unusedWaivers } = diff(before, changed(pattern), { waivers });
    expect(findings[0]?.effects.W).toMatchObject({ waived: "hai mẫu nhận cùng một tập chuỗi" });
    expect({ step, FULL: policies.FULL }).toEqual({ step: "patch", FULL: true });
    expect(unusedWaivers.map(({ rule: id }) => id)).toEqual(["S01"]);
  });

  test("a waiver does not lift what is proved", () => {
    const waivers = [{ rule: "S06", at: "thu/1.0/phieu.schema.json", reason: "cứ cho qua" }];
    expect(diff(before, changed(onField("ten", (f) => (f.maxLength = 20))), { waivers }).step).toBe("major");
  });

  test("a block that no record uses has no witness", () => {
    const lonely = (max: number) =>
      inMemory(standard(record("a", "A", { mot: { type: "string", maxLength: 5 } }), block(max)));
    const { findings } = diff(lonely(9), lonely(8));
    expect(findings[0]?.effects.W).toMatchObject({
      verdict: "unknown",
      why: { vi: expect.stringContaining("không loại bản ghi nào") },
    });
  });
});

function block(max: number): [string, Loose] {
  const [name, schema] = record("khoi", "Khoi", { so: { type: "integer", minimum: 0, maximum: max } });
  delete schema["x-record"];
  return [name, schema];
}

function inMemory(sources: Compiled["sources"]): Compiled {
  return { sources, model: buildModel(sources), tables: new Map() };
}

function witnessesOf({ findings }: DiffReport): Witness[] {
  return findings.flatMap(({ effects }) =>
    Object.values(effects).flatMap((effect) =>
      effect.verdict === "break" && effect.witness !== undefined ? [effect.witness] : [],
    ),
  );
}

/** ajv as anybody would use it on the bundle. */
function passes({ model, tables }: Compiled, witness: Witness, reader: boolean): boolean {
  const text = emitBundles(model, tables).get(`${witness.record}.schema.json`) ?? "false";
  const open = reader
    ? text.replaceAll('"additionalProperties": false', '"additionalProperties": true')
    : text;
  const ajv = new Ajv2020({ strict: false });
  for (const [name, check] of Object.entries(formats))
    ajv.addFormat(name, check as (value: string) => boolean);
  return ajv.validate(JSON.parse(open), witness.value);
}
