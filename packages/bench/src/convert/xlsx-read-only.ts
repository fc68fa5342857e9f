// Our reader of workbooks alone: the cells of every row, and nothing done with them.
import { createReadStream } from "node:fs";
import { readSheet } from "@thongnhat/convert/workbook";
import { report } from "./report.ts";

const [, , file = ""] = process.argv;
let rows = -1; // The header is no row.
void (async () => {
  for await (const row of readSheet(createReadStream(file))) if (row.cells.length > 0) rows++;
  report({ rows });
})();
