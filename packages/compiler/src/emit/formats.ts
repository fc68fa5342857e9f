/** The core's check for each format of the dialect. */
const CHECKS: Readonly<Record<string, string>> = {
  date: "isDate",
  "ngay-khuyet": "isPartialDate",
  "date-time": "isDateTime",
  "so-dinh-danh": "isPersonalId",
  cmnd: "isCmnd",
  "ma-co-quan": "isAgencyCode",
  "gio-phut": "isHourMinute",
  "ma-ban-ghi": "isRecordId",
  "json-pointer": "isJsonPointer",
  sha256: "isSha256",
  email: "isEmail",
  "dien-thoai": "isPhone",
  "so-tien": "isAmount",
};

/** Name of the function of `@thongnhat/core` that checks a format. Throws for a format nobody checks. */
export function formatCheck(format: string): string {
  const check = CHECKS[format];
  if (check === undefined) throw new Error(`Không có phép kiểm cho format '${format}'`);
  return check;
}

/** Formats that the dialect knows. */
export const KNOWN_FORMATS: readonly string[] = Object.keys(CHECKS);
