import { type Issue, maskKey } from "@thongnhat/core";
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

/** What one row gives; the caller adds what its record type needs. */
export interface DecodedRow {
  readonly record: Building;
  readonly losses: Loss[];
  readonly issues: Issue[];
}

/**
 * Makes the decoder of a wire format. Every cell that says something ends in the record, in `khongRo`, or in the losses.
 * @param format the columns and where they go
 * @param library the mappings and code tables that the columns name
 */
export function rowDecoder(
  format: WireFormat,
  library: Library,
): (row: Readonly<Record<string, string>>, context: DecodeContext) => DecodedRow {
  const constants = Object.entries(format.constants);
  const known = new Set(format.columns.map((column) => column.column));
  const columns = format.columns.map((column) => ({ column, decode: DECODERS[column.as] }));
  return (row, context) => {
    const work = openRow(format, library, row, context);
    for (const [path, value] of constants) setAt(work.record, path, value);
    for (const { column, decode } of columns) {
      const cell = work.cells.get(column.column);
      if (cell === undefined) continue;
      for (const change of cell.changes)
        say(work, change.code, column.column, column.path ?? "", { repair: change.repair });
      decode(work, column, cell.text);
    }
    for (const column of work.cells.keys())
      if (!known.has(column)) lose(work, { column: maskKey(column), as: "loss" }, "TN-CONVERT-LOSS");
    const khongRo = [...work.unknown].filter(([path]) => getAt(work.record, path) === undefined);
    if (khongRo.length > 0) work.record.khongRo = khongRo.map(([truong, lyDo]) => ({ truong, lyDo }));
    return { record: work.record, losses: work.losses, issues: work.issues };
  };
}
