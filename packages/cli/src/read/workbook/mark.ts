import type { Origin } from "@thongnhat/core";

/** What a sheet of ours says in its first cell, in a hidden row. */
export type SheetMark =
  | {
      readonly kind: "record";
      /** As `database/record`. */
      readonly record: string;
      readonly origin?: Origin;
    }
  /** A guide, a list of codes, a result: no data. */
  | { readonly kind: "other"; readonly record?: undefined };

const RECORD = /^thongnhat:ban-ghi ([a-z0-9-]+\/[a-z0-9-]+)(?: (dang-ky-moi|so-hoa))?$/;
const OTHER = /^thongnhat:(?:huong-dan|danh-muc|ket-qua)$/;

/** Marks of the sheets that hold no data. */
export const MARKS = {
  guide: "thongnhat:huong-dan",
  codes: "thongnhat:danh-muc",
  result: "thongnhat:ket-qua",
} as const;

/** The mark of a sheet that is filled with records. */
export function recordMark(record: string, origin: Origin | undefined): string {
  return origin === undefined ? `thongnhat:ban-ghi ${record}` : `thongnhat:ban-ghi ${record} ${origin}`;
}

/** Reads the mark, if the cell holds one. */
export function readMark(text: string): SheetMark | undefined {
  if (OTHER.test(text)) return { kind: "other" };
  const [, record, origin] = RECORD.exec(text) ?? [];
  if (record === undefined) return undefined;
  return origin === undefined
    ? { kind: "record", record }
    : { kind: "record", record, origin: origin as Origin };
}
