/**
 * Measures khai-sinh validation against its peers on the same records, in one process, in rounds that take turns,
 * and prints ratios to `JSON.parse` of the same lines. Milliseconds of one machine mean nothing to another.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "@thongnhat/core";
import { addThongNhat, schemaId } from "@thongnhat/validators/ajv";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { khaiSinh as khaiSinhZod } from "@thongnhat/zod/ho-tich";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ROUNDS = 15;
const RECORDS = 2000;
const ROOT = join(import.meta.dirname, "../../..");
const OPTIONS = { today: "2026-11-22" };

const lines = makeLines();
const records = lines.map((line) => JSON.parse(line) as unknown);
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);

const subjects: { readonly name: string; readonly run: () => number }[] = [
  { name: "JSON.parse", run: () => countOf(lines, (line) => JSON.parse(line) !== null) },
  { name: "thongnhat is", run: () => countOf(records, (record) => khaiSinh.is(record)) },
  {
    name: "thongnhat validate (kết luận đầy đủ)",
    run: () => countOf(records, (record) => khaiSinh.validate(record, OPTIONS).ok),
  },
  { name: "ajv + danh mục dạng Set", run: withAjvSet() },
  { name: "ajv, danh mục viết thành enum", run: withAjvEnum() },
  { name: "zod", run: () => countOf(records, (record) => khaiSinhZod.safeParse(record).success) },
];

const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
for (const { name, run } of subjects) {
  for (let warm = 0; warm < 5; warm++) {
    const valid = run();
    if (valid !== RECORDS) throw new Error(`${name} chấp nhận ${valid}/${RECORDS} bản ghi hợp lệ`);
  }
}
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, run } of subjects) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.get(name)?.push((user + system) / RECORDS);
  }
}

const median = (name: string): number =>
  [...(times.get(name) ?? [])].sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
const parse = median("JSON.parse");
const is = median("thongnhat is");
console.log(
  `khai-sinh: ${RECORDS} bản ghi, trung bình ${Math.round(bytes / RECORDS)} byte, Node ${process.versions.node}, trung vị của ${ROUNDS} lượt\n`,
);
console.log(
  `${"".padEnd(38)}${"µs/bản ghi".padStart(12)}${"÷ JSON.parse".padStart(14)}${"÷ is".padStart(10)}`,
);
for (const { name } of subjects) {
  const time = median(name);
  console.log(
    `${name.padEnd(38)}${time.toFixed(2).padStart(12)}${(time / parse).toFixed(2).padStart(14)}${(time / is).toFixed(1).padStart(10)}`,
  );
}

/** Valid records with varied names, dates and numbers, from the examples beside the schema. */
function makeLines(): string[] {
  const folder = join(ROOT, "schemas/ho-tich/1.0/examples/khai-sinh/valid");
  const examples = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
  return Array.from({ length: RECORDS }, (_, index) => {
    const record = JSON.parse(examples[index % examples.length] ?? "") as {
      sieuDuLieu: { maBanGhi: string };
      ghiChu?: string;
    };
    record.sieuDuLieu.maBanGhi = `do-toc-do-${index}`;
    record.ghiChu = `Bản ghi số ${index} của phép đo`;
    return JSON.stringify(record);
  });
}

function countOf<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (passes(item)) count++;
  return count;
}

function withAjvSet(): () => number {
  const validate = addThongNhat(new Ajv2020({ strict: true, ownProperties: true })).getSchema(
    schemaId("ho-tich/khai-sinh"),
  );
  if (validate === undefined) throw new Error("ajv không có lược đồ khai-sinh");
  return () => countOf(records, (record) => validate(record) === true);
}

/** ajv as a Java-like user would set it up: the published bundle, every table an enum, formats by ajv-formats. */
function withAjvEnum(): () => number {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const [name, validate] of Object.entries(formats))
    if (ajv.formats[name] === undefined) ajv.addFormat(name, validate);
  const file = join(ROOT, "packages/schemas/json/ho-tich/khai-sinh.schema.json");
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  return () => countOf(records, (record) => validate(record) === true);
}
