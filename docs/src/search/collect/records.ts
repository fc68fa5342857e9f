import type { Catalogue, FieldDescriptor, RecordDescriptor } from "@thongnhat/core";
import { DICTIONARY } from "../../site/dictionary.ts";
import type { Language } from "../../site/words.ts";
import type { SearchEntry } from "../entry.ts";

/** Fields deeper than this repeat a shared block, which has a page and entries of its own. */
const DEEPEST = 3;

/** Records, their fields and their rules, as the catalogue of the standard describes them. */
export function recordEntries(catalogue: Catalogue, lang: Language): SearchEntry[] {
  const roots = new Set(Object.values(catalogue.records).map(({ root }) => root));
  return Object.values(catalogue.records).flatMap((record) => [
    recordEntry(record, lang),
    ...fieldEntries(record, roots, lang),
    ...Object.values(record.rules).map((rule) => ({
      kind: "rule" as const,
      title: rule.id,
      trail: record.label[lang],
      url: `${pageOf(record, lang)}#quy-tac-${rule.id.toLowerCase()}`,
      words: rule.message[lang],
    })),
  ]);
}

function pageOf(record: RecordDescriptor, lang: Language): string {
  return `${DICTIONARY[lang]}/${record.id}.html`;
}

function recordEntry(record: RecordDescriptor, lang: Language): SearchEntry {
  const [, name = ""] = record.id.split("/");
  const words = [name, record.title, record.label[lang === "vi" ? "en" : "vi"]].join(" ");
  return { kind: "record", title: record.label[lang], trail: "", url: pageOf(record, lang), words };
}

function fieldEntries(record: RecordDescriptor, roots: ReadonlySet<string>, lang: Language): SearchEntry[] {
  const found = new Map<string, SearchEntry>();
  const visit = (
    title: string,
    path: readonly string[],
    labels: readonly string[],
    pointer: string,
  ): void => {
    for (const [name, plain] of Object.entries(record.defs[title]?.fields ?? {})) {
      const at = `${pointer}/${name}`;
      const items = plain.type === "array" ? `${at}/*` : at;
      const field: FieldDescriptor = { ...plain, ...record.overlays[at], ...record.overlays[items] };
      const here = [...path, name];
      const url = `${pageOf(record, lang)}#${here.join(".")}`;
      if (!found.has(url)) found.set(url, fieldEntry(field, url, here, labels, lang));
      if (here.length >= DEEPEST) continue;
      const inside = field.variants === undefined ? [field.of] : Object.values(field.variants.of);
      for (const next of inside) {
        if (next !== undefined && !roots.has(next)) visit(next, here, [...labels, field.label[lang]], items);
      }
    }
  };
  visit(record.root, [], [record.label[lang]], "");
  return [...found.values()];
}

function fieldEntry(
  { label, aliases = [] }: FieldDescriptor,
  url: string,
  path: readonly string[],
  labels: readonly string[],
  lang: Language,
): SearchEntry {
  const names = new Set([
    path.join("."),
    label[lang === "vi" ? "en" : "vi"],
    ...aliases.map(({ name }) => name),
  ]);
  return { kind: "field", title: label[lang], trail: labels.join(" › "), url, words: [...names].join(" ") };
}
