import { wordOfCode } from "../count/codes.ts";
import type { SqlAudit } from "../sql/types.ts";
import { DIALECT_WORDS, quoteText, type SqlEngine } from "./engine.ts";

/** More failures than this in one record are not told apart; as the JavaScript counter has it. */
const MOST_IN_SET = 5;

/** A record whose last change lies in the future has none. */
const FUTURE = "TN-QUALITY-FUTURE@/sieuDuLieu/capNhatLuc";

/** What SQL says of each record, one row each. */
export interface RecordRows {
  readonly engine: SqlEngine;
  readonly audit: SqlAudit;
  /** The keys that fail somewhere, in order: only they are asked again. */
  readonly keys: readonly string[];
}

/**
 * A query with one row for each record: `_he_thong`, `_don_vi`; `loi`: all that fails in it, as in `Tally.sets`; `ban`:
 * whether it fails the word "sạch"; `dung`: whether its structure is right; `luc`: its last change, where that counts;
 * `tre0`, `tre1`, …: the bucket of each lag.
 *
 * @param from the typed table, or any text that may follow FROM
 * @param more further columns over the row of the typed table, with their names
 */
export function rowsOf(
  { engine, audit, keys }: RecordRows,
  from: string,
  more: readonly (readonly [text: string, name: string])[] = [],
): string {
  const words = DIALECT_WORDS[engine.dialect];
  const asked = keys.includes(FUTURE) ? keys : [...keys, FUTURE];
  const moment = words.field("/sieuDuLieu/capNhatLuc");
  const rows = audit.failing(from, asked, [
    `${moment} AS luc_cap_nhat`,
    ...more.map(([text, name]) => `${text} AS ${name}`),
  ]);
  const unclean = keys.filter((key) => wordOf(audit, key) === "sach");
  const names = [...audit.lags.map((_, index) => `tre${index}`), ...more.map(([, name]) => name)];
  return `SELECT "_he_thong", "_don_vi", ${setText(engine, keys)} AS loi, ${anyOf(keys, unclean)} AS ban,
  coalesce(cau_truc_dung, FALSE) AS dung,
  CASE WHEN cau_truc_dung AND NOT coalesce(f${asked.indexOf(FUTURE)}, FALSE) THEN luc_cap_nhat END AS luc${names.map((name) => `, ${name}`).join("")}
FROM (${rows}) AS rows`;
}

/** The keys of a row that fail, as the counter writes them; `f0`, `f1` … tell of each key whether it fails. */
function setText(engine: SqlEngine, keys: readonly string[]): string {
  if (keys.length === 0) return "''";
  const words = DIALECT_WORDS[engine.dialect];
  const list = words.present(keys.map((key, index) => `CASE WHEN f${index} THEN ${quoteText(key)} END`));
  const count = keys.map((_, index) => `CASE WHEN f${index} THEN 1 ELSE 0 END`).join(" + ");
  return `CASE WHEN ${count} = 0 THEN '' WHEN ${count} > ${MOST_IN_SET} THEN '…' ELSE ${words.joined(list)} END`;
}

function anyOf(keys: readonly string[], some: readonly string[]): string {
  if (some.length === 0) return "FALSE";
  return `(${some.map((key) => `coalesce(f${keys.indexOf(key)}, FALSE)`).join(" OR ")})`;
}

function wordOf(audit: SqlAudit, key: string): string {
  return (
    audit.measures.find((measure) => measure.key === key)?.word ?? wordOfCode(key.slice(0, key.indexOf("@")))
  );
}
