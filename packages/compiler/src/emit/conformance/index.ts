import type { Compiled } from "../../compiled.ts";
import { machinesForRules } from "../../read/states.ts";
import { datasetCases } from "./dataset.ts";
import { readExamples } from "./examples.ts";
import { ruleFunctions } from "./functions.ts";
import { profileCases } from "./profiles.ts";
import { recordCases } from "./records.ts";
import { ruleCases } from "./rules.ts";

/**
 * Language-neutral cases for every record of the model: whole records with their findings, each rule, and the parts
 * that a profile lets through. They point at the example files, and never repeat a record.
 *
 * @param compiled the standard; its examples are read from `compiled.sources.dir`
 * @returns JSON texts by path below `schemas/conformance`: `records/…`, `rules/…`, `profiles/…`, `dataset/…`
 * @throws CompileError when an example contradicts the rule that it names
 * @example
 * emitConformance(readStandard("schemas")).has("rules/ho-tich/khai-sinh.json"); // true
 */
export function emitConformance(compiled: Compiled): Map<string, string> {
  const { sources, model, tables } = compiled;
  const files = new Map<string, string>();
  const functions = ruleFunctions(tables, machinesForRules(sources));
  for (const record of model.databases.flatMap(({ records }) => records)) {
    const examples = readExamples(sources.dir, record);
    const write = (kind: string, description: string, cases: readonly unknown[]): void => {
      const head = { $schema: `../../schema/${kind}.schema.json`, name: `${kind}/${record.id}`, description };
      const about = { record: record.id, version: record.version, edition: model.edition };
      if (cases.length > 0)
        files.set(`${kind}/${record.id}.json`, oneCaseALine({ ...head, ...about }, cases));
    };
    write("records", RECORDS, recordCases(model, record, examples));
    write("rules", RULES, ruleCases(compiled, record, examples, functions));
    write("profiles", PROFILES, profileCases(model, record, examples));
  }
  for (const { id, version } of model.databases) {
    const cases = datasetCases(compiled, `${id}/${version}`, functions);
    const head = { $schema: "../schema/dataset.schema.json", name: `dataset/${id}`, description: DATASET };
    const about = { database: id, version, edition: model.edition };
    if (cases.length > 0) files.set(`dataset/${id}.json`, oneCaseALine({ ...head, ...about }, cases));
  }
  return files;
}

const DATASET =
  "Từng quy tắc trên một danh sách bản ghi, và mọi điều quy tắc ấy phải báo. / Each rule on a list of records, and everything that it must report.";
const RECORDS =
  "Bản ghi trọn vẹn và mọi điều phải báo về nó. / Whole records and everything that must be reported of them.";
const RULES =
  "Từng quy tắc trên một bản ghi: bị phạm, giữ đúng, chưa quyết, hoặc không chạy. / Each rule on one record: broken, kept, undecided, or not asked.";
const PROFILES =
  "Phần bản ghi còn lại khi chia sẻ theo một hồ sơ, hoặc khi che dữ liệu cá nhân. / What remains of a record when it is shared under a profile, or when personal data are hidden.";

/** A failing case is found by its line, and a change of one case is a change of one line. */
function oneCaseALine(head: Readonly<Record<string, string>>, cases: readonly unknown[]): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${lines.join("\n")}\n  "cases": [\n${cases.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]\n}\n`;
}
