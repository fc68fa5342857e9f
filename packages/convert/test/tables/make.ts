/**
 * Writes the sample tables and their answers: `node packages/convert/test/tables/make.ts`.
 * The same files every time; README.md here says what an answer means.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layOut, namesOf, placeFaults } from "./make/grid.ts";
import type { Sample } from "./make/sample.ts";
import { SAMPLES } from "./make/samples.ts";
import { writeSample } from "./make/write.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What a recogniser has to find in a sample. */
function answerOf<Row>(sample: Sample<Row>): object {
  const grid = layOut(sample);
  const names = namesOf(sample);
  const by = <T>(value: (column: Sample<Row>["columns"][number]) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      sample.columns.flatMap((column, at) => {
        const found = value(column);
        return found === undefined ? [] : [[names[at] ?? "", found] as const];
      }),
    );
  return {
    record: sample.record,
    style: sample.style,
    ...(sample.sheet === undefined ? {} : { sheet: sample.sheet }),
    headerRows: grid.headerRows,
    firstRecordRow: grid.firstRecordRow,
    records: sample.rows.length,
    notRecords: grid.notRecords,
    encoding: sample.encoding,
    ...(sample.format === "csv" ? { delimiter: sample.delimiter ?? "," } : {}),
    order: names,
    columns: by(({ to }) => (Array.isArray(to) ? { doubtful: to } : to)),
    dates: by(({ date }) => date),
    codings: by(({ coding }) => coding),
    faults: placeFaults(sample, grid),
  };
}

let changed = 0;
for (const sample of SAMPLES) {
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    [`${sample.name}.${sample.format}`, await writeSample(sample, layOut(sample))],
    [`${sample.name}.expected.json`, `${JSON.stringify(answerOf(sample), null, 2)}\n`],
  ];
  for (const [name, content] of files) {
    const path = here + name;
    if (same(content, readOr(path))) continue;
    writeFileSync(path, content);
    changed += 1;
  }
}
process.stdout.write(`${SAMPLES.length} samples, ${changed} files changed\n`);

/** The formatter lays out JSON in its own way: only what it says is compared. */
function same(content: Uint8Array | string, before: Buffer): boolean {
  if (typeof content !== "string" || before.length === 0) return before.equals(Buffer.from(content));
  return JSON.stringify(JSON.parse(content)) === JSON.stringify(JSON.parse(before.toString()));
}

function readOr(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
