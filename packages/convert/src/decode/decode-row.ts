import type { Issue } from "@thongnhat/core";
import { type Building, getAt, setAt } from "../wire-format/pointer.ts";
import type { CellKind, WireColumn, WireFormat } from "../wire-format/wire-format.ts";
import { decodeCode, decodeDate, decodeNumberText, decodePage, decodeText } from "./cells.ts";
import { decodeIdentityNumber } from "./identity.ts";
import { decodeAgencyCode, decodePlaceCode } from "./units.ts";
import { type DecodeContext, type Library, type Loss, lose, openRow, say, type Work } from "./work.ts";

type CellDecoder = (work: Work, column: WireColumn, text: string) => void;

const DECODERS: Readonly<Record<CellKind, CellDecoder>> = {
  text: decodeText,
  name: decodeText,
  "address-text": decodeText,
  "number-text": decodeNumberText,
  page: decodePage,
  "partial-date": decodeDate,
  code: decodeCode,
  "code-list": decodeCode,
  "place-code": decodePlaceCode,
  "agency-code": decodeAgencyCode,
  "identity-type": decodeCode,
  "identity-number": decodeIdentityNumber,
  loss: (work, column) => lose(work, column, "TN-CONVERT-LOSS"),
};

/**
 * Decodes one row by its wire format. Every cell that says something ends in the record, in `khongRo`, or in the losses.
 * @returns the record as built so far (the caller adds what its record type needs), the losses and the issues.
 */
export function decodeRow(
  format: WireFormat,
  library: Library,
  row: Readonly<Record<string, string>>,
  context: DecodeContext,
): { record: Building; losses: Loss[]; issues: Issue[] } {
  const work = openRow(format, library, row, context);
  for (const path of Object.keys(format.constants)) setAt(work.record, path, format.constants[path]);
  const known = new Set<string>();
  for (const column of format.columns) {
    known.add(column.column);
    const cell = work.cells.get(column.column);
    if (cell === undefined) continue;
    for (const change of cell.changes)
      say(work, change.code, column.column, column.path ?? "", { repair: change.repair });
    DECODERS[column.as](work, column, cell.text);
  }
  for (const column of work.cells.keys())
    if (!known.has(column)) lose(work, { column: shownName(column), as: "loss" }, "TN-CONVERT-LOSS");
  const khongRo = [...work.unknown].filter(([path]) => getAt(work.record, path) === undefined);
  if (khongRo.length > 0) work.record.khongRo = khongRo.map(([truong, lyDo]) => ({ truong, lyDo }));
  return { record: work.record, losses: work.losses, issues: work.issues };
}

/** A header that does not look like one may be a person's value that slipped into the first row. */
const shownName = (column: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]{0,59}$/.test(column) ? column : "(cột không rõ tên)";
