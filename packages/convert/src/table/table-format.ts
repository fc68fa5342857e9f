import type { DecodeContext, Decoded, Library } from "../decode/work.ts";
import { decodeText } from "../encoding-text/index.ts";
import { type Format, makeFormat } from "../format/format.ts";
import { type Building, getAt, setAt } from "../wire-format/pointer.ts";
import type { DateForm, MomentForm, WireColumn, WireFormat } from "../wire-format/wire-format.ts";
import { isSerialForm } from "./forms.ts";
import { ROW } from "./make-map.ts";
import type { MapColumn, TableMap } from "./map-types.ts";
import { plainDate } from "./plain-date.ts";

/** A map still holds columns, or a kind of record, that a person has to settle first. */
export class UnsettledError extends Error {
  /** Columns that are doubtful. */
  readonly columns: readonly string[];
  /** The kind of record is doubtful. */
  readonly record: boolean;
  constructor(columns: readonly string[], record: boolean) {
    super(`The map has ${columns.length} doubtful columns${record ? " and a doubtful record" : ""}`);
    this.name = "UnsettledError";
    this.columns = columns;
    this.record = record;
  }
}

/** How a map is used. */
export interface TableFormatOptions {
  /** `refuse` (default): a doubtful column stops everything; `skip`: each of its cells is a loss, and counted. */
  readonly doubtful?: "refuse" | "skip";
}

/** Column that holds the number of the row, when records are numbered by it. */
const ROW_COLUMN = ROW.slice(1);

/**
 * A map of columns as a format: rows of the table are read into records of the standard. Nothing that is doubtful is
 * converted, and every cell that is not carried is in the losses.
 * @param map - as `parseMap` gave it
 * @param library - as `loadLibrary` gave it
 * @param options - what happens to doubtful columns
 * @throws UnsettledError while columns, or the kind of record, are doubtful
 * @example
 * const format = tableFormat(map, await loadLibrary(map));
 * const { record, losses, issues } = format.decode(row, { row: 2 });
 */
export function tableFormat(
  map: TableMap,
  library: Library,
  options: TableFormatOptions = {},
): Format<unknown> {
  const doubtful = map.columns.filter(({ state }) => state === "doubtful");
  const recordOpen = map.recordState === "doubtful";
  if (recordOpen || (doubtful.length > 0 && options.doubtful !== "skip"))
    throw new UnsettledError(
      doubtful.map(({ column }) => column),
      recordOpen,
    );
  const format = makeFormat<unknown>(wireFormatOf(map), library);
  const cells = new Map(map.columns.map((column) => [column.column, column] as const));
  const decode = (
    raw: Parameters<typeof format.decode>[0],
    context: DecodeContext = {},
  ): Decoded<unknown> => {
    const { row, original } = prepare(raw as Readonly<Record<string, string>>, cells);
    if (context.row !== undefined && map.recordId.includes(ROW)) row[ROW_COLUMN] = String(context.row);
    const decoded = format.decode(row, context);
    return original.length === 0 ? decoded : restore(decoded, original, context);
  };
  return {
    ...format,
    decode,
    decodeAll: (raw, context) => [decode(raw, context)],
    async *decodeStream(rows, context = {}) {
      let number = context.row ?? 0;
      for await (const raw of rows) {
        number++;
        yield decode(raw, { ...context, row: number });
      }
    },
  };
}

/** The map without what only tables and people need. */
function wireFormatOf(map: TableMap): WireFormat {
  const { columns, skipped, ...rest } = map;
  const numbered = map.recordId.includes(ROW);
  const known = new Set(columns.flatMap(({ column, parts }) => [column, ...Object.values(parts ?? {})]));
  return {
    ...rest,
    carrier: { form: "row" },
    columns: [
      ...columns.map(wireColumn),
      ...skipped
        .filter(({ column }) => column !== "" && !known.has(column))
        .map(({ column }): WireColumn => ({ column, as: "loss" })),
      ...(numbered ? [{ column: ROW_COLUMN, as: "transport", secret: true } as const] : []),
    ],
  };
}

function wireColumn({
  state,
  score: _s,
  why: _w,
  doubt: _d,
  others: _o,
  encoding: _e,
  forms,
  ...column
}: MapColumn): WireColumn {
  if (state === "doubtful")
    return {
      column: column.column,
      as: "loss",
      ...(column.parts === undefined ? {} : { parts: column.parts }),
    };
  if (forms === undefined) return column;
  const known = forms.filter((form): form is DateForm | MomentForm => !isSerialForm(form));
  // A day number is made a day before the engine sees it.
  return { ...column, forms: known.length === forms.length ? known : [...known, "yyyy-MM-dd"] };
}

/** A cell whose text was made plain: what stood there before. */
interface Original {
  readonly column: MapColumn;
  readonly text: string;
  /** Something of it is not in the plain text. */
  readonly lost: boolean;
}

/** Takes old encodings and forms that only tables have off the cells. */
function prepare(
  raw: Readonly<Record<string, string>>,
  columns: ReadonlyMap<string, MapColumn>,
): { row: Record<string, string>; original: readonly Original[] } {
  // A column may be called `__proto__`.
  const row = Object.create(null) as Record<string, string>;
  const original: Original[] = [];
  for (const [name, cell] of Object.entries(raw)) {
    const column = columns.get(name);
    const text = column?.encoding === undefined ? cell : decodeText(cell, column.encoding);
    row[name] = text;
    if (column?.as !== "partial-date" || column.state === "doubtful") continue;
    const plain = plainDate(text, column.forms ?? []);
    if (plain === undefined) continue;
    row[name] = plain.text;
    original.push({ column, text: text.trim(), lost: plain.lost });
  }
  return { row, original };
}

/** The source's own words go back to where they are kept; where there is no such place, what they said more is lost. */
function restore(
  decoded: Decoded<unknown>,
  original: readonly Original[],
  context: DecodeContext,
): Decoded<unknown> {
  const record = decoded.record as Building;
  const losses = [...decoded.losses];
  for (const { column, text, lost } of original) {
    const { verbatim, path } = column;
    if (verbatim !== undefined && getAt(record, verbatim) !== undefined) setAt(record, verbatim, text);
    else if (lost && path !== undefined)
      losses.push({
        column: column.column,
        ...(context.row === undefined ? {} : { row: context.row }),
        reason: "TN-CONVERT-PLACEHOLDER",
        path,
      });
  }
  return { ...decoded, losses };
}
