import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { buildPlayground } from "../src/playground/build.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A busy machine takes its time to start a browser. */
const PATIENCE = 120_000;

/** The browser of this machine, if it has one. */
export const chromiumPath = [process.env.CHROMIUM_PATH ?? "", ...PLACES].find(
  (path) => path !== "" && existsSync(path),
);

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "chromium", args: ARGUMENTS });
}

declare global {
  interface Window {
    playgroundFaults: string[];
    hostile?: boolean;
  }
}

/** Opens a page and notes console messages, errors, requests to elsewhere and what the security policy refused. */
export async function openWatched(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ page: Page; faults: () => Promise<string[]> }> {
  const context = await browser.newContext({ locale: "vi-VN", ...options });
  const page = await context.newPage();
  const told: string[] = [];
  const home = new URL(".", url);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) told.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => told.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    const own = asked.protocol === "file:" || asked.protocol === "data:" || asked.protocol === "blob:";
    if (!own && asked.host !== home.host) told.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.playgroundFaults = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      window.playgroundFaults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url);
  return {
    page,
    faults: async () => [...told, ...(await page.evaluate(() => window.playgroundFaults ?? []))],
  };
}

/** A built playground and a browser to open it in. */
export interface Stage {
  readonly folder: string;
  readonly dist: string;
  browser(): Browser;
  /** Opens a page as a double click would. After each test, no page may have misbehaved. */
  open(name: string, options?: Parameters<typeof openWatched>[2]): Promise<Page>;
  openUrl(url: string): Promise<Page>;
  /** Writes a file to choose or to drop. */
  write(name: string, content: string | Uint8Array): string;
}

/**
 * Tests in a browser: loudly skipped where there is none, except in CI, where there must be one.
 * @param when - `ci`: only with CI=true or DOCS=all, for they take long
 */
export function describeInBrowser(name: string, tests: (stage: Stage) => void, when?: "ci"): void {
  const { CI, DOCS } = process.env;
  const missing = chromiumPath === undefined && CI !== "true";
  const later = when === "ci" && CI !== "true" && DOCS !== "all";
  if (missing) console.warn(`BỎ QUA “${name}”: máy không có Chromium (apt-get install chromium)`);
  else if (later) console.warn(`⚠ “${name}” chỉ được mở trong Chromium khi CI=true hoặc DOCS=all.`);
  describe.skipIf(missing || later)(name, () => {
    const folder = mkdtempSync(join(tmpdir(), "playground-"));
    const dist = join(folder, "site", "thu");
    let browser: Browser | undefined;
    let faultsOf: (() => Promise<string[]>)[] = [];
    const opened = () => {
      if (browser === undefined) throw new Error("The browser is not open yet");
      return browser;
    };
    const openUrl: Stage["openUrl"] = (url) => openAt(url);

    async function openAt(url: string, options: Parameters<typeof openWatched>[2] = {}): Promise<Page> {
      const { page, faults } = await openWatched(opened(), url, options);
      if (options.javaScriptEnabled !== false) faultsOf.push(faults);
      return page;
    }

    beforeAll(async () => {
      await buildPlayground(dist);
      browser = await launch();
    }, PATIENCE);
    afterEach(async () => {
      const found = (await Promise.all(faultsOf.map((faults) => faults()))).flat();
      faultsOf = [];
      for (const context of opened().contexts()) await context.close();
      expect(found, "console errors, requests elsewhere, what the policy refused").toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    }, PATIENCE);
    tests({
      folder,
      dist,
      browser: opened,
      open: (page, options) => openAt(pathToFileURL(join(dist, page)).href, options),
      openUrl,
      write(file, content) {
        const path = join(folder, file);
        writeFileSync(path, content);
        return path;
      },
    });
  });
}

/** The verdict that the page shows. */
export function verdict(page: Page): Promise<string> {
  return seen(page.locator("#result-body .verdict"));
}

/** What a person reads at a place of the page. */
export function seen(place: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: Playwright's own, and what is laid out is what counts
  return place.innerText();
}
