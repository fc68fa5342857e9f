import { describe, expect, it } from "vitest";
import { record, standard } from "../../test/small-standard.ts";
import { buildModel } from "../model/build.ts";
import type { CodeTable } from "../read/code-tables.ts";
import { recordsOf } from "./fields.ts";
import { lintMigration } from "./lint.ts";
import type { WrittenMigration } from "./types.ts";

const why = { vi: "Thử", en: "Test" };
const text = { type: "string", maxLength: 20 };
type Schema = Parameters<typeof record>[2];
type Steps = readonly Record<string, unknown>[];

const tables = new Map([["ly-do-khong-ro", { rows: [{ code: "chua-thu-thap" }] }]]) as unknown as ReadonlyMap<
  string,
  CodeTable
>;

/** What is said of a migration between two forms of the record `so-bo`. */
function lint(
  older: Schema,
  newer: Schema,
  steps: Steps,
  more: Partial<WrittenMigration> = {},
  required: string[] = [],
) {
  const fields = (properties: Schema, must: string[]) =>
    recordsOf(
      buildModel(standard(record("so-bo", "SoBo", properties, must.length > 0 ? { required: must } : {}))),
      "thu",
    );
  const sides = { older: fields(older, []), newer: fields(newer, required), mappings: [] };
  const written = { database: "thu", from: "1.0", to: "2.0", draft: false, file: "m.json", ...more };
  const all = steps.map((step, at) => ({ id: `b${at}`, why, ...step }));
  return lintMigration({ ...written, steps: all } as unknown as WrittenMigration, sides, tables).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
}

