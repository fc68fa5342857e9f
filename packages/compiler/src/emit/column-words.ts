import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError, type Finding } from "../finding.ts";
import { BANNER, literal } from "./writer.ts";

const FILE = "wire-formats/tu-dien-cot.json";
/** What a table needs of a column of another system. */
const KEYS = ["path", "as", "mapping", "table", "verbatim", "age", "with", "codes"] as const;
/** Ways of reading that fill no field, or more than one. */
const NO_FIELD = new Set([
  "loss",
  "constant",
  "transport",
  "list",
  "split-date",
  "split-name",
  "address",
  "file",
]);

type Json = Readonly<Record<string, unknown>>;

interface WordsFile {
  readonly standsFor: Readonly<Record<string, string>>;
  readonly never: { readonly fields: readonly string[] };
  readonly through: { readonly fields: readonly string[] };
  readonly generic: { readonly fields: readonly string[] };
  readonly notOfPrincipal: { readonly fields: readonly string[] };
  readonly expand: { readonly words: Readonly<Record<string, string>> };
  readonly small: { readonly words: readonly string[] };
  readonly rowNumber: { readonly words: readonly string[] };
  readonly families: { readonly words: readonly string[] };
  readonly fields: readonly {
    readonly field: string;
    readonly words: readonly string[];
    readonly short?: readonly string[];
    readonly evidence: string;
  }[];
}

/**
 * What people call the fields at the head of a column, and the names that other systems use, for the recogniser of
 * `@thongnhat/convert/table`.
 * @param schemasDir folder of the standard
 * @returns file name below packages/convert/src/generated → source; nothing where the standard has no such words
 * @throws CompileError with file, pointer and what to do, when the words do not hold together
 */
export function emitColumnWords(schemasDir: string): Map<string, string> {
  const file = join(schemasDir, FILE);
  if (!existsSync(file)) return new Map();
  const words = JSON.parse(readFileSync(file, "utf8")) as WordsFile;
  const { small, rowNumber, families, fields } = words;
  check(fields);
  const { $comment: _, ...standsFor } = words.standsFor;
  const head = {
    standsFor,
    never: words.never.fields,
    through: words.through.fields,
    generic: words.generic.fields,
    notOfPrincipal: words.notOfPrincipal.fields,
    expand: Object.entries(words.expand.words),
    small: small.words,
    rowNumber: rowNumber.words,
    families: families.words,
  };
  const lines = fields.map(({ field, words, short = [] }) => `  ${literal([field, words, short])},\n`);
  const names = readNames(schemasDir).map((name) => `  ${literal(name)},\n`);
  return new Map([
    [
      "column-words.ts",
      [
        `${BANNER}import type { ColumnWords, WireName } from "../table/words.ts";\n`,
        `export const columnWords: ColumnWords = { ...${literal(head)}, fields: [\n${lines.join("")}] };\n`,
        `export const wireNames: readonly WireName[] = [\n${names.join("")}];\n`,
      ].join("\n"),
    ],
  ]);
}

function check(fields: WordsFile["fields"]): void {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [i, { field, words, evidence }] of fields.entries()) {
    const pointer = `/fields/${i}`;
    if (seen.has(field))
      findings.push({ file: FILE, pointer, message: `Trường ${field} có hai dòng.`, fix: "Gộp thành một." });
    seen.add(field);
    if (words.length === 0)
      findings.push({
        file: FILE,
        pointer,
        message: `Trường ${field} không có cách gọi nào.`,
        fix: "Bỏ dòng.",
      });
    if (!["text", "system", "secondary", "recalled", "proposed"].includes(evidence))
      findings.push({
        file: FILE,
        pointer: `${pointer}/evidence`,
        message: `Không có dấu "${evidence}".`,
        fix: "Dùng text, system, secondary, recalled hoặc proposed.",
      });
  }
  if (findings.length > 0) throw new CompileError(findings);
}

/** The columns of all wire formats that fill one field, by the last part of their names. */
function readNames(schemasDir: string): Json[] {
  const root = join(schemasDir, "wire-formats");
  const names: Json[] = [];
  for (const system of folders(root))
    for (const base of readdirSync(join(root, system)).sort()) {
      if (!base.endsWith(".json")) continue;
      const format = JSON.parse(readFileSync(join(root, system, base), "utf8")) as Json;
      const columns = Array.isArray(format.columns) ? (format.columns as Json[]) : [];
      const row = (format.carrier as Json | undefined)?.form === "row";
      for (const column of columns) {
        if (typeof column.path !== "string" || NO_FIELD.has(String(column.as))) continue;
        const name = String(column.column).split(/[./]/).at(-1)?.replace(/^[@#]/, "") ?? "";
        const known = Object.fromEntries(
          KEYS.filter((key) => column[key] !== undefined).map((key) => [key, column[key]]),
        );
        names.push({ name, record: format.record, system, ...(row ? { row } : {}), ...known });
      }
    }
  return names;
}

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
