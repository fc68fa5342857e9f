// Writes docs/examples/hai-he-thong: `node packages/quality/test/two-systems/make-example.ts`
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFiles, toLines } from "./records.ts";

const FOLDER = join(import.meta.dirname, "../../../../docs/examples/hai-he-thong");
for (const [name, records] of Object.entries(exampleFiles()))
  writeFileSync(join(FOLDER, name), toLines(records));
