import { statSync } from "node:fs";
import { join } from "node:path";
import { edition } from "@thongnhat/schemas";
import { defineConfigWithTheme } from "vitepress";
import { leftOut } from "../src/site/build/left-out.ts";
import { cleanPage } from "../src/site/clean-page.ts";
import { headingId } from "../src/site/heading-id.ts";
import { DOCS, ROOT } from "../src/site/paths.ts";
import { siteLink } from "../src/site/repository-links.ts";
import { type SiteTheme, siteTheme } from "../src/site/site-data.ts";

const isFolder = (path: string): boolean =>
  statSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory() === true;

/** Static pages without hydration: they must open by double click, from a share, and without JavaScript. */
export default defineConfigWithTheme<SiteTheme>({
  mpa: true,
  title: "thongnhat",
  titleTemplate: ":title · thongnhat",
  description: "Chuẩn dữ liệu ngành Tư pháp, và công cụ kiểm tra",
  outDir: "./dist",
  cacheDir: "./.vitepress/cache",
  // The pages are built a portion at a time: see src/site/build/pages.ts.
  srcExclude: ["dist/**", "api/**", "examples/**", "ket-qua/**", "src/**", "test/**", ...leftOut()],
  appearance: false,
  // Our own pass checks every link of every page, TypeDoc's and the playground's too, and names page and target.
  ignoreDeadLinks: true,
  locales: {
    root: { label: "Tiếng Việt", lang: "vi" },
    en: {
      label: "English",
      lang: "en",
      description:
        "One data standard for Việt Nam's justice sector, and the tools that check a record against it",
    },
  },
  head: [
    ["script", { src: "/assets/theme.js" }],
    ["script", { src: "/assets/site.js", defer: "" }],
  ],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    languageAlias: { ndjson: "json", cel: "js" },
    headers: { level: [2, 3] },
    anchor: { slugify: headingId, permalink: () => {} },
    codeCopyButtonTitle: "Sao chép",
    config(md) {
      // A wide table scrolls by itself; with the keyboard too.
      md.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>';
      md.renderer.rules.table_close = () => "</table></div>";
      md.core.ruler.push("repository-links", (state) => {
        const { relativePath } = state.env as { relativePath?: string };
        if (relativePath === undefined) return;
        for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === "link_open" ? token.attrGet("href") : null;
          if (href !== null) token.attrSet("href", siteLink(relativePath, href, isFolder));
        }
      });
    },
  },
  transformHtml: (html, _, { content }) => cleanPage(html, content),
  themeConfig: siteTheme(DOCS, edition),
  vite: { logLevel: "warn", build: { chunkSizeWarningLimit: 100_000 } },
});
