import { expect, test } from "vitest";
import { problems } from "../generated/problems.ts";
import { ExchangeError, type ExchangeErrorCode, isRetryable } from "./exchange-error.ts";
import { codeOf, problemOf } from "./problem.ts";
import { localProblems } from "./words.ts";

const all = [...Object.keys(problems), ...Object.keys(localProblems)] as ExchangeErrorCode[];

test.each(all)("%s has Vietnamese words that say what is wrong and what to do", (code) => {
  const { message } = new ExchangeError(code);
  expect(message.startsWith(`${code}: `)).toBe(true);
  expect(message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/);
});

test("what may be tried again is what problems.json says", () => {
  for (const [code, { retry }] of Object.entries(problems))
    expect(isRetryable(code as ExchangeErrorCode)).toBe(retry);
  expect(isRetryable("network")).toBe(true);
  expect(isRetryable("aborted")).toBe(false);
});

test("what is logged of an error holds codes, counts and ids, and neither cause nor words of the server", () => {
  const issues = [
    { code: "KS-01", severity: "error" as const, path: "/ngayDangKy", message: "Lò Thị Ví Dụ" },
  ];
  const cause = new Error("Lò Thị Ví Dụ");
  const error = new ExchangeError("record-invalid", {
    status: 422,
    requestId: "lan-hoi-0001",
    issues,
    attempts: 2,
    cause,
  });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ExchangeError",
    code: "record-invalid",
    message:
      "record-invalid: Bản ghi không hợp lệ. Xem issues: mã lỗi, chỗ sai và cách sửa. [KS-01 /ngayDangKy] (HTTP 422, mã lần hỏi lan-hoi-0001)",
    retryable: false,
    attempts: 2,
    status: 422,
    requestId: "lan-hoi-0001",
    issues: [{ code: "KS-01", severity: "error", path: "/ngayDangKy" }],
  });
  expect(error.cause).toBe(cause);
});

test("an error becomes the problem of a line with our words", () => {
  expect(problemOf(new ExchangeError("network", { requestId: "lan-hoi-0001" }))).toMatchObject({
    type: "urn:thongnhat:problem:network",
    status: 0,
    code: "network",
    requestId: "lan-hoi-0001",
  });
  expect(problemOf(new ExchangeError("not-owner", { status: 403 }))).toMatchObject({
    status: 403,
    code: "not-owner",
  });
});

test.each([
  [404, { code: "__proto__" }, "not-found"],
  [404, { code: "constructor" }, "not-found"],
  [503, undefined, "unavailable"],
  [422, { code: "key-reused" }, "key-reused"],
  [422, { code: 5 }, "invalid-answer"],
])("a status %d with %j is %s", (status, body, code) => {
  expect(codeOf(status, body)).toBe(code);
});
