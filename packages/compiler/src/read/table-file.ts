import { camelCase } from "../emit/writer.ts";
import type { Finding } from "../finding.ts";

type Report = (pointer: string, message: string, fix: string) => void;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value !== "";
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const has = (value: unknown, keys: Readonly<Record<string, Check>>): boolean =>
  isRecord(value) && Object.entries(keys).every(([key, check]) => check(value[key]));
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isLower: Check = (value) => typeof value === "string" && isText(value) && value === value.toLowerCase();

/** Keys of `table.json`: whether they must be there, what they hold, and that in words. */
const KEYS: Readonly<Record<string, readonly [required: boolean, check: Check, words: string]>> = {
  id: [true, isText, "một chuỗi"],
  label: [true, (value) => has(value, { vi: isText, en: isText }), 'tên hai thứ tiếng: {"vi": …, "en": …}'],
  description: [true, isText, "một chuỗi"],
  owner: [true, isText, "một chuỗi"],
  legalBasis: [
    true,
    isList((one) => has(one, { document: isText })),
    'danh sách {"document": …, "article": …}',
  ],
  evidence: [true, isRecord, '{"mark": …, "source": …}'],
  edition: [true, isText, "một ngày"],
  open: [true, (value) => typeof value === "boolean", "true hoặc false"],
  knownFrom: [false, isText, "một ngày"],
  explainedFrom: [false, isText, "một ngày"],
  splitAt: [false, isText, "một ngày"],
  readAt: [false, (value) => isRecord(value) && Object.values(value).every(isRecord), "thời hạn theo mã"],
  approximate: [
    false,
    isList((one) => has(one, { until: isText, days: Number.isInteger })),
    'danh sách {"until": …, "days": …}',
  ],
  parents: [false, isList(isText), "danh sách id danh mục"],
  prefixes: [false, isList(isLower), "danh sách chữ thường"],
  ambiguous: [false, isList(isText), "danh sách tên"],
};

/** Names of modules that stand beside the tables, and words that cannot be the name of a value. */
const TAKEN =
  "address codes data detect-system index legal-texts mappings runtime states tables working-days await break case catch class const continue debugger default " +
  "delete do else enum export extends false finally for function if implements import in instanceof interface let " +
  "new null package private protected public return static super switch this throw true try typeof var void while " +
  "with yield arguments eval constructor";

/** What is wrong with the form of a `table.json`: only what passes here may be looked into. */
export function checkTableFile(json: Readonly<Record<string, unknown>>, id: string, report: Report): void {
  const missing = Object.keys(KEYS).filter((key) => KEYS[key]?.[0] && !(key in json));
  if (missing.length > 0) report("", `Thiếu ${missing.join(", ")}.`, "Điền các khóa ấy.");
  for (const [key, value] of Object.entries(json)) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (known === undefined)
      report(`/${key}`, `Không có khóa ${key}.`, `Dùng ${Object.keys(KEYS).join(", ")}.`);
    else if (!known[1](value)) report(`/${key}`, `${key} không đúng dạng.`, `Viết ${known[2]}.`);
  }
  if (json.id !== id) report("/id", `id không giống tên thư mục "${id}".`, "Đặt id và tên thư mục như nhau.");
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    report("/id", `Tên danh mục "${id}" không đúng dạng.`, "Dùng chữ thường không dấu, nối bằng gạch nối.");
  else if (TAKEN.split(" ").includes(id) || TAKEN.split(" ").includes(camelCase(id)))
    report("/id", `Tên danh mục "${id}" đã có nghĩa khác trong mã sinh ra.`, "Đặt tên khác.");
}

/** Tables whose names are the same once they are names in code: `a-1` and `a1`. */
export function findNamesakes(ids: readonly string[]): Finding[] {
  const names = new Map<string, string>();
  return ids.flatMap((id) => {
    const before = names.get(camelCase(id));
    names.set(camelCase(id), id);
    if (before === undefined) return [];
    return [
      {
        file: `code-tables/${id}/table.json`,
        pointer: "/id",
        message: `Trong mã sinh ra, ${id} và ${before} có cùng một tên.`,
        fix: "Đổi tên một danh mục.",
      },
    ];
  });
}
