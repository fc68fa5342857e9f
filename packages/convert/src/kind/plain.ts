import { isAgencyCode, toOldAgencyCode } from "@thongnhat/core";
import { lose, loseFiller, put, say } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { Kind } from "./kind.ts";

const YES = /^(?:true|1|có|yes|y)$/i;
const NO = /^(?:false|0|không|no|n)$/i;

/** Yes or no, in the many ways that programs write it as text. */
export const flag: Kind = {
  decode(work, column, text) {
    if (YES.test(text)) put(work, column.path ?? "", true);
    else if (NO.test(text)) put(work, column.path ?? "", false);
    else lose(work, column, "TN-CONVERT-CODE", { table: "true, false" });
  },
  encode(out, column) {
    const value = stringAt(out, column);
    if (value === undefined) return;
    const yes = column.value ?? "true";
    const no = OPPOSITE[yes] ?? "false";
    write(out, column.column, value === "true" ? yes : no, column.type);
  },
};

const OPPOSITE: Readonly<Record<string, string>> = {
  "1": "0",
  True: "False",
  TRUE: "FALSE",
  Có: "Không",
  Y: "N",
};

/** A whole number. */
export const integer: Kind = {
  decode(work, column, text) {
    if (/^-?\d{1,15}$/.test(text)) put(work, column.path ?? "", Number(text));
    else if (whyNothing(text) !== undefined) loseFiller(work, column, whyNothing(text) ?? "");
    else lose(work, column, "TN-CONVERT-NUMBER");
  },
  encode(out, column) {
    write(out, column.column, stringAt(out, column), column.type);
  },
};

/** Words after an amount that only say which money it is. */
const CURRENCY = /(?:đ|đồng|vnđ|vnd)\.?$/iu;

/**
 * A sum of money as a decimal text. Points or commas between groups of three are separators when there are several;
 * one alone (1.500) may be a thousand or a half, and is not decided.
 */
export const money: Kind = {
  decode(work, column, text) {
    const amount = text.replace(CURRENCY, "").trimEnd().replace(/ /g, "");
    if (/^\d+$/.test(amount)) put(work, column.path ?? "", amount.replace(/^0+(?=\d)/, ""));
    else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(amount) || /^\d{1,3}(?:,\d{3}){2,}$/.test(amount))
      put(work, column.path ?? "", amount.replace(/[.,]/g, ""));
    else if (/^\d+[.,]\d{1,2}$/.test(amount)) put(work, column.path ?? "", amount.replace(",", "."));
    else if (/^\d{1,3}[.,]\d{3}$/.test(amount)) {
      const params = { readings: ["phân cách nghìn", "phần thập phân"] };
      if (column.verbatim === undefined) lose(work, column, "TN-CONVERT-AMBIGUOUS", params);
      else {
        put(work, column.verbatim, text);
        say(work, "TN-CONVERT-AMBIGUOUS", column.column, column.path ?? "", { params });
      }
    } else if (whyNothing(text) !== undefined) loseFiller(work, column, whyNothing(text) ?? "");
    else lose(work, column, "TN-CONVERT-NUMBER");
  },
  encode(out, column) {
    write(out, column.column, stringAt(out, column), column.type);
  },
};

/** The electronic code of an agency stays in the spelling of the source: the standard takes both. */
export const organisationCode: Kind = {
  decode(work, column, text) {
    if (isAgencyCode(text)) put(work, column.path ?? "", text);
    else lose(work, column, "TN-CONVERT-CODE", { table: "ma-dinh-danh-co-quan" });
  },
  encode(out, column) {
    const value = stringAt(out, column);
    const old = column.writes === "old" && value !== undefined ? toOldAgencyCode(value) : undefined;
    write(out, column.column, old?.ok === true ? old.value : value);
  },
};
