import { KNOWN_FORMATS } from "../emit/formats.ts";
import type { Finding } from "../finding.ts";
import { defsOf } from "../model/build.ts";
import type { Def, Model, Node, Property } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";

const SHARED = "chung";
const ENUM_LIMIT = 20;

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
      for (const pointer of [record.eventDate, ...(record.keys ?? [])]) {
        if (pointer === undefined) continue;
        if (followPath(model, { kind: "object", def: record.def }, pointer.split("/").slice(1))) continue;
        findings.push({
          file: record.file,
          pointer: "",
          message: `Con trỏ '${pointer}' không dẫn tới trường nào.`,
          fix: "Sửa x-event-date hoặc x-key.",
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
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || ["in", "true", "false", "null"].includes(name)) {
    fault(
      pointer,
      `Tên trường '${name}' không hợp lệ.`,
      "Viết camelCase không dấu; không dùng in, true, false, null.",
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
  if (table !== undefined && !tables.has(table.id)) {
    fault(
      property.pointer,
      `Danh mục '${table.id}' không có.`,
      `Thêm schemas/code-tables/${table.id}/ hoặc sửa tên.`,
    );
  }
  if ((node.enum?.length ?? 0) > ENUM_LIMIT)
    fault(property.pointer, "enum dài hơn 20 giá trị.", "Chuyển thành danh mục.");
  const bounded = node.maxLength ?? node.enum ?? node.const ?? table ?? format;
  if (bounded === undefined) fault(property.pointer, "Chuỗi không có maxLength.", "Đặt độ dài tối đa.");
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