describe("a migration", () => {
  it("without a change needs no step", () => expect(lint({ a: text }, { a: text }, [])).toEqual([]));

  it.each<[string, Schema, Schema, Steps]>([
    ["a move", { a: text }, { b: text }, [{ op: "rename", from: "/a", to: "/b" }]],
    [
      "two moves, one after the other",
      { a: text },
      { c: text },
      [
        { op: "rename", from: "/a", to: "/b" },
        { op: "rename", from: "/b", to: "/c" },
      ],
    ],
    ["a drop", { a: text, b: text }, { a: text }, [{ op: "dropWithLoss", path: "/b", when: "up" }]],
    [
      "a drop on the way back",
      { a: text },
      { a: text, b: text },
      [{ op: "dropWithLoss", path: "/b", when: "down" }],
    ],
    ["a default", { a: text }, { a: text, b: text }, [{ op: "default", path: "/b", value: "x" }]],
    ["a wider field", { a: text }, { a: { type: "string", maxLength: 30 } }, [{ op: "widen", path: "/a" }]],
    [
      "a narrower field",
      { a: text },
      { a: { type: "string", maxLength: 10 } },
      [{ op: "narrow", path: "/a" }],
    ],
    [
      "a reason to leave a field alone",
      { a: text },
      { a: { ...text, pattern: "^a*$" } },
      [{ op: "leave", path: "/a" }],
    ],
    [
      "a division",
      { a: text },
      { b: text, c: text },
      [{ op: "split", whole: "/a", parts: ["/b", "/c"], separator: "/" }],
    ],
    [
      "other codes",
      { a: { type: "string", enum: ["x"] } },
      { a: { type: "string", enum: ["y"] } },
      [{ op: "recode", path: "/a", codes: { x: "y" } }],
    ],
  ])("with %s answers for every difference", (_, older, newer, steps) => {
    expect(lint(older, newer, steps)).toEqual([]);
    expect(lint(older, newer, []).length).toBeGreaterThan(0);
  });

  it.each<[string, Schema, Schema, Steps, RegExp]>([
    [
      "begins at a field that is not there",
      { a: text },
      { b: text },
      [{ op: "rename", from: "/x", to: "/b" }],
      /không có \/x ở phiên bản cũ/,
    ],
    [
      "leads to a field that is not there",
      { a: text },
      { b: text },
      [{ op: "rename", from: "/a", to: "/x" }],
      /không có \/x ở phiên bản mới/,
    ],
    [
      "is for no record",
      { a: text },
      { a: text },
      [{ op: "leave", path: "/x" }],
      /không áp dụng cho bản ghi nào/,
    ],
    [
      "names a record that is not there",
      { a: text },
      { a: text },
      [{ op: "leave", path: "/a", records: ["la"] }],
      /Không có bản ghi 'la'/,
    ],
    [
      "moves a field into itself",
      { a: text },
      { b: text },
      [{ op: "move", from: "/a", to: "/a/b" }],
      /nằm trong nhau/,
    ],
    [
      "has the id of another",
      { a: text },
      { a: text },
      [
        { id: "b", op: "leave", path: "/a" },
        { id: "b", op: "leave", path: "/a" },
      ],
      /Mã bước 'b' trùng/,
    ],
    [
      "gives a reason that is no code",
      { a: text },
      { a: text },
      [{ op: "addUnknown", path: "/a", reason: "vi-sao" }],
      /Lý do 'vi-sao'/,
    ],
    [
      "writes a value that is not allowed",
      {},
      { a: { type: "string", enum: ["x"] } },
      [{ op: "default", path: "/a", value: "y" }],
      /không nhận giá trị này/,
    ],
    [
      "writes a code that is not there",
      { a: { type: "string", enum: ["x"] } },
      { a: { type: "string", enum: ["y"] } },
      [{ op: "recode", path: "/a", codes: { x: "z" } }],
      /không nhận mã z/,
    ],
    [
      "has no way back",
      { a: { type: "string", enum: ["x", "z"] } },
      { a: { type: "string", enum: ["y"] } },
      [{ op: "recode", path: "/a", codes: { x: "y", z: "y" } }],
      /không biết quay về mã nào/,
    ],
    [
      "names no mapping",
      { a: { type: "string", enum: ["x"] } },
      { a: { type: "string", enum: ["y"] } },
      [{ op: "recode", path: "/a", mapping: "a--b" }],
      /không có mã nào chuyển được/,
    ],
  ])("with a step that %s is refused", (_, older, newer, steps, message) => {
    expect(lint(older, newer, steps).join("\n")).toMatch(message);
  });

  it.each<[string, Schema, Schema, RegExp]>([
    ["is gone", { a: text }, {}, /so-bo: \/a không còn ở phiên bản mới/],
    ["is new", {}, { a: text }, /so-bo: \/a chỉ có ở phiên bản mới/],
    ["takes less", { a: text }, { a: { type: "string", maxLength: 3 } }, /so-bo: \/a nhận ít hơn/],
    ["takes more", { a: text }, { a: { type: "string", maxLength: 30 } }, /so-bo: \/a nhận nhiều hơn/],
    [
      "is another kind",
      { a: text },
      { a: { type: "integer", minimum: 0, maximum: 9 } },
      /so-bo: \/a nhận giá trị khác/,
    ],
    [
      "is written another way",
      { a: { ...text, pattern: "^a$" } },
      { a: { ...text, pattern: "^b$" } },
      /so-bo: \/a đổi cách ghi/,
    ],
  ])("that forgets a field that %s is refused", (_, older, newer, message) => {
    expect(lint(older, newer, []).join("\n")).toMatch(message);
  });

  it("must say what a record has in a field that becomes required", () => {
    expect(lint({ a: text }, { a: text }, [], {}, ["a"])).toEqual([
      expect.stringContaining("/a trở thành bắt buộc"),
    ]);
    const fill = [{ op: "default", path: "/b", value: "x" }];
    expect(lint({ a: text }, { a: text, b: text }, fill, {}, ["b"])).toEqual([]);
    const drop = [{ op: "dropWithLoss", path: "/b", when: "down" }];
    expect(lint({ a: text }, { a: text, b: text }, drop, {}, ["b"])).toEqual([
      expect.stringContaining("/b là bắt buộc ở phiên bản mới"),
    ]);
  });

  it("must name what became of a record", () => {
    const other = recordsOf(buildModel(standard(record("khac", "Khac", { a: text }))), "thu");
    const own = recordsOf(buildModel(standard(record("so-bo", "SoBo", { a: text }))), "thu");
    const written = { database: "thu", from: "1.0", to: "2.0", draft: false, file: "m.json", steps: [] };
    const sides = { older: own, newer: other, mappings: [] };
    expect(lintMigration(written, sides, tables).map(({ message }) => message)).toEqual([
      "Bản ghi 'so-bo' không còn ở phiên bản 2.0.",
    ]);
    expect(lintMigration({ ...written, recordNames: { "so-bo": "khac" } }, sides, tables)).toEqual([]);
    expect(lintMigration({ ...written, recordNames: { la: "la" } }, sides, tables)).toHaveLength(3);
  });
});
