// Rules over several records from the words of a schema to a verdict: what is refused, what is emitted, what it reads.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildModel } from "@thongnhat/compiler";
import { afterAll, describe, expect, it } from "vitest";
import { checkDataset } from "../../validators/src/dataset/check.ts";
import type { DatasetRule } from "../../validators/src/runtime/dataset.ts";
import { emitDatasetRules } from "../src/emit/validators/dataset/index.ts";
import { lintDialect } from "../src/lint/dialect.ts";
import { lintRules } from "../src/lint/rules.ts";
import { field, object, record, standard } from "./small-standard.ts";

const text = { type: "string", maxLength: 30 };
const both = { vi: "thử", en: "test" };

/** A rule over several records with the parts that are looked at. */
function rule(dataset: object, more: object = {}) {
  return {
    id: "TH-01",
    path: "/so",
    ground: "practice",
    severity: { "dang-ky-moi": "warning", "so-hoa": "warning" },
    message: both,
    fix: both,
    evidence: { mark: "proposed", source: "thử" },
    scope: "dataset",
    dataset,
    ...more,
  };
}

const MONEY = object("Tien", {
  soTien: { type: "string", format: "so-tien", maxLength: 23 },
  loaiTien: { type: "string", maxLength: 3 },
});

/** Two kinds of records: papers, and the lines of a paper. */
function twoKinds(...rules: object[]) {
  const paper = {
    so: text,
    stt: { type: "integer", minimum: 0, maximum: 999 },
    ngay: { type: "string", format: "ngay-khuyet", maxLength: 21 },
    tong: MONEY,
    nhan: { type: "array", maxItems: 5, items: field(text) },
    muc: { type: "array", maxItems: 5, items: object("Muc", { ten: text, dong: { type: "boolean" } }) },
  };
  const line = { so: text, khoan: { ...MONEY, title: "TienKhoan" }, dong: { type: "boolean" } };
  return standard(
    record("giay", "Giay", paper, { "x-event-date": "/ngay", "x-rules": rules }),
    record("dong", "Dong", line),
  );
}

const WITH = [{ record: "thu/dong", keys: [["other.so"]] }];

function said(dataset: object, more: object = {}): string[] {
  const sources = twoKinds(rule(dataset, more));
  return lintRules(buildModel(sources), new Map()).map(
    ({ pointer, message }) => `${pointer.slice(10)} ${message}`,
  );
}

describe("a rule over several records is refused", () => {
  it.each([
    [
      "a field that is not there",
      { keys: [["this.soo"]], pair: "false" },
      '/dataset/keys/0/0 TH-01: Khối Giay không có trường "soo". (cột 6)',
    ],
    [
      "the other record under the name of this one",
      { keys: [["this.so"]], with: [{ record: "thu/dong", keys: [["this.so"]] }], pair: "false" },
      '/dataset/with/0/keys/0/0 TH-01: Không có tên "this". (cột 1)',
    ],
    [
      "a record that is not there",
      { keys: [["this.so"]], with: [{ record: "thu/la", keys: [["other.so"]] }], pair: "false" },
      "/dataset/with/0/record TH-01: không có bản ghi 'thu/la'.",
    ],
    [
      "keys that can never be equal",
      { keys: [["this.so", "this.stt"]], with: WITH, pair: "false" },
      "/dataset/with/0/keys TH-01: khóa dạng (string, int; string) chỉ có ở một bên, nên không bao giờ bằng khóa nào.",
    ],
    [
      "a key that is a list",
      { keys: [["this.nhan"]], pair: "false" },
      "/dataset/keys/0/0 TH-01: phần của khóa phải là chuỗi hoặc số nguyên.",
    ],
    [
      "a condition that is no condition",
      { keys: [["this.so"]], where: "this.so", pair: "false" },
      "/dataset/where TH-01: phải cho đúng hoặc sai.",
    ],
    [
      "a pair that gives no verdict",
      { keys: [["this.so"]], pair: "other.stt" },
      "/dataset/pair TH-01: phải cho đúng hoặc sai.",
    ],
    [
      "a sum of what is no money",
      { keys: [["this.so"]], with: WITH, sum: { whole: "this.so", part: "other.khoan", relation: "equal" } },
      "/dataset/sum/whole TH-01: phải là tiền: khối tien, hoặc chuỗi định dạng so-tien.",
    ],
    [
      "a sequence of texts",
      { keys: [["this.so"]], sequence: "this.so" },
      "/dataset/sequence TH-01: phải là số nguyên.",
    ],
  ])("for %s", (_, dataset, message) => {
    expect(said(dataset)).toEqual([message]);
  });

  it("for an error where a record is only missing: files may be incomplete", () => {
    const severity = { "dang-ky-moi": "error", "so-hoa": "warning" };
    expect(said({ keys: [["this.so"]], with: WITH, exists: "true" }, { severity, ground: "logic" })).toEqual([
      "/severity TH-01: 'exists' chỉ được là cảnh báo: tệp có thể chưa đủ bản ghi.",
    ]);
  });

  it.each([
    ["two ways of deciding", { keys: [["this.so"]], pair: "false", sequence: "this.stt" }],
    ["none", { keys: [["this.so"]] }],
    [
      "a sum without parts",
      { keys: [["this.so"]], sum: { whole: "this.tong", part: "other.tong", relation: "equal" } },
    ],
    ["a sequence over other records", { keys: [["this.so"]], with: WITH, sequence: "this.stt" }],
    ["an unknown word", { keys: [["this.so"]], pair: "false", la: true }],
    ["no keys", { keys: [], pair: "false" }],
  ])("by the dialect for %s", (_, dataset) => {
    expect(lintDialect(twoKinds(rule(dataset))).length).toBeGreaterThan(0);
    expect(lintDialect(twoKinds(rule({ keys: [["this.so"]], pair: "false" })))).toEqual([]);
  });
});

