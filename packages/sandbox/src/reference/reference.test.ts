import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { operations, problems } from "@thongnhat/client/protocol";
import { databases } from "@thongnhat/schemas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../../../../docs/test/chromium.ts";
import { openPage } from "../../../../docs/test/site-browser.ts";
import { createSandbox } from "../sandbox/sandbox.ts";
import type { Sandbox } from "../sandbox/types.ts";
import { commandsOf, firstCommands } from "./commands.ts";
import { referencePage } from "./page.ts";

const browses = process.env.CI === "true" || (process.env.EXCHANGE === "all" && chromiumPath !== undefined);
if (!browses)
  console.warn(
    "⚠ BỎ QUA: trang tham khảo trong Chromium (axe) chỉ được xem khi EXCHANGE=all và có Chromium.",
  );
const curls = process.env.CI === "true" || spawnSync("curl", ["--version"]).status === 0;
if (!curls) console.warn("⚠ BỎ QUA: máy không có curl, các lệnh của trang tham khảo không được chạy.");

let sandbox: Sandbox;
let root = "";
beforeAll(async () => {
  sandbox = await createSandbox({ today: "2026-11-22" });
  root = await sandbox.listen();
});
afterAll(() => sandbox?.close());

describe("the reference page", () => {
  it("has every operation, every problem and every record type, in Vietnamese first", async () => {
    const answer = await fetch(root);
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(text).toContain('<html lang="vi">');
    for (const { id, path } of operations) {
      expect(text).toContain(`id="op-${id}"`);
      expect(text).toContain(`<code>${path}</code>`);
    }
    for (const code of Object.keys(problems)) expect(text).toContain(`<code>${code}</code>`);
    for (const [database, { records }] of Object.entries(databases))
      for (const record of records) expect(text).toContain(`<code>/v1/${database}/${record}</code>`);
  });

  it("runs no script and loads nothing", async () => {
    const answer = await fetch(root);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await answer.text()).not.toMatch(/<script|<img|<link|src=|@import|url\(/);
  });

  it("repeats nothing of an odd Host header, and no markup of a unit's name", async () => {
    const odd = await sandbox.app.inject({ url: "/", headers: { host: '"><script>x' } });
    expect(odd.body).not.toContain("<script");
    const unit = { ...sandbox.units[0], name: "<b>Đơn vị Ví Dụ</b>" } as Sandbox["units"][number];
    expect(referencePage("http://vi-du", [unit])).toContain("&lt;b&gt;Đơn vị Ví Dụ&lt;/b&gt;");
  });
});

describe("the OpenAPI documents on the server", () => {
  it.each(["/openapi.json", "/openapi/ho-tich.json"])("%s is the file of the package", async (path) => {
    const answer = await fetch(root + path);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await answer.json()).toMatchObject({ openapi: "3.1.0" });
  });

  it.each([
    "/openapi/khong-co.json",
    "/openapi/..%2Fpackage.json",
    "/openapi/%2e%2e%2f%2e%2e%2fpackage.json",
  ])("%s is not found", async (path) => {
    const answer = await fetch(root + path);
    expect([answer.status, (await answer.json()) as unknown]).toMatchObject([404, { code: "not-found" }]);
  });
});

describe.skipIf(!curls)("the commands of the page", () => {
  it("are one for each operation, and each is answered as it should be", async () => {
    const commands = commandsOf(root, sandbox.units);
    expect(Object.keys(commands).sort()).toEqual(operations.map(({ id }) => id).sort());
    const statuses: Record<string, string> = {};
    for (const { id } of operations) {
      // The last call of the line says its status.
      const at = (commands[id] ?? "").lastIndexOf("curl ");
      const line = `${commands[id]?.slice(0, at)}curl -s -o /dev/null -w "%{http_code}" ${commands[id]?.slice(at + 5)}`;
      statuses[id] = await shell(line.replace(" -i ", " "));
    }
    const first = operations.map(({ id, answers }) => [id, Object.keys(answers)[0]]);
    expect(statuses).toEqual(Object.fromEntries(first));
  });

  it("take a token, and read a record with it", async () => {
    const [unit] = sandbox.units;
    if (unit === undefined) throw new Error("a sandbox has units");
    const { token, read } = firstCommands(root, unit);
    const answer = await shell(`${token}; ${read.replace("curl", "curl -s")}`);
    expect(JSON.parse(answer)).toMatchObject({ sieuDuLieu: { maBanGhi: "ks-00004-2025-000123" } });
  });
});

/** Runs a line without stopping this process, which has to answer it. */
async function shell(line: string): Promise<string> {
  return (await promisify(execFile)("sh", ["-c", line])).stdout;
}

describe.skipIf(!browses)("the reference page in a browser", { timeout: 120_000 }, () => {
  it.each([
    ["on a screen", { width: 1280, height: 900 }],
    ["on a phone", { width: 390, height: 844 }],
  ])("has no serious fault for axe and is not wider than the page, %s", async (_name, viewport) => {
    const browser = await launchChromium();
    try {
      const { page, faults } = await openPage(browser, `${root}/`, "", { viewport, bypassCSP: true });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
