/** Every rule of `diff` with a change that it must find, what that forces, and a change beside it that it must not. */
import { DIFF_RULES, type DiffFinding, diff, type Effect, type Step } from "@thongnhat/compiler";
import { afterAll, describe, expect, test } from "vitest";
import { readStandard } from "../src/compiled.ts";
import { makeLock, writeLock } from "../src/diff/index.ts";
import {
  changed,
  FILE,
  type Files,
  field,
  type Loose,
  onField,
  onRecord,
  removeStandards,
  row,
  rule,
  smallStandard,
  withRows,
  writeStandard,
} from "./diff-standard.ts";

afterAll(removeStandards);

const deadline = (within: string) => ({
  id: "TH-S1",
  from: "/ngay",
  to: "/nguoi/ngay",
  within,
  label: { vi: "Thử", en: "Test" },
  evidence: { mark: "proposed", source: "thử" },
});

type Change = (files: Files) => void;
/** `W!` is a break proved by a record, `T!` one that needs none, `R?` not known. */
type Expected = readonly [step: Step, effects: string];

const DO = row("do", "Đỏ", { aliases: "Thắm" });
const XANH = row("xanh", "Xanh lá");
const VANG = row("vang", "Vàng");

/** rule, what happens, the change, what is expected; then a change that the rule must leave alone. */
const CASES: readonly [id: string, what: string, change: Change, expected: Expected, harmless: Change][] = [
  ["S01", "an optional field is removed", onRecord((s) => delete s.properties.ten), ["major", "W! T!"], onField("ten", (f) => (f.maxLength = 40))],
  ["S01", "a required field is removed", without("so"), ["major", "W! R! T!"], onRecord((s) => (s.required = ["nguoi"]))],
  ["S02", "a field becomes required", onRecord((s) => s.required.push("ten")), ["major", "W! T!"], onRecord((s) => s.required.reverse())],
  ["S02", "a required field is added", onRecord((s) => { s.properties.moi = text(); s.required.push("moi"); }), ["major", "W! T!"], onRecord((s) => (s.properties.moi = text()))],
  ["S03", "a field is no longer required", onRecord((s) => (s.required = ["nguoi"])), ["minor", "R! T!"], onRecord((s) => s.required.push("ten"))],
  ["S04", "an optional field is added", onRecord((s) => (s.properties.moi = text())), ["minor", ""], onRecord((s) => delete s.properties.ten)],
  ["S05", "a number becomes a string", onField("soTo", (f) => retype(f, { type: "string", maxLength: 9 })), ["major", "W! R! T!"], onField("soTo", (f) => (f.maximum = 12))],
  ["S06", "a pattern is narrowed", onField("so", (f) => (f.pattern = "^[A-Z]{1,2}[0-9]{1,6}$")), ["major", "W! R?"], onField("so", (f) => (f.description = "Khác"))],
  ["S06", "a length is cut", onField("ten", (f) => (f.maxLength = 20)), ["major", "W!"], onField("ten", (f) => delete f["x-personal-data"])],
  ["S06", "a length grows", onField("ten", (f) => (f.maxLength = 60)), ["minor", "R!"], onRecord((s) => s.required.push("ten"))],
  ["S06", "a list may hold fewer items", onField("nhan", (f) => (f.maxItems = 2)), ["major", "W!"], onField("nhan", (f) => (f.description = "Khác"))],
  ["S06", "items of a list may be longer", onField("nhan", (f) => (f.items.maxLength = 6)), ["minor", "R!"], onField("nhan", (f) => (f.description = "Khác"))],
  ["S06", "another format", onField("ngay", (f) => (f.format = "ngay-khuyet")), ["major", "W? R!"], onField("ngay", (f) => (f.description = "Khác"))],
  ["S07", "a value of a short list is removed", onField("loai", (f) => (f.enum = ["a"])), ["major", "W! T!"], onField("loai", (f) => f.enum.reverse())],
  ["S07", "a value of a short list is added", onField("loai", (f) => f.enum.push("c")), ["minor", "R!"], onField("loai", (f) => (f.description = "Khác"))],
  ["S08", "free text becomes a code table", onField("ten", (f) => retype(f, { type: "string", "x-code-table": { table: "mau" } })), ["major", "W!"], onField("ten", (f) => (f.maxLength = 20))],
  ["S08", "a code table becomes free text", onField("mau", (f) => retype(f, { type: "string", maxLength: 20 })), ["minor", "R!"], onField("mau", (f) => (f.description = "Khác"))],
  ["S08", "a table is closed that was open", (f) => (f["code-tables/mau/table.json"].open = true), ["minor", ""], (f) => (f["code-tables/mau/table.json"].description = "Khác")],
  ["S09", "an open object is closed", onField("rieng", (f) => retype(f, { type: "object", title: "Rieng", additionalProperties: false, properties: { mot: text() } })), ["major", "W! T!"], onField("rieng", (f) => (f.description = "Khác"))],
  ["S10", "a field is renamed", rename("ghiChu", "chuThich"), ["major", "W! T!"], onRecord((s) => { delete s.properties.ghiChu; s.properties.moi = field({ type: "integer", minimum: 0, maximum: 9 }); })],
  ["S11", "a type has another title", onRecord((s) => (s.title = "PhieuMoi")), ["major", "T!"], onRecord((s) => (s.description = "Khác"))],
  ["S12", "another field dates the record", onRecord((s) => delete s["x-event-date"]), ["major", "M!"], onRecord((s) => (s.description = "Khác"))],
  ["S12", "a code is read on another day", onField("mau", (f) => (f["x-code-table"].asOf = ["ngay", "record"])), ["major", "M!"], onField("mau", (f) => (f.description = "Khác"))],
  ["S13", "a label changes", onField("ten", (f) => (f["x-label"] = { vi: "Tên gọi", en: "Name" })), ["patch", ""], onField("ten", (f) => (f.maxLength = 20))],
  ["S14", "personal data is no longer called that", onField("ten", (f) => delete f["x-personal-data"]), ["minor", "M!"], onField("ten", (f) => (f.maxLength = 20))],
  ["S14", "a class is raised", onField("ten", (f) => (f["x-personal-data"] = "sensitive")), ["minor", ""], onField("ten", (f) => (f.maxLength = 20))],
  ["S15", "a legal basis is added", onField("ten", (f) => (f["x-legal-basis"] = [{ document: "Luật Thử" }])), ["patch", ""], onField("ten", (f) => (f.maxLength = 20))],
  ["S16", "a rule is added as an error", onRecord((s) => s["x-rules"].push(rule("TH-02", "this.soTo <= 2"))), ["major", "W!"], onRecord((s) => (s["x-rules"][0].message = { vi: "Khác", en: "Other" }))],
  ["S16", "a rule is added as a warning", onRecord((s) => s["x-rules"].push(rule("TH-02", "this.soTo <= 2", { severity: { "dang-ky-moi": "warning", "so-hoa": "off" } }))), ["minor", ""], onRecord((s) => (s.description = "Khác"))],
  ["S16", "a rule begins after the edition", onRecord((s) => s["x-rules"].push(rule("TH-02", "this.soTo <= 2", { from: "2027-03-01" }))), ["minor", "W?"], onRecord((s) => (s.description = "Khác"))],
  ["S16", "a rule is removed", onRecord((s) => delete s["x-rules"]), ["minor", "R!"], onRecord((s) => (s.description = "Khác"))],
  ["S16", "a condition is tightened", onRecord((s) => (s["x-rules"][0].cel = "this.soTo <= 2")), ["major", "W! R?"], onRecord((s) => (s.description = "Khác"))],
  ["S17", "new registrations require a field by law", onField("ten", require), ["major", "W!"], onField("ten", (f) => (f.maxLength = 20))],
  ["S17", "one use of a block requires less", onField("nguoi", (f) => (f["x-fields"].tuoi = { "x-recommended": true })), ["minor", ""], onField("nguoi", (f) => (f["x-fields"].tuoi["x-label"] = { vi: "Tuổi", en: "Age" }))],
  ["S18", "a record is removed", (f) => delete f["thu/1.0/the.schema.json"], ["major", "W! T!"], onRecord((s) => (s.description = "Khác"))],
  ["S18", "a record is added", (f) => (f["thu/1.0/moi.schema.json"] = { ...structuredClone(f["thu/1.0/the.schema.json"]), title: "Moi", $id: "https://w3id.org/thongnhat/thu/1.0/moi.schema.json" }), ["minor", ""], onRecord((s) => (s.description = "Khác"))],
  ["S19", "a field joins a profile", onField("ten", (f) => (f["x-profiles"] = ["cong-khai"])), ["minor", "M!"], onField("ten", (f) => (f.maxLength = 20))],
  ["S20", "a field is deprecated", onField("ten", (f) => (f.deprecated = true)), ["minor", ""], onField("ten", (f) => (f.maxLength = 20))],
  ["S21", "a name in another system is removed", onField("ghiChu", (f) => delete f["x-aliases"]), ["minor", "T!"], onField("ghiChu", (f) => (f.maxLength = 20))],
  ["S11", "a named text block is gone", (f) => delete f["thu/1.0/ma.schema.json"], ["major", "T!"], onRecord((s) => (s.description = "Khác"))],
  ["S12", "the law asks from another day", (f) => (f["thu/database.json"].lawFrom = "2020-01-01"), ["major", "M!"], (f) => (f["thu/database.json"].description = "Khác")],
  ["S15", "the evidence of a rule changes", onRecord((s) => (s["x-rules"][0].evidence = { mark: "system", source: "thử" })), ["patch", ""], onRecord((s) => (s["x-rules"][0].message = { vi: "Khác", en: "Other" }))],
  ["S22", "a table of another system is changed", (f) => (f["wire-formats/cu/phieu.json"] = { cot: ["TEN"] }), ["minor", ""], (f) => (f["wire-formats/cu/phieu.json"] = '{"cot":["SO"]}')],
  ["S22", "a table of another system is removed", (f) => delete f["wire-formats/cu/phieu.json"], ["major", "T!"], onField("ten", (f) => (f.maxLength = 20))],
  ["S23", "an example changes", onField("ten", (f) => (f.examples = ["Khác"])), ["patch", ""], onField("ten", (f) => (f.maxLength = 20))],
  ["S24", "a deadline is added", onRecord((s) => (s["x-freshness"] = [deadline("PT24H")])), ["patch", ""], onRecord((s) => (s.description = "Khác"))],
  ["S24", "other fields tell its person", onRecord((s) => (s["x-person"] = { name: "/ten", birth: "/ngay" })), ["patch", ""], onRecord((s) => (s.description = "Khác"))],
  ["S24", "a rule counts for another word", onRecord((s) => (s["x-rules"][0].word = "sach")), ["patch", ""], onRecord((s) => (s["x-rules"][0].message = { vi: "Khác", en: "Other" }))],
  ["C01", "a code is deleted", withRows(DO, XANH), ["forbidden", "W! M!"], withRows(DO, XANH, VANG, row("tim", "Tím"))],
  ["C01", "a code means something else", withRows(DO, XANH, row("vang", "Trắng ngà")), ["forbidden", "M!"], withRows(DO, XANH, row("vang", "vàng"))],
  ["C02", "a code ends with a successor", withRows(DO, XANH, row("vang", "Vàng", { to: "2026-05-01", next: "do" })), ["edition", ""], withRows(DO, XANH, VANG, row("tim", "Tím"))],
  ["C02", "a code ends without one", withRows(DO, XANH, row("vang", "Vàng", { to: "2026-05-01" })), ["edition", ""], withRows(DO, XANH, VANG)],
  ["C03", "the first day of a code is rewritten", withRows(DO, XANH, row("vang", "Vàng", { from: "2020-01-01" })), ["edition", "M!"], withRows(DO, XANH, row("vang", "Vàng", { to: "2026-05-01" }))],
  ["C03", "validities overlap", withRows(DO, XANH, VANG, row("vang", "Vàng", { from: "2026-05-01" })), ["forbidden", "M!"], withRows(DO, XANH, row("vang", "Vàng", { to: "2026-05-01" }), row("vang", "Vàng nhạt", { from: "2026-05-01" }))],
  ["C04", "a mapping leads to a code that ended", withRows(row("do", "Đỏ", { aliases: "Thắm", to: "2026-05-01", next: "vang" }), XANH, VANG), ["edition", ""], withRows(DO, XANH, row("vang", "Vàng", { to: "2026-05-01" }))],
  ["C04", "successors form a circle", withRows(DO, row("xanh", "Xanh lá", { to: "2026-05-01", next: "vang" }), row("vang", "Vàng", { to: "2026-05-01", next: "xanh" })), ["forbidden", "M!"], withRows(DO, row("xanh", "Xanh lá", { to: "2026-05-01", next: "vang" }), VANG)],
  ["C05", "a code is added", withRows(DO, XANH, VANG, row("tim", "Tím")), ["edition", "R!"], withRows(DO, XANH, row("vang", "vàng"))],
  ["C06", "a table changes under the same edition", sameEdition(DO, XANH, VANG, row("tim", "Tím")), ["edition", "M!"], withRows(DO, XANH, VANG, row("tim", "Tím"))],
  ["C07", "a code of another system leads elsewhere", onMapping("1,Đỏ,vang,equivalent,proposed,thử,"), ["edition", "M!"], onMapping("1,Đỏ,do,equivalent,system,thử,")],
  ["C07", "a mapping is removed", (f) => delete f["mappings/cu--mau.csv"], ["major", "T!"], onMapping("1,Đỏ đậm,do,equivalent,proposed,thử,")],
  ["C08", "a table is removed", noTable, ["forbidden", "T! M!"], withRows(DO, XANH)],
  ["C09", "a name is spelt otherwise", withRows(DO, XANH, row("vang", "vàng")), ["patch", ""], withRows(DO, XANH, VANG)],
]; // biome-ignore format: a table of cases

