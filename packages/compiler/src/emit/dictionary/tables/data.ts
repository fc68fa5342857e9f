import { COLUMNS, type CodeTable } from "../../../read/code-tables.ts";
import type { Mapping, Transfers } from "../../../read/mappings.ts";

/** CSV that spreadsheets open with the right letters: UTF-8 with its mark, quoted where needed. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => cells.map(cell).join(",");
  return `\uFEFF${[header, ...rows].map(line).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The whole table, with the columns of the standard. */
export function codesCsv(table: CodeTable): string {
  const province = table.rows.some((row) => row.province !== "");
  const rows = table.rows.map((row) => [
    row.code,
    row.vi,
    row.en,
    row.aliases.join(";"),
    row.hiddenAliases.join(";"),
    row.parent,
    row.from,
    row.to,
    row.replacedBy.join(";"),
    row.status,
    row.basis,
    row.mark,
    row.source,
    ...(province ? [row.province] : []),
  ]);
  return csvText([...COLUMNS, ...(province ? ["province"] : [])], rows);
}

/** The codes of another system. */
export function mappingCsv(mapping: Mapping): string {
  const rows = mapping.rows.map((row) => [
    row.from,
    row.label,
    row.to,
    row.relation,
    row.mark,
    row.source,
    row.note,
  ]);
  return csvText(["from", "label", "to", "relation", "mark", "source", "note"], rows);
}

/** Which unit became which. */
export function transfersCsv(transfers: Transfers): string {
  const rows = transfers.rows.map((row) => [
    row.from,
    row.to,
    row.on,
    row.area,
    row.population,
    row.note,
    row.basis,
    row.mark,
    row.source,
  ]);
  return csvText(["from", "to", "on", "area", "population", "note", "basis", "mark", "source"], rows);
}

/**
 * The rows of a large table as a script: a page opened from a folder may load a script, but may not fetch a file.
 * Texts that many rows share stand once, in `texts`; `parents` names the codes above.
 */
export function rowsScript(table: CodeTable, parents: ReadonlyMap<string, string>): string {
  const texts: string[] = [];
  const positions = new Map<string, number>();
  const shared = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, texts.length);
    texts.push(text);
    return texts.length - 1;
  };
  const rows = table.rows.map((row) => [
    row.code,
    row.vi,
    row.en,
    row.parent,
    row.from,
    row.to,
    row.replacedBy.join(" "),
    row.status,
    row.mark,
    shared([row.basis, row.source].filter(Boolean).join("; ")),
    row.aliases.join(", "),
  ]);
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  const above = JSON.stringify(Object.fromEntries(parents));
  const data = `{"parents":${above},"texts":${JSON.stringify(texts)},"rows":[\n${lines}\n]}`;
  return `(window.thongnhatTables=window.thongnhatTables||{})[${JSON.stringify(table.id)}]=${data.replaceAll("<", "\\u003c")};\n`;
}
