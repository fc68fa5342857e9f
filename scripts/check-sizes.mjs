// What a page has to load: one validator and one code table must stay small, and must not drag in the others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./steps.mjs";

/** What a validator with all its rules and its JSON Schema may weigh, gzipped, without code tables. */
// Dates in rules may be moments, which costs every record with a date about 400 bytes; telling which rules were asked,
// from which quality is measured, about 250. Patterns as code instead of regular expressions cost 400.
const LARGEST_VALIDATOR = 19_700;

/** What a program that only checks structure may weigh: alone, and with membership of every table in any edition. */
const LARGEST_GUARD = 4_900;
const LARGEST_GUARD_WITH_TABLES = 8_192;

/** What the parts of the largest table may weigh, gzipped: membership today, rows with their names. */
const LARGEST_PARTS = [
  ["xa/today/codes", "has", 2500],
  ["xa/rows/today", "rows", 20_000],
  ["xa/rows/before", "rows", 55_000],
];

/**
 * Bundles small programs in a project that has the packages installed, prints what they weigh, and returns what is
 * wrong, a sentence each.
 */
export async function checkSizes(project) {
  /** A program as a user's bundler makes it. */
  const bundle = async (code, options = {}) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      logLevel: "silent",
      ...options,
    });
    const [{ text, contents }] = outputFiles;
    return { text, bytes: gzipSync(contents, { level: 9 }).length };
  };
  return [
    ...(await checkValidators(bundle)),
    ...(await checkParts(bundle)),
    ...(await checkOneTable(bundle)),
  ];
}

async function checkValidators(bundle) {
  const faults = [];
  const one = 'import { khaiSinh } from "@thongnhat/validators/ho-tich"; console.log(khaiSinh.is({}));';
  // Tables are left out by putting an empty one in their place, so that not even their imports are counted.
  const withoutTables = {
    name: "without-tables",
    setup(plugin) {
      plugin.onResolve({ filter: /^@thongnhat\/code-tables\// }, () => ({
        path: "table",
        namespace: "empty",
      }));
      const names = "has hasBetween inProvince withinWorkingDays awayFromTet inForce stepsAllowed".split(" ");
      const contents = names.map((name) => `export const ${name} = globalThis.${name};`).join("\n");
      plugin.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents }));
    },
  };
  const size = async (code, plugins) => (await bundle(code, { plugins })).bytes;
  const direct = await size(one.replace('/ho-tich"', '/ho-tich/khai-sinh"'), [withoutTables]);
  const shaken = await size(one, [withoutTables]);
  const withTables = await size(one, []);
  const only =
    'import { isKhaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh"; console.log(isKhaiSinh({}));';
  const guard = await size(only, [withoutTables]);
  const guardWithTables = await size(only, []);
  console.log(
    `  khai-sinh, byte gzip không kể danh mục: ${direct} (qua barrel ${shaken}; riêng isKhaiSinh ${guard}, kèm danh mục ${guardWithTables}); kèm danh mục ${withTables}`,
  );
  if (guard > LARGEST_GUARD) faults.push(`isKhaiSinh ${guard} byte gzip, quá ${LARGEST_GUARD}`);
  if (guardWithTables > LARGEST_GUARD_WITH_TABLES)
    faults.push(`isKhaiSinh kèm danh mục ${guardWithTables} byte gzip, quá ${LARGEST_GUARD_WITH_TABLES}`);
  if (direct > LARGEST_VALIDATOR)
    faults.push(`validator khai-sinh ${direct} byte gzip, quá ${LARGEST_VALIDATOR}`);
  if (shaken > direct * 1.05) faults.push(`nhập từ barrel kéo theo mã thừa: ${shaken} so với ${direct}`);
  return faults;
}

async function checkParts(bundle) {
  const faults = [];
  for (const [entry, name, largest] of LARGEST_PARTS) {
    const code = `import { ${name} } from "@thongnhat/code-tables/${entry}"; console.log(${name});`;
    const { bytes } = await bundle(code, { charset: "utf8" });
    console.log(`  ${entry}, byte gzip: ${bytes}`);
    if (bytes > largest) faults.push(`${entry} ${bytes} byte gzip, quá ${largest}`);
  }
  return faults;
}

/** A program that names one table gets no other, from whichever entry it imports it. */
async function checkOneTable(bundle) {
  const faults = [];
  const one = 'import { gioiTinh } from "@thongnhat/code-tables"; console.log(gioiTinh.get("1"));';
  const all = 'import * as tables from "@thongnhat/code-tables"; console.log(tables);';
  const direct = await bundle(one.replace('tables"', 'tables/gioi-tinh"'), { charset: "utf8" });
  const shaken = await bundle(one, { charset: "utf8" });
  const everything = await bundle(all, { charset: "utf8" });
  console.log(`  gioi-tinh, byte gzip: ${direct.bytes} (qua barrel ${shaken.bytes})`);
  if (Math.abs(shaken.bytes - direct.bytes) > direct.bytes * 0.05)
    faults.push(`gioi-tinh qua barrel ${shaken.bytes} byte gzip, nhập riêng ${direct.bytes}`);
  for (const [table, sign] of signs()) {
    if (!everything.text.includes(sign))
      faults.push(`không nhận ra danh mục ${table} trong gói có mọi danh mục`);
    if (table !== "gioi-tinh" && (direct.text + shaken.text).includes(sign))
      faults.push(`gioi-tinh kéo theo danh mục ${table}`);
  }
  return faults;
}

/** By what a table is recognised in a bundle: its rows are packed, its label is not. */
function signs() {
  const folder = join(root, "schemas/code-tables");
  const tables = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return tables.map(({ name }) => [
    name,
    JSON.parse(readFileSync(join(folder, name, "table.json"), "utf8")).label.vi,
  ]);
}
