// A workbook into checked records, row by row.
import { createReadStream } from "node:fs";
import { readSheet } from "@thongnhat/convert/workbook";
import { checkRows } from "./check-rows.ts";
import { report } from "./report.ts";

const [, , file = ""] = process.argv;
void checkRows(readSheet(createReadStream(file)), true).then(report);
