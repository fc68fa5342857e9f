// What every audit in JavaScript pays: reading lines and JSON.parse.
import { eachLine, parsed } from "./lines.ts";
import { tell } from "./told.ts";

const [, , file = ""] = process.argv;
await tell(() => {
  let readable = 0;
  const lines = eachLine(file, (line) => {
    if (parsed(line) !== undefined) readable++;
  });
  if (readable === 0) throw new Error("no line can be read");
  return { lines };
});
