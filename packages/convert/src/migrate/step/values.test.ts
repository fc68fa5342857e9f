import { describe, expect, it } from "vitest";
import { migrate } from "../migrate.ts";
import { migration, record, step } from "../small-migration.fixture.ts";

type Steps = Parameters<typeof migration>[0];
const up = (steps: Steps, fields: object, meta = {}) => migrate(record(fields, { meta }), migration(steps));
const down = (steps: Steps, fields: object) =>
  migrate(record(fields, { version: "2.0" }), migration(steps), { direction: "down" });
const newer = (fields: object) => record(fields, { version: "2.0" });
const unknown = (truong: string, lyDo = "khong-xac-dinh-duoc") => ({ truong, lyDo });

describe("a code", () => {
  const recode = [step({ id: "ma", op: "recode", path: "/loai", codes: { cu: "moi", "cu-2": "moi-2" } })];
  it("becomes its counterpart, and its counterpart becomes it again", () => {
    expect(up(recode, { loai: "cu" }).record).toEqual(newer({ loai: "moi" }));
    expect(down(recode, { loai: "moi-2" }).record).toEqual(record({ loai: "cu-2" }));
  });

  it("without a counterpart is not replaced: it is said to be lost and not known", () => {
    const { record: migrated, losses, added } = up(recode, { loai: "la" });
    expect(migrated).toEqual(newer({ khongRo: [unknown("/loai")] }));
    expect(losses).toEqual([{ path: "/loai", step: "ma", reason: "no-code" }]);
    expect(added).toEqual([{ path: "/khongRo/0", step: "ma" }]);
  });

  it("that two old codes became is not turned back into the first of them", () => {
    const joined = [step({ id: "ma", op: "recode", path: "/loai", codes: { a: "x", b: "x" } })];
    expect(down(joined, { loai: "x" }).record).toEqual(record({ khongRo: [unknown("/loai")] }));
    const decided = [
      step({ id: "ma", op: "recode", path: "/loai", codes: { a: "x", b: "x" }, back: { x: "b" } }),
    ];
    expect(down(decided, { loai: "x" }).record).toEqual(record({ loai: "b" }));
  });

  it("that is not listed stays where the others mean the same", () => {
    const some = [step({ id: "ma", op: "recode", path: "/loai", codes: { cu: "moi" }, keepOthers: true })];
    expect(up(some, { loai: "giu" }).record).toEqual(newer({ loai: "giu" }));
  });

  it("in a list stays in its place with an error, for what follows it would be named wrongly", () => {
    const list = [step({ id: "ma", op: "recode", path: "/quocTich/*", codes: { A: "B" } })];
    const { record: migrated, issues } = up(list, { quocTich: ["A", "la", "A"] });
    expect(migrated).toEqual(newer({ quocTich: ["B", "la", "B"] }));
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["TN-MIGRATE-CODE", "error", "/quocTich/1"],
    ]);
  });

  it("called like something of every object is no code", () => {
    expect(up(recode, { loai: "constructor" }).losses).toHaveLength(1);
  });
});

describe("a value that the older version implied", () => {
  const steps = [step({ id: "mac-dinh", op: "default", path: "/ben/soLan", value: 1 })];
  it("is written where its object is, and named as written", () => {
    const { record: migrated, added } = up(steps, { ben: {} });
    expect(migrated).toEqual(newer({ ben: { soLan: 1 } }));
    expect(added).toEqual([{ path: "/ben/soLan", step: "mac-dinh" }]);
    expect(migrate(migrated, migration(steps), { direction: "down" }).record).toEqual(record({ ben: {} }));
  });
  it.each([
    ["is there already", { ben: { soLan: 2 } }],
    ["has no object to stand in", {}],
    ["is said to be unknown", { ben: {}, khongRo: [unknown("/ben/soLan")] }],
    ["stands in a block that is said to be unknown", { ben: {}, khongRo: [unknown("/ben")] }],
  ])("is not written when it %s", (_, fields) => {
    expect(up(steps, fields).record).toEqual(newer(fields));
  });
  it("is lost on the way back when it is another one, and named", () => {
    const { record: migrated, losses } = down(steps, { ben: { soLan: 3 } });
    expect(migrated).toEqual(record({ ben: {} }));
    expect(losses).toEqual([{ path: "/ben/soLan", step: "mac-dinh", reason: "no-field" }]);
  });
});

