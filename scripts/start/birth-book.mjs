// The day of a digitisation team: a book as it was exported → records → verdicts → who has to look at what.
import { digitisedKey, hoTichSoHoaKhaiSinh } from "../../packages/convert/src/ho-tich/index.ts";
import { rememberRows } from "../../packages/convert/src/index.ts";
import { khaiSinh } from "../../packages/validators/src/generated/ho-tich/khai-sinh.ts";
import { readTable } from "./table.mjs";

/** Changes of writing that were made at the door, and ages that became an interval: nobody has to look. */
const isHarmless = (issue) =>
  issue.repair !== undefined ||
  (issue.code === "TN-CONVERT-AMBIGUOUS" && issue.params?.readings !== undefined);

/**
 * Decodes and checks the whole book.
 * @returns one entry a row: its place in the book, its record, its findings, and what it is good for:
 * `usable`, `paper` (a person has to open the book) or `repeated` (the same row again)
 */
export function checkBook(file) {
  const firstOf = rememberRows();
  const numbers = new Map();
  const entries = [];
  for (const { row, cells } of readTable(file)) {
    const first = firstOf(cells, row);
    const { record, losses, issues } = hoTichSoHoaKhaiSinh.decode(cells, { row });
    const place = { row, ...record.soDangKy };
    if (first !== undefined) {
      const issue = {
        code: "TN-CONVERT-DUPLICATE-ROW",
        severity: "warning",
        path: "",
        record: khaiSinh.id,
        row,
        params: { first },
      };
      entries.push({ place, record, losses: [], findings: [issue], use: "repeated" });
      continue;
    }
    const verdict = khaiSinh.validate(record, { origin: "so-hoa" });
    const judged = (verdict.ok ? verdict.warnings : verdict.issues).map((issue) => ({ ...issue, row }));
    const key = digitisedKey(record);
    const taken = key === undefined ? undefined : numbers.get(key);
    if (key !== undefined && taken === undefined) numbers.set(key, row);
    // A rule over several records: its words stand in the schema, its comparison is made here.
    if (taken !== undefined)
      judged.push({
        code: "HT-03",
        severity: "warning",
        path: "/soDangKy/so",
        record: khaiSinh.id,
        row,
        params: { first: taken },
      });
    const findings = [...issues, ...judged];
    entries.push({ place, record, losses, findings, use: findings.every(isHarmless) ? "usable" : "paper" });
  }
  return entries;
}

export { isHarmless };
