import { expect, test } from "vitest";
import { checkBaseUrl, headerOf, join, pathOf } from "./address.ts";

test.each([
  "https://mot-cua.example.vn",
  "https://mot-cua.example.vn:8443/api/",
  "http://localhost:3000",
  "http://127.0.0.1:3000",
  "http://[::1]:3000",
])("%s can be the address of a server", (url) => {
  expect(checkBaseUrl(url).href).toContain(url.replace(/\/$/, ""));
});

test.each([
  "http://mot-cua.example.vn",
  "http://localhost.example.vn",
  "https://ai:gi@example.vn",
  "https://ai@example.vn",
  "https://example.vn/?a=b",
  "https://example.vn/#a",
  "ftp://example.vn",
  "javascript:alert(1)",
  "example.vn",
  "",
])("%j cannot, and is not repeated in the error", (url) => {
  const error = (() => {
    try {
      return checkBaseUrl(url);
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toMatchObject({ code: "address-refused", attempts: 0 });
  if (url) expect(String(error)).not.toContain(url);
});

test("plain http beyond this machine must be asked for", () => {
  expect(checkBaseUrl("http://10.1.2.3:8080", true).host).toBe("10.1.2.3:8080");
});

test("a base address keeps its own path", () => {
  expect(join(new URL("https://a.example.vn/lgsp/"), "/v1/x?y=1").href).toBe(
    "https://a.example.vn/lgsp/v1/x?y=1",
  );
});

const GET = "/v1/{database}/{record}/{id}";
const record = "ho-tich/khai-sinh";

test.each([
  "..",
  "../../oauth/token",
  "%2e%2e",
  "a/b",
  "a%2Fb",
  "a?profile=full",
  "a#b",
  "a&b",
  "a b",
  "a\r\nb",
  "a\u0000",
  "",
  "é",
  "x".repeat(101),
  "changes",
  "search",
])("the record id %j is not sent", (id) => {
  expect(() => pathOf(GET, { record, id })).toThrow("query-invalid");
});

test.each([
  "ho-tich",
  "ho-tich/khai-sinh/x",
  "../x",
  "ho-tich/..",
  "Ho-tich/khai-sinh",
  "ho-tich/khai-sinh?x=1",
])("the record name %j is not sent", (name) => {
  expect(() => pathOf(GET, { record: name, id: "ks-1" })).toThrow("query-invalid");
});

test("a job id or profile that could become something else is not sent", () => {
  expect(() => pathOf("/v1/jobs/{job}", { job: "../x" })).toThrow("query-invalid");
  expect(() => pathOf(GET, { record, id: "ks-1", query: { profile: "full&x=1" } })).toThrow("query-invalid");
});

test("values of the query are encoded, absent ones left out", () => {
  const path = pathOf("/v1/{database}/{record}/changes", {
    record,
    query: { since: "a&b=c d", limit: undefined },
  });
  expect(path).toBe("/v1/ho-tich/khai-sinh/changes?since=a%26b%3Dc+d");
});

test.each([
  ["purpose", "giai quyet", "purpose-missing"],
  ["purpose", "a\r\nX-Evil: 1", "purpose-missing"],
  ["requester", "Nguyễn Văn Ví Dụ", "purpose-missing"],
  ["idempotencyKey", "ngắn", "key-missing"],
  ["ground", "Nghị định", "query-invalid"],
  ["ground", "a\nb", "query-invalid"],
  ["ifMatch", "", "match-missing"],
  ["requestId", "a b c d e f", "query-invalid"],
] as const)("the header %s cannot be %j", (name, value, code) => {
  expect(() => headerOf(name, value)).toThrow(code);
});
