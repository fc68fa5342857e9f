import { isFabricatedNumber } from "../placeholder/placeholder.ts";
import { setAt } from "../wire-format/pointer.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import { lose, say, textOf, type Work } from "./work.ts";

/** The person a paper belongs to: `/me` of `/me/giayToTuyThan/0/so`. */
const personOf = (path: string): string => path.replace(/\/giayToTuyThan\/.*$/, "");

/**
 * The number of an identity paper. Twelve digits are the personal number; nine digits said to be a CMND are the
 * old number; what the paper is called stays beside it. A fabricated number is not carried: it would join
 * strangers to one person.
 */
export function decodeIdentityNumber(work: Work, column: WireColumn, text: string): void {
  const path = column.path ?? "";
  const person = personOf(path);
  const type = identityType(work, column);
  if (isFabricatedNumber(text)) {
    lose(work, column, "TN-CONVERT-PLACEHOLDER");
    work.unknown.set(path, "khong-xac-dinh-duoc");
    return;
  }
  const digits = text.replace(/[ .]/g, "");
  const isPersonal = /^[0-9]{12}$/.test(digits) && (type === "" || type === "cmnd" || type === "cccd");
  if (isPersonal) setAt(work.record, `${person}/soDinhDanhCaNhan`, digits);
  if (isPersonal && type === "") return;
  setAt(work.record, path, text);
  if (type === "cmnd" && /^[0-9]{9}$/.test(digits)) setAt(work.record, `${person}/soCmnd9`, digits);
  else if (!isPersonal && (type === "cmnd" || type === "cccd"))
    say(work, "TN-FORMAT", column.column, path, {
      params: { format: type === "cmnd" ? "cmnd" : "so-dinh-danh" },
    });
  else if (type === "")
    say(work, "TN-CONVERT-AMBIGUOUS", column.column, path, { params: { table: "loai-giay-to-tuy-than" } });
}

/** The type of paper, empty where the source leaves it open or writes a code that we do not know. */
function identityType(work: Work, number: WireColumn): string {
  const column = work.format.columns.find((one) => one.column === number.with);
  const mapping = work.library.mappings[column?.mapping ?? ""];
  return mapping?.translate(textOf(work, number.with)).code ?? "";
}
