import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Compiled } from "./compiled.ts";
import { emitBundles } from "./emit/bundles.ts";
import { emitBytes } from "./emit/bytes/index.ts";
import { emitCodeTables } from "./emit/code-tables.ts";
import { emitColumnWords } from "./emit/column-words.ts";
import { emitConformance } from "./emit/conformance/index.ts";
import { emitDescriptors } from "./emit/descriptors.ts";
import { emitCatalogue } from "./emit/editor/catalogue.ts";
import { explainDialect } from "./emit/editor/dialect.ts";
import { emitEditor } from "./emit/editor/index.ts";
import { namedSchemas } from "./emit/editor/sources.ts";
import { emitExchange } from "./emit/exchange/index.ts";
import { emitMigrations } from "./emit/migrations.ts";
import { emitOpenApiDocuments } from "./emit/openapi/index.ts";
import { emitQuality } from "./emit/quality/index.ts";
import { emitThresholds } from "./emit/quality/thresholds.ts";
import { emitSeed } from "./emit/sandbox/seed.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValidators } from "./emit/validators/index.ts";
import { emitWireFormats } from "./emit/wire-formats.ts";
import { emitZod } from "./emit/zod.ts";
import { resolveMigrations } from "./migration/sides.ts";
import { readRuleExamples } from "./read/examples.ts";
import { readMappings, readTransfers } from "./read/mappings.ts";
import { readStates } from "./read/states.ts";
import { readWireFormats } from "./read/wire-formats.ts";
import { writeFolder } from "./write-folder.ts";

/**
 * Writes the generated folders of all packages below `root`: only what changed is touched, what is no longer
 * emitted is removed, and the same standard always gives the same bytes.
 */
export async function generate(
  root: string,
  compiled: Compiled,
): Promise<{ written: number; total: number }> {
  const { sources, model, tables } = compiled;
  const records = model.databases.flatMap((database) => database.records);
  const examples = new Map(
    records.map(({ id, database, version, name }) => {
      return [id, readRuleExamples(join(sources.dir, database, version, "examples", name))] as const;
    }),
  );
  const dir = join(sources.dir, "mappings");
  const codeTables = {
    tables,
    transfers: readTransfers(dir),
    mappings: readMappings(dir),
    machines: readStates(sources),
  };
  const folders: [string, Map<string, string>][] = [
    [
      "packages/schemas/src/generated",
      new Map([...(await emitTypes(model)), ...emitDescriptors(model, tables, examples)]),
    ],
    ["packages/schemas/json", new Map([...emitBundles(model, tables), ...emitEditor(model, tables)])],
    ["packages/code-tables/src/generated", emitCodeTables(codeTables)],
    [
      "packages/validators/src/generated",
      new Map([...emitValidators(model, tables), ...emitBytes(model, tables)]),
    ],
    ["packages/zod/src/generated", emitZod(model)],
    [
      "packages/quality/src/generated",
      new Map([...emitQuality(model, tables), ...emitThresholds(sources.dir)]),
    ],
    [
      "packages/convert/src/generated",
      new Map([
        ...emitWireFormats(readWireFormats(sources.dir), model, tables, new Set(codeTables.mappings.keys())),
        ...emitColumnWords(sources.dir),
        ...emitMigrations(resolveMigrations(compiled)),
      ]),
    ],
    ["packages/client/src/generated", await emitExchange(model, sources.dir)],
    ["packages/sandbox/openapi", emitOpenApiDocuments(model, tables, sources.dir)],
    ["packages/sandbox/src/generated/seed", emitSeed(model, sources.dir)],
    ...foldersOf("schemas/conformance", emitConformance(compiled)),
  ];
  let written = 0;
  let total = 0;
  for (const [folder, files] of folders) {
    total += files.size;
    written += writeFolder(join(root, folder), files);
  }
  const dialect = explainDialect(
    sources.metaSchema,
    readFileSync(join(sources.dir, "dialect/README.md"), "utf8"),
  );
  for (const [path, text] of emitCatalogue(model, dialect, namedSchemas(model, tables))) {
    total++;
    written += writeFile(join(root, path), text);
  }
  return { written, total };
}

/** One file in a folder that people write in too. */
function writeFile(file: string, text: string): number {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return 0;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return 1;
}

/** One entry for each folder below `parent`: beside them stand files that people write. */
function foldersOf(parent: string, files: ReadonlyMap<string, string>): [string, Map<string, string>][] {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const cut = path.indexOf("/");
    const folder = `${parent}/${path.slice(0, cut)}`;
    folders.set(folder, (folders.get(folder) ?? new Map()).set(path.slice(cut + 1), text));
  }
  return [...folders];
}
