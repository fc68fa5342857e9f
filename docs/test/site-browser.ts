import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
};

/** A plain server of files, as an intranet has one: the site lies below `path`, a missing file gives 404.html. */
export function serveFolder(folder: string, path: string): Promise<{ server: Server; root: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://intranet");
    const asked = decodeURIComponent(pathname);
    const inside = asked.startsWith(path) ? normalize(`/${asked.slice(path.length)}`) : undefined;
    let file = inside === undefined ? undefined : join(folder, inside);
    if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isDirectory())
      file = join(file, "index.html");
    const found = file !== undefined && existsSync(file);
    const sent = found && file !== undefined ? file : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": TYPES[extname(sent)] ?? "application/octet-stream",
    });
    response.end(readFileSync(sent));
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      done({ server, root: `http://127.0.0.1:${port}${path}` });
    });
  });
}

/** A page whose console, errors and requests are noted: whatever it tells is a fault. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a page in a context of its own. A request that leaves the site is refused and noted. */
export async function openPage(
  browser: Browser,
  root: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: "vi-VN",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`lỗi: ${error.message}`));
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(root) || /^(?:data|blob):/.test(url)) return route.continue();
    faults.push(`yêu cầu ra ngoài: ${url}`);
    return route.abort();
  });
  await page.goto(root + path);
  return { page, faults };
}
