import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { rowDecoder } from "../decode/decode-row.ts";
import type { DecodeContext, Decoded, Library, Units } from "../decode/work.ts";
import { mojHotichSohoaHtKhaisinh, mojHotichSohoaHtKhaisinhMappings } from "../generated/wire-formats.ts";
import { digitisedRecordId } from "../record-id/record-id.ts";
import { type Building, getAt, setAt } from "../wire-format/pointer.ts";
import { legalRegime } from "./legal-regime.ts";

/** A table of another system that can be read into records of the standard. */
export interface TableFormat<T> {
  /** System and table, as `moj-hotich-sohoa/HT_KHAISINH`. */
  readonly id: string;
  /** Record of the standard, as `ho-tich/khai-sinh`. */
  readonly record: string;
  /** The columns of the table, in their order. */
  readonly columns: readonly string[];
  /**
   * Decodes one row. Never throws on what the text of a cell says; `null` is an empty cell.
   * @param row column → cell, as it was read from the file
   * @param context where the row comes from
   * @throws TypeError for a cell that is a number or a date object and no text
   */
  decode(row: Readonly<Record<string, string>>, context?: DecodeContext): Decoded<T>;
}

/**
 * The birth table of the digitisation software with the given code tables.
 * @param tables the code tables by id; a table that is missing matches nothing
 * @param units membership of administrative units
 */
export function soHoaKhaiSinh(tables: Library["tables"], units: Units): TableFormat<KhaiSinh> {
  const format = mojHotichSohoaHtKhaisinh;
  const decodeRow = rowDecoder(format, { mappings: mojHotichSohoaHtKhaisinhMappings, tables, units });
  return {
    id: `${format.system}/${format.table}`,
    record: format.record,
    columns: format.columns.map((column) => column.column),
    decode(row, context = {}) {
      const { record, losses, issues } = decodeRow(row, context);
      const registered = getAt(record, "/ngayDangKy");
      const date = typeof registered === "string" ? registered : "";
      const text = (pointer: string): string => String(getAt(record, pointer) ?? "");
      setAt(
        record,
        "/sieuDuLieu/maBanGhi",
        digitisedRecordId("KS", {
          office: text("/noiDangKy/maDonViHoTich"),
          year: date.slice(0, 4),
          book: text("/soDangKy/quyenSo"),
          number: text("/soDangKy/so"),
        }),
      );
      const regime = legalRegime(date);
      if (regime !== undefined) setAt(record, "/sieuDuLieu/cheDoPhapLy", regime);
      record.nguoiDuocKhaiSinh ??= {};
      for (const parent of ["me", "cha"]) forgetPhantom(record, parent);
      // The wire format names only fields of the record (tested against its descriptor), so the shape is KhaiSinh;
      // whether the content is right is for `validate` to say.
      return { record: record as unknown as KhaiSinh, losses, issues };
    },
  };
}

/**
 * What the book itself numbers an entry by (office, year, book, number), to find two entries that claim one number.
 * @returns undefined where the entry lacks one of them, for then nothing can be said.
 */
export function digitisedKey(record: KhaiSinh): string | undefined {
  const id = record.sieuDuLieu.maBanGhi;
  return id.split(".").includes("_") ? undefined : id;
}

/** A parent of whom the row says only "residence: no information" is nobody: the default of the software fills that cell. */
function forgetPhantom(record: Building, parent: string): void {
  const said = record[parent];
  if (typeof said !== "object" || said === null || Object.keys(said).join() !== "noiCuTru") return;
  if (getAt(record, `/${parent}/noiCuTru/loai`) !== "khong-co-thong-tin") return;
  if (getAt(record, `/${parent}/noiCuTru/diaChi`) !== undefined) return;
  delete record[parent];
  const unknown = Array.isArray(record.khongRo) ? record.khongRo : [];
  record.khongRo = [...unknown, { truong: `/${parent}/noiCuTru/loai`, lyDo: "so-khong-ghi" }];
}
