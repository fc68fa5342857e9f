import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { CompileError, type Finding } from "../finding.ts";
import type { WrittenMigration } from "./types.ts";

/**
 * The migrations that a folder of the standard holds, of released versions and of drafts: in the folder of the
 * version that they lead to.
 * @param dialect the folder of the standard whose dialect they follow, when it is not `dir`
 * @throws CompileError when one is not of the form of the dialect
 */
export function readMigrations(dir: string, dialect = dir): WrittenMigration[] {
  const places = folders(dir).flatMap((database) => [
    ...versions(join(dir, database)).map((version) => ({
      database,
      version,
      folder: `${database}/${version}`,
    })),
    ...versions(join(dir, database, "drafts")).map((version) => {
      return { database, version, folder: `${database}/drafts/${version}` };
    }),
  ]);
  const found = places.filter(({ folder }) => existsSync(join(dir, folder, "migration.json")));
  if (found.length === 0) return [];
  const findings: Finding[] = [];
  const meta = parse(dialect, "dialect/1.0/migration.schema.json");
  const check = new Ajv2020({ strict: false }).compile(meta as object);
  const migrations = found.map(({ database, version, folder }): WrittenMigration => {
    const file = `${folder}/migration.json`;
    const json = parse(dir, file) as WrittenMigration;
    if (!check(json)) {
      // The deepest place is the one that the author recognises.
      const [worst] = [...(check.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
      findings.push({
        file,
        pointer: worst?.instancePath ?? "",
        message: `Không đúng dạng của một bước chuyển: ${worst?.message ?? ""}.`,
        fix: "Xem schemas/dialect/README.md, phần chuyển phiên bản.",
      });
    } else if (json.database !== database || json.to !== version)
      findings.push({
        file,
        pointer: "",
        message: "Tên CSDL hoặc phiên bản đích không khớp chỗ của tệp.",
        fix: `Ghi database "${database}" và to "${version}".`,
      });
    return { ...json, draft: folder.includes("/drafts/"), file };
  });
  if (findings.length > 0) throw new CompileError(findings);
  return migrations;
}

function parse(dir: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, file), "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Không đọc được tệp JSON: ${reason}`;
    throw new CompileError([
      { file, pointer: "", message, fix: "Sửa cú pháp JSON hoặc thêm tệp còn thiếu." },
    ]);
  }
}

function versions(dir: string): string[] {
  return folders(dir).filter((name) => /^\d+\.\d+$/.test(name));
}

function folders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
