import {
  decompose,
  type FieldDescriptor,
  FORMAT_LABELS,
  MARK_NAMES,
  type RecordDescriptor,
} from "@thongnhat/core";
import { edition } from "@thongnhat/schemas";
import { catalogue } from "@thongnhat/schemas/catalogue";
import type { TruongTuDien } from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { dayInVietnam } from "../sharing/period.ts";
import { type MakingUnit, madeMetadata } from "./metadata.ts";
import { ownerOn, subjectOf } from "./standard.ts";

/** How to describe terms. */
export interface TermsOptions {
  /** The unit that describes them. */
  readonly unit: MakingUnit;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: number;
}

const TYPES: Readonly<Record<FieldDescriptor["type"], readonly [vi: string, model: string]>> = {
  string: ["chuỗi", "xsd:string"],
  integer: ["số nguyên", "xsd:integer"],
  boolean: ["đúng/sai", "xsd:boolean"],
  object: ["nhóm trường", "rdfs:Resource"],
  array: ["danh sách", "rdf:List"],
};

const PERSONAL = { basic: "Dữ liệu cá nhân cơ bản", sensitive: "Dữ liệu cá nhân nhạy cảm" } as const;

/**
 * The terms of a record for the shared data dictionary, one for every field of it and of the objects in it, with
 * the descriptors that the standard knows. The 25 descriptors come from public training material (secondary); ids
 * `tn:Object.field` are ours (proposed). An object that several records share gives the same terms in each.
 *
 * @param name - a database `ho-tich`, or one record of it `ho-tich/khai-sinh`
 * @param options - the unit that describes
 * @returns records of type `trung-tam-du-lieu-quoc-gia/tu-dien-truong`, each id once
 * @throws MessageError `unknown-database`
 */
export function describeTerms(name: string, options: TermsOptions): readonly TruongTuDien[] {
  const { database, records } = subjectOf(name);
  const now = options.now ?? Date.now();
  const owner = ownerOn(database, dayInVietnam(now)) ?? options.unit.name;
  const terms = new Map<string, TruongTuDien>();
  for (const record of records)
    for (const [title, { fields, required }] of Object.entries(record.defs))
      for (const [field, descriptor] of Object.entries(fields)) {
        const id = `tn:${title}.${field}`;
        if (terms.has(id)) continue;
        const made = {
          id,
          record: "trung-tam-du-lieu-quoc-gia/tu-dien-truong",
          schemaVersion: "1.0",
          now,
        };
        terms.set(id, {
          sieuDuLieu: madeMetadata(made, options.unit),
          maDinhDanh: id,
          ...businessTerm(record, title, field, descriptor),
          nhomDuLieu: database.label.vi,
          donViTao: { ten: owner },
          donViSoHuu: { ten: owner },
          ngonNgu: "vi",
          phienBanTrangThai: {
            phienBan: record.version,
            trangThai: database.status === "released" ? "hieu-luc" : "du-thao",
            ngay: edition,
          },
          ...technicalTerm(title, field, descriptor, required?.includes(field) ?? false),
        });
      }
  return [...terms.values()];
}

function businessTerm(record: RecordDescriptor, title: string, field: string, descriptor: FieldDescriptor) {
  const { label, description, legalBasis, aliases, evidence, personalData, recommended } = descriptor;
  const laws = (legalBasis ?? []).map(({ document, article }) =>
    article === undefined ? document : `${document}, ${article}`,
  );
  const marks = [
    evidence === undefined ? undefined : `Mức chứng cứ: ${MARK_NAMES[evidence.mark].vi}`,
    personalData === undefined ? undefined : PERSONAL[personalData],
    descriptor.required === undefined ? undefined : `Bắt buộc khi: ${descriptor.required.join(", ")}`,
    recommended ? "Nên có" : undefined,
  ].filter((each) => each !== undefined);
  return {
    tenNghiepVu: { vi: word(`${title} ${spaced(field)}`), en: word(label.en) },
    dinhNghia: description ?? label.vi,
    nguCanh: `${label.vi} – ${record.label.vi}`,
    quanHeThucThe: `Thuộc tính của ${title}`,
    ...list("taiLieuLienQuan", laws),
    ...list("tuDongNghia", [label.vi, ...(aliases ?? []).map((each) => `${each.name} (${each.system})`)]),
    ...list("thuocTinhNghiepVu", marks),
  };
}

function technicalTerm(title: string, field: string, descriptor: FieldDescriptor, isRequired: boolean) {
  const { type, of, format, maxLength, codeTable, enum: values } = descriptor;
  const [typeWords, model] = TYPES[type];
  const table = codeTable === undefined ? undefined : (catalogue.tables[codeTable]?.vi ?? codeTable);
  const shape = [
    format === undefined ? undefined : (FORMAT_LABELS[format]?.vi ?? format),
    maxLength === undefined ? undefined : `tối đa ${maxLength} ký tự`,
    of === undefined ? undefined : `đối tượng ${of}`,
  ].filter((each) => each !== undefined);
  return {
    tenKyThuat: `${title}.${field}`,
    loaiDuLieu: typeWords,
    doDaiDinhDang: shape.length === 0 ? typeWords : shape.join(", "),
    kieuMoHinh: model,
    ...list("thuocTinhKyThuat", isRequired ? ["Bắt buộc trong cấu trúc", "Unicode NFC"] : ["Unicode NFC"]),
    ...list("danhSachGiaTri", values ?? []),
    mienGiaTri:
      table !== undefined
        ? `Mã của bảng ${table} (${codeTable})`
        : values !== undefined
          ? "Một trong các giá trị đã liệt kê"
          : `Theo loại dữ liệu và định dạng`,
  };
}

function list<K extends string>(key: K, items: readonly string[]): { [P in K]?: string[] } {
  const some = [...new Set(items)].slice(0, 50);
  return (some.length === 0 ? {} : { [key]: some }) as { [P in K]?: string[] };
}

/** Words run together, each with a capital, without diacritics: the form that the dictionary asks of a name. */
function word(text: string): string {
  const plain = decompose(text).replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
  const words = plain.split(/[^A-Za-z0-9]+/).filter((each) => each !== "");
  const joined = words.map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}`).join("");
  return (/^[A-Z]/.test(joined) ? joined : `N${joined}`).slice(0, 100);
}

function spaced(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}
