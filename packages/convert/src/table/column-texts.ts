import { readCell } from "../cell/cell.ts";
import { decodeText, detectTextEncoding, type TextEncoding } from "../encoding-text/index.ts";
import { type Filled, filledOf } from "./fit.ts";

/** A column of a sample, as text that can be judged. */
export interface ColumnTexts extends Filled {
  readonly index: number;
  /** Header as it stands. */
  readonly column: string;
  /** Header as Vietnamese. */
  readonly header: string;
  readonly count: number;
  readonly encoding?: TextEncoding;
  /** Different words that told the encoding. */
  readonly encodedWords?: number;
}

/** Characters of a header, and of a cell, that are looked at: what is longer is no better known by its end. */
const MOST_OF_HEADER = 200;
const MOST_OF_CELL = 1_000;

const LATIN = /[\u00a1-\u00ff]/;
const PROPER = /[\u1ea0-\u1ef9ĂăĐđƠơƯư]/u;

/**
 * The columns of a sample with their old encodings taken off. A column that holds too few letters to tell takes the
 * encoding of the table, where the others agree on one.
 */
export function columnTexts(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnTexts[] {
  const columns = header.map((column, index) => {
    const cells = sample.map((row) => (row[index] ?? "").slice(0, MOST_OF_CELL));
    return { column, name: column.slice(0, MOST_OF_HEADER), cells };
  });
  const own = columns.map(({ cells }) => detectTextEncoding(cells));
  const headers = detectTextEncoding(columns.map(({ name }) => name))?.encoding;
  const common = commonOf(own.flatMap((guess) => (guess === undefined ? [] : [guess.encoding])));
  return columns.map(({ column, name, cells }, index) => {
    const guess = own[index];
    const strange = cells.some((text) => LATIN.test(text) && !PROPER.test(text));
    const encoding = guess?.encoding ?? (strange ? common : undefined);
    const texts = cells.map(
      (text) => readCell(encoding === undefined ? text : decodeText(text, encoding)).text,
    );
    const isOld = LATIN.test(name) && !PROPER.test(name);
    const old = isOld ? (headers ?? common) : undefined;
    return {
      index,
      column,
      header: old === undefined ? name : decodeText(name, old),
      count: cells.length,
      ...filledOf(texts),
      ...(encoding === undefined ? {} : { encoding }),
      ...(guess === undefined ? {} : { encodedWords: guess.words }),
    };
  });
}

/** The encoding that all columns agree on which tell one. */
function commonOf(encodings: readonly TextEncoding[]): TextEncoding | undefined {
  const [first] = encodings;
  return encodings.every((one) => one === first) ? first : undefined;
}
