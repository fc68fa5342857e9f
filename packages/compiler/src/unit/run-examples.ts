import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ValidateOptions, Validator } from "@thongnhat/core";
import type { Compiled } from "../compiled.ts";
import { CompileError, type Finding } from "../finding.ts";
import type { Model, RecordModel, Rule } from "../model/types.ts";

/** The examples of all records, run by the validators that were just built. */
export interface ExampleRun {
  readonly count: number;
  /** Examples that do not give what they say, and rules that no example breaks. */
  readonly faults: readonly Finding[];
}

interface Invalid {
  readonly expect: { readonly code: string; readonly path: string };
  readonly options?: ValidateOptions;
  readonly record: unknown;
}

/**
 * Runs every example: a valid one must give no finding, an invalid one the finding that it names and no other. They are
 * read on the day of the edition, so that the verdicts do not change with the calendar.
 *
 * @param out the folder that holds the built validators
 * @throws CompileError when the packages that the built code imports are not installed
 */
export async function runExamples({ sources, model }: Compiled, out: string): Promise<ExampleRun> {
  const validators = await load(out);
  const faults: Finding[] = [];
  let count = 0;
  for (const record of model.databases.flatMap((database) => database.records)) {
    const validator = validators[record.id];
    if (validator === undefined) continue;
    const folder = `${record.database}/${record.version}/examples/${record.name}`;
    const broken = new Set<string>();
    const found = (content: unknown, options?: ValidateOptions) => {
      const result = validator.validate(content, { today: model.edition, ...options });
      return (result.ok ? result.warnings : result.issues).map(({ code, path }) => `${code} ${path}`);
    };
    const fault = (file: string, message: string, fix: string) =>
      faults.push({ file: `${folder}/${file}`, pointer: "", message, fix });
    const valid = readFolder(sources.dir, `${folder}/valid`);
    for (const { file, content } of valid) {
      count++;
      const codes = found(content);
      if (codes.length === 0) continue;
      fault(
        `valid/${file}`,
        `Mẫu đúng mà có phát hiện: ${codes.join(", ")}.`,
        "Sửa mẫu, hoặc sửa lược đồ và quy tắc.",
      );
    }
    for (const { file, content } of readFolder(sources.dir, `${folder}/invalid`)) {
      count++;
      const { expect, record: wrong, options } = content as Invalid;
      broken.add(expect?.code);
      const codes = found(wrong, options);
      const wanted = `${expect?.code} ${expect?.path}`;
      if (codes.length === 1 && codes[0] === wanted) continue;
      const given = codes.length === 0 ? "không có phát hiện nào" : codes.join(", ");
      fault(
        `invalid/${file}`,
        `Mẫu sai phải cho đúng một phát hiện ${wanted}, nhưng cho: ${given}.`,
        "Sửa mẫu để chỉ sai một chỗ, hoặc sửa expect.",
      );
    }
    if (valid.length === 0) fault("valid", "Bản ghi chưa có mẫu đúng.", "Thêm ít nhất một tệp JSON đúng.");
    for (const { id, scope } of ownRules(model, record)) {
      if (scope !== "record" || broken.has(id)) continue;
      fault(
        "invalid",
        `Chưa có mẫu nào vi phạm quy tắc ${id}.`,
        `Thêm một tệp có "expect": { "code": "${id}", "path": "…" } và bản ghi chỉ sai chỗ ấy.`,
      );
    }
  }
  return { count, faults };
}

/** The rules that the unit wrote: those of the record of the standard have their examples there. */
function ownRules(model: Model, record: RecordModel): readonly Rule[] {
  const all = [...model.databases, ...(model.imported?.databases ?? [])].flatMap(({ records }) => records);
  const base = all.find(({ id }) => id === record.extends?.id);
  return record.rules.filter(({ id }) => !base?.rules.some((rule) => rule.id === id));
}

async function load(out: string): Promise<Readonly<Record<string, Validator<unknown>>>> {
  const file = join(out, "validators/all.js");
  try {
    const { validators } = (await import(pathToFileURL(file).href)) as {
      validators: Readonly<Record<string, Validator<unknown>>>;
    };
    return validators;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CompileError([
      {
        file: "package.json",
        pointer: "/dependencies",
        message: "Mã đã sinh ra cần các gói @thongnhat/… mà chưa cài.",
        fix: "Chạy npm install trong thư mục này rồi chạy lại.",
      },
    ]);
  }
}

function readFolder(dir: string, folder: string): { file: string; content: unknown }[] {
  if (!existsSync(join(dir, folder))) return [];
  const names = readdirSync(join(dir, folder)).filter((name) => name.endsWith(".json"));
  return names.sort().map((file) => {
    try {
      return { file, content: JSON.parse(readFileSync(join(dir, folder, file), "utf8")) };
    } catch (error) {
      const message = `Không đọc được tệp JSON: ${error instanceof Error ? error.message : String(error)}`;
      throw new CompileError([{ file: `${folder}/${file}`, pointer: "", message, fix: "Sửa cú pháp JSON." }]);
    }
  });
}
