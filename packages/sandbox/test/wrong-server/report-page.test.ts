// The report as people open it: without scripts, on a phone, and printed on A4. Needs Chromium: mandatory in `.ci/run`.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../../../../docs/test/chromium.ts";
import { openPage } from "../../../../docs/test/site-browser.ts";
import { conform, renderConformHtml } from "../../src/conform/index.ts";
import { credentialsOf } from "./credentials.ts";
import { startWrongServer } from "./server.ts";

const whole = process.env.EXCHANGE === "all" || process.env.CI === "true";
const runs = whole && (chromiumPath !== undefined || process.env.CI === "true");
if (!runs)
  console.warn(
    "⚠ BỎ QUA packages/sandbox/test/wrong-server/report-page.test.ts: mở báo cáo trong Chromium khi có Chromium và EXCHANGE=all.",
  );

const PAGES = ["vi", "en"] as const;
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

describe.skipIf(!runs)("the report of a server in a browser", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-conform-page-"));
  const root = `${pathToFileURL(folder).href}/`;
  let browser: Browser;

  beforeAll(async () => {
    const server = await startWrongServer("EX-READ-05");
    const report = await conform(server.url, { credentials: credentialsOf(server.unit), pollMs: 2 });
    await server.close();
    for (const language of PAGES)
      writeFileSync(join(folder, `${language}.html`), renderConformHtml(report, language));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  for (const language of PAGES)
    for (const viewport of SIZES)
      it(`${language}: fits ${viewport.width} pixels, asks for nothing, and axe finds no serious fault`, async () => {
        const { page, faults } = await openPage(browser, root, `${language}.html`, {
          viewport,
          bypassCSP: true,
        });
        const shot = await page.screenshot({ fullPage: true });
        // Width in the head of a PNG: a page that can be pushed sideways is wider than the screen.
        expect(shot.readUInt32BE(16)).toBe(viewport.width);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
        expect(faults).toEqual([]);
        await page.context().close();
      });

  it("prints on 3 to 8 sheets of A4", async () => {
    const { page } = await openPage(browser, root, "vi.html", { javaScriptEnabled: false });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(boxes.length).toBeLessThanOrEqual(8);
    for (const [, width, height] of boxes)
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.context().close();
  });
});
