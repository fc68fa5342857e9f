import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { buildPlayground } from "../src/playground/build.ts";
import { describeInBrowser, seen, verdict } from "./playground-browser.ts";

describeInBrowser(
  "the other pages of the playground",
  ({ open, openUrl, folder, dist, browser }) => {
    describe("the translator page", () => {
      test("tells a code of another day with relation, shares, law and evidence", async () => {
        const page = await open("chuyen-ma.html");
        await page.fill("#code", "00001");
        await page.keyboard.press("Enter");
        const answer = page.locator(".answer");
        await answer.waitFor();
        const told = await seen(answer);
        for (const words of [
          "Chắc chắn",
          "00097 Phường Hồng Hà, Thành phố Hà Nội",
          "dân số: toàn bộ",
          "NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14",
          "đã đọc văn bản pháp luật",
        ])
          expect(told).toContain(words);
      });

      test("never chooses for a person, and finds an old name", async () => {
        const page = await open("chuyen-ma.html");
        await page.fill("#code", "Phường Thụy Khuê, Quận Tây Hồ, Hà Nội");
        await page.click("button[type=submit]");
        await page.waitForSelector(".answer");
        expect(await seen(page.locator(".answer"))).toContain("Cần người quyết định");
        expect(await page.locator(".target h3 code").allInnerTexts()).toEqual(["00004", "00103"]);
        await page.fill("#code", "Xã Tân Lập");
        await page.click("button[type=submit]");
        await page.locator(".choices button").first().click();
        await page.waitForSelector(".answer");
      });

      test("translates a pasted column, and any other table", async () => {
        const page = await open("chuyen-ma.html");
        await page.click("#many summary");
        await page.fill("#codes", "00001\n00112;30/06/2025\n1\n99999");
        await page.click("#run-many");
        await page.waitForSelector("#result table");
        expect(await verdict(page)).toBe("4 dòng: 1 chắc chắn, 3 cần người quyết định hoặc phải sửa.");
        await page.selectOption("#table", "dan-toc");
        await page.fill("#code", "Dân tộc Kinh");
        await page.click("button[type=submit]");
        await page.waitForSelector(".answer");
        expect(await seen(page.locator(".target h3"))).toBe("01 Kinh");
      });

      test("says when a day is no day, and when its files were not copied", async () => {
        const page = await open("chuyen-ma.html");
        await page.fill("#from", "31/02/2025");
        await page.fill("#code", "00001");
        await page.click("button[type=submit]");
        expect(await seen(page.locator("#status"))).toContain("Ngày không đúng");
        const alone = join(folder, "alone");
        await buildPlayground(alone);
        rmSync(join(alone, "assets/units.js"));
        const lonely = await (await browser().newContext()).newPage();
        await lonely.goto(pathToFileURL(join(alone, "chuyen-ma.html")).href);
        await lonely.fill("#code", "00001");
        await lonely.click("button[type=submit]");
        await lonely.waitForFunction(() =>
          document.querySelector("#status")?.textContent?.includes("assets/units.js"),
        );
      });
    });

    describe("the address page", () => {
      test("reads an old address, with its codes then and now", async () => {
        const page = await open("dia-chi.html");
        await page.fill("#addresses", "Số 5, tổ 3, P. Trúc Bạch, Q. Ba Đình, HN\nXã Tân Lập");
        await page.click("button[type=submit]");
        await page.waitForSelector(".answer");
        expect(await verdict(page)).toBe("2 địa chỉ: 1 đọc được và biết nay là đâu, 1 cần người xem.");
        const told = await seen(page.locator(".answer").first());
        expect(told).toContain("Địa chỉ nay: Số 5, tổ 3, Phường Ba Đình, Thành phố Hà Nội");
        expect(told).toContain("Quận Ba Đình 001");
        expect(await seen(page.locator(".answer").last())).toContain("Có nhiều xã, phường cùng hợp");
      });
    });

    describe("every page", () => {
      const pages = ["index.html", "chuyen-ma.html", "dia-chi.html"].flatMap((name) => [name, `en/${name}`]);
      const fill = async (page: Page, name: string) => {
        if (name.endsWith("index.html")) await page.click("#sample-wrong");
        else if (name.endsWith("dia-chi.html")) await page.click("#sample");
        else {
          await page.fill("#code", "00112");
          await page.click("button[type=submit]");
        }
        await page.waitForSelector("#result-body > :is(.verdict, .answer)");
      };

      const looks = [
        ["index.html", "light", 1440],
        ["index.html", "dark", 390],
        ["chuyen-ma.html", "dark", 1440],
        ["chuyen-ma.html", "light", 390],
        ["dia-chi.html", "light", 1440],
        ["dia-chi.html", "dark", 390],
        ["en/index.html", "dark", 1440],
      ] as const;
      test.each(looks)(
        "%s, %s, %i wide, has no serious fault for people with disabilities",
        async (name, colorScheme, width) => {
          const page = await open(name, { colorScheme, viewport: { width, height: 900 } });
          await fill(page, name);
          // Axe would fetch the style sheet once more, which a page opened as a file may not.
          const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
          const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
          expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(width);
        },
      );

      test.each(pages)("%s lets no inline script run and opens no connection", async (name) => {
        // A page of its own: here the policy shall be broken.
        const page = await (await browser().newContext()).newPage();
        await page.goto(pathToFileURL(join(dist, name)).href);
        const refused = await page.evaluate(async () => {
          const told: string[] = [];
          document.addEventListener("securitypolicyviolation", (event) =>
            told.push(event.effectiveDirective),
          );
          document.body.append(
            Object.assign(document.createElement("script"), { text: "window.hostile = true" }),
          );
          document.body.append(Object.assign(document.createElement("img"), { src: "x.png" }));
          await fetch("http://127.0.0.1:9/").catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, 50));
          return { told: told.sort(), ran: window.hostile === true };
        });
        expect(refused).toEqual({ told: ["connect-src", "img-src", "script-src-elem"], ran: false });
      });

      test("works from a folder of a server, too", async () => {
        const server = createServer((request, response) => {
          const path = new URL(request.url ?? "", "http://localhost").pathname.replace("/noi-bo/chuan/", "");
          const type = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" }[extname(path)];
          response
            .setHeader("content-type", type ?? "text/plain")
            .end(readFileSync(join(folder, "site", path)));
        }).listen(0, "127.0.0.1");
        await once(server, "listening");
        try {
          const { port } = server.address() as AddressInfo;
          const page = await openUrl(`http://127.0.0.1:${port}/noi-bo/chuan/thu/dia-chi.html`);
          await fill(page, "dia-chi.html");
          expect(await page.locator(".answer").count()).toBe(4);
        } finally {
          server.close();
        }
      });

      test.each(pages)("%s says without JavaScript which command does the same", async (name) => {
        const page = await open(name, { javaScriptEnabled: false });
        expect(await seen(page.locator(".no-script"))).toContain("thongnhat ");
      });

      test("English pages speak English", async () => {
        const page = await open("en/index.html");
        await fill(page, "index.html");
        expect(await verdict(page)).toBe(
          "Verdict: 1 of 1 records must be corrected before use. 2 errors, 1 warning.",
        );
        expect(await page.locator("#dong-41 a").getAttribute("href")).toBe(
          "../../en/dictionary/ho-tich/khai-sinh.html#quy-tac-ht-02",
        );
      });
    });
  },
  "ci",
);
