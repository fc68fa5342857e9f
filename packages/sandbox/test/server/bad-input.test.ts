import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KS, startKit } from "./kit.ts";

describe("bad input", () => {
  let kit: Awaited<ReturnType<typeof startKit>>;
  beforeAll(async () => {
    kit = await startKit();
  });
  afterAll(() => kit.close());

  test.each([
    ["no JSON", "{", 400, "body-malformed"],
    ["a key given twice", '{"a":1,"a":2}', 400, "body-malformed"],
    ["a thousand levels", `${"[".repeat(1000)}${"]".repeat(1000)}`, 400, "body-malformed"],
    ["half a surrogate pair", '{"a":"\\ud800"}', 400, "body-malformed"],
    ["more than a record may take", `"${"a".repeat(1_048_577)}"`, 413, "too-large"],
    ["a list", "[]", 422, "record-invalid"],
    ["null", "null", 422, "record-invalid"],
  ])("%s is refused in its own words", async (_, body, status, code) => {
    const answer = await kit.ask({ method: "POST", path: KS, body });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
  });

  test.each([
    `${KS}/..%2f..%2fetc`,
    `${KS}/%2e%2e`,
    `${KS}/%00`,
    `${KS}/${"a".repeat(101)}`,
    "/v1/ho-tich/khai-sinh'--/x",
    "/v1/__proto__/constructor/x",
    "/v1/ho-tich/../../x",
  ])("the address %s reaches nothing", async (path) => {
    const answer = await kit.ask({ path });
    expect([404, 405]).toContain(answer.status);
  });

  test.each(["?profile=full&profile=mo", "?la=1", "?profile=", "?limit=0&since=a"])(
    "the parameters %s are refused, not ignored",
    async (query) => {
      expect((await kit.ask({ path: `${KS}/x${query}` })).json.code).toBe("query-invalid");
    },
  );

  test("words are Vietnamese, and English when asked", async () => {
    const vi = await kit.ask({ path: `${KS}/khong-co` });
    const en = await kit.ask({ path: `${KS}/khong-co`, headers: { "accept-language": "en-GB,en;q=0.9" } });
    expect([vi.json.title, en.json.title]).toEqual(["Không có", "Not found"]);
  });

  test("a read without a purpose is refused", async () => {
    const { json } = await kit.ask({ path: `${KS}/x`, headers: { "tn-purpose": "Lý do có dấu" } });
    expect(json.code).toBe("purpose-missing");
  });

  test("whoever asks too often is told to wait", async () => {
    const busy = await startKit({ requestsPerMinute: 2, seed: false });
    await busy.ask({ path: "/v1" });
    await busy.ask({ path: "/v1" });
    const { status, json, headers } = await busy.ask({ path: "/v1" });
    await busy.close();
    expect([status, json.code]).toEqual([429, "too-many-requests"]);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  });
});
