import type { Lang } from "../common/cli.ts";
import { PLAYGROUND_WORDS } from "../words/words.ts";
import { type Html, html } from "./html.ts";

/** The pages of the playground, by the name of file and script. */
export const PAGES = { check: "index", translate: "chuyen-ma", address: "dia-chi" } as const;

export type PageName = keyof typeof PAGES;

/** What stands in the frame. */
export interface PageBody {
  readonly name: PageName;
  readonly lang: Lang;
  readonly title: string;
  readonly lead: string;
  readonly command: string;
  readonly body: Html;
}

/**
 * No script but our own files, no connection, no plug-in, no form that is sent, no inline script or style.
 * `file:` stands beside `'self'` because browsers differ in what `'self'` is for a page opened by double click.
 */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; form-action 'none'; base-uri 'none'";

/** A whole page. */
export function framePage({ name, lang, title, lead, command, body }: PageBody): string {
  const words = PLAYGROUND_WORDS[lang].frame;
  const root = lang === "vi" ? "" : "../";
  const site = `${root}../`;
  const home = lang === "vi" ? `${site}index.html` : `${site}en/index.html`;
  const start = lang === "vi" ? `${site}bat-dau.html` : `${site}en/getting-started.html`;
  const dictionary = lang === "vi" ? `${site}tu-dien/index.html` : `${site}en/dictionary/index.html`;
  const file = `${PAGES[name]}.html`;
  const other = lang === "vi" ? `en/${file}` : `../${file}`;
  const links = (Object.keys(PAGES) as PageName[]).map(
    (one) => html`<a href="${PAGES[one]}.html"${one === name ? CURRENT : undefined}>${words[one]}</a>`,
  );
  return html`<!doctype html>
<html lang="${lang}" data-root="${root}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · thongnhat</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}assets/playground.css">
<script src="${root}assets/theme.js"></script>
<script src="${root}assets/${name}.js" defer></script>
</head>
<body class="playground ${name}">
<a class="skip" href="#noi-dung">${words.skip}</a>
<header class="site-header"><div class="site-header-row">
<a class="brand" href="${home}">thongnhat</a>
<nav class="main-links" aria-label="${words.main}"><a href="${dictionary}">${words.dictionary}</a><a href="index.html" aria-current="true">${words.playground}</a><a href="${site}api/index.html">API</a></nav>
<div class="site-tools"><a href="${other}" lang="${lang === "vi" ? "en" : "vi"}" aria-label="${words.other}">${words.otherName}</a></div>
</div></header>
<main id="noi-dung" tabindex="-1">
<nav class="tools" aria-label="${words.pages}">${links}</nav>
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p class="private">${words.private}</p>
<noscript><div class="no-script"><p>${words.noScript}</p><pre><code>${command}</code></pre><p><a href="${start}">${words.noScriptCommand}</a></p></div></noscript>
${body}
</main>
<footer class="site-footer"><p>${words.notOfficial}</p></footer>
</body>
</html>
`.markup;
}

const CURRENT = html` aria-current="page"`;

/** Options of a list. */
export function options(pairs: readonly (readonly [value: string, text: string])[]): readonly Html[] {
  return pairs.map(([value, text]) => html`<option value="${value}">${text}</option>`);
}