describe("a change, what it breaks, and the step it forces", () => {
  const before = changed(() => {});

  test.each(CASES)("%s: %s", (id, _what, change, [step, effects], harmless) => {
    const found = diff(before, changed(change)).findings.filter((finding) => finding.rule === id);
    expect(found.map((finding) => [finding.step, said(finding)])).toContainEqual([step, effects]);
    const beside = diff(before, changed(harmless)).findings.filter((finding) => finding.rule === id);
    expect(beside).toEqual([]);
  });

  test("R01: a file of a released version changes", () => {
    const files = smallStandard();
    const released = writeStandard(files);
    writeLock(released, makeLock(released, { version: "1.0.0", tag: "v1.0.0", date: "2026-01-01" }));
    const now = writeStandard(files);
    writeLock(now, makeLock(now, { version: "1.0.0", tag: "v1.0.0", date: "2026-01-01" }));
    expect(diff(readStandard(released), readStandard(now)).findings).toEqual([]);
    writeStandard({ [FILE]: { ...files[FILE], description: "Khác" } }, now);
    const [worst] = diff(readStandard(released), readStandard(now)).findings;
    expect(worst).toMatchObject({ rule: "R01", step: "forbidden", to: { file: FILE } });
  });

  test("every rule has its case here", () => {
    const covered = new Set([...CASES.map(([id]) => id), "R01"]);
    expect(DIFF_RULES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  test("nothing is found where nothing changed", () => {
    const { findings, step, policies } = diff(
      before,
      changed(() => {}),
    );
    expect({ findings, step, policies }).toEqual({
      findings: [],
      step: "none",
      policies: { BACKWARD: true, FORWARD: true, FULL: true },
    });
  });
});

function said({ effects }: DiffFinding): string {
  const mark = (effect: Effect) => (effect.verdict === "unknown" ? "?" : "!");
  return Object.entries(effects)
    .filter(([, effect]) => effect.verdict !== "ok")
    .map(([direction, effect]) => direction + mark(effect))
    .join(" ");
}

function text(): Loose {
  return field({ type: "string", maxLength: 10 });
}

/** Takes away what is said of the structure, and says it anew. */
function retype(schema: Loose, structure: Loose): void {
  for (const key of ["type", "minimum", "maximum", "minLength", "maxLength", "x-code-table", "x-open"])
    delete schema[key];
  Object.assign(schema, structure);
}

function without(name: string): Change {
  return onRecord((schema) => {
    delete schema.properties[name];
    schema.required = schema.required.filter((one: string) => one !== name);
    delete schema["x-key"];
  });
}

function rename(from: string, to: string): Change {
  return onRecord((schema) => {
    schema.properties[to] = schema.properties[from];
    delete schema.properties[from];
  });
}

function require(schema: Loose): void {
  schema["x-required"] = ["dang-ky-moi"];
  schema["x-evidence"] = { mark: "text", source: "Luật Thử" };
  schema["x-legal-basis"] = [{ document: "Luật Thử", article: "Điều 1" }];
}

function sameEdition(...rows: readonly string[]): Change {
  return (files) => {
    withRows(...rows)(files);
    files["code-tables/mau/table.json"].edition = "2026-01-01";
  };
}

function onMapping(line: string): Change {
  return (files) => {
    files["mappings/cu--mau.csv"] = `from,label,to,relation,mark,source,note\n${line}\n`;
  };
}

function noTable(files: Files): void {
  for (const path of Object.keys(files)) if (path.includes("mau")) delete files[path];
  retype(files[FILE].properties.mau, { type: "string", maxLength: 20 });
}
