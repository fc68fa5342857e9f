import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "../shapes.ts";
import { banner, indent, safeName, words, wrapDocs } from "../text.ts";
import { PYTHON_SUPPORT } from "./support.ts";

const RESERVED =
  words(`False None True and as assert async await break class continue def del elif else except finally
  for from global if import in is lambda nonlocal not or pass raise return try while with yield truongLa`);

/** Dataclasses in one module, for Python 3.9 and later, with `from_dict` and `to_dict`. */
export function emitPython(shapes: Shapes, moduleName = "thongnhat"): Map<string, string> {
  const text = [
    `# ${banner(shapes.edition)}`,
    PYTHON_SUPPORT,
    ...shapes.classes.map((shape) => classLines(shape).join("\n")),
    ...shapes.unions.map((union) => unionLines(union).join("\n")),
    ...shapes.classes.map(({ name, fields }) => tableLines(name, fields).join("\n")),
    [
      "#: Lớp của mỗi loại bản ghi, theo tên ở sieuDuLieu.luocDo.",
      "BAN_GHI: Dict[str, Any] = {",
      ...shapes.records.map(({ id, name }) => `    ${JSON.stringify(id)}: ${name},`),
      "}",
    ].join("\n"),
  ].join("\n\n\n");
  return new Map([[`${moduleName}.py`, `${text}\n`]]);
}

function classLines({ name, docs, fields }: ClassShape): string[] {
  const order = [...fields.filter(isNeeded), ...fields.filter((field) => !isNeeded(field))];
  const lines = wrapDocs(docs).map(docText);
  return [
    "@dataclass",
    `class ${name}(_DuLieu):`,
    `    """${lines[0] ?? name}`,
    ...indent(lines.slice(1), "    "),
    '    """',
    ...indent(
      order.flatMap((field) => [
        "",
        ...wrapDocs(field.docs).map((line) => `#: ${line}`),
        `${fieldName(field)}: ${fieldType(field)}`,
      ]),
      "    ",
    ),
    "",
    "    #: Các trường mà phiên bản này không biết: đọc vào thì giữ, ghi ra thì trả lại.",
    "    truongLa: Dict[str, Any] = field(default_factory=dict)",
  ];
}

function isNeeded(field: FieldShape): boolean {
  return field.required && field.constant === undefined;
}

function fieldType(field: FieldShape): string {
  const type = typeText(field.type);
  if (field.constant !== undefined) return `${type} = ${JSON.stringify(field.constant)}`;
  return field.required ? type : `Optional[${type}] = None`;
}

/** Reading and writing go over a table, in the order of the standard. */
function tableLines(name: string, fields: readonly FieldShape[]): string[] {
  return [
    `${name}._truong = (`,
    ...fields.map((field) => {
      const cells = [JSON.stringify(field.name), JSON.stringify(fieldName(field)), reader(field.type)];
      return `    (${[...cells, field.required ? "True" : "False"].join(", ")}),`;
    }),
    ")",
  ];
}

function reader(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "_chuoi";
    case "integer":
      return "_so_nguyen";
    case "boolean":
      return "_dung_sai";
    case "open":
      return "_mo";
    case "list":
      return `_danh_sach(${reader(type.items)})`;
    case "union":
      return `_doc_${type.name}`;
    default:
      return `${type.name}._doc`;
  }
}

function typeText(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "str";
    case "integer":
      return "int";
    case "boolean":
      return "bool";
    case "open":
      return "Dict[str, Any]";
    case "list":
      return `List[${typeText(type.items)}]`;
    default:
      return type.name;
  }
}

function unionLines({ name, tag, variants, docs }: UnionShape): string[] {
  return [
    ...wrapDocs([...docs, "Loại mà phiên bản này chưa biết thì giữ nguyên là dict."]).map(
      (line) => `#: ${line}`,
    ),
    `${name} = Union[${[...variants.map((variant) => variant.name), "Dict[str, Any]"].join(", ")}]`,
    `_doc_${name} = _theo_the(${JSON.stringify(tag)}, {`,
    ...variants.map((variant) => `    ${JSON.stringify(variant.value)}: ${variant.name}._doc,`),
    "})",
  ];
}

function fieldName(field: FieldShape): string {
  return safeName(field.name, RESERVED);
}

function docText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', "'");
}
