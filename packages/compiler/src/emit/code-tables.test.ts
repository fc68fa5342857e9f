import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readCodeTables } from "../read/code-tables.ts";
import { readMappings, readTransfers } from "../read/mappings.ts";
import { readSources } from "../read/sources.ts";
import { readStates } from "../read/states.ts";
import { emitCodeTables } from "./code-tables.ts";

const read = () => readCodeTables(fileURLToPath(new URL("../../../../schemas/code-tables", import.meta.url)));
const schemas = fileURLToPath(new URL("../../../../schemas/mappings", import.meta.url));
const standard = readSources(fileURLToPath(new URL("../../../../schemas", import.meta.url)));
const sources = {
  tables: read(),
  transfers: readTransfers(schemas),
  mappings: readMappings(schemas),
  machines: readStates(standard),
};
const files = emitCodeTables(sources);

test("the same tables give the same bytes, in whatever order they were read", () => {
  const again = emitCodeTables({ ...sources, tables: new Map([...read()].reverse()) });
  expect([...again].sort()).toEqual([...files].sort());
});

test("every table has codes and a module of its own, and stands in the barrel", () => {
  for (const id of read().keys()) {
    expect(files.has(`${id}/codes.ts`)).toBe(true);
    expect(files.get("tables.ts")).toContain(`from "./${id}.ts"`);
  }
  expect(files.has("xa/parents.ts")).toBe(true);
});

test("what rules ask beside codes stands in modules of data; a unit's own tables have no state machines", () => {
  const data = [...files.keys()].filter((path) => path.startsWith("data/"));
  expect(data.sort()).toEqual(["data/legal-texts.ts", "data/states.ts", "data/working-days.ts"]);
  const { machines, ...unit } = sources;
  expect(emitCodeTables({ ...unit, tables: new Map() }).has("data/states.ts")).toBe(false);
  for (const { id } of machines) expect(files.get("data/states.ts")).toContain(`"${id}"`);
});

test("a short list is a switch, without imports", () => {
  expect(files.get("loai-khai-sinh/codes.ts")).toContain('code === "bi-bo-roi"');
  expect(files.get("loai-khai-sinh/codes.ts")).not.toContain("import");
});

test("the communes of both eras with their history stay below 12 KB gzipped, and their provinces too", () => {
  const size = (path: string) => gzipSync(files.get(path) ?? "", { level: 9 }).length;
  expect(size("xa/codes.ts")).toBeLessThan(7_000);
  expect(size("xa/parents.ts")).toBeLessThan(9_000);
  expect(size("tinh/codes.ts") + size("huyen/codes.ts")).toBeLessThan(2_000);
});

test("nothing is decoded when a module is loaded: each call at the top is marked pure", () => {
  for (const [path, text] of files) {
    // Packed text may hold any character, a bracket too: a call has one outside of texts.
    const calls = text
      .split("\n")
      .filter((line) => /^(export )?const .*\(/.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '""')));
    for (const line of calls) expect(line, path).toMatch(/= \/\* @__PURE__ \*\/ /);
  }
});
