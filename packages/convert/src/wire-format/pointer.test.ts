import { expect, test } from "vitest";
import { getAt, setAt } from "./pointer.ts";

test("objects and lists are built on the way", () => {
  const record = {};
  setAt(record, "/me/giayToTuyThan/0/so", "900123456");
  setAt(record, "/me/quocTich/-", "VN");
  setAt(record, "/me/quocTich/-", "LA");
  expect(record).toEqual({ me: { giayToTuyThan: [{ so: "900123456" }], quocTich: ["VN", "LA"] } });
  expect(getAt(record, "/me/quocTich/1")).toBe("LA");
  expect(getAt(record, "/cha/quocTich/1")).toBeUndefined();
});

test("the prototype is no field", () => {
  expect(() => setAt({}, "/__proto__/x", 1)).toThrow();
  expect(getAt({}, "/toString")).toBeUndefined();
});
