import type { Alias, Def, Node, Property, RecordModel } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { FORMATS } from "./formats.ts";

/** Tables with more codes than this are only named. */
const MOST_CODES = 20;
const ORIGINS = { "dang-ky-moi": "đăng ký mới", "so-hoa": "sổ đã số hóa" } as const;
const PERSONAL = { basic: "cơ bản", sensitive: "nhạy cảm" } as const;

/** What a class stands for. */
export function classDocs(def: Def, record: RecordModel | undefined): string[] {
  return [
    sentence(def.label.vi, def.description),
    ...(def.label.en === "" ? [] : [`English: ${def.label.en}.`]),
    ...(record === undefined ? [] : [`Bản ghi ${record.id}, phiên bản ${record.version}.`]),
  ];
}

/** What a union stands for. */
export function unionDocs(alias: Alias | undefined, tag: string): string[] {
  return [
    ...(alias === undefined ? [] : [sentence(alias.label.vi, alias.description)]),
    `Trường "${tag}" cho biết là loại nào.`,
  ];
}

/** What a field means and may hold: all that its type cannot say. */
export function fieldDocs(property: Property, tables: ReadonlyMap<string, CodeTable>): string[] {
  const { annotations, node } = property;
  const { label, description, required, personalData, example } = annotations;
  const lines = [sentence(label?.vi ?? property.name, description ?? "")];
  if (label?.en) lines.push(`English: ${label.en}.`);
  if (property.required) lines.push("Bắt buộc.");
  else if (required !== undefined && required.length > 0)
    lines.push(`Cần có với ${required.map((origin) => ORIGINS[origin]).join(" và ")}.`);
  lines.push(...limits(node, tables));
  if (personalData !== undefined) lines.push(`Dữ liệu cá nhân ${PERSONAL[personalData]}.`);
  if (example !== undefined) lines.push(`Ví dụ: ${example}`);
  return lines;
}

function limits(node: Node, tables: ReadonlyMap<string, CodeTable>): string[] {
  switch (node.kind) {
    case "array":
      return [
        `Danh sách ${range(node.minItems ?? 0, node.maxItems)} phần tử.`,
        ...limits(node.items, tables),
      ];
    case "integer":
      return node.minimum === undefined && node.maximum === undefined
        ? []
        : [`Số nguyên ${range(node.minimum, node.maximum)}.`];
    case "boolean":
      return node.const === undefined ? [] : [`Luôn là ${node.const}.`];
    case "open":
      return ["Nội dung mở: giữ nguyên khi chuyển tiếp."];
    case "string": {
      if (node.const !== undefined) return [`Luôn là "${node.const}".`];
      if (node.enum !== undefined) return [`Giá trị: ${node.enum.join(", ")}.`];
      const lines = node.table === undefined ? [] : [codes(tables.get(node.table.id), node.table.id)];
      if (node.format !== undefined)
        lines.push(`Định dạng ${node.format}: ${FORMATS[node.format]?.looks ?? "xem chuẩn"}.`);
      else if (node.minLength !== undefined || node.maxLength !== undefined)
        lines.push(`Độ dài ${range(node.minLength ?? 0, node.maxLength)} ký tự.`);
      if (node.pattern !== undefined) lines.push(`Mẫu: ${node.pattern}`);
      return lines;
    }
    default:
      return [];
  }
}

/** A code may be retired or new: the list is what is known in this edition, no promise. */
function codes(table: CodeTable | undefined, id: string): string {
  if (table === undefined) return `Mã của danh mục ${id}.`;
  const names = new Map(table.rows.map((row) => [row.code, row.vi]));
  const head = `Mã của danh mục ${id} (${table.label.vi})`;
  if (names.size > MOST_CODES) return `${head}.`;
  return `${head}: ${[...names].map(([code, name]) => `${code} = ${name}`).join("; ")}.`;
}

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `tới ${most}`;
  if (most === undefined) return `từ ${least}`;
  return least === most ? `${least}` : `${least}–${most}`;
}

function sentence(label: string, description: string): string {
  return oneLine(description === "" || description === label ? `${label}.` : `${label}. ${description}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
