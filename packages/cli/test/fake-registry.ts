import { readFileSync } from "node:fs";
import type { Catalogue, Issue, RecordDescriptor, Validator } from "@thongnhat/core";
import type { Registry } from "../src/check/registry.ts";

/** A small birth record, enough for the reader and the reports. */
const khaiSinh: RecordDescriptor = {
  id: "ho-tich/khai-sinh",
  version: "1.0",
  title: "KhaiSinh",
  label: { vi: "Khai sinh", en: "Birth" },
  eventDate: "/ngayDangKy",
  root: "KhaiSinh",
  defs: {
    KhaiSinh: {
      fields: {
        sieuDuLieu: { label: { vi: "siêu dữ liệu", en: "metadata" }, type: "object", of: "SieuDuLieu" },
        loaiViecHoTich: { label: { vi: "loại việc hộ tịch", en: "kind of event" }, type: "string" },
        ngayDangKy: {
          label: { vi: "ngày đăng ký", en: "registration date" },
          type: "string",
          aliases: [{ system: "moj-hotich-sohoa", name: "NGAYDANGKY" }],
        },
        nguoiDuocKhaiSinh: {
          label: { vi: "người được khai sinh", en: "child" },
          type: "object",
          of: "Nguoi",
        },
        nguoiGiamHo: {
          label: { vi: "người giám hộ", en: "guardian" },
          type: "array",
          variants: { tag: "loai", of: { "ca-nhan": "Nguoi" } },
        },
        soLuongBanSao: { label: { vi: "số lượng bản sao", en: "copies" }, type: "integer" },
        daDangKyQuaHan: { label: { vi: "đăng ký quá hạn", en: "late" }, type: "boolean" },
        moRong: { label: { vi: "mở rộng", en: "extension" }, type: "array", of: "MoRong" },
      },
    },
    SieuDuLieu: {
      fields: {
        maBanGhi: { label: { vi: "mã bản ghi", en: "record id" }, type: "string" },
        luocDo: { label: { vi: "lược đồ", en: "schema" }, type: "string" },
        phienBanLuocDo: { label: { vi: "phiên bản lược đồ", en: "schema version" }, type: "string" },
        nguon: { label: { vi: "nguồn", en: "origin" }, type: "string" },
      },
    },
    Nguoi: {
      fields: {
        hoTen: { label: { vi: "họ tên", en: "name" }, type: "object", of: "HoTen" },
        quocTich: { label: { vi: "quốc tịch", en: "nationality" }, type: "array" },
        ngaySinh: { label: { vi: "ngày sinh", en: "date of birth" }, type: "string" },
      },
    },
    HoTen: { fields: { dayDu: { label: { vi: "họ tên đầy đủ", en: "full name" }, type: "string" } } },
    MoRong: {
      fields: {
        donVi: { label: { vi: "đơn vị", en: "unit" }, type: "string" },
        duLieu: { label: { vi: "dữ liệu riêng", en: "own data" }, type: "object" },
      },
    },
  },
  overlays: {
    "/nguoiDuocKhaiSinh/hoTen/dayDu": {
      label: { vi: "họ, chữ đệm, tên người được khai sinh", en: "name of the child" },
    },
  },
  rules: {
    "KS-01": {
      id: "KS-01",
      path: "/ngayDangKy",
      ground: "logic",
      severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
      scope: "record",
      message: { vi: "Ngày sinh ở sau ngày đăng ký.", en: "Born after the registration." },
      fix: { vi: "Xem lại hai ngày theo sổ.", en: "Check both dates with the book." },
      cel: "notAfter(this.nguoiDuocKhaiSinh.ngaySinh, this.ngayDangKy)",
      legalBasis: [{ document: "Luật Hộ tịch 60/2014/QH13", article: "Điều 14" }],
      evidence: { mark: "proposed", source: "sai trong mọi trường hợp" },
    },
    "KS-01b": {
      id: "KS-01b",
      path: "/ngayDangKy",
      ground: "logic",
      severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
      scope: "record",
      message: { vi: "Đăng ký quá xa ngày sinh.", en: "Registered long after the birth." },
      fix: { vi: "Xem lại hai ngày theo sổ.", en: "Check both dates with the book." },
      cel: "notAfter(this.nguoiDuocKhaiSinh.ngaySinh, this.ngayDangKy)",
      legalBasis: [{ document: "Luật Hộ tịch 60/2014/QH13", article: "Điều 14" }],
      evidence: { mark: "proposed", source: "sai trong mọi trường hợp" },
    },
  },
};

