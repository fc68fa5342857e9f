import { wordOfRule } from "../emit/quality/word.ts";
import type { Finding } from "../finding.ts";
import type { Deadline, Model, RecordModel, Rule } from "../model/types.ts";
import { stringAt } from "./fields.ts";

/** Time may run from a partial date: while it is partial, nothing is asked. What must come in time is a moment. */
const STARTS = ["date", "date-time", "ngay-khuyet"];
const ENDS = ["date", "date-time"];
const BIRTHS = ["date", "ngay-khuyet"];
const SEXES = "gioi-tinh";

/**
 * Deadlines and the fields that tell a person lead to fields of the right kind, each once in a record; a rule names its
 * word only where its text does not say it.
 */
export function lintQuality(model: Model): Finding[] {
  const records = model.databases.flatMap((database) => database.records);
  const holders = [...records.filter((record) => record.extends === undefined), ...model.defs.values()];
  const words = holders.flatMap(({ file, rules }) => lintWords(file, rules));
  return [...lintRecords(model), ...words];
}

function lintWords(file: string, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule, index) => {
    const { word, ...text } = rule;
    if (word === undefined || wordOfRule(text) !== word) return [];
    return [
      {
        file,
        pointer: `/x-rules/${index}/word`,
        message: `${rule.id}: lời của quy tắc đã nói là '${word}'.`,
        fix: "Bỏ word: chỉ ghi khi cách đọc ấy sai.",
      },
    ];
  });
}

function lintRecords(model: Model): Finding[] {
  return model.databases.flatMap(({ records }) => {
    // What an extension takes over was looked at where it was written.
    const own = records.filter((record) => record.extends === undefined);
    const said = new Map<string, string>();
    return own.flatMap((record) => [...lintDeadlines(model, record, said), ...lintPerson(model, record)]);
  });
}

/** @param said what each id of the database asks: records may share a deadline, never an id for two */
function lintDeadlines(model: Model, record: RecordModel, said: Map<string, string>): Finding[] {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const [index, deadline] of record.deadlines.entries()) {
    const { id, from, to, evidence, legalBasis } = deadline;
    const fault = (part: string, message: string, fix: string): number =>
      findings.push({
        file: record.file,
        pointer: `/x-freshness/${index}${part}`,
        message: `${id}: ${message}`,
        fix,
      });
    if (ids.has(id)) fault("/id", "mã thời hạn trùng trong cùng bản ghi.", "Đặt mã khác.");
    else if ((said.get(id) ?? text(deadline)) !== text(deadline))
      fault("/id", "mã này đã là một thời hạn khác của cơ sở dữ liệu.", "Đặt mã khác, hoặc viết giống hệt.");
    ids.add(id);
    said.set(id, text(deadline));
    if (!STARTS.includes(formatAt(model, record, from)))
      fault("/from", `'${from}' phải dẫn qua các đối tượng tới một ngày hay thời điểm.`, ONE_VALUE);
    if (!ENDS.includes(formatAt(model, record, to)))
      fault("/to", `'${to}' phải dẫn qua các đối tượng tới một ngày đủ hay thời điểm.`, ONE_VALUE);
    if (from === to) fault("/to", "from và to là một trường.", "Nêu hai trường khác nhau.");
    if (evidence.mark === "text" && !legalBasis?.some(({ article }) => article))
      fault("", "dấu 'text' mà không nêu điều.", "Thêm legalBasis có article, hoặc hạ dấu xuống.");
    const rule = record.rules.find(({ cel = "" }) => asksTheSame(cel, deadline));
    if (rule !== undefined)
      fault(
        "",
        `quy tắc ${rule.id} đã hỏi thời hạn giữa hai trường này.`,
        "Bỏ một trong hai: một việc chỉ đo một lần.",
      );
  }
  return findings;
}

const ONE_VALUE = "Nêu trường có format date hay date-time, không nằm trong mảng hay trong nhánh của oneOf.";

function lintPerson(model: Model, record: RecordModel): Finding[] {
  const { person } = record;
  if (person === undefined) return [];
  const { name, birth, sex } = person;
  const findings: Finding[] = [];
  const fault = (part: string, message: string, fix: string): number =>
    findings.push({ file: record.file, pointer: `/x-person/${part}`, message, fix });
  const named = stringAt(model, record.def, name);
  const isFree = [named?.format, named?.enum, named?.const, named?.table].every((one) => one === undefined);
  if (named === undefined || !isFree)
    fault("name", `'${name}' phải dẫn qua các đối tượng tới một chuỗi tự do.`, "Nêu trường họ tên đầy đủ.");
  if (!BIRTHS.includes(formatAt(model, record, birth)))
    fault("birth", `'${birth}' phải dẫn qua các đối tượng tới một ngày.`, "Nêu trường ngày sinh.");
  if (sex !== undefined && stringAt(model, record.def, sex)?.table?.id !== SEXES)
    fault("sex", `'${sex}' không dùng danh mục ${SEXES}.`, "Nêu trường giới tính, hoặc bỏ sex.");
  return findings;
}

function formatAt(model: Model, record: RecordModel, pointer: string): string {
  return stringAt(model, record.def, pointer)?.format ?? "";
}

/** Whether a rule is nothing but this deadline: `withinWorkingDays(this.a, this.b, 5)`. */
function asksTheSame(cel: string, { from, to }: Deadline): boolean {
  const [, start, end] = /^within(?:WorkingDays|Hours)\(this\.([\w.]+), this\.([\w.]+),/.exec(cel) ?? [];
  return (
    start !== undefined && `/${start}`.replaceAll(".", "/") === from && `/${end}`.replaceAll(".", "/") === to
  );
}

function text(deadline: Deadline): string {
  return JSON.stringify(deadline);
}
