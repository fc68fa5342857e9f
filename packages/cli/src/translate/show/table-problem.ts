import type { Lang } from "../../words/lang.ts";
import { printable } from "../../words/wrap.ts";
import type { TableFault } from "../header/error.ts";
import { TRANSLATE_WORDS } from "../words.ts";

const MOST_NAMES = 20;

/** Why a file cannot be translated, in words. */
export function tableProblem(fault: TableFault, lang: Lang): string {
  const words = TRANSLATE_WORDS[lang].table;
  switch (fault.kind) {
    case "foreign":
      return words.foreign[fault.as];
    case "encoding":
      return words.encoding;
    case "utf-16":
      return words.utf16;
    case "empty":
      return words.empty;
    case "header-quote":
      return words.headerQuote;
    case "return-only":
      return words.returnOnly;
    case "no-column":
      return words.noColumn(printable(fault.column), columnNames(fault.names));
    case "column-twice":
      return words.twice(printable(fault.column));
    case "column-exists":
      return words.exists(printable(fault.column));
    case "same-column":
      return words.same;
    case "too-long":
      return words.tooLong(String(fault.line));
    case "quotes":
      return words.quotes;
  }
}

/** Without a header, the first row is somebody's data: only what looks like the name of a field is shown. */
function columnNames(names: readonly string[]): string {
  const shown = names
    .slice(0, MOST_NAMES)
    .map((name) =>
      /^[a-zA-Z][a-zA-Z0-9_./-]{0,40}$/.test(name) && !/(?:[0-9].*){5}/.test(name) ? name : "***",
    );
  return [...shown, ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
}
