/**
 * Measures the packages against their peers and the usual ways: every way does the same work, in rounds that take
 * turns, and ratios are printed. Milliseconds of one machine mean nothing to another.
 * Run: `npm run bench`, or `node packages/bench/src/main.ts khai-sinh` (`chuyen-doi`, `danh-muc`) for one part.
 */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  "khai-sinh": async () => (await import("./khai-sinh/khai-sinh.ts")).measureKhaiSinh(),
  "chuyen-doi": async () => (await import("./convert/convert.ts")).measureConvert(),
  "danh-muc": async () => (await import("./code-tables/code-tables.ts")).measureCodeTables(),
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`Không có phần '${name}'; có: ${Object.keys(PARTS).join(", ")}`);
  await part();
}
