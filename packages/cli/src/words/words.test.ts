import { describe, expect, test } from "vitest";
import { nearest } from "./near.ts";
import { printable } from "./wrap.ts";

describe("a name from outside", () => {
  test("commands no terminal, turns no line round, and floods no page", () => {
    expect(printable("a\u001b[31m\u0000")).toBe("a?[31m?");
    expect(printable("tệp\u202Enosj")).toBe("tệp?nosj");
    expect(printable("a".repeat(50_000))).toBe(`${"a".repeat(300)}…`);
  });

  test("is compared with known ones only while it may be one of them misspelt", () => {
    const known = ["ho-tich/khai-sinh", "x".repeat(500)];
    expect(nearest("khai-sih", known)).toBe("ho-tich/khai-sinh");
    expect(nearest("x".repeat(499), known)).toBeUndefined();
  });
});
