import type { Migration } from "@thongnhat/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrate } from "./migrate.ts";
import { migration, record, step } from "./small-migration.fixture.ts";

const BOOK = step({ id: "quyen", op: "move", from: "/soDangKy/quyenSo", to: "/soGiay/quyenSo" });
const PAGE = step({ id: "trang", op: "move", from: "/soDangKy/trangSo", to: "/soGiay/trangSo" });
const books = migration([BOOK, PAGE], { vanishing: ["/soGiay"] });
const up = (fields: object, plan: Migration = books, meta = {}) => migrate(record(fields, { meta }), plan);

describe("a record that is migrated", () => {
  it("says its new version and keeps everything that no step names", () => {
    const other = {
      ghiChu: "chép nguyên",
      truongLa: [1, { a: null }],
      moRong: [{ donVi: "H26", duLieu: { soDangKy: { quyenSo: "1" } } }],
    };
    const { record: migrated, losses, added, issues } = up(other);
    expect(migrated).toEqual(record(other, { version: "2.0" }));
    expect({ losses, added, issues }).toEqual({ losses: [], added: [], issues: [] });
  });

  it("is a copy: what was given stays as it was, frozen or not", () => {
    const given = record({ soDangKy: { so: "1", quyenSo: "01/2019" } });
    const before = structuredClone(given);
    Object.freeze(given);
    Object.freeze(given.soDangKy);
    expect(migrate(given, books).status).toBe("migrated");
    expect(given).toEqual(before);
  });

  it("has what it has, whatever its shape, and the engine never throws", () => {
    const keys = fc.constantFrom(
      "soDangKy",
      "quyenSo",
      "soGiay",
      "khongRo",
      "truong",
      "lyDo",
      "sieuDuLieu",
      "__proto__",
      "0",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, 1, true, "a", "/soDangKy", "/soDangKy/quyenSo", "/soGiay/quyenSo"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 5 }), fc.boolean(), (fields, back) => {
        const { sieuDuLieu: _, ...rest } = fields;
        const given = record(rest, { version: back ? "2.0" : "1.0" });
        const before = JSON.stringify(given);
        const { status } = migrate(given, books, { direction: back ? "down" : "up" });
        expect(status).toBe("migrated");
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });
});

