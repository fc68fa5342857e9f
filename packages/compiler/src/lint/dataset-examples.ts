import type { Finding } from "../finding.ts";
import type { Model } from "../model/types.ts";
import { readDatasetExamples } from "../read/dataset-examples.ts";
import type { Sources } from "../read/sources.ts";
import { datasetRules } from "./dataset.ts";

/** Each rule that several records decide has a set of records that breaks it and one that keeps it. */
export function lintDatasetExamples({ dir }: Sources, { databases, imported }: Model): Finding[] {
  const all = [...databases, ...(imported?.databases ?? [])].flatMap(({ records }) => records);
  const own = databases.map(({ records }) =>
    records.map((record) => {
      // The rules that an extension takes over have their examples where they were written.
      const base = all.find(({ id }) => id === record.extends?.id)?.rules ?? [];
      return { ...record, rules: record.rules.filter((rule) => !base.includes(rule)) };
    }),
  );
  return own.flatMap((records) => {
    const folders = new Set(records.map(({ database, version }) => `${database}/${version}`));
    return [...folders].flatMap((folder) => {
      const rules = datasetRules(records.filter((one) => `${one.database}/${one.version}` === folder));
      const ids = [...new Set(rules.map(({ rule }) => rule.id))];
      const examples = readDatasetExamples(dir, folder);
      const missing = ids.flatMap((id): Finding[] => {
        const shown = examples.filter(({ rule }) => rule === id);
        const lacks = [
          ...(shown.some(({ at }) => at === "") ? [] : ["valid"]),
          ...(shown.some(({ at }) => at !== "") ? [] : ["invalid"]),
        ];
        return lacks.map((kind) => ({
          file: `${folder}/examples/dataset/${id}/${kind}`,
          pointer: "",
          message: `${id}: chưa có ví dụ nhiều bản ghi ${kind === "valid" ? "giữ đúng" : "phạm"} luật.`,
          fix: "Thêm một tệp JSON; dạng của nó ở schemas/dialect/README.md, mục dataset.",
        }));
      });
      const stray = examples
        .filter(({ rule }) => !ids.includes(rule))
        .map(({ rule, file }) => ({
          file,
          pointer: "",
          message: `Không có luật '${rule}' nào chạy trên nhiều bản ghi.`,
          fix: "Sửa tên thư mục thành mã luật, hoặc xóa ví dụ.",
        }));
      return [...missing, ...stray];
    });
  });
}
