// The examples of the documents in a browser: bundled from an installed project by esbuild and by Vite, on a page
// whose policy allows no eval and no request to anywhere else.
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as esbuild } from "esbuild";
import { root } from "../../steps.mjs";
import { Failure } from "../run.mjs";

const CHROMIUM = process.env.THONGNHAT_CHROMIUM ?? "/usr/bin/chromium";
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
const LONGEST_PAGE_MS = 30_000;

/** Packages that a page with this policy can use: zod and ajv make code from strings, the others need Node. */
const FOR_PAGES = ["core", "schemas", "code-tables", "validators"].map((name) => `@thongnhat/${name}`);

/** Runs the examples that a page can run, bundled by each bundler; returns how many pages were opened. */
export async function runInBrowser(project, scripts) {
  const fit = scripts.filter(
    ({ text, imports }) =>
      !text.includes('"node:') &&
      !text.includes('/node"') &&
      !text.includes("/ajv") &&
      imports.every((name) => FOR_PAGES.includes(name)),
  );
  const some =
    fit.some(({ imports }) => imports.includes("@thongnhat/validators")) &&
    fit.some(({ imports }) => imports.includes("@thongnhat/code-tables"));
  if (!some) throw new Failure("Không ví dụ nào dùng validator và danh mục mà chạy được trong trình duyệt.");
  if (!existsSync(CHROMIUM))
    throw new Failure(`Không thấy Chromium ở ${CHROMIUM}: cài gói chromium của Debian.`);
  const browser = await launch();
  try {
    let pages = 0;
    for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
      const folder = join(project.dir, `trang-${bundler}`);
      const dist = await bundle(project, folder, fit);
      const server = await serve(dist);
      try {
        for (const [index, script] of fit.entries()) await openPage(browser, server, index, script, bundler);
        pages += fit.length;
      } finally {
        server.closeAllConnections();
        server.close();
      }
    }
    return pages;
  } finally {
    await browser.close();
  }
}

const BUNDLERS = {
  async esbuild(project, folder, scripts) {
    mkdirSync(folder, { recursive: true });
    for (const [index, { text }] of scripts.entries()) {
      const stdin = { contents: text, resolveDir: project.dir, loader: "ts" };
      const outfile = join(folder, `${index}.js`);
      await esbuild({
        stdin,
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        outfile,
        logLevel: "error",
      });
      writeFileSync(join(folder, `${index}.html`), html(`./${index}.js`));
    }
    return folder;
  },
  async vite(_, folder, scripts) {
    mkdirSync(folder, { recursive: true });
    const input = scripts.map(({ text }, index) => {
      writeFileSync(join(folder, `${index}.ts`), text);
      writeFileSync(join(folder, `${index}.html`), html(`./${index}.ts`));
      return join(folder, `${index}.html`);
    });
    const { build } = await import(pathToFileURL(viteEntry()).href);
    const settings = { target: "es2022", rollupOptions: { input }, chunkSizeWarningLimit: 2000 };
    await build({ root: folder, base: "./", configFile: false, logLevel: "error", build: settings });
    return join(folder, "dist");
  },
};

/** Vite is a dependency of vitest. */
function viteEntry() {
  const vitest = createRequire(join(root, "package.json")).resolve("vitest/package.json");
  return createRequire(vitest).resolve("vite");
}

function html(script) {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>thongnhat</title></head><body><script type="module" src="${script}"></script></body></html>`;
}

async function launch() {
  const { chromium } = createRequire(join(root, "docs/package.json"))("playwright-core");
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]; // biome-ignore format: a list
  return chromium.launch({ executablePath: CHROMIUM, args, timeout: 60_000 });
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

async function serve(dist) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(dist, pathname);
    if (!file.startsWith(dist) || !existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response
      .writeHead(200, { "content-type": type, "content-security-policy": POLICY })
      .end(readFileSync(file));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

/** Opens one page and compares what it prints to the console with what the document says. */
async function openPage(browser, server, index, { document, printed }, bundler) {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const page = await browser.newPage();
  const lines = [];
  const faults = [];
  page.on("console", (message) => (message.type() === "log" ? lines : faults).push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    const script = /\.(html|js)$/.test(url);
    if (!script || !url.startsWith(`${origin}/`)) faults.push(`yêu cầu ra ngoài: ${url}`);
  });
  const title = `${document} trong Chromium (${bundler})`;
  try {
    const loaded = await page.goto(`${origin}/${index}.html`, {
      waitUntil: "load",
      timeout: LONGEST_PAGE_MS,
    });
    if (!loaded?.ok()) throw new Failure(`${title}: trang trả lời ${loaded?.status()}.`);
    const until = Date.now() + LONGEST_PAGE_MS;
    while (lines.length < printed.length && faults.length === 0 && Date.now() < until)
      await page.waitForTimeout(50);
  } finally {
    await page.close();
  }
  if (faults.length > 0) throw new Failure(`${title}: ${faults.join("\n")}`);
  if (lines.join("\n") !== printed.join("\n"))
    throw new Failure(`${title}\ntài liệu ghi:\n${printed.join("\n")}\nin ra:\n${lines.join("\n")}`);
}
