// The quick way that breaks on the first quoted comma before the column: the whole file as one string, split.
import { readFileSync, writeFileSync } from "node:fs";
import { addedCells, type Pairs } from "./added-cells.ts";
import { reportAtExit } from "./report.ts";

reportAtExit();
const [, , input = "", output = "", column = "", pairs = ""] = process.argv;
const added = addedCells(JSON.parse(readFileSync(pairs, "utf8")) as Pairs, column);
const [head = "", ...rows] = readFileSync(input, "utf8").trimEnd().split("\r\n");
const at = head.split(",").indexOf(column);
const lines = rows.map((row) => `${row},${added.of(row.split(",")[at] ?? "").join(",")}`);
writeFileSync(output, `${[`${head},${added.names.join(",")}`, ...lines].join("\r\n")}\r\n`);
