import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Compiled, readStandard, standardFolder } from "../compiled.ts";
import { emitBundles } from "../emit/bundles.ts";
import { emitCodeTables } from "../emit/code-tables.ts";
import { emitConformance } from "../emit/conformance/index.ts";
import { emitDescriptors } from "../emit/descriptors.ts";
import { emitDictionary } from "../emit/dictionary/index.ts";
import { emitTypes } from "../emit/types.ts";
import { emitValidators } from "../emit/validators/index.ts";
import { emitZod } from "../emit/zod.ts";
import { CompileError, type Finding } from "../finding.ts";
import { lint } from "../lint/index.ts";
import { readRuleExamples } from "../read/examples.ts";
import { readMappings, readTransfers } from "../read/mappings.ts";
import { writeFolder } from "../write-folder.ts";
import { ownView } from "./own-view.ts";
import { runExamples } from "./run-examples.ts";
import { toJavaScript } from "./to-javascript.ts";

/** Says that a folder was written by a build, and may be written again. */
const MARKER = ".thongnhat";

/** What a build gave. */
export interface UnitBuild {
  readonly compiled: Compiled;
  /** Where it was written. */
  readonly out: string;
  readonly files: number;
  readonly written: number;
  /** Examples that were run, and those that did not give what they say. */
  readonly examples: number;
  readonly faults: readonly Finding[];
}

/**
 * Compiles a unit's own databases, code tables, mappings and extensions into a folder that programs import: types and
 * descriptors (`schemas/`), `validators/`, `zod/`, `code-tables/`, self-contained JSON Schemas (`json/`). What stands
 * in the published packages is imported from there, not written again. Then every example is run.
 *
 * @param dir the unit's workspace; the sources stand in its `schemas/`
 * @param onStep told before each part, for a progress line
 * @returns what was written, and the examples that do not give what they say
 * @throws CompileError naming file, pointer and what to do, before anything is written
 */
export async function buildUnit(dir: string, onStep: (step: string) => void = () => {}): Promise<UnitBuild> {
  onStep("read");
  const out = join(dir, "dist");
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new CompileError([
      { file: "dist", pointer: "", message: "dist là tệp.", fix: "Chuyển tệp ấy đi chỗ khác." },
    ]);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARKER))) {
    const message = "Thư mục dist có tệp không do thongnhat sinh ra; sinh mã sẽ xóa chúng.";
    throw new CompileError([{ file: "dist", pointer: "", message, fix: "Chuyển các tệp ấy đi chỗ khác." }]);
  }
  const source = join(dir, "schemas");
  const compiled = readStandard(source);
  if (compiled.model.imported === undefined)
    throw new CompileError([
      {
        file: "standard.json",
        pointer: "/extends",
        message: "Thiếu extends.",
        fix: 'Ghi "extends": "@thongnhat/schemas" để dùng các khối và danh mục của chuẩn.',
      },
    ]);
  onStep("lint");
  const findings = await lint({ ...compiled, thorough: true });
  if (findings.length > 0) throw new CompileError(findings);
  onStep("emit");
  // First: a build that is interrupted leaves a folder that the next one may write again.
  const files = new Map([[MARKER, ""]]);
  for (const [path, text] of await emitUnit(compiled)) {
    if (!path.endsWith(".ts")) files.set(path, text);
    else
      for (const [compiledPath, javaScript] of toJavaScript(path, text)) files.set(compiledPath, javaScript);
  }
  const written = writeFolder(out, files);
  onStep("examples");
  const { count, faults } = await runExamples(compiled, out);
  return { compiled, out, files: files.size, written, examples: count, faults };
}

async function emitUnit(compiled: Compiled): Promise<Map<string, string>> {
  const { sources, model, tables } = compiled;
  const own = new Map([...tables].filter(([id]) => !model.imported?.tables.has(id)));
  const records = model.databases.flatMap((database) => database.records);
  const examples = new Map(
    records.map(({ id, database, version, name }) => {
      return [id, readRuleExamples(join(sources.dir, database, version, "examples", name))] as const;
    }),
  );
  const dir = join(sources.dir, "mappings");
  const mappings = existsSync(dir) ? readMappings(dir) : new Map();
  const transfers = existsSync(dir) ? readTransfers(dir) : new Map();
  const codeTables = emitCodeTables({ tables: own, transfers, mappings });
  const parts: readonly [string, ReadonlyMap<string, string>][] = [
    ["schemas", new Map([...(await emitTypes(model)), ...emitDescriptors(model, tables, examples)])],
    ["validators", emitValidators(model, tables)],
    ["zod", emitZod(model)],
    ["code-tables", new Map([...codeTables].map(([path, text]) => [path, withRuntime(text)] as const))],
    ["json", emitBundles(model, tables)],
    ["conformance", new Map([...emitConformance(compiled), ...vectorSchemas()])],
  ];
  // Pages of the dictionary bring the paths that they link to each other by.
  const pages = await emitDictionary(ownView(compiled), { api: "" });
  return new Map([
    ...parts.flatMap(([part, files]) => [...files].map(([path, text]) => [`${part}/${path}`, text] as const)),
    ...pages,
  ]);
}

/** The form of each kind of vectors: they name it by its path. */
function vectorSchemas(): [string, string][] {
  const folder = join(standardFolder(), "conformance/schema");
  return readdirSync(folder).map((name) => [`schema/${name}`, readFileSync(join(folder, name), "utf8")]);
}

/** Generated tables import the hand-written code beside them; a unit's import it from the package. */
function withRuntime(text: string): string {
  return text.replace(
    /from "(?:\.\.\/)+(?:mapping|membership|packing|parents|table|translate)\/[^"]+"/g,
    'from "@thongnhat/code-tables/runtime"',
  );
}
