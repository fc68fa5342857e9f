import { catalogue } from "@thongnhat/schemas/catalogue";
import { DICTIONARY } from "../dictionary.ts";
import type { Language } from "../words.ts";

/** A record of the dictionary and the pages of TypeDoc that describe it. */
interface Pair {
  readonly record: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly type: string | undefined;
  readonly validator: string | undefined;
}

const MARK = 'class="tn-linked"';

/**
 * Ties dictionary and TypeDoc together: the page of a record names its type and validator, their pages name the record.
 *
 * @returns the pages that changed
 */
export function linkApi(pages: ReadonlyMap<string, string>): Map<string, string> {
  const changed = new Map<string, string>();
  const change = (page: string | undefined, edit: (html: string) => string): void => {
    const html = page === undefined ? undefined : (changed.get(page) ?? pages.get(page));
    if (page !== undefined && html !== undefined && !html.includes(MARK)) changed.set(page, edit(html));
  };
  for (const pair of pairsOf([...pages.keys()])) {
    for (const page of [pair.type, pair.validator]) change(page, (html) => intoApi(html, pair));
    for (const lang of ["vi", "en"] as const) {
      change(`${DICTIONARY[lang]}/${pair.record}.html`, (html) => intoDictionary(html, pair, lang));
    }
  }
  return changed;
}

function pairsOf(pages: readonly string[]): Pair[] {
  const known = new Set(pages);
  const find = (...names: readonly string[]): string | undefined => names.find((name) => known.has(name));
  return Object.values(catalogue.records).map(({ id, title, label }) => {
    const [database = "", name = ""] = id.split("/");
    const variable = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    const type = `_thongnhat_schemas.generated_${database}.${title}.html`;
    return {
      record: id,
      label,
      type: find(`api/interfaces/${type}`, `api/types/${type}`),
      validator: find(`api/variables/_thongnhat_validators.generated_${database}.${variable}.html`),
    };
  });
}

function intoApi(html: string, { record, label }: Pair): string {
  const links = `<p ${MARK}><a href="/${DICTIONARY.vi}/${record}.html" lang="vi">Từ điển: ${label.vi}</a> · <a href="/${DICTIONARY.en}/${record}.html">Dictionary: ${label.en}</a></p>`;
  return html.replace(/(<div class="tsd-page-title">[\s\S]*?<\/h1>)/, (title) => title + links);
}

function intoDictionary(html: string, { type, validator }: Pair, lang: Language): string {
  const words =
    lang === "vi" ? ["Trong chương trình", "kiểu", "bộ kiểm tra"] : ["In a program", "type", "validator"];
  const links = [
    type === undefined ? "" : `<a href="/${type}">${words[1]} TypeScript</a>`,
    validator === undefined ? "" : `<a href="/${validator}">${words[2]}</a>`,
  ].filter((link) => link !== "");
  if (links.length === 0) return html;
  return html.replace(/<\/h1>/, () => `</h1><p ${MARK}>${words[0]}: ${links.join(" · ")}</p>`);
}
