import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "../shapes.ts";
import { banner, blockComment, indent, safeName, words } from "../text.ts";
import { phpSupport, readerName } from "./support.ts";

const RESERVED = words("this truongLa");

/** Classes for PHP 8.1 and later, a file each (PSR-4), that `json_encode` writes and `fromArray` reads. */
export function emitPhp(shapes: Shapes, namespace = "ThongNhat"): Map<string, string> {
  const head = `<?php\n\n// ${banner(shapes.edition)}\n\ndeclare(strict_types=1);\n\nnamespace ${namespace};\n`;
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => void files.set(`${name}.php`, `${head}\n${text}\n`);
  for (const shape of shapes.classes) add(shape.name, classLines(shape).join("\n"));
  for (const union of shapes.unions) add(union.name, unionLines(union).join("\n"));
  for (const [name, text] of phpSupport(shapes)) add(name, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function classLines({ name, docs, fields, unions }: ClassShape): string[] {
  const above = unions.length === 0 ? "\\JsonSerializable" : unions.join(", ");
  return [
    ...blockComment(docs),
    `final class ${name} implements ${above}`,
    "{",
    "    public function __construct(",
    ...indent(
      [...fields.filter(isNeeded), ...fields.filter((field) => !isNeeded(field))].flatMap(parameter),
      "        ",
    ),
    "        /**",
    "         * Các trường mà phiên bản này không biết: đọc vào thì giữ, ghi ra thì trả lại.",
    "         * @var array<string, mixed>",
    "         */",
    "        public array $truongLa = [],",
    "    ) {",
    "    }",
    "",
    "    /**",
    "     * Đọc từ json_decode($json). Sai kiểu, thiếu trường bắt buộc: InvalidArgumentException nói rõ chỗ sai.",
    "     * @param array<string, mixed>|\\stdClass $data",
    "     */",
    "    public static function fromArray(array|\\stdClass $data): self",
    "    {",
    "        return self::read($data, '');",
    "    }",
    "",
    "    /** @internal */",
    "    public static function read(mixed $value, string $path): self",
    "    {",
    "        $in = new ThongNhatDoc($value, $path);",
    "        return new self(",
    ...fields.map(
      (field) =>
        `            ${propertyName(field)}: $in->get('${field.name}', ${field.required}, ${reader(field.type)}),`,
    ),
    "            truongLa: $in->rest(),",
    "        );",
    "    }",
    "",
    "    public function jsonSerialize(): \\stdClass",
    "    {",
    "        return ThongNhat::object([",
    ...fields.map((field) => `            '${field.name}' => $this->${propertyName(field)},`),
    "        ], $this->truongLa);",
    "    }",
    "}",
  ];
}

function propertyName(field: FieldShape): string {
  return safeName(field.name, RESERVED);
}

function isNeeded(field: FieldShape): boolean {
  return field.required && field.constant === undefined;
}

function parameter(field: FieldShape): string[] {
  const type = typeText(field.type);
  const optional = type.includes("|") ? `${type}|null` : `?${type}`;
  const declared = field.required ? type : optional;
  const start =
    field.constant === undefined
      ? field.required
        ? ""
        : " = null"
      : ` = '${field.constant.replaceAll("'", "\\'")}'`;
  const list =
    field.type.kind === "list" ? [`@var ${docType(field.type)}${field.required ? "" : "|null"}`] : [];
  const old = field.deprecated ? ["@deprecated còn đọc, không ghi nữa"] : [];
  return [
    ...blockComment([...field.docs, ...list, ...old]),
    `public ${declared} $${propertyName(field)}${start},`,
  ];
}

function typeText(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "string";
    case "integer":
      return "int";
    case "boolean":
      return "bool";
    case "open":
      return "array|\\stdClass";
    case "list":
      return "array";
    case "union":
      return `${type.name}|\\stdClass`;
    default:
      return type.name;
  }
}

function docType(type: TypeShape): string {
  return type.kind === "list" ? `list<${docType(type.items)}>` : typeText(type);
}

function reader(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "ThongNhat::text(...)";
    case "integer":
      return "ThongNhat::integer(...)";
    case "boolean":
      return "ThongNhat::bool(...)";
    case "open":
      return "ThongNhat::open(...)";
    case "list":
      return `ThongNhat::listOf(${reader(type.items)})`;
    case "union":
      return `ThongNhat::${readerName(type.name)}(...)`;
    default:
      return `${type.name}::read(...)`;
  }
}

function unionLines({ name, variants, docs }: UnionShape): string[] {
  const names = variants.map((variant) => variant.name).join(", ");
  return [
    ...blockComment([
      ...docs,
      `Một trong: ${names}. Loại mà phiên bản này chưa biết thì giữ nguyên là stdClass.`,
    ]),
    `interface ${name} extends \\JsonSerializable`,
    "{",
    "}",
  ];
}
