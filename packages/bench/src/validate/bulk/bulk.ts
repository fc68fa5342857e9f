import { said } from "../../measure/print.ts";
import { MEASURED } from "../records/types.ts";
import { VARIANTS, type Variant } from "../records/variants.ts";
import type { Row, Section } from "../report/report.ts";
import { type Words, words } from "../report/words.ts";
import { agreementWith } from "./agreement.ts";
import { type DataFile, writeData } from "./files.ts";
import { jq, jqVersion, sourcemeta, thongnhatCheck } from "./others.ts";
import { middle, rate, ratio, takeRounds, type Way, way } from "./turns.ts";

/** How much, and how often. */
export interface BulkPlan {
  readonly folder: string;
  readonly rounds: number;
  /** Bytes of each file, and of the file that two threads share. */
  readonly bytes: number;
  readonly largeBytes: number;
  /** Every variant of every type. */
  readonly all: boolean;
}

/** What goals are judged by; times of `JSON.parse` are 1. */
export interface BulkFound {
  readonly sections: readonly Section[];
  readonly valid: number;
  readonly messages: number;
  /** Speed, as a multiple. */
  readonly shuffled: number;
  readonly blanks: number;
  readonly sourcemeta: number;
  readonly jq: number | undefined;
  readonly commandMegabytes: number;
}

/** NDJSON in bulk: bytes checked without parsing, beside `JSON.parse` of the lines and programs of others. */
export async function measureBulk(plan: BulkPlan): Promise<BulkFound> {
  const pairs: Pair[] = [];
  const files: DataFile[] = [];
  for (const [at, type] of MEASURED.entries())
    for (const variant of VARIANTS) {
      if (at > 0 && variant !== "valid" && !plan.all) continue;
      const file = writeData(plan.folder, type, variant, plan.bytes);
      files.push(file);
      pairs.push({
        file,
        parse: way(file, "parse"),
        check: way(file, variant === "faulty" ? "messages" : "check"),
      });
    }
  const [first] = files as [DataFile, ...DataFile[]];
  const plain = [way(first, "readline"), way(first, "readline-parse"), way(first, "objects")];
  takeRounds([...plain, ...pairs.flatMap(({ parse, check }) => [parse, check])], plan.rounds);
  const large = await measureLarge(plan, first);
  const of = (variant: Variant): Pair =>
    pairs.find(({ file }) => file.variant === variant && file.type === first.type) as Pair;
  const faster = ({ parse, check }: Pair): number => ratio(parse, check);
  return {
    sections: [...sectionsOf(plan, pairs, plain), large.section],
    valid: ratio(of("valid").check, of("valid").parse),
    messages: ratio(of("faulty").check, of("faulty").parse),
    shuffled: faster(of("shuffled")),
    blanks: faster(of("blanks")),
    sourcemeta: large.sourcemeta,
    jq: large.jq,
    commandMegabytes: large.megabytes,
  };
}

/** The same file by `JSON.parse` of its lines, and by us. */
interface Pair {
  readonly file: DataFile;
  readonly parse: Way;
  readonly check: Way;
}

const VARIANT_NAMES: Readonly<Record<Variant, Words>> = {
  valid: words("hợp lệ", "valid"),
  faulty: words("5 % có lỗi", "5 % faulty"),
  shuffled: words("đảo khóa", "shuffled keys"),
  blanks: words("có dấu cách", "with blanks"),
};
const HEADS = ["MB/s", "÷ parse", words("÷ theo CPU", "÷ by CPU"), words("phải đọc %", "parsed %")];

