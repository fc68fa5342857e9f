import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { CompileError, type Finding } from "../finding.ts";
import type { Json } from "../read/sources.ts";
import type { Draft, DraftChange } from "./types.ts";

/** The drafts that a folder of the standard holds, as `database` and `version`. */
export function listDrafts(dir: string): { readonly database: string; readonly version: string }[] {
  return folders(dir).flatMap((database) =>
    folders(join(dir, database, "drafts"))
      .filter((version) => existsSync(join(dir, database, "drafts", version, "draft.json")))
      .map((version) => ({ database, version })),
  );
}

/**
 * Reads what a draft changes: `draft.json` and the files of `changes/` in the order of their names.
 * @param dialect the folder of the standard whose dialect it follows, when it is not `dir`
 * @throws CompileError naming file and pointer of each mistake
 */
export function readDraftChanges(dir: string, database: string, version: string, dialect = dir): Draft {
  const folder = `${database}/drafts/${version}`;
  const findings: Finding[] = [];
  const validate = draftValidator(dir, dialect, findings);
  const head = validate(`${folder}/draft.json`, "draft");
  const names = existsSync(join(dir, folder, "changes")) ? readdirSync(join(dir, folder, "changes")) : [];
  const files = names.filter((name) => name.endsWith(".json")).sort();
  const changes = files.map((name): DraftChange => {
    const file = `${folder}/changes/${name}`;
    // Its form was checked against the dialect; what is wrong with it is in `findings`.
    return { ...(validate(file, "change") as unknown as DraftChange), file };
  });
  const fault = (file: string, pointer: string, message: string, fix: string): number =>
    findings.push({ file, pointer, message, fix });
  if (head.database !== database || head.to !== version)
    fault(
      `${folder}/draft.json`,
      "",
      "Tên CSDL hoặc phiên bản không khớp chỗ của tệp.",
      `Ghi "${database}" và "${version}".`,
    );
  for (const [at, { id, file }] of changes.entries())
    if (changes.findIndex((other) => other.id === id) < at)
      fault(file, "/id", `Mã thay đổi '${id}' trùng.`, "Đặt mã khác.");
  if (findings.length > 0) throw new CompileError(findings);
  const { from, to, label, warning } = head as unknown as Draft;
  return { database, from, to, label, warning, changes };
}

function draftValidator(dir: string, dialect: string, findings: Finding[]) {
  const read = (file: string, from = dir): Json => {
    try {
      return JSON.parse(readFileSync(join(from, file), "utf8")) as Json;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CompileError([
        {
          file,
          pointer: "",
          message: `Không đọc được tệp JSON: ${reason}`,
          fix: "Sửa cú pháp JSON hoặc thêm tệp còn thiếu.",
        },
      ]);
    }
  };
  const ajv = new Ajv2020({ strict: false, discriminator: false });
  const meta = read("dialect/1.0/draft.schema.json", dialect);
  ajv.addSchema(meta);
  return (file: string, kind: "draft" | "change"): Json => {
    const check = ajv.getSchema(`${String(meta.$id)}#/$defs/${kind}`);
    const json = read(file);
    if (check?.(json) === false) {
      // The deepest place is the one that the author recognises.
      const [worst] = [...(check.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
      findings.push({
        file,
        pointer: worst?.instancePath ?? "",
        message: `Không đúng dạng của một bản nháp: ${worst?.message ?? ""}.`,
        fix: "Xem schemas/dialect/README.md, phần bản nháp; dấu chứng cứ chỉ được là secondary hoặc proposed.",
      });
    }
    return json;
  };
}

function folders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
