import { danToc, gioiTinh, xa } from "@thongnhat/code-tables";
import * as core from "@thongnhat/core";
import { validators } from "@thongnhat/validators";
import { byteCheckerOf } from "../property/subjects.ts";
import type { Target } from "./fuzz.ts";
import { recordTarget } from "./record-target.ts";

const text = new TextDecoder();
const encode = (texts: readonly string[]): Uint8Array[] => texts.map((one) => new TextEncoder().encode(one));

/** Readers of text: whatever they are given, they answer, and soon. */
const READERS: Readonly<Record<string, () => Target>> = {
  "parse-json": () => ({
    name: "parse-json",
    module: /\/core\/src\/json\//,
    seeds: encode(['{"a":[1,-2.5e3,true,null],"b":"\\u00e1\\n"}', "[[[[]]]]", '{"a":1,"a":2}', '"\\ud800"']),
    dictionary: [
      "{",
      "}",
      "[",
      "]",
      '"a":',
      ",",
      ":",
      "\\u",
      "\\ud83d\\ude00",
      "1e400",
      "-",
      "null",
      "[[[[[[[[",
      "\ufeff",
    ],
    run(input) {
      const written = text.decode(input);
      const read = core.parseJson(written);
      if ("faults" in read) return read.faults.length > 0 ? undefined : "refused without a reason";
      const again = core.parseJson(JSON.stringify(read.value));
      return "value" in again ? undefined : "its own writing is refused";
    },
  }),
  dates: () => ({
    name: "dates",
    module: /\/core\/src\/(partial-date|moment|date-in-words|formats)\//,
    seeds: encode([
      "1954",
      "1954-03-20",
      "1944/1945",
      "2025-07-01T08:00:00.5+07:00",
      "Ngày hai mươi tháng ba năm 1954",
    ]),
    dictionary: [
      "1954",
      "-02-29",
      "/",
      "T",
      "Z",
      "+07:00",
      "0000",
      "9999-12-31",
      "ngày ",
      "tháng ",
      "năm ",
      "mươi ",
      "nghìn ",
      "trăm ",
      "linh ",
      "giêng",
    ],
    run(input) {
      const written = text.decode(input);
      const date = core.parsePartialDate(written);
      if ((date !== undefined) !== core.isPartialDate(written)) return "two readers of a date disagree";
      if (date !== undefined && date.first > date.last) return "a date ends before it begins";
      if (date?.precision === "day" && core.toDate(date.first) !== written)
        return "a day is not written back";
      core.formatVietnameseDate(written);
      core.notAfterTime(written, "2025-07-01T08:00:00Z");
      core.atLeastAge(written, "2025-07-01", 18);
      core.dateInWords(written, "1954-03-20");
      return core.isDateTime(written) && core.daysOf(written) === undefined
        ? "a moment without a day"
        : undefined;
    },
  }),
  identifiers: () => ({
    name: "identifiers",
    module: /\/core\/src\/(identifiers|formats|text)\//,
    seeds: encode([
      "001085000123",
      "87/2020/NĐ-CP",
      "22-NQ/BCSĐ",
      "H26.12",
      "000.00.12.H26",
      "01/2014",
      "01 TP/KS-2015-01",
    ]),
    dictionary: [
      "/",
      "-",
      ".",
      "H26",
      "NĐ",
      "QĐ",
      "HS-ST",
      "TP/KS",
      "2020",
      "000",
      "Ð",
      "đ",
      "\u0302",
      "\u200b",
      " ",
    ],
    run(input) {
      const written = text.decode(input);
      const id = core.parsePersonalId(written);
      if (id.ok && core.formatPersonalId(id.value) !== written)
        return "a personal number is not written back";
      const agency = core.parseAgencyCode(written);
      if (agency.ok && core.formatAgencyCode(agency.value) !== written)
        return "an agency code is not written back";
      const document = core.parseDocumentNumber(written);
      if (document.ok) {
        const tidy = core.formatDocumentNumber(document.value);
        const again = core.parseDocumentNumber(tidy);
        if (!again.ok || core.formatDocumentNumber(again.value) !== tidy)
          return "a tidy document number is not read";
      }
      core.explainDocumentNumber(written, "vi");
      core.parseRegistrationNumber({ so: written, quyenSo: written, trangSo: written });
      core.isName(written);
      core.isPlaceholder(written);
      return undefined;
    },
  }),
  "code-tables": () => ({
    name: "code-tables",
    module: /\/(code-tables|core)\/src\/(?!generated)/,
    seeds: encode(["00004", " Dân tộc  Kinh", "Phường Ba Đình, Hà Nội", "VN", "01"]),
    dictionary: [
      "Phường ",
      "Xã ",
      "Thành phố ",
      "Kinh",
      "Việt Nam",
      "00004",
      "Q.1",
      "đ",
      "\u0301",
      "constructor",
      "__proto__",
    ],
    run(input) {
      const written = text.decode(input);
      for (const table of [danToc, gioiTinh, xa]) {
        const row = table.get(written, { asOf: "2025-07-01" });
        if (row !== undefined && row.code !== written) return "another code than the one asked for";
      }
      danToc.match(written);
      gioiTinh.match(written);
      return undefined;
    },
  }),
};

/** Names of the readers. */
export const readers = Object.keys(READERS);

/** A reader by its name, or the checker of the bytes of a record by the record's id. */
export async function targetOf(name: string): Promise<Target> {
  const reader = READERS[name];
  if (reader !== undefined) return reader();
  const validator = validators[name];
  if (validator === undefined)
    throw new Error(`${name}? A record such as ho-tich/khai-sinh, or one of: ${readers.join(", ")}`);
  return recordTarget(
    validator,
    await byteCheckerOf(name),
    /\/validators\/src\/(generated|runtime)\/.*bytes/,
  );
}
