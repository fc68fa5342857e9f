import type { Node } from "../../../model/types.ts";
import { type Facts, innermost } from "../facts.ts";

/** The kind of data, in the words of the form. */
export function kindOfType(node: Node): string {
  if (node.kind === "array") return `danh sách ${kindOfType(node.items)}`;
  switch (node.kind) {
    case "string":
      return node.table === undefined ? "chuỗi" : "mã";
    case "integer":
      return "số nguyên";
    case "boolean":
      return "đúng/sai";
    default:
      return "đối tượng";
  }
}

const XSD: Readonly<Record<string, string>> = { date: "xsd:date", "date-time": "xsd:dateTime" };

/** The XSD type of a single value; a group of fields has none. */
export function xsdType(node: Node): string {
  const inner = innermost(node);
  if (inner.kind === "string") return XSD[inner.format ?? ""] ?? "xsd:string";
  if (inner.kind === "integer") return "xsd:integer";
  return inner.kind === "boolean" ? "xsd:boolean" : "";
}

/** Bounds, in words. */
export function limitsInWords(node: Node): string {
  if (node.kind === "array") {
    const own = bounds(node.minItems, node.maxItems, "mục");
    return [own, limitsInWords(node.items)].filter(Boolean).join("; ");
  }
  if (node.kind === "string") return bounds(node.minLength, node.maxLength, "ký tự");
  return node.kind === "integer" ? bounds(node.minimum, node.maximum, "") : "";
}

function bounds(min: number | undefined, max: number | undefined, unit: string): string {
  const words = [min === undefined ? "" : `từ ${min}`, max === undefined ? "" : `đến ${max}`]
    .filter(Boolean)
    .join(" ");
  return words === "" ? "" : `${words} ${unit}`.trim();
}

/** A table up to this size is written out. */
const MOST = 60;

/** The values that are allowed: those of the schema, or the codes of the table. */
export function valuesOf(facts: Facts, node: Node): string {
  const inner = innermost(node);
  if (inner.kind !== "string") return "";
  if (inner.const !== undefined) return inner.const;
  if (inner.enum !== undefined) return inner.enum.join("; ");
  if (inner.table === undefined) return "";
  const table = facts.tables.get(inner.table.id);
  if (table === undefined) return inner.table.id;
  const codes = [...new Map(table.rows.map((row) => [row.code, row.vi]))];
  const listed = codes.length > MOST ? "" : `: ${codes.map(([code, name]) => `${code} ${name}`).join("; ")}`;
  return `danh mục ${table.id} (${table.label.vi}), bản ${table.edition}${listed}`;
}
