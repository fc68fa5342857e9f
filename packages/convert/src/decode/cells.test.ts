import { expect, test } from "vitest";
import { makeFormat, type Raw } from "../format/format.ts";

const persons = makeFormat<{ hoTen?: { dayDu?: string }; noiSinh?: string }>(
  {
    system: "vi-du",
    message: "nguoi",
    record: "ho-tich/khai-sinh",
    version: "1.0",
    directions: ["decode"],
    carrier: { form: "json", at: "du.lieu" },
    constants: {},
    recordId: ["KS"],
    columns: [
      { column: "HoVaTen.Ten", as: "name", path: "/hoTen/dayDu" },
      { column: "/noiSinh", as: "text", path: "/noiSinh" },
    ],
  },
  { mappings: {}, tables: {} },
);
const read = (raw: Raw) => {
  const { record, losses } = persons.decode(raw);
  return [record.hoTen?.dayDu, record.noiSinh, losses.map(({ column }) => column)];
};

test("a key that looks like a path takes the place of no field, whichever comes first", () => {
  const real = { HoVaTen: { Ten: "A" } };
  const fake = { "HoVaTen.Ten": "B", "/noiSinh": "C", "": "D", __proto__x: "E" };
  for (const lieu of [
    { ...real, ...fake },
    { ...fake, ...real },
  ])
    expect(read({ noiSinh: "N", du: { lieu } })).toEqual(["A", "N", ["***.***", "***", "***", "***"]]);
});

test("a field that came twice is not chosen from, and is named with its place", () => {
  expect(read({ du: { lieu: { HoVaTen: { Ten: ["A", "B"] } } } })).toEqual([
    undefined,
    undefined,
    ["HoVaTen.Ten[0]", "HoVaTen.Ten[1]"],
  ]);
});

test("names that are properties of every object are only names", () => {
  const lieu = JSON.parse('{"__proto__":{"hoTen":"A"},"constructor":"B","toString":"C"}') as object;
  expect(read({ du: { lieu } })).toEqual([undefined, undefined, ["***.hoTen", "constructor", "toString"]]);
  expect(Object.hasOwn(Object.prototype, "hoTen")).toBe(false);
});
