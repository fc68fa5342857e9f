import type { Node, StringNode } from "../../model/types.ts";
import { camelCase } from "../writer.ts";
import { FORMATS } from "./formats.ts";
import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "./shapes.ts";
import { banner, indent } from "./text.ts";

/**
 * XSD 1.0: an element a field, in the order of the schema; a list is the element repeated; one of several kinds is an
 * element of the kind's own name; open content is JSON text.
 */
export function emitXsd(shapes: Shapes): Map<string, string> {
  const space = `${shapes.base}xsd`;
  const body = [
    ...shapes.records.map(({ name, id }) => [
      `<xs:element name="${camelCase(name)}" type="tn:${name}">`,
      ...annotation([`Bản ghi ${id}.`]),
      "</xs:element>",
    ]),
    ...shapes.classes.map(classType),
    ...shapes.unions.map(unionType),
  ];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${banner(shapes.edition)} -->`,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tn="${escapeXml(space)}"`,
    `    targetNamespace="${escapeXml(space)}" elementFormDefault="qualified" version="${escapeXml(shapes.edition)}">`,
    ...indent(body.flat(), "  "),
    "</xs:schema>",
  ];
  return new Map([["thongnhat.xsd", `${text.join("\n")}\n`]]);
}

function classType({ name, docs, fields }: ClassShape): string[] {
  return [
    `<xs:complexType name="${name}">`,
    ...annotation(docs),
    "  <xs:sequence>",
    ...indent(fields.flatMap(fieldElement), "    "),
    "  </xs:sequence>",
    "</xs:complexType>",
  ];
}

function fieldElement(field: FieldShape): string[] {
  const list = field.node.kind === "array" ? field.node : undefined;
  const node = list?.items ?? field.node;
  const type = list === undefined ? field.type : field.type.kind === "list" ? field.type.items : field.type;
  const most = list === undefined ? "" : ` maxOccurs="${list.maxItems ?? "unbounded"}"`;
  const least = field.required ? (list === undefined ? 1 : (list.minItems ?? 0)) : 0;
  const open = `<xs:element name="${field.name}" minOccurs="${least}"${most}`;
  const named = typeName(type);
  if (named !== undefined) return [`${open} type="${named}">`, ...annotation(field.docs), "</xs:element>"];
  const simple = simpleType(node);
  const docs = [...field.docs, ...(simple.note === undefined ? [] : [simple.note])];
  return [`${open}>`, ...annotation(docs), ...indent(simple.lines, "  "), "</xs:element>"];
}

function typeName(type: TypeShape): string | undefined {
  if (type.kind === "class" || type.kind === "union") return `tn:${type.name}`;
  return type.kind === "open" || type.kind === "list" ? "xs:string" : undefined;
}

interface Simple {
  readonly lines: string[];
  /** What the type cannot say. */
  readonly note?: string;
}

function simpleType(node: Node): Simple {
  switch (node.kind) {
    case "integer":
      return {
        lines: restriction("xs:long", [
          facet("minInclusive", node.minimum),
          facet("maxInclusive", node.maximum),
        ]),
      };
    case "boolean":
      return {
        lines: restriction("xs:boolean", [
          facet("pattern", node.const === undefined ? "true|false" : `${node.const}`),
        ]),
      };
    case "string":
      return stringType(node);
    default:
      throw new Error(`Kiểu ${node.kind} không phải kiểu đơn`);
  }
}

function stringType(node: StringNode): Simple {
  if (node.const !== undefined)
    return { lines: restriction("xs:string", [facet("enumeration", node.const)]) };
  if (node.enum !== undefined)
    return {
      lines: restriction(
        "xs:string",
        node.enum.map((value) => facet("enumeration", value)),
      ),
    };
  const format = node.format === undefined ? undefined : FORMATS[node.format]?.pattern;
  // Only the days of these two exist for certain: XSD knows the calendar.
  if (node.format === "date") return { lines: restriction("xs:date", [facet("pattern", format)]) };
  if (node.format === "date-time") return { lines: restriction("xs:dateTime", [facet("pattern", format)]) };
  const own = node.pattern === undefined ? undefined : toXsdPattern(node.pattern);
  const base = restriction("xs:string", [
    facet("minLength", node.minLength),
    facet("maxLength", node.maxLength),
    facet("pattern", format ?? own),
  ]);
  if (node.pattern === undefined) return { lines: base };
  if (own === undefined)
    return { lines: base, note: "Mẫu trên không viết được trong XSD 1.0: chưa kiểm ở đây." };
  if (format === undefined) return { lines: base };
  return { lines: base, note: "XSD kiểm định dạng; mẫu trên chưa kiểm ở đây." };
}

/** Patterns of XSD are always anchored and know neither groups without number nor anchors. */
export function toXsdPattern(pattern: string): string | undefined {
  const inner = pattern.replace(/^\^/, "").replace(/\$$/, "").replaceAll("(?:", "(");
  const bare = inner.replaceAll(/\\./g, "").replaceAll(/\[\^?[^\]]*\]/g, "");
  return /[\^$]|\(\?|\\[bBAzZ]/.test(bare) || /\\[bB]/.test(inner) ? undefined : inner;
}

function restriction(base: string, facets: readonly string[]): string[] {
  const given = facets.filter((line) => line !== "");
  if (given.length === 0)
    return ["<xs:simpleType>", `  <xs:restriction base="${base}"/>`, "</xs:simpleType>"];
  return [
    "<xs:simpleType>",
    `  <xs:restriction base="${base}">`,
    ...indent(given, "    "),
    "  </xs:restriction>",
    "</xs:simpleType>",
  ];
}

function facet(name: string, value: string | number | undefined): string {
  return value === undefined ? "" : `<xs:${name} value="${escapeXml(String(value))}"/>`;
}

function unionType({ name, variants, docs }: UnionShape): string[] {
  return [
    `<xs:complexType name="${name}">`,
    ...annotation([...docs, "Trong XML, tên phần tử con cho biết là loại nào."]),
    "  <xs:choice>",
    ...variants.map(
      (variant) => `    <xs:element name="${camelCase(variant.name)}" type="tn:${variant.name}"/>`,
    ),
    "  </xs:choice>",
    "</xs:complexType>",
  ];
}

function annotation(docs: readonly string[]): string[] {
  const text = escapeXml(docs.join(" "));
  return [
    "  <xs:annotation>",
    `    <xs:documentation xml:lang="vi">${text}</xs:documentation>`,
    "  </xs:annotation>",
  ];
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
