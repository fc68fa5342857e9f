import { loseColumn, markUnknown, put, say, taken, textOf, type Work } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import { isFabricatedNumber } from "../placeholder/placeholder.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import type { Kind } from "./kind.ts";

/** The person of `/nguoi/soDinhDanhCaNhan`. */
const personOf = (column: WireColumn): string => (column.path ?? "").replace(/\/soDinhDanhCaNhan$/, "");

/**
 * The number of a person, and which number it is. Twelve digits are the personal number and no card is claimed;
 * nine digits said to be a CMND are the old number; any other is the number of a paper. With a number that was typed
 * only to fill the field the kind says nothing either.
 */
export const identityPair: Kind = {
  decode(work, column) {
    const { type, number = "" } = column.parts ?? {};
    const person = personOf(column);
    const path = column.path ?? "";
    const [said, text] = [textOf(work, type), textOf(work, number)];
    if (text === "" || isFabricatedNumber(text)) {
      for (const name of [type, number])
        if (name !== undefined && textOf(work, name) !== "")
          loseColumn(work, name, path, text === "" ? "TN-CONVERT-LOSS" : "TN-CONVERT-PLACEHOLDER");
      if (text !== "") markUnknown(work, path, "khong-xac-dinh-duoc");
      return;
    }
    const kind = work.library.mappings[column.mapping ?? ""]?.translate(said).code;
    const digits = text.replace(/[ .]/g, "");
    if (/^[0-9]{12}$/.test(digits) && (said === "" || kind === "cccd")) once(work, number, path, digits);
    else if (/^[0-9]{9}$/.test(digits) && (kind === "cmnd" || taken(work, `${person}/soCmnd9`) === digits))
      once(work, number, `${person}/soCmnd9`, digits);
    else otherPaper(work, column, { kind, said, text });
  },
  encode(out, column) {
    const { type, number } = column.parts ?? {};
    const person = personOf(column);
    const personal = stringAt(out, column);
    const old = stringAt(out, column, `${person}/soCmnd9`);
    const text = personal ?? old ?? stringAt(out, column, `${person}/giayToTuyThan/0/so`);
    if (text === undefined || number === undefined) return;
    const kind =
      personal !== undefined
        ? "cccd"
        : old !== undefined
          ? "cmnd"
          : stringAt(out, column, `${person}/giayToTuyThan/0/loai`);
    if (type !== undefined && kind !== undefined)
      write(out, type, out.library.mappings[column.mapping ?? ""]?.inverse(kind));
    write(out, number, text);
  },
};

/** A second number for the same field may repeat the first; a different one is not chosen. */
function once(work: Work, name: string, path: string, digits: string): void {
  const before = taken(work, path);
  if (before !== undefined && before !== digits) loseColumn(work, name, path, "TN-CONVERT-AMBIGUOUS");
  else put(work, path, digits);
}

/** The number of some paper: its kind stays beside it where it is known, and what does not fit is said. */
function otherPaper(
  work: Work,
  column: WireColumn,
  { kind, said, text }: { readonly kind: string | undefined; readonly said: string; readonly text: string },
): void {
  const { type = "", number = "" } = column.parts ?? {};
  const papers = `${personOf(column)}/giayToTuyThan`;
  const before = taken(work, papers);
  const place = `${papers}/${Array.isArray(before) ? before.length : 0}`;
  if (kind !== undefined) put(work, `${place}/loai`, kind);
  else if (said !== "") loseColumn(work, type, papers, "TN-CONVERT-CODE", { table: "loai-giay-to-tuy-than" });
  put(work, `${place}/so`, text);
  if (kind === "cmnd" || kind === "cccd")
    say(work, "TN-FORMAT", number, papers, { params: { format: kind === "cmnd" ? "cmnd" : "so-dinh-danh" } });
  else if (kind === undefined)
    say(work, "TN-CONVERT-AMBIGUOUS", number, papers, { params: { table: "loai-giay-to-tuy-than" } });
}