function sectionsOf(plan: BulkPlan, pairs: readonly Pair[], plain: readonly Way[]): Section[] {
  return MEASURED.map((type, at): Section => {
    const own = pairs.filter(({ file }) => file.type === type);
    const size = own[0]?.file;
    const [parse] = own.map((pair) => pair.parse);
    const others: Row[] =
      at > 0 || parse === undefined
        ? []
        : [
            line(words("readline, không làm gì", "readline, nothing done"), plain[0], parse),
            line("readline + JSON.parse", plain[1], parse),
            line("JSON.parse + validate", plain[2], parse),
          ];
    const each = own.flatMap(({ file, parse, check }): Row[] => {
      const name = VARIANT_NAMES[file.variant];
      const what = file.variant === "faulty" ? FULL : "  checkBytes";
      return [[name], line("  JSON.parse", parse, parse), line(what, check, parse)];
    });
    return {
      title: words(
        `NDJSON, một luồng: ${type.record}, ${megabytes(size)} MB mỗi tệp, ${record(size)} byte một dòng; trung vị ${plan.rounds} lượt xen kẽ; “phải đọc”: số dòng phải đọc thành đối tượng`,
        `NDJSON, one thread: ${type.record}, ${megabytes(size)} MB a file, ${record(size)} bytes a line; median of ${plan.rounds} interleaved rounds; “parsed”: lines that had to be`,
      ),
      heads: HEADS,
      rows: [...others, ...each],
    };
  });
}

const FULL = words("  checkBytes + đủ lời báo", "  checkBytes + full messages");
const megabytes = (file?: DataFile): string =>
  said(Math.round((file?.bytes ?? 0) / 1e6)).replace(/\.\d+$/, "");
const record = (file?: DataFile): number => Math.round((file?.bytes ?? 0) / (file?.lines ?? 1));

function line(name: Words, one: Way | undefined, parse: Way): Row {
  if (one === undefined) return [name];
  const unsure = middle(one, (run) => run.unsure) * 100;
  return [
    name,
    said(rate(one)),
    one === parse ? "1" : said(ratio(one, parse)),
    one === parse ? "1" : said(ratio(one, parse, ({ cpu }) => cpu)),
    one.how === "check" || one.how === "messages" ? said(unsure) : "",
  ];
}

/** Two threads, our command, and programs of others, over one large file. */
async function measureLarge(plan: BulkPlan, small: DataFile) {
  const file =
    small.bytes >= plan.largeBytes ? small : writeData(plan.folder, small.type, "valid", plan.largeBytes);
  const version = jqVersion();
  const peer = await sourcemeta(plan.folder, file.type.record);
  const check = way(file, "check", 2);
  const command = way(file, thongnhatCheck("--workers", "2"));
  const alone = way(file, thongnhatCheck("--workers", "1"));
  const theirs = way(file, peer);
  const other = version === undefined ? undefined : way(file, jq);
  const parse = way(file, "parse", 2);
  const ways = [parse, check, command, alone, theirs, ...(other === undefined ? [] : [other])];
  takeRounds(ways, plan.rounds);
  const row = (name: Words, one: Way): Row => [
    name,
    said(rate(one)),
    said(ratio(one, check)),
    number(middle(one, (run) => run.megabytes)),
  ];
  const section: Section = {
    title: words(
      `NDJSON, ${megabytes(file)} MB, hợp lệ: ${file.type.record}; hai luồng của ta và chương trình khác, cả lúc khởi động`,
      `NDJSON, ${megabytes(file)} MB, valid: ${file.type.record}; two threads of ours and other programs, starting them included`,
    ),
    heads: ["MB/s", words("× thời gian", "× time"), words("MB bộ nhớ", "MB memory")],
    rows: [
      row(words("checkBytes, 2 luồng", "checkBytes, 2 threads"), check),
      row(words("JSON.parse, 2 luồng", "JSON.parse, 2 threads"), parse),
      row("thongnhat check --workers 2", command),
      row("thongnhat check --workers 1", alone),
      row(words("sourcemeta --fast (1 luồng)", "sourcemeta --fast (1 thread)"), theirs),
      ...(other === undefined
        ? []
        : [row(words("jq empty (không kiểm)", "jq empty (no validation)"), other)]),
    ],
    notes: [...(other === undefined ? [NO_JQ] : []), agreementWith(plan.folder, file.type, peer)],
  };
  return {
    section,
    sourcemeta: ratio(theirs, check),
    jq: other === undefined ? undefined : ratio(other, check),
    megabytes: Math.max(...[command, alone].map((one) => middle(one, (run) => run.megabytes))),
  };
}

const NO_JQ = words("!!! Không có jq trên máy này.", "!!! There is no jq on this machine.");
const number = (value: number): string => (Number.isNaN(value) ? "" : said(value));
