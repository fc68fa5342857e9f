import { describe, expect, test } from "vitest";
import { makeFormat } from "../format/format.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";

/** 1 is a number of twelve digits, 2 a CMND. */
const PAPERS: Readonly<Record<string, string>> = { "1": "cccd", "2": "cmnd" };
const papers = {
  id: "vi-du--loai-giay-to-tuy-than",
  system: "vi-du",
  table: "loai-giay-to-tuy-than",
  codes: Object.keys(PAPERS),
  labelOf: () => undefined,
  translate: (code: string) => {
    const known = PAPERS[code];
    if (known === undefined) return { status: "unknown", targets: [] } as const;
    const evidence = { mark: "proposed", source: "ví dụ" };
    return {
      status: "one",
      code: known,
      targets: [{ code: known, relation: "equivalent", evidence }],
    } as const;
  },
  inverse: (code: string) => Object.keys(PAPERS).find((one) => PAPERS[one] === code),
};

const formatOf = (...columns: WireColumn[]) =>
  makeFormat<object>(
    {
      system: "vi-du",
      message: "vi-du",
      record: "vi-du/vi-du",
      version: "1.0",
      directions: ["decode", "encode"],
      carrier: { form: "row" },
      constants: {},
      recordId: [],
      columns,
    },
    { mappings: { [papers.id]: papers }, tables: {} },
  );

/** Losses as `column reason`. */
const lost = (decoded: { losses: readonly { column: string; reason: string }[] }): string[] =>
  decoded.losses.map(({ column, reason }) => `${column} ${reason}`);

describe("a date beside its year", () => {
  const parts = { year: "nam", date: "ngay" };
  const column = { column: "sinh", as: "year-date", path: "/ngaySinh", parts, forms: ["yyyyMMdd"] } as const;
  const format = formatOf(column);

  test("the whole date is taken when both say the same year", () => {
    const decoded = format.decode({ nam: "1999", ngay: "19990115" });
    expect(decoded).toMatchObject({ record: { ngaySinh: "1999-01-15" }, losses: [], issues: [] });
  });

  test("the year alone is a date", () => {
    expect(format.decode({ nam: "1960", ngay: "" }).record).toEqual({ ngaySinh: "1960" });
  });

  test("two different years are not decided, and both columns are named", () => {
    const decoded = format.decode({ nam: "1999", ngay: "19980302" });
    expect(decoded.record).toEqual({});
    expect(lost(decoded)).toEqual(["nam TN-CONVERT-AMBIGUOUS", "ngay TN-CONVERT-AMBIGUOUS"]);
    expect(decoded.issues[0]?.params).toEqual({ readings: ["nam", "ngay"] });
  });

  test("a date without month and day leaves the year", () => {
    const decoded = format.decode({ nam: "1960", ngay: "19600000" });
    expect(decoded.record).toEqual({ ngaySinh: "1960" });
    expect(lost(decoded)).toEqual(["ngay TN-CONVERT-DATE"]);
  });

  test("what is written is one of the two, or the year beside the date where the system sends both", () => {
    const both = formatOf({ ...column, writes: "both" });
    expect(format.encode({ ngaySinh: "1999-01-15" }).payload).toEqual({ ngay: "19990115" });
    expect(format.encode({ ngaySinh: "1999" }).payload).toEqual({ nam: "1999" });
    expect(both.encode({ ngaySinh: "1999-01-15" }).payload).toEqual({ nam: "1999", ngay: "19990115" });
  });

  test("a month and a year cannot be written, and that is said", () => {
    expect(format.encode({ ngaySinh: "1999-01" })).toEqual({
      payload: {},
      losses: [{ path: "/ngaySinh", reason: "TN-CONVERT-DATE" }],
    });
  });
});

