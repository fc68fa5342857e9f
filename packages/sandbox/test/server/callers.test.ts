import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KS, startKit } from "./kit.ts";

describe("who may call", () => {
  let kit: Awaited<ReturnType<typeof startKit>>;
  let clock = Date.parse("2026-11-20T08:00:00Z");
  beforeAll(async () => {
    kit = await startKit({ now: () => clock, tokenSeconds: 60, requestsPerMinute: 100_000 });
  });
  afterAll(() => kit.close());
  const token = async (form: Readonly<Record<string, string>>) => {
    const { statusCode, body } = await kit.sandbox.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(form).toString(),
    });
    return { status: statusCode, ...JSON.parse(body) };
  };
  const unit = {
    client_id: "vi-du-ho-tich",
    client_secret: "bi-mat-vi-du-ho-tich",
    grant_type: "client_credentials",
  };
  const asBearer = (value: string) =>
    kit.ask({ path: "/v1", as: "", headers: { authorization: `Bearer ${value}` } });

  test("a token opens, and closes when its time is over", async () => {
    const { access_token } = await token(unit);
    expect((await asBearer(access_token)).status).toBe(200);
    clock += 61_000;
    expect((await asBearer(access_token)).json.code).toBe("token-rejected");
  });

  test("a token that was altered by one letter does not open", async () => {
    const { access_token } = await token(unit);
    const altered = `${access_token.slice(0, -1)}${access_token.endsWith("A") ? "B" : "A"}`;
    expect((await asBearer(altered)).status).toBe(401);
  });

  test("wrong secret, wrong grant and wrong scope are told apart as OAuth does", async () => {
    expect(await token({ ...unit, client_secret: "x" })).toMatchObject({
      status: 401,
      error: "invalid_client",
    });
    expect(await token({ ...unit, grant_type: "password" })).toMatchObject({
      error: "unsupported_grant_type",
    });
    expect(await token({ ...unit, scope: "moi-thu" })).toMatchObject({ status: 400, error: "invalid_scope" });
  });

  test("a token does no more than its scope", async () => {
    const { access_token } = await token({ ...unit, scope: "ho-tich/khai-tu:read" });
    const headers = { authorization: `Bearer ${access_token}` };
    const [births, deaths] = [
      await kit.ask({ path: `${KS}/khong-co`, as: "", headers }),
      await kit.ask({ path: "/v1/ho-tich/khai-tu/khong-co", as: "", headers }),
    ];
    expect([births.json.code, deaths.json.code]).toEqual(["forbidden", "not-found"]);
  });

  test("nobody without a key learns anything", async () => {
    for (const path of ["/v1", KS, `${KS}/x`, "/v1/khong-co/khong-co/x", "/v1/jobs/x"])
      expect((await kit.ask({ path, as: "" })).json.code).toBe("unauthenticated");
  });
});
