import type { Text } from "@thongnhat/core";
import { pascalCase } from "../emit/writer.ts";
import type { Json } from "../read/sources.ts";
import { checkName, fault, OURS, type Scaffolded, Workspace } from "./scaffold.ts";

const CHUNG = "https://w3id.org/thongnhat/chung/1.0/";
const DIALECT = "https://w3id.org/thongnhat/dialect/1.0/schema.json";

/** Where a unit's database stands, checked. */
export function databaseOf(files: Workspace, id: string): { base: string; version: string; unit?: string } {
  const standard = files.json("schemas/standard.json", "Tạo trước: thongnhat new database <tên>.");
  const database = files.json(`schemas/${id}/database.json`, `Tạo trước: thongnhat new database ${id}.`);
  const unit = typeof standard.unit === "string" ? { unit: standard.unit } : {};
  return { base: String(standard.base), version: String(database.version ?? "1.0"), ...unit };
}

/**
 * Adds a record with the fields that every record carries, one date and one text, a valid example and an invalid one.
 *
 * @param name `database/record`
 * @throws CompileError when the database is not there or the name is taken
 */
export function newRecord(dir: string, name: string, label: Text): Scaffolded {
  const [database = "", record = "", ...rest] = name.split("/");
  if (rest.length > 0 || record === "")
    throw fault(name, "Thiếu tên cơ sở dữ liệu.", "Ghi dạng <cơ sở dữ liệu>/<bản ghi>: dao-tao/khoa-hoc.");
  checkName(database, "database");
  checkName(record, "record");
  const files = new Workspace(dir);
  const { base, version } = databaseOf(files, database);
  const folder = `schemas/${database}/${version}`;
  files.create(`${folder}/${record}.schema.json`, {
    $schema: DIALECT,
    $id: `${base}${database}/${version}/${record}.schema.json`,
    title: pascalCase(record),
    "x-label": label,
    description: `${label.vi}.`,
    "x-record": true,
    "x-key": ["/sieuDuLieu/maBanGhi"],
    "x-event-date": "/ngay",
    type: "object",
    additionalProperties: false,
    required: ["sieuDuLieu"],
    properties: {
      sieuDuLieu: block(
        "Siêu dữ liệu",
        "Record metadata",
        "Mã, lược đồ, trạng thái, nguồn gốc của bản ghi.",
        "sieu-du-lieu",
      ),
      ngay: {
        "x-label": { vi: "Ngày", en: "Date" },
        description: "Ngày của việc được ghi; quy tắc và mã được đọc theo ngày này.",
        type: "string",
        format: "date",
        maxLength: 10,
        "x-required": ["dang-ky-moi"],
        "x-evidence": OURS,
        examples: ["2026-03-02"],
      },
      ten: {
        "x-label": { vi: "Tên", en: "Name" },
        description: "Tên của việc hoặc đối tượng được ghi.",
        type: "string",
        minLength: 1,
        maxLength: 200,
        "x-evidence": OURS,
        examples: ["Ví dụ"],
      },
      moRong: list("Dữ liệu mở rộng", "Extensions", "Trường riêng của từng đơn vị.", "mo-rong", 20),
      khongRo: list("Trường không rõ", "Unknown fields", "Những trường để trống và lý do.", "khong-ro", 100),
    },
    "x-rules": [],
  });
  const example = {
    sieuDuLieu: metadata(`${database}/${record}`, version),
    ngay: "2026-03-02",
    ten: "Ví dụ",
  };
  files.create(`${folder}/examples/${record}/valid/01-du-cac-truong.json`, example);
  files.create(`${folder}/examples/${record}/invalid/tn-format-ngay-khong-co-that.json`, {
    expect: { code: "TN-FORMAT", path: "/ngay" },
    record: { ...example, ngay: "2026-02-30" },
  });
  return files.result();
}

function block(vi: string, en: string, description: string, name: string): Json {
  return { "x-label": { vi, en }, description, $ref: `${CHUNG}${name}.schema.json`, "x-evidence": OURS };
}

function list(vi: string, en: string, description: string, name: string, maxItems: number): Json {
  const { $ref, ...rest } = block(vi, en, description, name);
  return { ...rest, type: "array", items: { $ref }, maxItems };
}

/** Metadata of an invented record that leaves nothing to ask for. */
function metadata(luocDo: string, phienBanLuocDo: string): Json {
  return {
    maBanGhi: "vi-du-0001",
    luocDo,
    phienBanLuocDo,
    nguon: "dang-ky-moi",
    phienBanBanGhi: 1,
    trangThai: "hieu-luc",
    coQuanChuQuan: "G09.01",
    capNhatLuc: "2026-03-02T08:00:00+07:00",
    nguonGoc: {
      heThongNguon: "khac",
      phuongThucTaoLap: "dang-ky-truc-tiep",
      coQuanCungCap: { maDinhDanh: "G09.01", ten: "Đơn vị ví dụ" },
      thoiDiemTiepNhan: "2026-03-02T08:00:00+07:00",
    },
    phienBan: {
      soPhienBan: 1,
      hieuLucTu: "2026-03-02",
      ghiNhanLuc: "2026-03-02T08:00:00+07:00",
      loaiThayDoi: "tao-moi",
      nguoiThucHien: "Người Ví Dụ",
    },
  };
}