describe("a number beside its kind", () => {
  const parts = { type: "loai", number: "so" };
  const path = "/nguoi/soDinhDanhCaNhan";
  const pair = { column: "giayTo", as: "identity-pair", path, mapping: papers.id, parts } as const;
  const again = { ...pair, column: "lai", parts: { number: "soLai" } } as const;
  const format = formatOf(pair, again);

  test("twelve digits are the personal number, and no card is claimed", () => {
    const row = { loai: "1", so: "001099000001" };
    const { record } = format.decode(row);
    expect(record).toEqual({ nguoi: { soDinhDanhCaNhan: "001099000001" } });
    expect(format.encode(record).payload).toMatchObject(row);
  });

  test("nine digits said to be a CMND are the old number", () => {
    expect(format.decode({ loai: "2", so: "900123456" }).record).toEqual({ nguoi: { soCmnd9: "900123456" } });
  });

  test("with 000000001 the kind says nothing either: the person has no number", () => {
    const decoded = format.decode({ loai: "2", so: "000000001" });
    expect(decoded.record).toEqual({ khongRo: [{ truong: path, lyDo: "khong-xac-dinh-duoc" }] });
    expect(lost(decoded)).toEqual(["loai TN-CONVERT-PLACEHOLDER", "so TN-CONVERT-PLACEHOLDER"]);
  });

  test("the same number in a second column is no second paper", () => {
    const decoded = format.decode({ loai: "2", so: "900123456", soLai: "900123456" });
    expect(decoded).toMatchObject({ record: { nguoi: { soCmnd9: "900123456" } }, losses: [], issues: [] });
  });

  test("a second personal number that differs is not chosen", () => {
    const decoded = format.decode({ loai: "1", so: "001099000001", soLai: "001099000002" });
    expect(decoded.record).toEqual({ nguoi: { soDinhDanhCaNhan: "001099000001" } });
    expect(lost(decoded)).toEqual(["soLai TN-CONVERT-AMBIGUOUS"]);
  });

  test("a number of another paper is kept, and its kind is in doubt", () => {
    const decoded = format.decode({ soLai: "X1234567" });
    expect(decoded.record).toEqual({ nguoi: { giayToTuyThan: [{ so: "X1234567" }] } });
    expect(decoded.issues.map(({ code, column }) => [code, column])).toEqual([
      ["TN-CONVERT-AMBIGUOUS", "soLai"],
    ]);
    expect(format.encode(decoded.record).payload).toMatchObject({ soLai: "X1234567" });
  });

  test("a number that does not fit its kind stays a number of a paper of that kind, and is pointed at", () => {
    const decoded = format.decode({ loai: "1", so: "900123456" });
    expect(decoded.record).toEqual({ nguoi: { giayToTuyThan: [{ loai: "cccd", so: "900123456" }] } });
    expect(decoded.issues).toMatchObject([{ code: "TN-FORMAT", params: { format: "so-dinh-danh" } }]);
  });

  test("a kind that nobody knows is lost, the number is not", () => {
    const decoded = format.decode({ loai: "7", so: "001099000001" });
    expect(decoded.record).toEqual({ nguoi: { giayToTuyThan: [{ so: "001099000001" }] } });
    expect(lost(decoded)).toEqual(["loai TN-CONVERT-CODE"]);
  });

  test("a kind without a number says nothing and is named", () => {
    const decoded = format.decode({ loai: "1", so: " " });
    expect(decoded.record).toEqual({});
    expect(lost(decoded)).toEqual(["loai TN-CONVERT-LOSS"]);
  });
});

describe("the code of a procedure", () => {
  const bare = formatOf({ column: "ma", as: "procedure-code", path: "/maThuTuc" });
  const whole = formatOf({ column: "ma", as: "procedure-code", path: "/maThuTuc", verbatim: "/maDayDu" });

  test("a national code is itself", () => {
    expect(bare.decode({ ma: "1.001193" })).toMatchObject({ record: { maThuTuc: "1.001193" }, losses: [] });
  });

  test("what a province or a case adds is kept beside it, or named as lost", () => {
    const local = { ma: "1.001193.000.00.00.H56" };
    expect(whole.decode(local).record).toEqual({ maThuTuc: "1.001193", maDayDu: "1.001193.000.00.00.H56" });
    expect(whole.encode(whole.decode(local).record).payload).toEqual(local);
    expect(lost(bare.decode(local))).toEqual(["ma TN-CONVERT-LOSS"]);
  });

  test("what is no such code is carried as it is: the verdict is the validator's", () => {
    expect(bare.decode({ ma: "KHAISINH" }).record).toEqual({ maThuTuc: "KHAISINH" });
  });
});

describe("a column that is the personal number itself", () => {
  const format = formatOf({ column: "soDDCN", as: "identity-number", path: "/me/soDinhDanhCaNhan" });

  test("the number goes to the person, and back", () => {
    expect(format.decode({ soDDCN: "000196004512" })).toMatchObject({
      record: { me: { soDinhDanhCaNhan: "000196004512" } },
      losses: [],
      issues: [],
    });
    expect(format.encode({ me: { soDinhDanhCaNhan: "000196004512" } }).payload).toEqual({
      soDDCN: "000196004512",
    });
  });

  test("thirteen digits are no paper of the person: they stay where validation sees them", () => {
    const { record } = format.decode({ soDDCN: "0001960045123" });
    expect(record).toEqual({ me: { soDinhDanhCaNhan: "0001960045123" } });
  });

  test("a number typed only to fill the cell joins nobody to a stranger", () => {
    const decoded = format.decode({ soDDCN: "111111111111" });
    expect(decoded.record).toEqual({
      khongRo: [{ truong: "/me/soDinhDanhCaNhan", lyDo: "khong-xac-dinh-duoc" }],
    });
    expect(lost(decoded)).toEqual(["soDDCN TN-CONVERT-PLACEHOLDER"]);
  });
});
