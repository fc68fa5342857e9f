import { FORMAT_NAMES } from "@thongnhat/core";
import { type Facts, innermost } from "../facts.ts";
import type { Sheet } from "../fields/sheets.ts";
import type { FieldPlace } from "../fields/walk.ts";
import { csvText } from "../tables/data.ts";
import { kindOfType, limitsInWords, valuesOf, xsdType } from "./values.ts";

/**
 * The 25 descriptors of a term in the national shared dictionary (Decision 2439/QĐ-TTg of 4 November 2025), in the
 * order and words of a public account of it; the text itself was not read.
 */
export const DESCRIPTORS = [
  "(1) Mã định danh duy nhất",
  "(2) Tên nghiệp vụ vi/en",
  "(3) Định nghĩa nghiệp vụ",
  "(4) Ngữ cảnh sử dụng",
  "(5) Nhóm/phân loại",
  "(6) Quan hệ với thực thể",
  "(7) Đơn vị tạo ra dữ liệu",
  "(8) Đơn vị sở hữu",
  "(9) Ngôn ngữ",
  "(10) Phiên bản/trạng thái/ngày",
  "(11) Tài liệu liên quan",
  "(12) Từ đồng nghĩa",
  "(13) Thuật ngữ liên quan",
  "(14) Thuộc tính nghiệp vụ",
  "(15) Tên trường kỹ thuật",
  "(16) Loại dữ liệu",
  "(17) Độ dài/định dạng",
  "(18) Kiểu RDF/OWL",
  "(19) Quan hệ với trường khác",
  "(20) Thuộc tính kỹ thuật",
  "(21) Danh sách giá trị",
  "(22) Quy tắc chuẩn hóa",
  "(23) API mô tả truy cập",
  "(24) Tương thích chuẩn quốc tế",
  "(25) Quy tắc hợp lệ",
] as const;

/** Not known to this standard: a unit fills these in before it hands the form in. */
const UNKNOWN = "";

/**
 * The fields of a record as the form that a unit hands in to the national dictionary. What the standard does not
 * know stays empty.
 */
export function nationalForm(facts: Facts, sheet: Sheet): string {
  const rules = rulesByPath(sheet);
  const fields = (facts.fields.get(sheet.id) ?? []).filter(({ own, overlaid }) => own || overlaid);
  return csvText(
    DESCRIPTORS,
    fields.map((field) => row(facts, sheet, field, rules.get(field.path) ?? [])),
  );
}

function row(facts: Facts, sheet: Sheet, field: FieldPlace, rules: readonly string[]): string[] {
  const { annotations, property, path, def } = field;
  const {
    label = { vi: property.name, en: property.name },
    description = "",
    legalBasis = [],
    aliases = [],
  } = annotations;
  const database = facts.compiled.sources.databases.get(sheet.database) ?? {};
  const name = (database.label as { vi?: string } | undefined)?.vi ?? sheet.database;
  const owners = (database.owner ?? []) as { unit: { vi: string } }[];
  const node = innermost(property.node);
  const target = node.kind === "object" ? facts.model.defs.get(node.def)?.label.vi : undefined;
  const inside = path.includes(".") ? `thuộc ${def.label.vi}` : `thuộc ${sheet.label.vi}`;
  const format =
    node.kind === "string" && node.format !== undefined ? FORMAT_NAMES[node.format]?.vi : undefined;
  const limits = limitsInWords(property.node);
  return [
    `${facts.model.base}${sheet.id}#${path}`,
    `${businessName(label.vi)} / ${businessName(label.en)}`,
    description,
    `${name}: ${sheet.label.vi}`,
    name,
    [inside, target === undefined ? "" : `là ${target}`].filter(Boolean).join("; "),
    UNKNOWN,
    owners.map(({ unit }) => unit.vi).join("; "),
    "vi",
    [sheet.version, String(database.status ?? ""), facts.model.edition].filter(Boolean).join("; "),
    legalBasis.map(({ document, article }) => (article ? `${document}, ${article}` : document)).join("; "),
    aliases.map(({ system, name: other }) => `${other} (${system})`).join("; "),
    UNKNOWN,
    businessFacts(field).join("; "),
    `${sheet.title}.${path}`,
    kindOfType(property.node),
    [format ?? "", limits].filter(Boolean).join("; "),
    xsdType(property.node),
    rules.length === 0 ? "" : `quy tắc ${rules.join(", ")}`,
    technicalFacts(field).join("; "),
    valuesOf(facts, property.node),
    isFreeText(property.node) ? "Unicode dựng sẵn (NFC); không thừa dấu cách; không có ký tự ẩn" : "",
    UNKNOWN,
    UNKNOWN,
    [limits, node.kind === "string" ? (node.pattern ?? "") : "", rules.join(", ")].filter(Boolean).join("; "),
  ];
}

/** `Họ, chữ đệm, tên` → `HoChuDemTen`: the dictionary writes business names in PascalCase without diacritics. */
export function businessName(label: string): string {
  const plain = label.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  const words = plain.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

const ORIGINS: Readonly<Record<string, string>> = { "dang-ky-moi": "đăng ký mới", "so-hoa": "số hóa từ sổ" };

function businessFacts({ property, annotations }: FieldPlace): string[] {
  const { required = [], recommended, personalData, profiles = [] } = annotations;
  const facts: string[] = [];
  if (property.required) facts.push("luôn bắt buộc");
  else if (required.length > 0)
    facts.push(`bắt buộc khi ${required.map((origin) => ORIGINS[origin] ?? origin).join(", ")}`);
  else if (recommended) facts.push("nên có");
  if (personalData === "basic") facts.push("dữ liệu cá nhân cơ bản");
  if (personalData === "sensitive") facts.push("dữ liệu cá nhân nhạy cảm");
  for (const profile of profiles) facts.push(`hồ sơ chia sẻ ${profile}`);
  return facts;
}

function technicalFacts({ property }: FieldPlace): string[] {
  const node = innermost(property.node);
  const facts: string[] = [];
  if (property.node.kind === "array") facts.push("danh sách");
  if (property.deprecated) facts.push("đã ngừng dùng");
  if (node.kind === "string" && node.table !== undefined)
    facts.push(`mã có hiệu lực vào ${node.table.asOf.join(", ")}`);
  return facts;
}

function isFreeText(node: FieldPlace["property"]["node"]): boolean {
  const inner = innermost(node);
  return (
    inner.kind === "string" &&
    [inner.const, inner.enum, inner.table, inner.format, inner.pattern].every((one) => one === undefined)
  );
}

/** Ids of the record's own rules by the field they point at. */
function rulesByPath(sheet: Sheet): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, path } of sheet.record?.rules ?? []) {
    const dotted = path.split("/").slice(1).join(".");
    found.set(dotted, [...(found.get(dotted) ?? []), id]);
  }
  return found;
}
