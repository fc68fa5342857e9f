import { lose, markUnknown, put, say, textOf, type Work } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import { isFabricatedNumber } from "../placeholder/placeholder.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import type { Kind } from "./kind.ts";

/** The person a paper belongs to: `/me` of `/me/giayToTuyThan/0/so`. */
const personOf = (path: string): string => path.replace(/\/giayToTuyThan\/[\s\S]*$/, "");

/** A column that is the personal number itself, not the number of a paper. */
const isPersonalNumber = (path: string): boolean => path.endsWith("/soDinhDanhCaNhan");

/**
 * The number of an identity paper. Twelve digits are the personal number; nine digits said to be a CMND are the
 * old number; what the paper is called stays beside it. A fabricated number is not carried: it would join
 * strangers to one person.
 */
export const identityNumber: Kind = {
  decode(work, column, text) {
    const path = column.path ?? "";
    const person = personOf(path);
    const type = identityType(work, column);
    if (isFabricatedNumber(text)) {
      lose(work, column, "TN-CONVERT-PLACEHOLDER");
      markUnknown(work, path, "khong-xac-dinh-duoc");
      return;
    }
    if (isPersonalNumber(path)) {
      put(work, path, text);
      return;
    }
    const digits = text.replace(/[ .]/g, "");
    const isPersonal = /^[0-9]{12}$/.test(digits) && (type === "" || type === "cmnd" || type === "cccd");
    if (isPersonal) put(work, `${person}/soDinhDanhCaNhan`, digits);
    if (isPersonal && type === "") return;
    put(work, path, text);
    if (type === "cmnd" && /^[0-9]{9}$/.test(digits)) put(work, `${person}/soCmnd9`, digits);
    else if (!isPersonal && (type === "cmnd" || type === "cccd"))
      say(work, "TN-FORMAT", column.column, path, {
        params: { format: type === "cmnd" ? "cmnd" : "so-dinh-danh" },
      });
    else if (type === "")
      say(work, "TN-CONVERT-AMBIGUOUS", column.column, path, { params: { table: "loai-giay-to-tuy-than" } });
  },
  encode(out, column) {
    const path = column.path ?? "";
    if (isPersonalNumber(path)) {
      write(out, column.column, stringAt(out, column), column.type);
      return;
    }
    const person = personOf(path);
    const type = stringAt(out, column, path.replace(/\/so$/, "/loai")) ?? "";
    // The personal number stands for a paper only where the paper is the one that shows it.
    const others =
      type === "" || type === "cccd"
        ? ["soDinhDanhCaNhan"]
        : type === "cmnd"
          ? ["soCmnd9", "soDinhDanhCaNhan"]
          : [];
    const texts = [path, ...others.map((field) => `${person}/${field}`)].map((one) =>
      stringAt(out, column, one),
    );
    const number = texts.find((one) => one !== undefined);
    write(
      out,
      column.column,
      number ?? (type === "" ? stringAt(out, column, `${person}/soCmnd9`) : undefined),
      column.type,
    );
  },
};

/** The type of paper, empty where the source leaves it open or writes a code that we do not know. */
function identityType(work: Work, number: WireColumn): string {
  const column = work.format.columns.find((one) => one.column === number.with);
  const text = textOf(work, number.with);
  const mapped = work.library.mappings[column?.mapping ?? ""]?.translate(text).code;
  if (mapped !== undefined || text === "") return mapped ?? "";
  const found = work.library.tables["loai-giay-to-tuy-than"]?.match(text);
  return found?.status === "matched" && found.stage !== "edit-distance" ? (found.code ?? "") : "";
}
