/**
 * Measures the packages against their peers and the usual ways: every way does the same work, in rounds that take
 * turns, and ratios are printed. Milliseconds of one machine mean nothing to another.
 * Run: `npm run bench`, or `node packages/bench/src/main.ts kiem-tra` (`chuyen-doi`, `danh-muc`, `chat-luong`, `may-chu`) for one
 * part. `kiem-tra --full` is the long form of validation, `--write-docs` puts its table into the pages on speed;
 * `roi-lai` counts the valid records of every type that checking bytes leaves to be parsed. Of `chat-luong`,
 * `chat-luong-bang` is the typed table and `chat-luong-63-tinh` the sum of provinces; `--records`,
 * `--rows` and `--memory` say how much: `chat-luong-bang --rows 100000000 --memory 900MB`; `--rows` are also those of
 * `chuyen-doi`.
 */
import { parseArgs } from "node:util";
import type { QualitySizes } from "./quality/quality.ts";
import type { ValidateOptions } from "./validate/kiem-tra.ts";

type Options = QualitySizes & ValidateOptions & { readonly each: number };

const PARTS: Readonly<Record<string, (options: Options) => Promise<unknown>>> = {
  "kiem-tra": async (options) => (await import("./validate/kiem-tra.ts")).measureValidation(options),
  "chuyen-doi": async ({ rows }) => (await import("./convert/convert.ts")).measureConvert(rows),
  "danh-muc": async () => (await import("./code-tables/code-tables.ts")).measureCodeTables(),
  "chat-luong": async (sizes) => (await import("./quality/quality.ts")).measureQuality(sizes),
  "may-chu": async () => (await import("./exchange/may-chu.ts")).measureServer(),
};
/** Parts of parts, only by name. */
const PIECES: typeof PARTS = {
  "roi-lai": async ({ each }) => {
    const within = await (await import("./validate/roi-lai.ts")).measureFallback(each);
    if (!within) process.exitCode = 1;
  },
  "chat-luong-bang": async (sizes) => (await import("./quality/quality.ts")).measureQualityTable(sizes),
  "chat-luong-63-tinh": async (sizes) =>
    (await import("./quality/quality.ts")).measureQualityProvinces(sizes),
};

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: "string", default: "100000" },
    rows: { type: "string", default: "1000000" },
    memory: { type: "string", default: "900MB" },
    full: { type: "boolean", default: false },
    "write-docs": { type: "boolean", default: false },
    megabytes: { type: "string" },
    each: { type: "string", default: "200" },
  },
});
const options: Options = {
  records: count(values.records),
  rows: count(values.rows),
  memory: values.memory,
  full: values.full,
  writeDocs: values["write-docs"],
  megabytes: values.megabytes === undefined ? undefined : count(values.megabytes),
  each: count(values.each),
};
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = PARTS[name] ?? PIECES[name];
  if (part === undefined)
    throw new Error(
      `Không có phần '${name}'; có: ${[...Object.keys(PARTS), ...Object.keys(PIECES)].join(", ")}`,
    );
  await part(options);
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`'${text}' không phải số bản ghi`);
  return number;
}
