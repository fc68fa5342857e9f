// The report as people open it: by double click, without scripts, on a phone, and printed on A4.
// Needs Chromium and minutes: runs in `.ci/run` (QUALITY=all), skipped elsewhere with a line that says so.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../../../docs/test/chromium.ts";
import { openPage } from "../../../../docs/test/site-browser.ts";
import { renderHtml } from "../../src/html/index.ts";
import { whole } from "../share.ts";
import { ATTACK, withTexts } from "./hostile-report.ts";
import { inventedReport, SIZES } from "./invented-report.ts";

if (!whole)
  console.warn(
    "⚠ BỎ QUA packages/quality/test/html/report-page.test.ts: mở trang báo cáo trong Chromium chỉ khi QUALITY=all.",
  );

const sql = (key: string): string => `SELECT count(*) FROM khai_sinh -- ${key}`;
const province = inventedReport(SIZES.province);
/** Small enough for axe, which looks at each element, large enough to have every part. */
const district = inventedReport({ ...SIZES.province, unitsEach: 45, types: 5 });
const PAGES = {
  "mot-vung": renderHtml(district, { sql }),
  "mot-xa": renderHtml(inventedReport(SIZES.commune), { sql }),
  "mot-tinh": renderHtml(province, { sql }),
  "ca-nuoc": renderHtml(inventedReport(SIZES.nation), { sql }),
  english: renderHtml(district, { sql, locale: "en" }),
  "ten-xau": renderHtml(withTexts(province, ATTACK), { sql: () => ATTACK }),
} as const;
/** Too few pages would mean that something is cut off, too many that it is not set for paper. */
const SHEETS = { "mot-xa": [4, 20], "mot-tinh": [8, 30], "ca-nuoc": [8, 30], english: [8, 30] } as const;

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

describe.skipIf(!whole)("the report in a browser", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-html-"));
  const root = `${pathToFileURL(folder).href}/`;
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), page);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  for (const name of Object.keys(PAGES))
    for (const viewport of [WIDE, PHONE])
      it(`${name}: nothing sticks out at ${viewport.width} pixels, nothing is asked for, nothing is complained of`, async () => {
        const { page, faults } = await openPage(browser, root, `${name}.html`, {
          viewport,
          javaScriptEnabled: false,
        });
        expect(faults).toEqual([]);
        const size = await page.locator("html").boundingBox();
        expect(size?.width).toBe(viewport.width);
        const shot = await page.screenshot({ fullPage: true });
        // Width in the head of a PNG: a page that can be pushed sideways is wider than the screen.
        expect(shot.readUInt32BE(16)).toBe(viewport.width);
        expect(await page.locator("h1").isVisible()).toBe(true);
        await page.context().close();
      });

  for (const name of ["mot-xa", "mot-vung", "english"])
    for (const viewport of name === "mot-vung" ? [WIDE, PHONE] : [PHONE])
      it(`${name}: axe finds no serious fault at ${viewport.width} pixels, folded parts open`, async () => {
        const { page, faults } = await openPage(browser, root, `${name}.html`, { viewport, bypassCSP: true });
        await page.evaluate(() => {
          for (const part of document.querySelectorAll("details")) part.open = true;
        });
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
        expect(faults).toEqual([]);
        await page.context().close();
      });

  for (const [name, [least, most]] of Object.entries(SHEETS))
    it(`${name}: prints on ${least} to ${most} sheets of A4`, async () => {
      const { page } = await openPage(browser, root, `${name}.html`, { javaScriptEnabled: false });
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThanOrEqual(least);
      expect(boxes.length).toBeLessThanOrEqual(most);
      // A4 in points, to the next point.
      for (const [, width, height] of boxes)
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      await page.context().close();
    });

  it("a hostile name runs nothing even where scripts are on and the policy is lifted", async () => {
    const { page, faults } = await openPage(browser, root, "ten-xau.html", { bypassCSP: true });
    expect(await page.evaluate(() => document.scripts.length + document.images.length)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
