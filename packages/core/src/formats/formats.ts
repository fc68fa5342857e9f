import { isAgencyCode } from "./agency-code.ts";
import { isDate, isDateTime, isHourMinute, isPartialDate } from "./dates.ts";
import { isAmount, isCmnd, isPersonalId, isPhone } from "./numbers.ts";
import { isEmail, isJsonPointer, isRecordId, isSha256 } from "./technical.ts";

/** Names of the formats that the standard's schemas may use. */
export type FormatName =
  | "date"
  | "ngay-khuyet"
  | "date-time"
  | "so-dinh-danh"
  | "cmnd"
  | "ma-co-quan"
  | "gio-phut"
  | "ma-ban-ghi"
  | "json-pointer"
  | "sha256"
  | "email"
  | "dien-thoai"
  | "so-tien";

/**
 * Every format of the standard by its name in the schemas. The compiled validators, zod and ajv
 * all use these, so that one string has one verdict.
 *
 * @example
 * formats["ngay-khuyet"]("1954-03"); // true
 */
export const formats: Readonly<Record<FormatName, (s: string) => boolean>> = {
  date: isDate,
  "ngay-khuyet": isPartialDate,
  "date-time": isDateTime,
  "so-dinh-danh": isPersonalId,
  cmnd: isCmnd,
  "ma-co-quan": isAgencyCode,
  "gio-phut": isHourMinute,
  "ma-ban-ghi": isRecordId,
  "json-pointer": isJsonPointer,
  sha256: isSha256,
  email: isEmail,
  "dien-thoai": isPhone,
  "so-tien": isAmount,
};
