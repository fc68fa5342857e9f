// The workbook library alone: its own row by row reader (`stream`), or the whole workbook at once.
import { readFileSync } from "node:fs";
import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { report } from "./report.ts";

const [, , file = "", way = "stream"] = process.argv;
void (async () => {
  let rows = -1; // The header is no row.
  const bytes = readFileSync(file);
  if (way === "stream")
    for await (const { values } of streamXlsxRows(bytes)) rows += values.length > 0 ? 1 : 0;
  else rows += (await readXlsx(bytes)).sheets[0]?.rows.length ?? 0;
  report({ rows });
})();
