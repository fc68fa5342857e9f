import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../../src/index.ts";
import { birth, KS, startKit } from "./kit.ts";

describe("what is kept", () => {
  test("a file keeps records, keys and tokens over a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "may-chu-"));
    const database = join(folder, "du-lieu.db");
    const before = await startKit({ database });
    const record = await birth("con-lai");
    const first = await before.ask({
      method: "POST",
      path: KS,
      body: record,
      headers: { "idempotency-key": "khoa-qua-lan-tat-1" },
    });
    const { next } = (await before.ask({ path: `${KS}/changes?limit=500` })).json;
    await before.close();
    const after = await startKit({ database });
    const again = await after.ask({
      method: "POST",
      path: KS,
      body: record,
      headers: { "idempotency-key": "khoa-qua-lan-tat-1" },
    });
    const { json } = await after.ask({ path: `${KS}/changes?since=${next}` });
    await after.close();
    rmSync(folder, { recursive: true });
    expect(again.text).toBe(first.text);
    expect(json.events).toEqual([]);
  });

  test("tokens of before a clean-up are answered with 410", async () => {
    const kit = await startKit();
    const { next } = (await kit.ask({ path: `${KS}/changes?limit=1` })).json;
    await kit.sandbox.forgetChanges();
    const { status, json } = await kit.ask({ path: `${KS}/changes?since=${next}` });
    await kit.close();
    expect([status, json.code]).toEqual([410, "token-expired"]);
  });

  test("a database that cannot be opened is an error, not a hang", async () => {
    await expect(createSandbox({ database: "/khong/co/cho/nay.db" })).rejects.toThrow();
  });
});
