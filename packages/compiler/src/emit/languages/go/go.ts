import { pascalCase } from "../../writer.ts";
import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "../shapes.ts";
import { banner, indent, wrapDocs } from "../text.ts";
import { GO_SUPPORT } from "./support.ts";

/** Structs in one file, for Go 1.18 and later, that read and write themselves with `encoding/json`. */
export function emitGo(shapes: Shapes, packageName = "thongnhat"): Map<string, string> {
  const text = [
    `// ${banner(shapes.edition)}`,
    `// Package ${packageName}: các kiểu của chuẩn dữ liệu thongnhat.\npackage ${packageName}`,
    GO_SUPPORT,
    [
      "// NewRecord cho một bản ghi trống theo loại ghi ở sieuDuLieu.luocDo; không biết loại thì cho nil.",
      "func NewRecord(luocDo string) any {",
      "\tswitch luocDo {",
      ...shapes.records.flatMap(({ id, name }) => [
        `\tcase ${JSON.stringify(id)}:`,
        `\t\treturn new(${name})`,
      ]),
      "\t}",
      "\treturn nil",
      "}",
    ].join("\n"),
    ...shapes.unions.map((union) => unionLines(union).join("\n")),
    ...shapes.classes.map((shape) => classLines(shape).join("\n")),
  ].join("\n\n");
  return new Map([[`${packageName}.go`, `${text}\n`]]);
}

function classLines({ name, docs, fields }: ClassShape): string[] {
  return [
    ...comment([`${name}: ${docs[0] ?? ""}`, ...docs.slice(1)]),
    `type ${name} struct {`,
    ...indent(fields.flatMap(fieldLines), "\t"),
    "\t// Các trường mà phiên bản này không biết: đọc vào thì giữ, ghi ra thì trả lại.",
    '\tTruongLa map[string]json.RawMessage `json:"-"`',
    "}",
    "",
    `func (x *${name}) UnmarshalJSON(data []byte) error {`,
    `\ttype plain ${name}`,
    `\tvar read plain`,
    "\tif err := readObject(data, &read, &read.TruongLa); err != nil {",
    "\t\treturn err",
    "\t}",
    `\t*x = ${name}(read)`,
    "\treturn nil",
    "}",
    "",
    `func (x ${name}) MarshalJSON() ([]byte, error) {`,
    `\ttype plain ${name}`,
    "\treturn writeObject(plain(x), x.TruongLa)",
    "}",
  ];
}

function fieldLines(field: FieldShape): string[] {
  const type = typeText(field.type);
  const pointer = field.required || field.type.kind === "list" || field.type.kind === "open" ? "" : "*";
  const tag = `\`json:"${field.name}${field.required ? "" : ",omitempty"}"\``;
  const deprecated = field.deprecated ? ["", "Deprecated: còn đọc, không ghi nữa."] : [];
  return [...comment([...field.docs, ...deprecated]), `${pascalCase(field.name)} ${pointer}${type} ${tag}`];
}

function typeText(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "string";
    case "integer":
      return "int64";
    case "boolean":
      return "bool";
    case "open":
      return "json.RawMessage";
    case "list":
      return `[]${typeText(type.items)}`;
    default:
      return type.name;
  }
}

function unionLines({ name, tag, variants, docs }: UnionShape): string[] {
  return [
    ...comment([
      `${name}: ${docs[0] ?? ""}`,
      ...docs.slice(1),
      "Đúng một trường khác nil; LoaiLa là loại chưa biết.",
    ]),
    `type ${name} struct {`,
    ...aligned([...variants.map((variant) => [variant.name, `*${variant.name}`] as const), UNKNOWN]),
    "}",
    "",
    `func (x *${name}) UnmarshalJSON(data []byte) error {`,
    `\t*x = ${name}{}`,
    `\tkind, err := readTag(data, ${JSON.stringify(tag)})`,
    "\tif err != nil {",
    "\t\treturn err",
    "\t}",
    "\tswitch kind {",
    ...variants.flatMap((variant) => [
      `\tcase ${JSON.stringify(variant.value)}:`,
      `\t\treturn json.Unmarshal(data, &x.${variant.name})`,
    ]),
    "\t}",
    "\tx.LoaiLa = append(json.RawMessage{}, data...)",
    "\treturn nil",
    "}",
    "",
    `func (x ${name}) MarshalJSON() ([]byte, error) {`,
    "\tswitch {",
    ...variants.flatMap((variant) => [
      `\tcase x.${variant.name} != nil:`,
      `\t\treturn json.Marshal(x.${variant.name})`,
    ]),
    "\tcase x.LoaiLa != nil:",
    "\t\treturn x.LoaiLa, nil",
    "\t}",
    `\treturn nil, errors.New("${name}: chưa chọn loại nào")`,
    "}",
  ];
}

const UNKNOWN = ["LoaiLa", "json.RawMessage"] as const;

/** As `gofmt` sets lines that follow each other. */
function aligned(fields: readonly (readonly [name: string, type: string])[]): string[] {
  const width = Math.max(...fields.map(([name]) => name.length));
  return fields.map(([name, type]) => `\t${name.padEnd(width)} ${type}`);
}

function comment(docs: readonly string[]): string[] {
  return wrapDocs(docs).map((line) => (line === "" ? "//" : `// ${line}`));
}
