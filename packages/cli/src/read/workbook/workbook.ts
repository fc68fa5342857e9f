import { openWorkbook, type SheetInfo, type SheetRow, type Workbook } from "@thongnhat/convert/workbook";
import type { ReadOptions, WorkbookReader } from "../reader/reader.ts";
import { fault, type ReadItem } from "../reader/types.ts";
import { codeReader, type LoadTables, loadStandardTables } from "./codes.ts";
import { findHeader, HEADER_ROWS } from "./header.ts";
import { openSheet, readSheetItems } from "./sheet.ts";

/** Reads the sheets of a workbook as records; what it throws is a `WorkbookError`. */
export function workbookReader(load: LoadTables = loadStandardTables): WorkbookReader {
  return async function* (chunks, options) {
    const workbook = await openWorkbook(chunks);
    const names = sheetNames(workbook.sheets);
    const seen = {
      data: false,
      items: 0,
      unread: undefined as string | undefined,
      noRecord: undefined as string | undefined,
    };
    const skipped: ReadItem[] = [];
    for (const [place, info] of workbook.sheets.entries()) {
      const name = names[place] ?? info.name;
      const found = yield* counted(sheetRuns(workbook, info, name, options, load), seen);
      if (found === "data") seen.data = true;
      else if (found === "no-record") seen.noRecord ??= name;
      else if (found === "other") {
        seen.unread ??= name;
        skipped.push(fault("TN-READ-SHEET-SKIPPED", 1, { sheet: name, file: true, severity: "warning" }));
      }
    }
    if (seen.data) yield skipped;
    if (seen.data && seen.items === 0) yield [fault("TN-READ-EMPTY", 1, { file: true })];
    if (!seen.data) yield [nothingRead(seen, options)];
  };
}

/** Passes on the items of a sheet and counts them. */
async function* counted<T>(
  runs: AsyncGenerator<Iterable<ReadItem>, T>,
  seen: { items: number },
): AsyncGenerator<Iterable<ReadItem>, T> {
  function* watch(items: Iterable<ReadItem>): Generator<ReadItem> {
    for (const item of items) {
      seen.items += 1;
      yield item;
    }
  }
  for (;;) {
    const next = await runs.next();
    if (next.done) return next.value;
    yield watch(next.value);
  }
}

function nothingRead(
  { unread, noRecord }: { unread: string | undefined; noRecord: string | undefined },
  options: ReadOptions,
): ReadItem {
  if (noRecord !== undefined) return fault("TN-READ-RECORD", 1, { sheet: noRecord, file: true });
  if (unread === undefined) return fault("TN-READ-EMPTY", 1, { file: true });
  return options.record === undefined
    ? fault("TN-READ-RECORD", 1, { sheet: unread, file: true })
    : fault("TN-READ-SHEET-HEADER", 1, { sheet: unread, file: true });
}

/** The items of one sheet; what it returns is what the sheet was. */
async function* sheetRuns(
  workbook: Workbook,
  info: SheetInfo,
  name: string,
  options: ReadOptions,
  load: LoadTables,
): AsyncGenerator<Iterable<ReadItem>, "data" | "no-record" | "ours" | "other" | "empty"> {
  const rows = workbook.rows(info.index)[Symbol.iterator]();
  const first: SheetRow[] = [];
  for (let next = rows.next(); !next.done; next = rows.next()) {
    first.push(next.value);
    if (first.length === HEADER_ROWS) break;
  }
  if (first.length === 0) return "empty";
  const found = findHeader(first, options);
  if (found.role !== "data") return found.role;
  const { at } = found.header;
  const sheet = openSheet(name, info.hidden === true, found.header, first[at]?.row ?? 1, options);
  if ("code" in sheet) {
    yield [sheet];
    return "data";
  }
  const readCode = await codeReader(sheet.table.columns, load);
  const rest = { [Symbol.iterator]: () => rows };
  function* all(): Generator<SheetRow> {
    yield* first.slice(at + 1);
    yield* rest;
  }
  yield readSheetItems(sheet, all(), readCode);
  return "data";
}

/** Two sheets of one name, which some programs write, are told apart by their place. */
export function sheetNames(sheets: readonly SheetInfo[]): string[] {
  return sheets.map(({ name, index }) =>
    sheets.some((other) => other.name === name && other.index !== index) ? `${name} (${index + 1})` : name,
  );
}
