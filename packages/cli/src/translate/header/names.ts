import { decompose } from "@thongnhat/core";
/** The names of the columns that are added for a column, in the way that column's name is written. */
export interface AddedNames {
  readonly code: string;
  readonly outcome: string;
  /** Only in the file of rows that a person decides. */
  readonly row: string;
  readonly reason: string;
  readonly codes: string;
  readonly names: string;
  readonly population: string;
  readonly area: string;
  readonly basis: string;
}

/**
 * Names for added columns: `xa_ma` gives `xa_ma_moi`, `maXa` gives `maXaMoi`, `MA_XA` gives `MA_XA_MOI`,
 * `ma-xa` gives `ma-xa-moi`, `Mã xã` gives `Mã xã mới`.
 * @param column - the column as the file names it
 * @param past - the codes are those of an earlier day
 */
export function addedNames(column: string, past: boolean): AddedNames {
  const name = (...words: readonly string[]) => column + join(column, words);
  return {
    code: past ? name("cũ") : name("mới"),
    outcome: name("kết", "quả"),
    row: name("hàng"),
    reason: name("lý", "do"),
    codes: name("ứng", "viên"),
    names: name("ứng", "viên", "tên"),
    population: name("ứng", "viên", "dân", "số"),
    area: name("ứng", "viên", "diện", "tích"),
    basis: name("ứng", "viên", "căn", "cứ"),
  };
}

function join(column: string, words: readonly string[]): string {
  if (column.includes(" ")) return words.map((word) => ` ${word}`).join("");
  const plain = words.map((word) => decompose(word).replaceAll(/\p{M}/gu, "").replaceAll("đ", "d"));
  if (!/\p{Ll}/u.test(column)) return plain.map((word) => `_${word.toUpperCase()}`).join("");
  if (/[_]/.test(column)) return plain.map((word) => `_${word}`).join("");
  if (column.includes("-")) return plain.map((word) => `-${word}`).join("");
  if (/\p{Ll}\p{Lu}/u.test(column))
    return plain.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return plain.map((word) => `_${word}`).join("");
}
