import type { DatasetKeys, DatasetText } from "@thongnhat/core";
import { inferCel, RECORD_NAMES } from "../cel/check.ts";
import type { Machines } from "../cel/check-argument.ts";
import { celFunctions } from "../cel/functions.ts";
import { parseCel } from "../cel/parse.ts";
import { type CelType, fieldsOf } from "../cel/types.ts";
import { toCelType } from "../model/cel-type.ts";
import type { Model, RecordModel, Rule } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";

/** What is wrong with a rule that several records decide, and in which part of it. */
export interface DatasetFault {
  readonly message: string;
  readonly fix: string;
  /** Pointer below the rule. */
  readonly part: string;
}

const TODAY = new Map(RECORD_NAMES.filter(([name]) => name === "today"));

/** The parts of a rule over several records parse, fit both records, and give what is asked of each. */
export function lintDataset(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  holder: { readonly def: string; readonly file: string },
  { dataset, severity }: Rule,
  machines: Machines,
): DatasetFault[] {
  if (dataset === undefined) return [];
  const faults: DatasetFault[] = [];
  const records = [...model.databases, ...(model.imported?.databases ?? [])].flatMap((one) => one.records);
  const carrier = records.find(({ def, file }) => def === holder.def && file === holder.file);
  if (carrier === undefined) {
    faults.push({
      message: "luật trên nhiều bản ghi chỉ đứng ở một bản ghi, không ở khối dùng chung.",
      fix: "Chuyển luật về bản ghi, hoặc bỏ dataset.",
      part: "/dataset",
    });
    return faults;
  }
  if (dataset.exists !== undefined && Object.values(severity).includes("error"))
    fault(
      "'exists' chỉ được là cảnh báo: tệp có thể chưa đủ bản ghi.",
      "Đổi severity thành warning.",
      "/severity",
    );

  const self = toCelType(model, tables, carrier.def);
  const ofSelf = new Map<string, CelType>([["this", self], ...RECORD_NAMES]);
  const mine = keys(dataset.keys, ofSelf, "/dataset/keys");
  condition(dataset.where, ofSelf, "/dataset/where");
  const others = dataset.with ?? [{ record: carrier.id, keys: dataset.keys }];
  for (const [index, other] of others.entries()) {
    const part = dataset.with === undefined ? "/dataset" : `/dataset/with/${index}`;
    const there = records.find(({ id }) => id === other.record);
    if (there === undefined) {
      fault(`không có bản ghi '${other.record}'.`, "Sửa tên thành csdl/ban-ghi có thật.", `${part}/record`);
      continue;
    }
    const type = toCelType(model, tables, there.def);
    if (dataset.with !== undefined) {
      const ofOther = new Map<string, CelType>([["other", type], ...TODAY]);
      sameForms(mine, keys(other.keys, ofOther, `${part}/keys`), `${part}/keys`);
      condition(other.where, ofOther, `${part}/where`);
    }
    verdict(dataset, new Map([...ofSelf, ["other", type]]), ofSelf, new Map([["other", type], ...TODAY]));
  }
  return faults;

  function fault(message: string, fix: string, part: string): void {
    // The same text may be asked about several other records.
    if (!faults.some((known) => known.part === part && known.message === message))
      faults.push({ message, fix, part });
  }

  function typeOf(cel: string, names: ReadonlyMap<string, CelType>, part: string): CelType | undefined {
    const parsed = parseCel(cel);
    const { type, problems } = parsed.ok
      ? inferCel(parsed.ast, names, celFunctions, machines)
      : { type: undefined, problems: [parsed.problem] };
    for (const { message, fix, column } of problems) fault(`${message} (cột ${column})`, fix, part);
    return problems.length === 0 ? type : undefined;
  }

  function condition(cel: string | undefined, names: ReadonlyMap<string, CelType>, part: string): void {
    const type = cel === undefined ? undefined : typeOf(cel, names, part);
    if (type !== undefined && type.kind !== "bool")
      fault("phải cho đúng hoặc sai.", "So sánh, hoặc hỏi has(…).", part);
  }

  /** The forms of the keys: the kinds of their parts. */
  function keys(list: DatasetKeys, names: ReadonlyMap<string, CelType>, part: string): Set<string> {
    return new Set(
      list.map((key, index) =>
        key
          .map((cel, place) => {
            const at = `${part}/${index}/${place}`;
            const type = typeOf(cel, names, at);
            if (type !== undefined && type.kind !== "string" && type.kind !== "int")
              fault("phần của khóa phải là chuỗi hoặc số nguyên.", "Lấy một trường là chuỗi hoặc số.", at);
            return type?.kind ?? "?";
          })
          .join(", "),
      ),
    );
  }

  function sameForms(mine: ReadonlySet<string>, theirs: ReadonlySet<string>, part: string): void {
    const lone = [...mine]
      .filter((form) => !theirs.has(form))
      .concat([...theirs].filter((form) => !mine.has(form)));
    if (lone.length === 0 || lone.some((form) => form.includes("?"))) return;
    fault(
      `khóa dạng (${lone.join("; ")}) chỉ có ở một bên, nên không bao giờ bằng khóa nào.`,
      "Cho hai bên cùng số phần và cùng loại giá trị.",
      part,
    );
  }

  function verdict(
    { pair, exists, sum, sequence }: DatasetText,
    both: ReadonlyMap<string, CelType>,
    ofSelf: ReadonlyMap<string, CelType>,
    ofOther: ReadonlyMap<string, CelType>,
  ): void {
    condition(pair, both, "/dataset/pair");
    condition(exists, both, "/dataset/exists");
    if (sum !== undefined) {
      money(sum.whole, ofSelf, "/dataset/sum/whole");
      money(sum.part, ofOther, "/dataset/sum/part");
    }
    const number = sequence === undefined ? undefined : typeOf(sequence, ofSelf, "/dataset/sequence");
    if (number !== undefined && number.kind !== "int")
      fault("phải là số nguyên.", "Lấy một trường số nguyên.", "/dataset/sequence");
  }

  function money(cel: string, names: ReadonlyMap<string, CelType>, part: string): void {
    const type = typeOf(cel, names, part);
    if (type === undefined || (type.kind === "string" && type.format === "so-tien")) return;
    if (type.kind === "object" && fieldsOf(type).has("soTien") && fieldsOf(type).has("loaiTien")) return;
    fault("phải là tiền: khối tien, hoặc chuỗi định dạng so-tien.", "Lấy trường tiền.", part);
  }
}

/** The rules of the records that run over several records, with the record that carries each. */
export function datasetRules(
  records: readonly RecordModel[],
): { record: RecordModel; rule: Rule & { dataset: DatasetText } }[] {
  return records.flatMap((record) =>
    record.rules.flatMap((rule) =>
      rule.dataset === undefined ? [] : [{ record, rule: { ...rule, dataset: rule.dataset } }],
    ),
  );
}
