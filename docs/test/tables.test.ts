// The box above the codes, in a real browser and opened from a folder: no server, no module, no fetch.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { emitDictionary, readStandard } from "@thongnhat/compiler";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTables } from "../src/site-tables/build.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";

const missing = chromiumPath === undefined && process.env.CI !== "true";
if (missing)
  console.warn("BỎ QUA docs/test/tables.test.ts: máy không có Chromium (apt-get install chromium)");

const PAGES = ["tu-dien/danh-muc/xa.md", "tu-dien/danh-muc/quoc-gia.md", "tu-dien/danh-muc/index.md"];
const BOX = ".tn-filter input[type=search]";

describe.skipIf(missing)("the box above the codes of a page", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "danh-muc-"));
  let browser: Browser;

  beforeAll(async () => {
    const files = await emitDictionary(readStandard(join(import.meta.dirname, "../../schemas")));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const path of PAGES) {
      const text = files.get(path) ?? "";
      const body = text
        .slice(text.indexOf("<div"))
        .replace(/^(#+) (.*?)(?: \{#.*\})?$/gm, (_, marks: string, words: string) => {
          return `<h${marks.length}>${words}</h${marks.length}>`;
        });
      const script = '<script defer src="../tables.js"></script>';
      write(path.replace(/\.md$/, ".html"), `<!doctype html><meta charset="utf-8">${script}${body}`);
    }
    write("tu-dien/danh-muc/xa.js", files.get("tu-dien/danh-muc/xa.js") ?? "");
    await buildTables(folder);
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(name: string): Promise<Page> {
    const page = await browser.newPage();
    page.on("pageerror", (error) => expect.fail(error.message));
    await page.goto(pathToFileURL(join(folder, "tu-dien/danh-muc", `${name}.html`)).href);
    return page;
  }
  const names = (page: Page) => page.locator("tbody tr:visible .tn-name").allTextContents();
  const status = (page: Page) => page.locator(".tn-filter-status").textContent();

  it("finds a commune among sixteen thousand without diacritics, today's and former ones", async () => {
    const page = await open("xa");
    expect(await names(page)).toHaveLength(200);
    await page.fill(BOX, "phuong ba dinh");
    await expect.poll(() => status(page)).toMatch(/dòng khớp/);
    expect((await names(page))[0]).toBe("Phường Ba Đình");
    const periods = await page.locator("tbody tr:first-child td").allTextContents();
    expect(periods).toContain("từ 01/7/2025");
    await page.close();
  });

  it("shows a hundred rows at a time, only those in force when asked, and all first rows again at the end", async () => {
    const page = await open("xa");
    await page.fill(BOX, "phuong");
    await expect.poll(() => status(page)).toMatch(/hiện 100 dòng đầu/);
    await page.click(".tn-filter-more");
    expect(await names(page)).toHaveLength(200);
    await page.fill(BOX, "00004");
    await expect.poll(() => names(page)).toEqual(["Phường Trúc Bạch", "Phường Ba Đình"]);
    await page.check(".tn-filter-check input");
    await expect.poll(() => names(page)).toEqual(["Phường Ba Đình"]);
    await page.uncheck(".tn-filter-check input");
    await page.fill(BOX, "");
    await expect.poll(async () => (await names(page)).length).toBe(200);
    await page.close();
  });

  it("filters a table that stands wholly in its page, and says when nothing is left", async () => {
    const page = await open("quoc-gia");
    await page.fill(BOX, "viet nam");
    expect(await names(page)).toContain("Việt Nam");
    await page.fill(BOX, "khong he co nuoc nay");
    expect(await names(page)).toEqual([]);
    expect(await status(page)).toBe("Không có dòng nào khớp.");
    await page.close();
  });

  it("filters the list of all tables, and hides the groups in which nothing is left", async () => {
    const page = await open("index");
    await page.fill(BOX, "dan toc");
    expect(await names(page)).toEqual(["Dân tộc dan-toc"]);
    expect(await page.locator("table:visible").count()).toBe(1);
    expect(await page.locator("h2:visible, h3:visible").allTextContents()).toEqual([
      expect.stringMatching(/^Dùng chung cho nhiều cơ sở dữ liệu/),
    ]);
    await page.fill(BOX, "nam-lich-nghi");
    expect(await page.locator("h2:visible, h3:visible").allTextContents()).toEqual([
      "Chưa trường nào ở đây dùng",
      expect.stringMatching(/^Bộ Nội vụ/),
    ]);
    await page.close();
  });

  it("says so when the rows cannot be opened", async () => {
    rmSync(join(folder, "tu-dien/danh-muc/xa.js"));
    const page = await open("xa");
    await page.fill(BOX, "ba dinh");
    await expect.poll(() => status(page)).toMatch(/^Không mở được dữ liệu của danh mục/);
    expect(await names(page)).toHaveLength(200);
    await page.close();
  });
});
