// The usual way to translate a column: csv-parse, a Map, csv-stringify, as streams.
import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import { addedCells, type Pairs } from "./added-cells.ts";
import { reportAtExit } from "./report.ts";

reportAtExit();
const [, , input = "", output = "", column = "", pairs = ""] = process.argv;
const added = addedCells(JSON.parse(readFileSync(pairs, "utf8")) as Pairs, column);
let at = -1;
const translate = new Transform({
  objectMode: true,
  transform(row: string[], _, done) {
    const head = at === -1;
    if (head) at = row.indexOf(column);
    done(null, [...row, ...(head ? added.names : added.of(row[at] ?? ""))]);
  },
});
void pipeline(
  createReadStream(input),
  parse(),
  translate,
  stringify({ record_delimiter: "windows" }),
  createWriteStream(output),
);
