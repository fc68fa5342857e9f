import { expect, test } from "vitest";
import { detectEncoding } from "./encoding.ts";

test("plain text is never taken for UTF-16", () => {
  for (const text of ["", "{}", '{"a":1}', "a;b\n1;2\n", "Nguyễn"])
    expect(detectEncoding(Buffer.from(text))).toBe("utf-8");
});
