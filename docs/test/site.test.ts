// Walks the built site as a reader does: from a folder by double click, and from a sub-path of a plain server.
// Needs docs/dist (`pnpm run docs`) and Chromium; `.ci/run` builds it first and sets WALK=required.
import { existsSync, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST, DOCS } from "../src/site/paths.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, serveFolder, type WatchedPage } from "./site-browser.ts";

const built = existsSync(join(DIST, "assets", "search-vi.js")) && existsSync(join(DIST, "api", "index.html"));
const missing = !built || chromiumPath === undefined;
const required = process.env.WALK === "required";
if (missing && !required) {
  const what = built
    ? "máy không có Chromium (apt-get install chromium)"
    : "chưa có docs/dist (pnpm run docs)";
  console.warn(`BỎ QUA docs/test/site.test.ts: ${what}`);
}

const RECORD = "tu-dien/ho-tich/khai-sinh.html";
const TABLE = "tu-dien/danh-muc/dan-toc.html";
const API = "api/interfaces/_thongnhat_schemas.generated_ho-tich.KhaiSinh.html";
const PAGES = {
  "trang-dau": "index.html",
  home: "en/index.html",
  "huong-dan": "chuyen-ma-xa.html",
  // The smallest record: every page of a record is made in the same way, and axe reads each element.
  "ban-ghi": "tu-dien/ho-tich/so-ho-tich.html",
  record: "en/dictionary/ho-tich/so-ho-tich.html",
  csdl: "tu-dien/ho-tich/index.html",
  "danh-muc": TABLE,
  "danh-muc-lon": "tu-dien/danh-muc/xa.html",
  "dinh-dang": "tu-dien/dinh-dang/lgsp/m-document-traces.html",
  "he-thong": "en/dictionary/wire-formats/edxml.html",
  "chung-cu": "tu-dien/chung-cu.html",
  "do-phu": "tu-dien/do-phu.html",
  "muc-luc": "muc-luc.html",
  "tim-kiem": "tim-kiem.html?q=ho%20ten",
  goi: "nguon/packages/cli/README.html",
  thu: "thu/index.html",
  api: API,
  "khong-co": "404.html",
} as const;

