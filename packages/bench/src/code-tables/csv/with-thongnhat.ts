// `thongnhat translate …` in a process of its own: the program as it is published, all in one file.

import { processIo } from "../../../../cli/src/program/io.ts";
import { run } from "../../../../cli/src/program/program.ts";
import { reportAtExit } from "./report.ts";

reportAtExit();
const [, , input = "", output = "", column = "", from = ""] = process.argv;
const args = [
  "translate",
  "xa",
  "--in",
  input,
  "--out",
  output,
  "--column",
  column,
  "--from",
  from,
  "--json",
];
const noRegistry = () => Promise.reject(new Error("translate asks for no schema"));
void run(args, "0.0.0", processIo(noRegistry)).then((code) => {
  // 1: some rows are for a person.
  process.exitCode = code === 1 ? 0 : code;
});
