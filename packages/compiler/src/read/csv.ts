import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import type { Finding } from "../finding.ts";

/** A CSV file: its header, and the rows below it. */
export interface Csv {
  readonly header: readonly string[];
  readonly lines: readonly string[][];
}

/**
 * Reads a CSV file; what is wrong with it becomes a finding with its line.
 * @param dir the folder that `name` is in
 * @param name path below it
 * @param file the path that a finding names
 * @param findings gets what is wrong
 */
export function readCsv(dir: string, name: string, file: string, findings: Finding[]): Csv | undefined {
  try {
    const [header = [], ...lines] = parse(readFileSync(join(dir, name), "utf8"), { bom: true });
    return { header, lines };
  } catch (error) {
    const { pointer, message } = reasonOf(error);
    findings.push({ file, pointer, message: `Không đọc được: ${message}`, fix: "Sửa tệp CSV." });
    return undefined;
  }
}

function reasonOf(error: unknown): { readonly pointer: string; readonly message: string } {
  if (!(error instanceof Error)) return { pointer: "", message: String(error) };
  if ("code" in error && error.code === "ENOENT") return { pointer: "", message: "không có tệp." };
  if (!(error instanceof CsvError)) return { pointer: "", message: error.message };
  const pointer = typeof error.lines === "number" ? `${error.lines}` : "";
  switch (error.code) {
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
      return { pointer, message: "dòng có số ô khác hàng tiêu đề." };
    case "CSV_QUOTE_NOT_CLOSED":
      return { pointer, message: "dấu nháy kép không đóng." };
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return { pointer, message: "dấu nháy kép đứng giữa ô; viết hai dấu nháy và đặt cả ô trong dấu nháy." };
    default:
      return { pointer, message: error.message };
  }
}
