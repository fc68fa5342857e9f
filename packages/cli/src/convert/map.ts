import type { Format } from "@thongnhat/convert";
import type { MapProblem, TableMap } from "@thongnhat/convert/table";
import { fileName } from "../output/pretty.ts";
import type { Io } from "../program/io.ts";
import { concat } from "../read/bytes/bytes.ts";
import { RECOGNISE_WORDS } from "../recognise/words.ts";
import type { Lang } from "../words/lang.ts";
import type { InputOptions } from "./input.ts";
import { namesOf } from "./known-header.ts";

/** A map of columns cannot be used; the message says where and what to do. */
export class MapError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "MapError";
  }
}

/** A map that was opened: a format, and how its tables are read. */
export interface OpenedMap {
  readonly format: Format<unknown>;
  readonly reading: Omit<InputOptions, "form">;
  /** How the records came to be, where the map says it. */
  readonly origin?: string;
}

/** Mistakes that are told at once. */
const MOST_TOLD = 10;

/**
 * Opens a map of columns as a format.
 * @param file - the map, as `thongnhat recognise` wrote it and a person settled it
 * @param doubtful - `refuse` stops while a column is doubtful, `skip` leaves such columns out and counts their cells
 * @throws MapError for a map that is wrong or not settled, SourceError for a file that cannot be read
 */
export async function openMap(
  file: string,
  doubtful: "refuse" | "skip",
  lang: Lang,
  io: Io,
): Promise<OpenedMap> {
  const { findTable, loadLibrary, parseMap, tableFormat, UnsettledError } = await import(
    "@thongnhat/convert/table"
  );
  const parsed = parseMap(await readText(file, io));
  const words = RECOGNISE_WORDS[lang];
  const name = fileName(file, lang);
  if (!parsed.ok)
    throw new MapError(`${name}: ${words.problems(parsed.problems.length)} ${tell(parsed.problems, lang)}`);
  const { map } = parsed;
  try {
    const origin = map.constants["/sieuDuLieu/nguon"];
    return {
      format: tableFormat(map, await loadLibrary(map), { doubtful }),
      reading: readingOf(map, findTable),
      ...(typeof origin === "string" ? { origin } : {}),
    };
  } catch (error) {
    if (!(error instanceof UnsettledError)) throw error;
    throw new MapError(`${name}: ${words.unsettled(error.columns.join(", "), error.record)}`);
  }
}

async function readText(file: string, io: Io): Promise<string> {
  const source = await io.open(file);
  const parts: Uint8Array[] = [];
  for await (const chunk of source.chunks) parts.push(chunk.slice());
  return new TextDecoder().decode(concat(parts));
}

function tell(problems: readonly MapProblem[], lang: Lang): string {
  const words = RECOGNISE_WORDS[lang];
  const texts = problems.slice(0, MOST_TOLD).map(({ pointer, code, params = {} }) => {
    const named = Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        key,
        typeof value === "object" ? value.join(", ") : String(value),
      ]),
    );
    return `${pointer === "" ? "" : `${pointer}: `}${words.problem(code, named)}`;
  });
  return problems.length > MOST_TOLD ? `${texts.join(" ")} …` : texts.join(" ");
}

/** The columns are found in the way in which they were found when the map was made, unless a person named other rows. */
function readingOf(
  { headerRows, sheet, encoding, unitsAsOf, columns, skipped }: TableMap,
  findTable: FindTable,
): Omit<InputOptions, "form"> {
  return {
    known: new Set([...columns, ...skipped].flatMap(namesOf)),
    ...(headerRows === undefined || headerRows.length === 0 ? {} : { headerRows }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(unitsAsOf === undefined ? {} : { unitsAsOf }),
    find(rows) {
      const found = findTable(rows);
      const isTheSame = headerRows === undefined || found?.headerRows.join() === headerRows.join();
      return isTheSame ? found : undefined;
    },
  };
}

type FindTable = typeof import("@thongnhat/convert/table").findTable;
