import type { Report, Status, WordResult } from "@thongnhat/quality";
import type { Lang } from "../../words/lang.ts";
import type { AuditWords } from "../words.ts";
import { type Paint, STATUS_STYLE } from "./paint.ts";
import { arrow, limit, share } from "./share.ts";

/** The words in the order in which people say them. */
export const WORD_ORDER = ["dung", "du", "sach", "song", "thongNhat", "dungChung"] as const;

const CELLS = 26;
const NAME = 10;
const VALUE = 7;
const STATUS = 12;
const CHANGE = 7;

/** The six bars: value against its target, the status in words, and what changed since the run before. */
export function bars(report: Report, words: AuditWords, lang: Lang, paint: Paint): string[] {
  return WORD_ORDER.flatMap((word) => {
    const result = report.words[word];
    const name = words.names[word].padEnd(NAME);
    return [
      `  ${name}  ${line(result, words, lang, paint)}`.trimEnd(),
      ...identifying(result, words, lang, paint),
    ];
  });
}

function line(
  { records, status, target, change }: WordResult,
  words: AuditWords,
  lang: Lang,
  paint: Paint,
): string {
  const style = STATUS_STYLE[status];
  const said = words.statuses[status];
  if (status === "unmeasured" || records.applies === 0)
    return `${paint("dim", "·".repeat(CELLS))}  ${paint("dim", `${"–".padStart(VALUE)}  ${words.statuses.unmeasured}`)}`;
  const value = share(records.passes, records.applies, lang).padStart(VALUE);
  return [
    bar(records.passes / records.applies, target, paint, style),
    `  ${paint(style, `${value}  ${said.padEnd(STATUS)}`)}`,
    ` ${arrow(change, lang).padEnd(CHANGE)}`,
    ` ${paint("dim", `≥ ${limit(target.green, lang)}`)}`,
  ].join("");
}

/** Full cells are those that the share fills wholly, so that a bar is full only at 100 %; `╎` amber, `┃` green. */
function bar(
  rate: number,
  target: { readonly green: number; readonly amber: number },
  paint: Paint,
  style: (typeof STATUS_STYLE)[Status],
): string {
  const full = Math.floor(rate * CELLS);
  const at = (limit: number) => Math.min(CELLS - 1, Math.floor(limit * CELLS));
  const ticks = new Map([
    [at(target.amber), "╎"],
    [at(target.green), "┃"],
  ]);
  const cells = Array.from({ length: CELLS }, (_, cell) => {
    const tick = ticks.get(cell);
    if (tick !== undefined) return tick;
    return cell < full ? paint(style, "█") : paint("dim", "░");
  });
  return cells.join("");
}

function identifying({ identifying }: WordResult, words: AuditWords, lang: Lang, paint: Paint): string[] {
  if (identifying.applies === 0 || identifying.status === "green") return [];
  const value = share(identifying.passes, identifying.applies, lang);
  return [`  ${" ".repeat(NAME)}  ${paint(STATUS_STYLE[identifying.status], words.identifying(value))}`];
}
