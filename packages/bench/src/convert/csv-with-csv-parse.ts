// csv-parse alone: the cells of every row, and nothing done with them.
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { report } from "./report.ts";

const [, , file = ""] = process.argv;
let rows = -1; // The header is no row.
const parser = createReadStream(file, { highWaterMark: 1 << 18 }).pipe(parse({ bom: true }));
parser.on("data", () => {
  rows++;
});
parser.on("end", () => report({ rows }));
