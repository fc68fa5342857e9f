import { fold, type RecordDescriptor } from "@thongnhat/core";
import { wireNamesOf } from "./candidates.ts";
import type { ColumnTexts } from "./column-texts.ts";
import { fieldsOf } from "./fields.ts";
import { matchHeader, type ReadHeader } from "./header-match.ts";
import { headerWords } from "./header-words.ts";
import type { RecordRecognition } from "./types.ts";

/** A header and all ways to read it. */
export interface HeadedColumn {
  readonly column: ColumnTexts;
  readonly readings: readonly ReadHeader[];
}

const TITLE = 0.12;
const SYSTEM = 0.15;
const LEAST = 0.25;
/** The next best has to stay behind by this much. */
const MARGIN = 0.08;
const MOST_OTHERS = 5;

/**
 * Which kind of record a table holds: the one whose fields the headers name best. What stands above the table ("SỔ
 * ĐĂNG KÝ KHAI SINH") and the names that a known system gives its columns speak for a kind, too.
 */
export function chooseRecord(
  columns: readonly HeadedColumn[],
  records: readonly RecordDescriptor[],
  title: string,
): RecordRecognition | undefined {
  const named = columns.filter(({ readings }) => (readings[0]?.words.length ?? 0) > 0);
  const words = ` ${headerWords(title).words.join(" ")} `;
  const scored = records
    .map((record) => ({ record, score: scoreOf(named, record, words) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < LEAST) return undefined;
  const sure = best.score - (next?.score ?? 0) >= MARGIN && best.score >= 0.45;
  return {
    id: best.record.id,
    version: best.record.version,
    score: round(Math.min(1, best.score)),
    state: sure ? "sure" : "doubtful",
    others: scored
      .slice(1, MOST_OTHERS + 1)
      .filter(({ score }) => score >= LEAST)
      .map(({ record, score }) => ({ id: record.id, score: round(Math.min(1, score)) })),
  };
}

function scoreOf(columns: readonly HeadedColumn[], record: RecordDescriptor, title: string): number {
  if (columns.length === 0) return 0;
  const fields = fieldsOf(record);
  let sum = 0;
  let systems = 0;
  const taken = new Set<string>();
  for (const { column, readings } of columns) {
    const names = wireNamesOf(column.header, record.id);
    if (names.length > 0) systems++;
    let best = names.length > 0 ? 1 : 0;
    let path = names[0]?.path;
    for (const reading of readings)
      for (const match of matchHeader(reading, fields).slice(0, 2))
        if (match.score > best) {
          best = match.score;
          path = match.entry.path;
        }
    // Two columns for one field: the record has a place for one of them.
    sum += path !== undefined && taken.has(path) ? best * 0.5 : best;
    if (path !== undefined) taken.add(path);
  }
  const named = fold(record.label.vi).replace(/[^a-z0-9 ]/g, "");
  const bonus = title.includes(` ${named} `) ? TITLE : 0;
  return sum / columns.length + bonus + (SYSTEM * systems) / columns.length;
}

const round = (score: number): number => Math.round(score * 100) / 100;
