import type { CodeTable } from "@thongnhat/compiler";
import { DICTIONARY, TABLES } from "../../site/dictionary.ts";
import type { Language } from "../../site/words.ts";
import type { SearchEntry } from "../entry.ts";

/** Codes of a larger table are found on the page of the table, which has a search of its own. */
const MOST_CODES = 320;

/** Code tables, and the codes of the smaller ones. */
export function tableEntries(tables: ReadonlyMap<string, CodeTable>, lang: Language): SearchEntry[] {
  return [...tables].flatMap(([id, table]) => {
    const url = `${DICTIONARY[lang]}/${TABLES[lang]}/${id}.html`;
    const label = table.label[lang];
    const other = table.label[lang === "vi" ? "en" : "vi"];
    const entry: SearchEntry = { kind: "table", title: label, trail: "", url, words: `${id} ${other}` };
    const codes = new Map(table.rows.map((row) => [row.code, row]));
    if (codes.size > MOST_CODES) return [entry, { ...entry, kind: "lookup", words: "" }];
    return [
      entry,
      ...[...codes.values()].map((row): SearchEntry => {
        const name = lang === "en" && row.en !== "" ? row.en : row.vi;
        const words = [...new Set([row.vi, row.en, ...row.aliases])]
          .filter((word) => word !== name)
          .join(" ");
        return { kind: "code", title: `${row.code} · ${name}`, trail: label, url, words };
      }),
    ];
  });
}
