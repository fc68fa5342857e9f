import { commentText } from "../../writer.ts";
import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "../shapes.ts";
import { banner, blockComment, indent, safeName, words } from "../text.ts";
import { javaSupport } from "./support.ts";

const RESERVED =
  words(`abstract assert boolean break byte case catch char class const continue default do double else
  enum extends final finally float for goto if implements import instanceof int interface long native new package
  private protected public return short static strictfp super switch synchronized this throw throws transient try void
  volatile while true false null truongLa`);

/**
 * Plain classes with public fields, a file each, without a library: `fromMap` and `toMap` go from and to the maps that
 * every JSON library for Java reads and writes (Jackson, Gson, JSON-B).
 */
export function emitJava(shapes: Shapes, packageName = "vn.thongnhat"): Map<string, string> {
  const folder = packageName.replaceAll(".", "/");
  const head = `// ${banner(shapes.edition)}\npackage ${packageName};\n`;
  const files = new Map<string, string>();
  const add = (name: string, lines: readonly string[]): void => {
    files.set(`${folder}/${name}.java`, `${head}\n${lines.join("\n")}\n`);
  };
  for (const shape of shapes.classes) add(shape.name, classLines(shape));
  for (const union of shapes.unions) add(union.name, unionLines(union));
  for (const [name, lines] of javaSupport(shapes)) add(name, lines);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function classLines({ name, docs, fields, unions }: ClassShape): string[] {
  const above = unions.length === 0 ? "ThongNhatDuLieu" : unions.join(", ");
  return [
    "import java.util.LinkedHashMap;",
    ...(fields.some(({ type }) => type.kind === "list") ? ["import java.util.List;"] : []),
    "import java.util.Map;",
    "",
    ...comment(docs),
    `public final class ${name} implements ${above} {`,
    ...indent(fields.flatMap(fieldLines), "  "),
    "  /** Các trường mà phiên bản này không biết: đọc vào thì giữ, ghi ra thì trả lại. */",
    "  public Map<String, Object> truongLa = new LinkedHashMap<>();",
    "",
    "  /** Đọc từ đối tượng JSON. Sai kiểu, thiếu trường bắt buộc: IllegalArgumentException nói rõ chỗ sai. */",
    `  public static ${name} fromMap(Map<String, ?> json) {`,
    '    return read(json, "");',
    "  }",
    "",
    `  static ${name} read(Object value, String path) {`,
    "    ThongNhat.Doc in = new ThongNhat.Doc(value, path);",
    `    ${name} x = new ${name}();`,
    ...fields.map((field) => `    x.${fieldName(field)} = ${readCall(field)};`),
    "    x.truongLa = in.rest();",
    "    return x;",
    "  }",
    "",
    "  @Override",
    "  public Map<String, Object> toMap() {",
    "    Map<String, Object> out = new LinkedHashMap<>();",
    ...fields.map((field) => `    ThongNhat.put(out, ${JSON.stringify(field.name)}, ${fieldName(field)});`),
    "    out.putAll(truongLa);",
    "    return out;",
    "  }",
    "}",
  ];
}

function fieldLines(field: FieldShape): string[] {
  const start = field.constant === undefined ? "" : ` = ${JSON.stringify(field.constant)}`;
  return [
    ...comment(field.docs),
    ...(field.deprecated ? ["@Deprecated"] : []),
    `public ${typeText(field.type)} ${fieldName(field)}${start};`,
    "",
  ];
}

function readCall(field: FieldShape): string {
  return `in.get(${JSON.stringify(field.name)}, ${field.required}, ${reader(field.type)})`;
}

function reader(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "ThongNhat::text";
    case "integer":
      return "ThongNhat::integer";
    case "boolean":
      return "ThongNhat::bool";
    case "open":
      return "ThongNhat::open";
    case "list":
      return `ThongNhat.listOf(${reader(type.items)})`;
    default:
      return `${type.name}::read`;
  }
}

function typeText(type: TypeShape): string {
  switch (type.kind) {
    case "string":
      return "String";
    case "integer":
      return "Long";
    case "boolean":
      return "Boolean";
    case "open":
      return "Map<String, Object>";
    case "list":
      return `List<${typeText(type.items)}>`;
    default:
      return type.name;
  }
}

function unionLines({ name, tag, variants, docs }: UnionShape): string[] {
  return [
    ...comment([
      ...docs,
      `Một trong: ${variants.map((variant) => variant.name).join(", ")}; loại mới: ThongNhatLoaiLa.`,
    ]),
    `public interface ${name} extends ThongNhatDuLieu {`,
    `  static ${name} read(Object value, String path) {`,
    `    switch (ThongNhat.tag(value, path, ${JSON.stringify(tag)})) {`,
    ...variants.flatMap((variant) => [
      `      case ${JSON.stringify(variant.value)}:`,
      `        return ${variant.name}.read(value, path);`,
    ]),
    "      default:",
    "        return new ThongNhatLoaiLa(ThongNhat.open(value, path));",
    "    }",
    "  }",
    "}",
  ];
}

function fieldName(field: FieldShape): string {
  return safeName(field.name, RESERVED);
}

/** Javadoc is HTML with tags, and `\u` means a letter even in a comment. */
function comment(docs: readonly string[]): string[] {
  const safe = (text: string): string =>
    commentText(text)
      .replaceAll("\\", "\\\\")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll("@", "&#64;");
  return blockComment(docs, safe);
}