describe("a field that was not collected before", () => {
  const steps = [
    step({
      id: "them",
      op: "addUnknown",
      path: "/giay/coSo",
      reason: "chua-thu-thap",
      origin: "dang-ky-moi",
    }),
    step({ id: "bo", op: "dropWithLoss", path: "/giay/coSo", when: "down" }),
  ];
  const fresh = { nguon: "dang-ky-moi" };
  it("is said to be unknown, once, and not filled in", () => {
    const { record: migrated } = up(steps, { giay: {} }, fresh);
    expect(migrated).toMatchObject({ giay: {}, khongRo: [unknown("/giay/coSo", "chua-thu-thap")] });
    const back = migrate(migrated, migration(steps), { direction: "down" });
    expect(back.record).toEqual(record({ giay: {} }, { meta: fresh }));
    expect(back.losses).toEqual([{ path: "/khongRo/0", step: "pointers", reason: "no-field" }]);
  });
  it.each([
    ["the record comes from a book", { giay: {} }, {}],
    ["the block is not there", {}, fresh],
    ["it is there", { giay: { coSo: "a" } }, fresh],
    ["it is said already", { giay: {}, khongRo: [unknown("/giay/coSo")] }, fresh],
  ])("is not spoken of when %s", (_, fields, meta) => {
    expect(up(steps, fields, meta).record).toEqual(record(fields, { version: "2.0", meta }));
  });
});

describe("a field that one version does not have", () => {
  it("is left out on the way there and named by its place in the record that was given", () => {
    const steps = [
      step({ id: "doi", op: "move", from: "/cu/ma", to: "/moi/ma" }),
      step({ id: "bo", op: "dropWithLoss", path: "/moi/ma", when: "up" }),
    ];
    const { record: migrated, losses, issues } = up(steps, { cu: { ma: "bí mật", so: 1 } });
    expect(migrated).toEqual(newer({ cu: { so: 1 }, moi: {} }));
    expect(losses).toEqual([{ path: "/cu/ma", step: "bo", reason: "no-field" }]);
    expect(JSON.stringify({ losses, issues })).not.toContain("bí mật");
  });
});

describe("a field that takes more or less than before", () => {
  const wider = [
    step({ id: "dai", op: "widen", path: "/a", limits: { maxLength: 3, pattern: "^[a-zđ]*$" } }),
  ];
  it("carries whatever fits, also letters outside the first 65,536 counted once", () => {
    expect(up(wider, { a: "dài hơn nhiều" }).record).toEqual(newer({ a: "dài hơn nhiều" }));
    expect(down(wider, { a: "đđđ" }).record).toEqual(record({ a: "đđđ" }));
    const emoji = [step({ id: "dai", op: "widen", path: "/a", limits: { maxLength: 2 } })];
    expect(down(emoji, { a: "𠀀𠀀" }).losses).toEqual([]);
  });
  it.each([["dddd"], ["D"]])("names what does not fit as lost: %j", (a) => {
    const { record: migrated, losses } = down(wider, { a });
    expect(migrated).toEqual(record({}));
    expect(losses).toEqual([{ path: "/a", step: "dai", reason: "limit" }]);
  });
  it("holds numbers, lists of values and lengths of lists against the narrower side", () => {
    const narrow = (limits: object) => [step({ id: "hep", op: "narrow" as const, path: "/a", limits })];
    expect(up(narrow({ maximum: 5 }), { a: 6 }).losses).toHaveLength(1);
    expect(up(narrow({ minimum: 5 }), { a: 5 }).losses).toEqual([]);
    expect(up(narrow({ enum: ["x"] }), { a: "y" }).losses).toHaveLength(1);
    const long = up(narrow({ maxItems: 1 }), { a: [1, 2] });
    expect(long.record).toEqual(newer({ a: [1, 2] }));
    expect(long.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["TN-MIGRATE-LIMIT", "error"],
    ]);
  });
});
