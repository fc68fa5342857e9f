import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "@thongnhat/core";
import { standardFolder } from "../compiled.ts";
import { pascalCase } from "../emit/writer.ts";
import { databaseOf } from "./record.ts";
import { checkName, fault, OURS, type Scaffolded, Workspace } from "./scaffold.ts";

/**
 * Adds an extension of a record of the standard: a unit's own fields in `moRong`, to be completed by hand.
 *
 * @param name the unit's own `database/name` under which it stands
 * @param of the record of the standard, `database/version/record`
 * @throws CompileError when the workspace names no unit, or the name is taken
 */
export function newExtension(dir: string, name: string, of: string, label: Text): Scaffolded {
  const [database = "", record = ""] = name.split("/");
  checkName(database, "database");
  checkName(record, "extension");
  if (!/^[a-z0-9-]+\/[0-9]+\.[0-9]+\/[a-z0-9-]+$/.test(of))
    throw fault(
      of,
      "Bản ghi được mở rộng viết sai dạng.",
      "Ghi <cơ sở dữ liệu>/<phiên bản>/<bản ghi>: ho-tich/1.0/khai-sinh.",
    );
  const files = new Workspace(dir);
  const { base, version, unit } = databaseOf(files, database);
  if (unit === undefined)
    throw fault(
      "schemas/standard.json",
      "Chưa ghi mã định danh của đơn vị.",
      'Thêm "unit": "G09" (mã của đơn vị mình).',
    );
  const file = `${database}/${version}/${record}.extension.json`;
  const title = `${pascalCase(record)}${pascalCase(database)}`;
  files.create(`schemas/${file}`, {
    $id: `${base}${file}`,
    title,
    "x-label": label,
    description: `${label.vi}.`,
    extends: of,
    unit,
    adds: {
      title: `${title}Them`,
      "x-label": { vi: "Phần thêm của đơn vị", en: "Unit's own part" },
      description: "Trường riêng của đơn vị, trong moRong.",
      type: "object",
      additionalProperties: false,
      properties: {
        ghiChuDonVi: {
          "x-label": { vi: "Ghi chú của đơn vị", en: "Unit's note" },
          description: "Ghi chú chỉ đơn vị dùng.",
          type: "string",
          maxLength: 200,
          "x-evidence": OURS,
        },
      },
    },
    "x-rules": [],
  });
  // A right record of the standard to begin with: it has to pass the extension too, or be corrected.
  const [example] = examplesOf(of);
  if (example !== undefined)
    files.create(`schemas/${database}/${version}/examples/${record}/valid/01-mau-cua-chuan.json`, example);
  return files.result();
}

function examplesOf(record: string): string[] {
  const [database = "", version = "", name = ""] = record.split("/");
  const folder = join(standardFolder(), database, version, "examples", name, "valid");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
