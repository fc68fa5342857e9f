import type { FieldEntry } from "./fields.ts";

/** What the values of a field look like. */
export type Expect =
  | "name"
  | "name-part"
  | "address"
  | "place"
  | "body"
  | "date"
  | "moment"
  | "time"
  | "personal-number"
  | "paper-number"
  | "old-number"
  | "phone"
  | "email"
  | "money"
  | "integer"
  | "number"
  | "document"
  | "id"
  | "code"
  | "flag"
  | "agency"
  | "text";

const BY_FORMAT: Readonly<Record<string, Expect>> = {
  date: "date",
  "ngay-khuyet": "date",
  "date-time": "moment",
  "gio-phut": "time",
  "so-dinh-danh": "personal-number",
  cmnd: "old-number",
  "dien-thoai": "phone",
  email: "email",
  "so-tien": "money",
  "ma-co-quan": "agency",
  "ma-ban-ghi": "id",
};
const NUMBERS = /^(?:so|quyenSo|trangSo|soThuTu|quyen|nam)$/;
const DOCUMENTS = /^(?:so[A-Z]|ma[A-Z]|bienSo|kyHieu)/;

/** What the values of a field look like, by how the standard describes it. */
export function expectOf({ leaf, holder, steps }: FieldEntry): Expect {
  const name = steps.at(-1)?.name ?? "";
  if (leaf.codeTable !== undefined) return "code";
  if (leaf.format !== undefined) return BY_FORMAT[leaf.format] ?? "text";
  if (leaf.type === "boolean") return "flag";
  if (leaf.type === "integer") return "integer";
  if (holder === "HoTen") return name === "dayDu" ? "name" : name === "chuGoc" ? "text" : "name-part";
  if (holder === "DiaChi") return name === "nguyenVan" ? "address" : "place";
  if (holder === "GiayToTuyThan" && name === "so") return "paper-number";
  if (name === "ten" && /^(?:CoQuan|ToChuc|ThamChieuToChuc|GiaNhap)/.test(holder)) return "body";
  if (/^ten(?:Nguoi|CoQuan)/.test(name)) return name.startsWith("tenNguoi") ? "name" : "body";
  if (/^diaChi|^noiO/.test(name)) return "address";
  if (name === "noiCap") return "body";
  if (NUMBERS.test(name)) return holder === "SoDangKy" ? "number" : "document";
  return DOCUMENTS.test(name) ? "document" : "text";
}
