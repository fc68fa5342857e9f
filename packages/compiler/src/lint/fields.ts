import { KNOWN_FORMATS } from "../emit/formats.ts";
import type { Finding } from "../finding.ts";
import { defsOf } from "../model/reach.ts";
import type { Def, Model, Node, Property, StringNode } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";

const SHARED = "chung";
const ENUM_LIMIT = 20;
/** Words that CEL keeps for itself. */
const RESERVED = ["in", "true", "false", "null"];

/** Each field has its words, its bounds and its evidence; every name that is used exists. */
export function lintFields(model: Model, tables: ReadonlyMap<string, CodeTable>): Finding[] {
  const findings: Finding[] = [];
  const shared = new Set(
    [...model.defs.values()].filter((def) => def.database === SHARED).map((def) => def.title),
  );
  for (const def of model.defs.values()) {
    const fault = (pointer: string, message: string, fix: string): number =>
      findings.push({ file: def.file, pointer, message, fix });
    if (def.database !== SHARED && shared.has(def.title)) {
      fault(
        def.pointer,
        `title '${def.title}' trùng với khối dùng chung.`,
        "Đặt title khác hoặc dùng khối chung.",
      );
    }
    for (const property of def.properties) {
      lintProperty(property, fault);
      lintNode(property.node, property, tables, fault);
      for (const path of property.overlays.keys()) {
        if (followPath(model, property.node, path.split("."))) continue;
        fault(
          `${property.pointer}/x-fields/${path}`,
          `x-fields nêu trường '${path}' không có.`,
          "Sửa tên trường.",
        );
      }
    }
    if (reaches(model, def, def.key, new Set())) {
      fault(
        def.pointer,
        `Đối tượng ${def.title} chứa chính nó.`,
        "Bỏ vòng lặp: dữ liệu trao đổi phải có độ sâu hữu hạn.",
      );
    }
  }
  for (const { records } of model.databases) {
    for (const record of records) {
      if (record.eventDate !== undefined && !isDated(model, record.def, record.eventDate)) {
        findings.push({
          file: record.file,
          pointer: "/x-event-date",
          message: `x-event-date '${record.eventDate}' phải dẫn qua các đối tượng tới một ngày.`,
          fix: "Chỉ một trường có format date hoặc ngay-khuyet, không nằm trong mảng hay trong nhánh của oneOf.",
        });
      }
      for (const pointer of record.keys ?? []) {
        if (pointer === undefined) continue;
        if (followPath(model, { kind: "object", def: record.def }, pointer.split("/").slice(1))) continue;
        findings.push({
          file: record.file,
          pointer: "",
          message: `Con trỏ '${pointer}' không dẫn tới trường nào.`,
          fix: "Sửa x-key.",
        });
      }
    }
  }
  return findings;
}

type Fault = (pointer: string, message: string, fix: string) => number;

function lintProperty(property: Property, fault: Fault): void {
  const { label, description, evidence, legalBasis } = property.annotations;
  const { name, pointer } = property;
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || RESERVED.includes(name) || name in Object.prototype) {
    fault(
      pointer,
      `Tên trường '${name}' không hợp lệ.`,
      "Viết camelCase không dấu; không dùng in, true, false, null, hay tên mọi đối tượng JavaScript đều có (constructor, toString…).",
    );
  }
  if (!label?.vi || !label.en) fault(pointer, "Thiếu x-label vi hoặc en.", "Thêm nhãn ở cả hai ngôn ngữ.");
  if (!description) fault(pointer, "Thiếu description.", "Viết một câu nói trường này là gì.");
  if (evidence === undefined)
    fault(pointer, "Thiếu x-evidence.", "Ghi mark và source: biết điều này từ đâu.");
  if (evidence?.mark === "text" && !legalBasis?.length) {
    fault(
      pointer,
      "Dấu 'text' mà không nêu văn bản.",
      "Thêm x-legal-basis, hoặc hạ dấu xuống đúng điều đã thấy.",
    );
  }
}

