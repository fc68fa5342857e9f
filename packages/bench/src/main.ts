/**
 * Measures the packages against their peers and the usual ways: every way does the same work, in rounds that take
 * turns, and ratios are printed. Milliseconds of one machine mean nothing to another.
 * Run: `npm run bench`, or `node packages/bench/src/main.ts khai-sinh` (`chuyen-doi`, `danh-muc`, `chat-luong`, `may-chu`) for one
 * part. Of `chat-luong`, `chat-luong-bang` is the typed table and `chat-luong-63-tinh` the sum of provinces; `--records`,
 * `--rows` and `--memory` say how much: `chat-luong-bang --rows 100000000 --memory 900MB`.
 */
import { parseArgs } from "node:util";
import type { QualitySizes } from "./quality/quality.ts";

const PARTS: Readonly<Record<string, (sizes: QualitySizes) => Promise<unknown>>> = {
  "khai-sinh": async () => (await import("./khai-sinh/khai-sinh.ts")).measureKhaiSinh(),
  "chuyen-doi": async () => (await import("./convert/convert.ts")).measureConvert(),
  "danh-muc": async () => (await import("./code-tables/code-tables.ts")).measureCodeTables(),
  "chat-luong": async (sizes) => (await import("./quality/quality.ts")).measureQuality(sizes),
  "may-chu": async () => (await import("./exchange/may-chu.ts")).measureServer(),
};
/** Parts of parts, only by name. */
const PIECES: typeof PARTS = {
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
  },
});
const sizes: QualitySizes = {
  records: count(values.records),
  rows: count(values.rows),
  memory: values.memory,
};
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = PARTS[name] ?? PIECES[name];
  if (part === undefined)
    throw new Error(
      `Không có phần '${name}'; có: ${[...Object.keys(PARTS), ...Object.keys(PIECES)].join(", ")}`,
    );
  await part(sizes);
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`'${text}' không phải số bản ghi`);
  return number;
}
