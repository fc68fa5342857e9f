import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { said } from "../../measure/print.ts";
import { arktypeSet } from "../peers/arktype.ts";
import { FORMATS, writeModule } from "../peers/dialect.ts";
import { typebox } from "../peers/typebox.ts";
import { valibot } from "../peers/valibot.ts";
import { zod, zodMini } from "../peers/zod.ts";
import { MEASURED } from "../records/types.ts";
import type { Row, Section } from "../report/report.ts";
import { type Words, words } from "../report/words.ts";
import { readShapes } from "../shapes/read.ts";
import { bundleOf } from "../shapes/schema.ts";

const BENCH = join(import.meta.dirname, "../../..");

/** A library, how its types are inferred from a schema, and what the module imports of it for that. */
interface Inferring {
  readonly name: string;
  readonly dialect: Parameters<typeof writeModule>[0];
  readonly infer: string;
}

const INFERRING: readonly Inferring[] = [
  { name: "zod, z.infer", dialect: zod, infer: "z.infer<typeof partRecord>" },
  { name: "zod mini, z.infer", dialect: zodMini, infer: "z.infer<typeof partRecord>" },
  { name: "valibot, InferOutput", dialect: valibot, infer: "v.InferOutput<typeof partRecord>" },
  { name: "typebox, Static", dialect: typebox, infer: 'import("typebox").Static<typeof partRecord>' },
  { name: "arktype, infer", dialect: arktypeSet, infer: "typeof partRecord.infer" },
];

/** Our own checks of formats are functions, whatever library calls them. */
const DECLARED = `declare const isFormat: { readonly [name: string]: (value: string) => boolean };
declare const isOpen: (value: unknown) => boolean;`;

/**
 * Type instantiations that a program costs which reads one field of a record: the interface that is published beside
 * types that are inferred from a schema. What the libraries cost by being there is taken away, since a program pays that once.
 */
export async function measureTypes(): Promise<Section> {
  const folder = mkdtempSync(join(BENCH, ".types-"));
  try {
    const records = MEASURED.map(({ record }) => record);
    const rows: Row[] = [[words("giao diện đã sinh", "generated interfaces"), ...ours(folder, records)]];
    for (const one of INFERRING) rows.push([one.name, ...(await theirs(folder, one, records))]);
    return {
      title: words(
        "Kiểu TypeScript: số lần dựng kiểu (instantiations) và giây kiểm kiểu của một chương trình đọc ba loại bản ghi; chỉ riêng phần của thư viện đã trừ",
        "TypeScript types: instantiations and seconds of checking for a program that reads three record types; what the library alone costs is taken away",
      ),
      heads: [words("dựng kiểu", "instantiat."), words("một loại", "one type"), words("giây", "seconds")],
      rows,
      notes: [NOTE],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NOTE: Words = words(
  "60 loại bản ghi với kiểu, is, validate và Zod cùng lúc: scripts/check-types.mjs trong CI.",
  "60 record types with type, is, validate and Zod at once: scripts/check-types.mjs in CI.",
);

function ours(folder: string, records: readonly string[]): string[] {
  const lines = records.map((record, at) => {
    const [database] = record.split("/");
    const title = bundleOf(record).title;
    // The file that is published as it is; the package's other sources are no part of a program that uses it.
    const file = join(BENCH, `../schemas/src/generated/${database}/types.ts`);
    return `import type { ${title} as T${at} } from ${JSON.stringify(file)};
export const id${at} = (record: T${at}): string => record.sieuDuLieu.maBanGhi;`;
  });
  return cells(compile(folder, { "uses.ts": lines.join("\n") }), 0, records.length);
}

async function theirs(
  folder: string,
  { dialect, infer }: Inferring,
  records: readonly string[],
): Promise<string[]> {
  const files: Record<string, string> = {};
  for (const [at, record] of records.entries()) {
    const shapes = await readShapes(record);
    const text = writeModule(dialect, { ...shapes, tables: shapes.tables })
      // Lists of codes are literals in the types only when they are short and written as such.
      .replaceAll(/const (list\d+) = "([^"]*)"\.split\("\|"\);/g, (_, name: string, codes: string) => {
        const items = codes.split("|");
        return items.length > 100
          ? `const ${name}: [string, ...string[]] = ["${items[0]}"];`
          : `const ${name} = ${JSON.stringify(items)} as const;`;
      })
      .replace(FORMATS, DECLARED)
      .replace(/^const compiled = .*$/gm, "")
      .replace(/^export const check = .*$/gm, "");
    files[`schema-${at}.ts`] = `// @ts-nocheck\n${text}\nexport type T = ${infer};`;
  }
  const imports = records.map(
    (_, at) => `import type { T as T${at} } from "./schema-${at}.ts";
export const id${at} = (record: T${at}): string => record.sieuDuLieu.maBanGhi;`,
  );
  const all = compile(folder, { ...files, "uses.ts": imports.join("\n") });
  const empty = compile(folder, { "uses.ts": `${dialect.head}\nexport const nothing = ${dialect.boolean};` });
  return cells(all, empty.count, records.length);
}

function cells(
  { count, seconds }: { count: number; seconds: string },
  alone: number,
  types: number,
): string[] {
  const own = count - alone;
  return [said(own).replace(/\.\d+$/, ""), said(Math.round(own / types)).replace(/\.\d+$/, ""), seconds];
}

function compile(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "esnext",
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["uses.ts"] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`tsc: ${stdout.slice(0, 1000)}`);
  return {
    count: Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]),
    seconds: /^Check time:\s+([\d.]+)s/m.exec(stdout)?.[1] ?? "?",
  };
}
