import type { Json } from "./types.ts";

type Path = readonly (string | number)[];

/** A copy of the record with another value at a place; objects on the way are made. */
export function put(record: Json, path: Path, value: unknown): Json {
  const copy = structuredClone(record);
  let at = copy as Record<string | number, unknown>;
  for (const [index, key] of path.entries()) {
    if (index === path.length - 1) define(at, key, value);
    else {
      if (typeof at[key] !== "object") at[key] = {};
      at = at[key] as Record<string | number, unknown>;
    }
  }
  return copy;
}

/** Not an assignment: `__proto__` must become an ordinary property. */
function define(of: object, key: string | number, value: unknown): void {
  Object.defineProperty(of, key, { value, enumerable: true, configurable: true, writable: true });
}

const MARK = "\u0000here\u0000";
const MARK_TEXT = JSON.stringify(MARK);

/** The text of the record with raw text of an attacker at a place. */
export function putRaw(record: Json, path: Path, raw: string): string {
  return JSON.stringify(put(record, path, MARK)).replace(MARK_TEXT, () => raw);
}

/** Paths of every object in a record, itself among them. */
export function objectsIn(record: unknown, at: Path = []): Path[] {
  if (typeof record !== "object" || record === null) return [];
  const own = Array.isArray(record) ? [] : [at];
  return own.concat(
    Object.entries(record).flatMap(([key, value]) =>
      objectsIn(value, [...at, Array.isArray(record) ? Number(key) : key]),
    ),
  );
}

/** Paths of every single value in a record. */
export function leavesIn(record: unknown, at: Path = []): Path[] {
  if (typeof record !== "object" || record === null) return [at];
  return Object.entries(record).flatMap(([key, value]) =>
    leavesIn(value, [...at, Array.isArray(record) ? Number(key) : key]),
  );
}

/** Fields that stand for every kind of field of the standard. */
export const FIELDS = {
  name: ["nguoiDuocKhaiSinh", "hoTen", "dayDu"],
  note: ["ghiChu"],
  id: ["nguoiDuocKhaiSinh", "soDinhDanhCaNhan"],
  date: ["ngayDangKy"],
  partialDate: ["me", "ngaySinh"],
  time: ["sieuDuLieu", "capNhatLuc"],
  sex: ["nguoiDuocKhaiSinh", "gioiTinh"],
  ethnicity: ["nguoiDuocKhaiSinh", "danToc"],
  country: ["nguoiDuocKhaiSinh", "quocTich", 0],
  commune: ["nguoiDuocKhaiSinh", "noiSinh", "maXa"],
  agency: ["sieuDuLieu", "coQuanChuQuan"],
  recordId: ["sieuDuLieu", "maBanGhi"],
  count: ["sieuDuLieu", "phienBanBanGhi"],
  kind: ["loaiDangKy"],
  digest: ["chuKySo", 0, "giaTriBam"],
} as const satisfies Record<string, Path>;

/** Name of a field among `FIELDS`. */
export type FieldName = keyof typeof FIELDS;