function lintNode(
  node: Node,
  property: Property,
  tables: ReadonlyMap<string, CodeTable>,
  fault: Fault,
): void {
  if (node.kind === "array") {
    if (node.maxItems === undefined) fault(property.pointer, "Mảng không có maxItems.", "Đặt cận trên.");
    return lintNode(node.items, property, tables, fault);
  }
  if (node.kind !== "string") return;
  const { format, table } = node;
  if (format !== undefined && !KNOWN_FORMATS.includes(format)) {
    fault(property.pointer, `format '${format}' không có.`, `Dùng một trong: ${KNOWN_FORMATS.join(", ")}.`);
  }
  if (table !== undefined) lintTable(node, table.id, property, tables.get(table.id), fault);
  if ((node.enum?.length ?? 0) > ENUM_LIMIT)
    fault(property.pointer, "enum dài hơn 20 giá trị.", "Chuyển thành danh mục.");
  const bounded = node.maxLength ?? node.enum ?? node.const ?? table ?? format;
  if (bounded === undefined) fault(property.pointer, "Chuỗi không có maxLength.", "Đặt độ dài tối đa.");
}

/** The table is there, and the bounds beside it leave room for each of its codes. */
function lintTable(
  { minLength = 0, maxLength = Number.MAX_SAFE_INTEGER, pattern = "" }: StringNode,
  id: string,
  { pointer }: Property,
  table: CodeTable | undefined,
  fault: Fault,
): void {
  if (table === undefined) {
    fault(pointer, `Danh mục '${id}' không có.`, `Thêm schemas/code-tables/${id}/ hoặc sửa tên.`);
    return;
  }
  const fits = ({ code }: { code: string }): boolean =>
    code.length >= minLength && code.length <= maxLength && new RegExp(pattern, "u").test(code);
  const wrong = table.rows.find((row) => !fits(row));
  if (wrong !== undefined) {
    fault(
      pointer,
      `Mã '${wrong.code}' của danh mục '${id}' không vừa minLength, maxLength hoặc pattern của trường.`,
      "Bỏ các cận ấy: danh mục đã nói đủ.",
    );
  }
}

/** Whether a path of field names leads somewhere, through arrays and any variant of a union. */
export function followPath(model: Model, node: Node, segments: readonly string[]): boolean {
  const [first, ...rest] = segments;
  if (first === undefined) return true;
  if (node.kind === "array") return followPath(model, node.items, /^\d+$/.test(first) ? rest : segments);
  return defsOf(node).some((key) => {
    const property = model.defs.get(key)?.properties.find(({ name }) => name === first);
    return property !== undefined && followPath(model, property.node, rest);
  });
}

/** Whether a pointer leads to a date through objects only: then the record has one date, or none. */
function isDated(model: Model, key: string, pointer: string): boolean {
  return ["date", "ngay-khuyet"].includes(stringAt(model, key, pointer)?.format ?? "");
}

/** The text to which a pointer leads through objects only: a record has it once, or not at all. */
export function stringAt(model: Model, key: string, pointer: string): StringNode | undefined {
  const [first, ...rest] = pointer.split("/").slice(1);
  const node = model.defs.get(key)?.properties.find(({ name }) => name === first)?.node;
  if (node?.kind === "object" && rest.length > 0) return stringAt(model, node.def, `/${rest.join("/")}`);
  return node?.kind === "string" && rest.length === 0 ? node : undefined;
}

function reaches(model: Model, def: Def, target: string, seen: Set<string>): boolean {
  for (const property of def.properties) {
    for (const key of defsOf(property.node)) {
      if (key === target) return true;
      const next = model.defs.get(key);
      if (next === undefined || seen.has(key)) continue;
      seen.add(key);
      if (reaches(model, next, target, seen)) return true;
    }
  }
  return false;
}
