import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../finding.ts";
import { readDraft } from "./draft.ts";

/**
 * Writes a draft as the folder of a version, beside the version it starts from: schemas, shared rules, states and the
 * migration. It becomes the current version only when `database.json` names it; its examples are written by people.
 *
 * @param dir the folder that holds `standard.json`
 * @returns the files that were written, below `dir`
 * @throws CompileError when the draft no longer fits, or the version is there already
 */
export function writeDraft(dir: string, database: string, version: string): string[] {
  const { draft, sources } = readDraft(dir, database, version);
  const folder = `${database}/${version}`;
  if (existsSync(join(dir, folder)))
    throw new CompileError([
      {
        file: folder,
        pointer: "",
        message: "Phiên bản này đã có thư mục.",
        fix: "Sửa thẳng các tệp trong đó; bản nháp đã hết việc.",
      },
    ]);
  mkdirSync(join(dir, folder));
  const written: string[] = [];
  const write = (file: string, json: unknown): void => {
    writeFileSync(join(dir, file), `${JSON.stringify(json, null, 2)}\n`);
    written.push(file);
  };
  for (const { file, json } of sources.schemas) if (file.startsWith(`${folder}/`)) write(file, json);
  const rules = sources.sharedRules.get(folder);
  if (rules !== undefined) write(`${folder}/rules.json`, rules);
  for (const [from, to] of [
    [`${database}/${draft.from}/states`, `${folder}/states`],
    [`${database}/drafts/${version}/migration.json`, `${folder}/migration.json`],
  ] as const) {
    if (!existsSync(join(dir, from))) continue;
    cpSync(join(dir, from), join(dir, to), { recursive: true });
    written.push(to);
  }
  return written;
}