describe("a rule over several records that is emitted", () => {
  const folder = join(import.meta.dirname, ".tmp");
  mkdirSync(folder, { recursive: true });
  const home = mkdtempSync(join(folder, "luat-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  let count = 0;

  async function compile(dataset: object, more: object = {}): Promise<readonly DatasetRule[]> {
    const sources = twoKinds(rule(dataset, more));
    expect(lintRules(buildModel(sources), new Map())).toEqual([]);
    const runtime = pathToFileURL(join(import.meta.dirname, "../../validators/src/runtime/")).href;
    const source = emitDatasetRules(buildModel(sources)).get("dataset/thu.ts") ?? "";
    const file = join(home, `${count++}.ts`);
    writeFileSync(file, source.replaceAll("../../runtime/", runtime));
    return (await import(pathToFileURL(file).href)).thu;
  }

  const paper = (fields: object) => ({ type: "thu/giay", record: fields });
  const line = (fields: object) => ({ type: "thu/dong", record: fields });

  async function found(rules: readonly DatasetRule[], ...records: { type: string; record: unknown }[]) {
    const places: string[] = [];
    for await (const { at, other } of checkDataset(records, { rules, today: "2026-11-22" }))
      places.push(other === undefined ? `${at.index}` : `${at.index}-${other.index}`);
    return places;
  }

  it("keeps of a record only what the verdict reads", async () => {
    const [compiled] = await compile({
      keys: [["this.so", "yearOf(this.ngay)"]],
      where: "this.stt > 0",
      pair: "this.muc.all(m, m.dong) || size(other.nhan) > 1",
    });
    expect(compiled?.keeps).toEqual({ muc: [{ dong: "bool" }], nhan: [60] });
    expect(compiled?.reads).toEqual({ muc: [{ dong: "bool" }], nhan: [60], ngay: 42, so: 60, stt: "int" });
  });

  it("reads lists, presence and the date of the record between two records", async () => {
    const rules = await compile({
      keys: [["this.so"]],
      with: WITH,
      pair: '!has(this.tong) && this.nhan.exists(n, n == "x") && !(recordDate == "") && other.dong',
    }).catch((error: unknown) => error);
    // Dates are not compared as text: the checker refuses that, so the rule says it with a function.
    expect(rules).toBeInstanceOf(Error);
    const asked = await compile({
      keys: [["this.so"]],
      with: WITH,
      pair: 'notAfter(recordDate, today) && !has(this.tong) && this.nhan.exists(n, n == "x") && other.dong',
    });
    const good = { so: "1", ngay: "2020", nhan: ["x"] };
    const open = line({ so: "1", dong: true });
    expect(await found(asked, paper(good), open)).toEqual([]);
    expect(await found(asked, paper({ ...good, ngay: "2030" }), open)).toEqual(["0-1"]);
    expect(await found(asked, paper({ ...good, nhan: [] }), open)).toEqual(["0-1"]);
    expect(await found(asked, paper({ ...good, tong: {} }), open)).toEqual(["0-1"]);
    expect(await found(asked, paper(good), line({ so: "1", dong: false }))).toEqual(["0-1"]);
    expect(await found(asked, paper(good), line({ so: "1" }))).toEqual([]);
  });

  it("adds up blocks of money of one currency", async () => {
    const rules = await compile({
      keys: [["this.so"]],
      with: WITH,
      sum: { whole: "this.tong", part: "other.khoan", relation: "equal" },
    });
    const vnd = (soTien: string, loaiTien = "VND") => ({ soTien, loaiTien });
    const whole = paper({ so: "1", tong: vnd("100") });
    expect(
      await found(rules, whole, line({ so: "1", khoan: vnd("60") }), line({ so: "1", khoan: vnd("40") })),
    ).toEqual([]);
    expect(await found(rules, whole, line({ so: "1", khoan: vnd("60") }))).toEqual(["0"]);
    expect(await found(rules, whole, line({ so: "1", khoan: vnd("60", "USD") }))).toEqual([]);
  });

  it("follows a rule that is the same for all kinds of records, or words of each kind", () => {
    const [, giay] = record("giay", "Giay", { so: text }, { "x-rules": ["TH-01"] });
    const [, dong] = record("dong", "Dong", { ma: text }, { "x-rules": ["TH-01"] });
    const { dataset: _, ...shared } = rule({});
    const datasets = { giay: { keys: [["this.so"]], pair: "false" } };
    const sources = {
      ...standard(["giay", giay], ["dong", dong]),
      sharedRules: new Map([["thu/1.0", { "TH-01": { ...shared, datasets } }]]),
    };
    const [paperRule, lineRule] = buildModel(sources).databases.flatMap(({ records }) =>
      records.map(({ rules }) => rules[0]),
    );
    expect(paperRule?.dataset).toEqual(datasets.giay);
    expect(lineRule?.scope).toBe("dataset");
    expect(lineRule?.dataset).toBeUndefined();
  });
});
