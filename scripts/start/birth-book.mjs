// The day of a digitisation team: a book as it was exported → records → verdicts → who has to look at what.
import { hoTichSoHoaKhaiSinh } from "../../packages/convert/src/generated/ho-tich.ts";
import { isWholeId, rememberRows } from "../../packages/convert/src/index.ts";
import { khaiSinh } from "../../packages/validators/src/generated/ho-tich/khai-sinh.ts";
import { readTable } from "./table.mjs";

/** Nobody has to look: a change of writing, an age that became an interval, the same row once more. */
export const isHarmless = (issue) =>
  issue.repair !== undefined ||
  issue.code === "TN-CONVERT-DUPLICATE-ROW" ||
  (issue.code === "TN-CONVERT-AMBIGUOUS" && issue.params?.readings?.includes("tuổi mụ") === true);

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
    const place = { row, noiDangKy: record.noiDangKy?.maDonViHoTich, ...record.soDangKy };
    if (first !== undefined) {
      const findings = [warn("TN-CONVERT-DUPLICATE-ROW", "", row, first)];
      entries.push({ place, record, losses: [], findings, use: "repeated" });
      continue;
    }
    const findings = [...issues, ...judge(record, issues).map((issue) => ({ ...issue, row }))];
    // A rule over several records: its words stand in the schema, the comparison is made here.
    const id = record.sieuDuLieu.maBanGhi;
    const taken = isWholeId(id) ? numbers.get(id) : undefined;
    if (taken !== undefined) findings.push(warn("HT-03", "/soDangKy/so", row, taken));
    else if (isWholeId(id)) numbers.set(id, row);
    entries.push({ place, record, losses, findings, use: findings.every(isHarmless) ? "usable" : "paper" });
  }
  return entries;
}

const warn = (code, path, row, first) => ({
  code,
  severity: "warning",
  path,
  record: khaiSinh.id,
  row,
  params: { first },
});

/** The verdict, without what the decoder has already said of the same field: a date that it could not read is missing too. */
function judge(record, issues) {
  const verdict = khaiSinh.validate(record, { origin: "so-hoa" });
  const said = new Set(
    issues.filter((issue) => issue.code.startsWith("TN-CONVERT-")).map((issue) => issue.path),
  );
  const all = verdict.ok ? verdict.warnings : verdict.issues;
  return all.filter((issue) => !(issue.code === "TN-REQUIRED-BY-ORIGIN" && said.has(issue.path)));
}
