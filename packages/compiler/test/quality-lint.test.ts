import { buildModel, CompileError, lint } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { object, record, standard } from "./small-standard.ts";

type Plain = Record<string, unknown>;

const text = { vi: "Thử", en: "Test" };
const day = { type: "string", format: "date", maxLength: 10 };
const fields = {
  soDinhDanh: { type: "string", format: "so-dinh-danh", maxLength: 12 },
  hoTen: { type: "string", maxLength: 100 },
  ngaySinh: { type: "string", format: "ngay-khuyet", maxLength: 21 },
  ngayLap: day,
  ghiLuc: { type: "string", format: "date-time", maxLength: 40 },
  lan: { type: "array", items: { $ref: "#/$defs/Lan" }, maxItems: 5 },
  trong: { $ref: "#/$defs/Trong" },
};
const $defs = { Lan: object("Lan", { ngay: day }), Trong: object("Trong", { ngay: day }) };
const deadline = {
  id: "T-S1",
  from: "/ngayLap",
  to: "/ghiLuc",
  within: "PT24H",
  label: text,
  evidence: { mark: "proposed", source: "thử" },
};

async function mistakes(...records: readonly Plain[]): Promise<string[]> {
  const files = records.map((more, index) =>
    record(`giay-${index}`, `Giay${index}`, fields, {
      $defs: structuredClone($defs),
      ...more,
    }),
  );
  // Every record has blocks of its own: titles are unique in a database.
  for (const [index, [, json]] of files.entries())
    for (const def of Object.values(json.$defs as Record<string, Plain>)) def.title = `${def.title}${index}`;
  const sources = standard(...files);
  try {
    const found = await lint({ sources, model: buildModel(sources), tables: new Map(), thorough: false });
    return found.map(({ pointer, message }) => `${pointer} ${message}`);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.findings.map(({ pointer, message }) => `${pointer} ${message}`);
  }
}

const withDeadline = (change: Plain): Promise<string[]> =>
  mistakes({ "x-freshness": [{ ...deadline, ...change }] });

describe("a deadline of a record", () => {
  it("between two moments that a record has once is in order", async () => {
    expect(await withDeadline({})).toEqual([]);
    expect(await withDeadline({ from: "/ngaySinh", to: "/trong/ngay", within: "5W" })).toEqual([]);
    expect(await withDeadline({ within: "P5D" })).toEqual([]);
  });

  it.each([
    ["a field that is not there", { from: "/khongCo" }, /x-freshness\/0\/from .*khongCo/],
    ["a text", { from: "/hoTen" }, /x-freshness\/0\/from /],
    ["a field inside a list, which comes many times", { to: "/lan/ngay" }, /x-freshness\/0\/to /],
    ["an object", { to: "/trong" }, /x-freshness\/0\/to /],
    ["a date that may be partial as its end", { to: "/ngaySinh" }, /x-freshness\/0\/to .*ngày đủ/],
    ["one field as start and end", { to: "/ngayLap" }, /một trường/],
    ["a time that is none", { within: "5 ngày" }, /x-freshness\/0\/within/],
    ["months, which are not equally long", { within: "P1M" }, /x-freshness\/0\/within/],
    ["an id of a rule", { id: "T-01" }, /x-freshness\/0\/id/],
    ["no evidence", { evidence: undefined }, /x-freshness\/0 .*evidence/],
    [
      "law that was read, and no article",
      { evidence: { mark: "text", source: "thử" }, legalBasis: [{ document: "Luật Thử" }] },
      /x-freshness\/0/,
    ],
    ["an unknown part", { severity: "error" }, /x-freshness\/0/],
  ])("does not lead to %s", async (_, change, expected) => {
    const json = JSON.parse(JSON.stringify(change)) as Plain;
    const bare = "evidence" in change && change.evidence === undefined;
    const { evidence: _evidence, ...rest } = deadline;
    const found = await mistakes({ "x-freshness": [{ ...(bare ? rest : deadline), ...json }] });
    expect(found.join("\n")).toMatch(expected);
  });

  it("has an id of its own in the record", async () => {
    const twice = { ...deadline, to: "/trong/ngay" };
    expect((await mistakes({ "x-freshness": [deadline, twice] })).join()).toMatch(/mã thời hạn trùng/);
  });

  it("may be shared by records, but one id never says two things", async () => {
    const shared = { "x-freshness": [deadline] };
    expect(await mistakes(shared, shared)).toEqual([]);
    const other = { "x-freshness": [{ ...deadline, within: "PT72H" }] };
    expect((await mistakes(shared, other)).join()).toMatch(/thời hạn khác/);
  });

  it("is not asked a second time by a rule", async () => {
    const rule = {
      id: "T-01",
      cel: "withinHours(this.ngayLap, this.ghiLuc, 24)",
      path: "/ghiLuc",
      ground: "practice",
      severity: { "dang-ky-moi": "warning", "so-hoa": "off" },
      message: text,
      fix: text,
      evidence: { mark: "proposed", source: "thử" },
      scope: "record",
    };
    const found = await mistakes({ "x-freshness": [deadline], "x-rules": [rule] });
    expect(found.join()).toMatch(/T-01 đã hỏi/);
  });

  it("stands at a record, not at a field", async () => {
    const inner = { trong: { ...object("Trong", { ngay: day }), "x-freshness": [deadline] } };
    const sources = standard(record("giay", "Giay", inner));
    expect(() => buildModel(sources)).toThrow(CompileError);
  });
});

describe("the fields that tell a person", () => {
  it("are a name, a date of birth and perhaps a sex", async () => {
    expect(await mistakes({ "x-person": { name: "/hoTen", birth: "/ngaySinh" } })).toEqual([]);
  });

  it.each([
    ["a name that is a number", { name: "/soDinhDanh", birth: "/ngaySinh" }, /x-person\/name/],
    ["a name that is not there", { name: "/ten", birth: "/ngaySinh" }, /x-person\/name/],
    ["a birth that is a name", { name: "/hoTen", birth: "/hoTen" }, /x-person\/birth/],
    ["a birth inside a list", { name: "/hoTen", birth: "/lan/ngay" }, /x-person\/birth/],
    ["a sex without the code table", { name: "/hoTen", birth: "/ngaySinh", sex: "/hoTen" }, /x-person\/sex/],
    ["no birth", { name: "/hoTen" }, /x-person .*birth/],
  ])("are refused with %s", async (_, person, expected) => {
    expect((await mistakes({ "x-person": person })).join("\n")).toMatch(expected);
  });
});

it("the word of a rule is one of the six", async () => {
  const rule = {
    id: "T-01",
    cel: "has(this.hoTen)",
    path: "/hoTen",
    ground: "practice",
    severity: { "dang-ky-moi": "warning", "so-hoa": "warning" },
    message: text,
    fix: text,
    evidence: { mark: "proposed", source: "thử" },
    scope: "record",
  };
  expect(await mistakes({ "x-rules": [{ ...rule, word: "sach" }] })).toEqual([]);
  expect((await mistakes({ "x-rules": [{ ...rule, word: "tot" }] })).join()).toMatch(/x-rules\/0\/word/);
});

it("a rule does not name the word that its text says", async () => {
  const rule = {
    id: "T-01",
    cel: "has(this.hoTen)",
    path: "/hoTen",
    ground: "practice",
    severity: { "dang-ky-moi": "warning", "so-hoa": "warning" },
    message: text,
    fix: text,
    evidence: { mark: "proposed", source: "thử" },
    scope: "record",
    word: "du",
  };
  expect((await mistakes({ "x-rules": [rule] })).join()).toMatch(/x-rules\/0\/word .*'du'/);
});
