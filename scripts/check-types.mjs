// What a user's compiler has to do: a program that uses sixty records by type, guard, validator and Zod schema must cost
// few type instantiations, and one that only uses types must have no import left in its JavaScript.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

const RECORDS = 60;
const MOST_INSTANTIATIONS = 10_000;

/**
 * Compiles programs in a project that has the packages installed, prints what they cost, and returns what is wrong, a
 * sentence each.
 */
export function checkTypes(project) {
  const records = recordsOf(join(root, "schemas")).slice(0, RECORDS);
  const folder = join(project, "types");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return [...checkCost(folder, records), ...checkNoImport(folder, records)];
}

/** Each record of the standard with the name of its type, from every database in turn. */
function recordsOf(schemas) {
  const { databases } = JSON.parse(readFileSync(join(schemas, "standard.json"), "utf8"));
  const each = databases.map((database) => {
    const about = JSON.parse(readFileSync(join(schemas, database, "database.json"), "utf8"));
    const version = join(schemas, database, about.version ?? "1.0");
    const files = readdirSync(version).filter((file) => file.endsWith(".schema.json"));
    return files.flatMap((file) => {
      const schema = JSON.parse(readFileSync(join(version, file), "utf8"));
      const name = file.slice(0, -".schema.json".length);
      return schema["x-record"] === true ? [{ database, name, title: schema.title }] : [];
    });
  });
  const longest = Math.max(...each.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => each.flatMap((list) => list[at] ?? [])).flat();
}

/** Type, guard, validator and Zod schema of every record, each used. */
function checkCost(folder, records) {
  const text = [
    'import type { z } from "zod";',
    ...records.map(({ database, name, title }, at) => {
      const value = title.slice(0, 1).toLowerCase() + title.slice(1);
      return `import type { ${title} as T${at} } from "@thongnhat/schemas/${database}";
import { is${title} as is${at}, ${value} as v${at} } from "@thongnhat/validators/${database}/${name}";
import { ${value} as z${at} } from "@thongnhat/zod/${database}";
export function read${at}(value: unknown): string {
  if (is${at}(value)) return value.sieuDuLieu.maBanGhi;
  const result = v${at}.validate(value);
  const parsed: z.infer<typeof z${at}> = z${at}.parse(value);
  const record: T${at} = result.ok ? result.value : parsed;
  return record.sieuDuLieu.maBanGhi;
}`;
    }),
  ].join("\n");
  const { stdout, status } = compile(folder, "uses.ts", text, ["--noEmit", "--extendedDiagnostics"]);
  const count = Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
  const seconds = /^Check time:\s+([\d.]+)s/m.exec(stdout)?.[1];
  console.log(
    `  ${records.length} loại bản ghi: ${count} lần dựng kiểu (instantiations), kiểm kiểu ${seconds} s`,
  );
  if (status !== 0)
    return [`dự án dùng ${records.length} loại bản ghi không qua tsc:\n${stdout.slice(0, 2000)}`];
  return count < MOST_INSTANTIATIONS
    ? []
    : [`${records.length} loại bản ghi tốn ${count} lần dựng kiểu, quá ${MOST_INSTANTIATIONS}`];
}

/** A program that names types only. */
function checkNoImport(folder, records) {
  const text = records
    .map(
      ({ database, title }, at) => `import type { ${title} as T${at} } from "@thongnhat/schemas/${database}";
export const id${at} = (record: T${at}): string => record.sieuDuLieu.maBanGhi;`,
    )
    .join("\n");
  const { stdout, status } = compile(folder, "types-only.ts", text, ["--outDir", "out"]);
  if (status !== 0) return [`dự án chỉ dùng kiểu không qua tsc:\n${stdout.slice(0, 2000)}`];
  const written = readFileSync(join(folder, "out", "types-only.js"), "utf8");
  const imports = written.match(/^.*(?:\bimport\b|\brequire\b).*$/gm) ?? [];
  console.log(`  chỉ dùng kiểu của ${records.length} loại bản ghi: ${imports.length} import khi chạy`);
  return imports.length === 0 ? [] : [`chỉ dùng kiểu mà còn import khi chạy: ${imports[0]}`];
}

function compile(folder, file, text, more) {
  writeFileSync(join(folder, file), text);
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  return spawnSync(process.execPath, [tsc, "-p", ".", ...more], { cwd: folder, encoding: "utf8" });
}
