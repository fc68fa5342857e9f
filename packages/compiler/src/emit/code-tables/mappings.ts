import type { Mapping } from "../../read/mappings.ts";
import { BANNER, camelCase, literal } from "../writer.ts";

/** `mappings/<system>--<table>.ts`: the codes of one system read as codes of one table. */
export function mappingModule(mapping: Mapping): string {
  const { id, system, table, rows } = mapping;
  const lines = rows.map(({ from, label, to, relation, note, mark, source }) => {
    const cells = [from, label, to, relation, note, mark, source];
    return `    ${literal(cells)},\n`;
  });
  return `${BANNER}import { createMapping } from "../../mapping/create-mapping.ts";
import type { CodeMapping } from "../../mapping/types.ts";

/** Codes of \`${system}\` as codes of \`${table}\`. */
export const ${mappingName(id)}: CodeMapping = /* @__PURE__ */ createMapping({
  id: ${literal(id)},
  system: ${literal(system)},
  table: ${literal(table)},
  rows: [
${lines.join("")}  ],
});
`;
}

/** `mappings.ts`: every mapping by its id. */
export function mappingsModule(mappings: readonly Mapping[]): string {
  const imports = mappings.map(({ id }) => `import { ${mappingName(id)} } from "./mappings/${id}.ts";\n`);
  const entries = mappings.map(({ id }) => `  ${literal(id)}: ${mappingName(id)},\n`);
  return `${BANNER}import type { CodeMapping } from "../mapping/types.ts";
${imports.join("")}
/** Every mapping by its id, \`<system>--<table>\`. */
export const mappings: Readonly<Record<string, CodeMapping>> = {
${entries.join("")}};
`;
}

/** `moj-hotich-sohoa--dan-toc` → `mojHotichSohoaToDanToc`. */
export function mappingName(id: string): string {
  return camelCase(id.replace("--", "-to-"));
}
