import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./words.ts";

const DOCS = join(import.meta.dirname, "../../../../../docs");

/** The pages that show what a run printed, by language. */
export const PAGES: Readonly<Record<Language, string>> = {
  vi: join(DOCS, "toc-do.md"),
  en: join(DOCS, "en/speed.md"),
};

const BLOCK = /(<!-- kiem-tra -->\n\n```text\n)[\s\S]*?(\n```\n)/;

/** A page with the block of numbers replaced; a page without its place is a fault. */
export function withNumbers(page: string, text: string): string {
  if (!BLOCK.test(page)) throw new Error("Trang không có chỗ '<!-- kiem-tra -->' cho bảng số");
  return page.replace(BLOCK, (_, before: string, after: string) => `${before}${text}${after}`);
}

/** Puts what a run printed into a page. */
export function writeDocs(language: Language, text: string): void {
  const file = PAGES[language];
  writeFileSync(file, withNumbers(readFileSync(file, "utf8"), text));
}
