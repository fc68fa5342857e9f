import type { Node } from "../../model/types.ts";
import type { FieldShape, Shapes, TypeShape } from "./shapes.ts";
import { banner, blockComment, indent } from "./text.ts";

/** Interfaces in one file, the same as those of `@thongnhat/schemas`, for who does not use npm. */
export function emitTypeScript(shapes: Shapes): Map<string, string> {
  const parts = [
    ...shapes.unions.map(({ name, docs, variants }) => [
      ...blockComment(docs),
      `export type ${name} = ${variants.map((variant) => variant.name).join(" | ")};`,
    ]),
    ...shapes.classes.map(({ name, docs, fields }) => [
      ...blockComment(docs),
      `export interface ${name} {`,
      ...indent(fields.flatMap(field), "  "),
      "}",
    ]),
    [
      "/** Kiểu của mỗi loại bản ghi, theo tên ở sieuDuLieu.luocDo. */",
      "export interface BanGhiTheoLuocDo {",
      ...shapes.records.map(({ id, name }) => `  ${JSON.stringify(id)}: ${name};`),
      "}",
    ],
  ];
  const text = [`// ${banner(shapes.edition)}`, ...parts.map((part) => part.join("\n"))].join("\n\n");
  return new Map([["thongnhat.ts", `${text}\n`]]);
}

function field(shape: FieldShape): string[] {
  const docs = [...shape.docs, ...(shape.deprecated ? ["@deprecated còn đọc, không ghi nữa"] : [])];
  const mark = shape.required ? "" : "?";
  return [...blockComment(docs), `${shape.name}${mark}: ${typeText(shape.type, shape.node)};`];
}

function typeText(type: TypeShape, node: Node): string {
  switch (type.kind) {
    case "string":
      if (node.kind === "string" && node.const !== undefined) return JSON.stringify(node.const);
      if (node.kind === "string" && node.enum !== undefined)
        return node.enum.map((value) => JSON.stringify(value)).join(" | ");
      return "string";
    case "integer":
      return "number";
    case "boolean":
      return node.kind === "boolean" && node.const !== undefined ? `${node.const}` : "boolean";
    case "open":
      return "Record<string, unknown>";
    case "list": {
      const inner = node.kind === "array" ? typeText(type.items, node.items) : typeText(type.items, node);
      return /[ |]/.test(inner) ? `(${inner})[]` : `${inner}[]`;
    }
    default:
      return type.name;
  }
}
