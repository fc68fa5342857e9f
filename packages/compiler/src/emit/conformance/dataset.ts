import type { Severity } from "@thongnhat/core";
import type { Implementations } from "../../cel/oracle.ts";
import type { Compiled } from "../../compiled.ts";
import { CompileError } from "../../finding.ts";
import { type DatasetExample, readDatasetExamples } from "../../read/dataset-examples.ts";
import { referenceOf } from "./dataset-reference.ts";

/** A finding of a rule over several records; records are counted from 0. */
export interface DatasetFinding {
  readonly record: number;
  readonly other?: number;
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
}

/** One rule asked of one list of records. */
export interface DatasetCase {
  readonly rule: string;
  readonly file: string;
  readonly at: "" | "/records";
  readonly today: string;
  /** All that the rule must report, in the order of the records that it is about. */
  readonly issues: readonly DatasetFinding[];
}

/**
 * The examples of the rules over several records, with what must be reported: judged by the CEL interpreter, record
 * against record, with nothing of the validators.
 * @param folder `<database>/<version>`
 * @throws CompileError when the interpreter finds something else than the example says
 */
export function datasetCases(compiled: Compiled, folder: string, functions: Implementations): DatasetCase[] {
  const { model, sources } = compiled;
  const reference = referenceOf(model, functions);
  return readDatasetExamples(sources.dir, folder).map((example): DatasetCase => {
    const { rule, file, at, records } = example;
    const issues = reference(rule, records, model.edition);
    if (JSON.stringify(issues.map(plain)) !== JSON.stringify(expected(example, issues)))
      throw new CompileError([
        {
          file,
          pointer: at === "" ? "" : "/expect",
          message: `Ví dụ của ${rule} không đúng: biểu thức CEL cho ${JSON.stringify(issues.map(plain))}.`,
          fix: "Sửa bản ghi trong ví dụ, sửa expect, hoặc sửa biểu thức của luật.",
        },
      ]);
    return { rule, file, at, today: model.edition, issues };
  });
}

function plain({ record, other, path, code, severity }: DatasetFinding): unknown[] {
  return [record, other ?? null, path, code, severity];
}

/** What the example says; code and severity are those of the rule unless it says others. */
function expected({ rule, expect }: DatasetExample, issues: readonly DatasetFinding[]): unknown[][] {
  return expect.map(({ record, other, path, code = rule, severity }, index) => {
    return [record, other ?? null, path, code, severity ?? issues[index]?.severity];
  });
}