describe.skipIf(missing && !required)("the site", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Server;
  const roots: Record<string, string> = { "a folder, by double click": "", "a sub-path of a server": "" };

  beforeAll(async () => {
    browser = await launchChromium();
    const served = await serveFolder(DIST, "/noi-bo/chuan/");
    server = served.server;
    roots["a folder, by double click"] = `${pathToFileURL(DIST).href}/`;
    roots["a sub-path of a server"] = served.root;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page, does something there, and proves that it told nothing it should not. */
  async function visit<T>(
    root: string,
    path: string,
    act: (page: WatchedPage["page"]) => Promise<T>,
    options = {},
  ): Promise<T> {
    const { page, faults } = await openPage(browser, root, path, options);
    try {
      const result = await act(page);
      expect({ path, faults }).toEqual({ path, faults: [] });
      return result;
    } finally {
      await page.context().close();
    }
  }

  describe.each(Object.keys(roots))("opened from %s", (place) => {
    const root = () => roots[place] ?? "";

    it("says on the home page what it is, and leads to a guide", async () => {
      await visit(root(), "index.html", async (page) => {
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("chuẩn dữ liệu");
        await page.getByRole("link", { name: "Bắt đầu trong năm phút" }).last().click();
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("năm phút");
      });
    });

    it("finds a field without diacritics, with the keyboard alone", async () => {
      await visit(root(), "index.html", async (page) => {
        await page.keyboard.press("/");
        await page.keyboard.type("khai sinh ho ten");
        const options = page.getByRole("option");
        await options.first().waitFor();
        expect(await page.getByRole("combobox", { name: "Tìm" }).getAttribute("aria-expanded")).toBe("true");
        await page.keyboard.press("ArrowDown");
        expect(await options.first().getAttribute("aria-selected")).toBe("true");
        expect(await options.first().textContent()).toMatch(/Khai sinh › .*[Hh]ọ/);
        await page.keyboard.press("Enter");
        await page.waitForURL(/khai-sinh\.html#/);
        const field = decodeURIComponent(new URL(page.url()).hash.slice(1));
        expect(await page.locator(`[id="${field}"]`).isVisible()).toBe(true);
      });
    });

    it("finds the column of another system, and leads from its row to the field of the standard", async () => {
      await visit(root(), "tim-kiem.html?q=nksHoTen", async (page) => {
        await page.locator('.all-results a[href*="dinh-dang/moj-hotich-sohoa/ht-khaisinh"]').first().click();
        await page.waitForURL(/ht-khaisinh\.html#cot-nksHoTen$/);
        const row = page.getByRole("row", { name: /^nksHoTen / });
        expect(await row.isVisible()).toBe(true);
        await row.getByRole("link", { name: /Họ, chữ đệm/ }).click();
        await page.waitForURL(/khai-sinh\.html#nguoiDuocKhaiSinh\.hoTen\.dayDu$/);
      });
    });

    it("closes the results with Esc, and leads to the large tables when nothing is found", async () => {
      await visit(root(), RECORD, async (page) => {
        await page.getByRole("combobox", { name: "Tìm" }).fill("zzzqqq");
        await page.getByText("Tìm tiếp trong danh mục lớn").first().waitFor();
        await page.keyboard.press("Escape");
        expect(await page.locator(".search-results").isVisible()).toBe(false);
      });
    });

    it("shows all results on a page of their own", async () => {
      await visit(root(), "tim-kiem.html?q=dan%20toc", async (page) => {
        await page.locator(".all-results a").first().waitFor();
        expect(await page.locator(".all-results a").first().textContent()).toContain("Dân tộc");
      });
    });

    it("shows a record with its fields and rules, and leads to the type and back", async () => {
      await visit(root(), RECORD, async (page) => {
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Khai sinh");
        expect(
          await page.locator('[id="nguoiDuocKhaiSinh.hoTen.dayDu"], [id="nguoiDuocKhaiSinh.hoTen"]').count(),
        ).toBeGreaterThan(0);
        expect(await page.locator("#quy-tac-ks-01").count()).toBe(1);
        await page.getByRole("link", { name: "kiểu TypeScript" }).click();
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("KhaiSinh");
        await page.getByRole("link", { name: "Từ điển: Khai sinh" }).click();
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Khai sinh");
      });
    });

    it("shows a code table", async () => {
      await visit(root(), TABLE, async (page) => {
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Dân tộc");
        expect(await page.getByRole("cell", { name: "Kinh" }).first().isVisible()).toBe(true);
      });
    });

    it("opens the playground", async () => {
      await visit(root(), "index.html", async (page) => {
        await page.getByRole("link", { name: "Thử ngay trong trình duyệt" }).click();
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kiểm tra dữ liệu");
      });
    });

    it("opens the API, whose search works, and leads back to the site", async () => {
      await visit(root(), "api/index.html", async (page) => {
        await page.locator("#tsd-search-trigger").click();
        await page.locator("#tsd-search-input").fill("formatIssue");
        await page.locator("#tsd-search-results a").first().waitFor();
        await page.keyboard.press("Escape");
        await page.getByRole("link", { name: "Trang chuẩn" }).first().click();
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("chuẩn dữ liệu");
      });
    });

    it("switches the language on the same page", async () => {
      await visit(root(), RECORD, async (page) => {
        await page.getByRole("link", { name: "Read in English" }).click();
        expect(page.url()).toContain("en/dictionary/ho-tich/khai-sinh.html");
        expect(await page.getAttribute("html", "lang")).toBe("en");
        await page.getByRole("link", { name: "Đọc bằng tiếng Việt" }).click();
        expect(page.url()).toContain(RECORD);
      });
    });

    it("keeps a chosen theme on the next page", async () => {
      await visit(root(), "index.html", async (page) => {
        await page.getByRole("button", { name: "Nền sáng, nền tối" }).click();
        await page.getByRole("link", { name: "Từ điển" }).first().click();
        await page.waitForURL(/tu-dien\/index\.html$/);
        expect(await page.getAttribute("html", "data-theme")).toBe("dark");
      });
    });

    it("without JavaScript reads the same: menus open, the contents take the place of the search", async () => {
      const off = { javaScriptEnabled: false };
      await visit(
        root(),
        RECORD,
        async (page) => {
          expect(await page.locator("form.search").isVisible()).toBe(false);
          const closed = page.locator(".sidebar details:not([open])").first();
          await closed.locator("summary").click();
          expect(await page.locator(".sidebar details[open] a").first().isVisible()).toBe(true);
          await page.getByRole("link", { name: "Mục lục", exact: true }).click();
          expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Mục lục");
          await page.getByRole("link", { name: "Dân tộc", exact: true }).first().click();
          expect(await page.getByRole("cell", { name: "Kinh" }).first().isVisible()).toBe(true);
        },
        off,
      );
    });

    it("on a phone opens its menu without JavaScript and never scrolls sideways", async () => {
      const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
      await visit(
        root(),
        "index.html",
        async (page) => {
          await page.getByRole("link", { name: "Các trang" }).click();
          await page.locator(".sidebar a", { hasText: "Kiểm tra một tệp" }).click();
          expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kiểm tra một tệp");
        },
        phone,
      );
    });
  });

  it("answers a broken link at any depth with a page that leads home", async () => {
    const root = roots["a sub-path of a server"] ?? "";
    const { page, faults } = await openPage(browser, root, "tu-dien/ho-tich/khong-co.html");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Không có trang này");
    expect(faults.filter((fault) => !fault.includes("404 (Not Found)"))).toEqual([]);
    await page.getByRole("link", { name: "Trang đầu" }).click();
    expect(page.url()).toBe(`${root}index.html`);
    await page.context().close();
  });

  describe.each(Object.entries(PAGES))("the page %s", (name, path) => {
    const root = () => roots["a folder, by double click"] ?? "";

    // Reads every element twice: only where the site is walked on purpose.
    it.runIf(required)("has no serious fault of access, in light and dark", async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        await visit(
          root(),
          path,
          async (page) => {
            // Its own request for the style sheets would be refused by the page's policy.
            const builder = new AxeBuilder({ page }).options({ preload: false });
            const { violations } = await builder.analyze();
            const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
            expect(
              serious.map(({ id, nodes }) => [
                id,
                colorScheme,
                nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
              ]),
            ).toEqual([]);
          },
          { colorScheme },
        );
      }
    });

    it("fits a phone and a wide screen", async () => {
      const folder = join(DOCS, "dist-screens");
      mkdirSync(folder, { recursive: true });
      for (const width of [390, 1440]) {
        await visit(
          root(),
          path,
          async (page) => {
            await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
            const wide = await page.evaluate("document.documentElement.scrollWidth");
            expect({ path, width, wide }).toEqual({ path, width, wide: width });
          },
          { viewport: { width, height: width === 390 ? 844 : 900 } },
        );
      }
    });
  });
});