describe("a record that is no record of the migration", () => {
  it.each([
    [
      "of another version",
      record({}, { version: "0.9" }),
      "TN-MIGRATE-VERSION",
      "/sieuDuLieu/phienBanLuocDo",
    ],
    [
      "without a version",
      { sieuDuLieu: { luocDo: "thu/so-bo" } },
      "TN-MIGRATE-VERSION",
      "/sieuDuLieu/phienBanLuocDo",
    ],
    [
      "of another kind",
      record({}, { meta: { luocDo: "thu/khac" } }),
      "TN-MIGRATE-RECORD",
      "/sieuDuLieu/luocDo",
    ],
    ["without metadata", {}, "TN-MIGRATE-RECORD", "/sieuDuLieu/luocDo"],
    ["a list", [record({})], "TN-READ-NOT-OBJECT", ""],
    ["nothing", null, "TN-READ-NOT-OBJECT", ""],
  ])("%s is given back as it is, with the reason", (_, given, code, path) => {
    const result = migrate(given, books);
    expect(result.status).toBe("refused");
    expect(result.record).toBe(given);
    expect(result.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it("of the version that is wanted is given back without a word", () => {
    const given = record({ soDangKy: { quyenSo: "1" } }, { version: "2.0" });
    expect(migrate(given, books)).toEqual({
      record: given,
      status: "already",
      losses: [],
      added: [],
      issues: [],
    });
  });
});

describe("a field that moves", () => {
  it("takes its value along, and the object it leaves empty goes", () => {
    expect(up({ soDangKy: { quyenSo: "01/2019", trangSo: "5" } }).record).toEqual(
      record({ soGiay: { quyenSo: "01/2019", trangSo: "5" } }, { version: "2.0" }),
    );
  });

  it("comes back to where it was", () => {
    const fields = { soDangKy: { so: "1", quyenSo: "01/2019" } };
    const there = up(fields).record;
    expect(migrate(there, books, { direction: "down" }).record).toEqual(record(fields));
  });

  it("leaves an object alone that was empty before", () => {
    expect(up({ soDangKy: {} }).record).toEqual(record({ soDangKy: {} }, { version: "2.0" }));
  });

  it.each([
    ["its place is taken", { soDangKy: { quyenSo: "1" }, soGiay: { quyenSo: "2" } }],
    ["something that is no object stands on the way", { soDangKy: { quyenSo: "1" }, soGiay: "2" }],
  ])("stays where it is when %s, and that is an error", (_, fields) => {
    const { record: migrated, issues } = up(fields);
    expect(migrated).toEqual(record(fields, { version: "2.0" }));
    expect(issues).toEqual([
      {
        code: "TN-MIGRATE-CONFLICT",
        severity: "error",
        path: "/soDangKy/quyenSo",
        params: { step: "quyen" },
      },
    ]);
  });

  it("keeps an object that every record must have", () => {
    const kept = migration([{ ...BOOK, keep: ["/soDangKy"] }]);
    expect(up({ soDangKy: { quyenSo: "1" } }, kept).record).toMatchObject({
      soDangKy: {},
      soGiay: { quyenSo: "1" },
    });
  });

  it("does so in every entry of a list, and a rename keeps the order of the fields", () => {
    const plan = migration([
      step({ id: "ten", op: "rename", from: "/benGiamHo/*/ten", to: "/benGiamHo/*/hoTen" }),
    ]);
    const { record: migrated } = up(
      { benGiamHo: [{ a: 1, ten: "x", b: 2 }, { b: 2 }, null, { ten: "y" }] },
      plan,
    );
    const list = (migrated as { benGiamHo: object[] }).benGiamHo;
    expect(list).toEqual([{ a: 1, hoTen: "x", b: 2 }, { b: 2 }, null, { hoTen: "y" }]);
    expect(Object.keys(list[0] ?? {})).toEqual(["a", "hoTen", "b"]);
  });
});

describe("a signed record", () => {
  const signed = migration([BOOK], { signatures: ["/chuKySo"] });
  it("keeps its signature, and is said to be no longer what was signed", () => {
    const chuKySo = [{ dinhDang: "JAdES", phamViKy: "/soDangKy/quyenSo" }];
    const { record: migrated, issues } = up({ chuKySo, soDangKy: { quyenSo: "1" } }, signed);
    expect(migrated).toMatchObject({ chuKySo });
    expect(issues).toEqual([{ code: "TN-MIGRATE-SIGNED", severity: "warning", path: "/chuKySo" }]);
  });
  it("is not spoken of when nothing was signed", () => expect(up({}, signed).issues).toEqual([]));
});

describe("a record inside another one", () => {
  const shape = {
    pointers: [{ path: "/khongRo/*/truong", kind: "unknown" as const }],
    signatures: ["/chuKySo"],
    vanishing: [],
  };
  const plan: Migration = {
    ...books,
    records: [
      {
        from: "so-bo",
        to: "so-giay",
        steps: [BOOK],
        older: { ...shape, embedded: [] },
        newer: { ...shape, embedded: [] },
      },
      {
        from: "trich-luc",
        to: "trich-luc",
        steps: [],
        older: { ...shape, embedded: [{ path: "/noiDung", tag: "loai", kinds: { so: "so-bo" } }] },
        newer: { ...shape, embedded: [{ path: "/noiDung", tag: "loai", kinds: { so: "so-giay" } }] },
      },
    ],
  };
  const outer = (noiDung: object, more = {}) =>
    record({ noiDung, ...more }, { meta: { luocDo: "thu/trich-luc" } });

  it("is migrated with it, and what the outer one says about its fields is renamed", () => {
    const inner = record({ loai: "so", soDangKy: { so: "1", quyenSo: "2" }, chuKySo: [{}] });
    const khongRo = [{ truong: "/noiDung/soDangKy/quyenSo", lyDo: "so-khong-ghi" }];
    const { record: migrated, issues } = migrate(outer(inner, { khongRo }), plan);
    expect(migrated).toMatchObject({
      noiDung: {
        sieuDuLieu: { luocDo: "thu/so-giay", phienBanLuocDo: "2.0" },
        soDangKy: { so: "1" },
        soGiay: { quyenSo: "2" },
      },
      khongRo: [{ truong: "/noiDung/soGiay/quyenSo" }],
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["TN-MIGRATE-SIGNED", "/noiDung/chuKySo"]]);
    expect(migrate(migrated, plan, { direction: "down" }).record).toEqual(outer(inner, { khongRo }));
  });

  it("that calls itself another kind than its tag says is not guessed at", () => {
    const inner = {
      ...record({ loai: "so", soDangKy: { quyenSo: "2" } }, { meta: { luocDo: "thu/trich-luc" } }),
    };
    const { record: migrated, issues } = migrate(outer(inner), plan);
    expect(migrated).toMatchObject({ noiDung: inner });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["TN-MIGRATE-RECORD", "/noiDung/sieuDuLieu/luocDo"],
    ]);
  });

  it("of another version stays as it is, and that is an error at its place", () => {
    const inner = record({ loai: "so", soDangKy: { quyenSo: "2" } }, { version: "0.9" });
    const { record: migrated, issues } = migrate(outer(inner), plan);
    expect(migrated).toMatchObject({ noiDung: inner });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["TN-MIGRATE-VERSION", "/noiDung/sieuDuLieu/phienBanLuocDo"],
    ]);
  });
});