const messages = (lang: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/messages/${lang}.json`, import.meta.url), "utf8"));

/** The real words with the small record. */
export const fakeCatalogue: Catalogue = {
  messages: { vi: messages("vi"), en: messages("en") },
  records: {
    "ho-tich/khai-sinh": khaiSinh,
    "ho-tich/ket-hon": { ...khaiSinh, id: "ho-tich/ket-hon", title: "KetHon", rules: {} },
  },
  tables: {},
};

type Person = { hoTen?: { dayDu?: unknown }; ngaySinh?: string };

function issuesOf(value: Record<string, unknown>, id: string): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, severity: Issue["severity"], path: string, params?: Issue["params"]) =>
    issues.push({ code, severity, path, record: id, ...(params ? { params } : {}) });
  for (const key of Object.keys(value)) {
    const known = Object.hasOwn(khaiSinh.defs.KhaiSinh?.fields ?? {}, key);
    if (!known) add("TN-UNKNOWN-FIELD", "error", `/${key}`);
  }
  const metadata = value.sieuDuLieu as Record<string, unknown> | undefined;
  if (typeof metadata?.maBanGhi !== "string") add("TN-REQUIRED", "error", "/sieuDuLieu/maBanGhi");
  const person = value.nguoiDuocKhaiSinh as Person | undefined;
  if (person?.hoTen !== undefined && typeof person.hoTen.dayDu !== "string") {
    add("TN-TYPE", "error", "/nguoiDuocKhaiSinh/hoTen/dayDu", { expected: "string" });
  }
  if (typeof value.soLuongBanSao === "string")
    add("TN-TYPE", "error", "/soLuongBanSao", { expected: "integer" });
  const { ngayDangKy } = value;
  if (person?.ngaySinh !== undefined && typeof ngayDangKy === "string" && person.ngaySinh > ngayDangKy) {
    add("KS-01", metadata?.nguon === "so-hoa" ? "warning" : "error", "/ngayDangKy");
  }
  return issues;
}

function fakeValidator(id: string): Validator<unknown> {
  return {
    id,
    version: "1.0",
    is: (value): value is unknown => value !== undefined,
    validate(value, options) {
      const issues = issuesOf(value as Record<string, unknown>, id);
      if (!issues.some((issue) => issue.severity === "error")) return { ok: true, value, warnings: issues };
      const max = options?.maxIssues ?? 100;
      if (issues.length <= max) return { ok: false, issues };
      return { ok: false, issues: issues.slice(0, max), truncated: true };
    },
    parse: (value) => value,
    jsonSchema: {},
    "~standard": { version: 1, vendor: "thongnhat", validate: (value) => ({ value }) },
  };
}

/** Records, one of them with rules, two of them with the same name. */
export const fakeRegistry: Registry = {
  catalogue: fakeCatalogue,
  validators: new Map(
    ["ho-tich/khai-sinh", "ho-tich/ket-hon", "tro-giup-phap-ly/vu-viec", "hoa-giai-co-so/vu-viec"].map(
      (id) => [id, fakeValidator(id)],
    ),
  ),
};

/** A valid birth, with an invented child. */
export function birth(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    sieuDuLieu: {
      maBanGhi: "ks-1",
      luocDo: "ho-tich/khai-sinh",
      phienBanLuocDo: "1.0",
      nguon: "dang-ky-moi",
    },
    ngayDangKy: "2025-08-12",
    nguoiDuocKhaiSinh: { hoTen: { dayDu: "Trần Thị Mơ" }, ngaySinh: "2025-08-01" },
    ...more,
  };
}
