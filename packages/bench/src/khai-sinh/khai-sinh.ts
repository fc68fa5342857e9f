import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "@thongnhat/core";
import { addThongNhat, schemaId } from "@thongnhat/validators/ajv";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { khaiSinh as khaiSinhZod } from "@thongnhat/zod/ho-tich";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Subject, takeTurns } from "../measure/turns.ts";

const ROUNDS = 15;
const RECORDS = 2000;
const ROOT = join(import.meta.dirname, "../../../..");
const OPTIONS = { today: "2026-11-22" };

/** Validation of khai-sinh against its peers on the same records. */
export function measureKhaiSinh(): void {
  const lines = makeLines();
  const records = lines.map((line) => JSON.parse(line) as unknown);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const check = (name: string, passes: (record: unknown) => boolean): Subject => ({
    name,
    per: RECORDS,
    run: () => allPass(name, records, passes),
  });
  const subjects: readonly Subject[] = [
    {
      name: "JSON.parse",
      per: RECORDS,
      run: () => allPass("JSON.parse", lines, (line) => JSON.parse(line) !== null),
    },
    check("thongnhat is", (record) => khaiSinh.is(record)),
    check("thongnhat validate (kết luận đầy đủ)", (record) => khaiSinh.validate(record, OPTIONS).ok),
    check("ajv + danh mục dạng Set", withAjvSet()),
    check("ajv, danh mục viết thành enum", withAjvEnum()),
    check("zod", (record) => khaiSinhZod.safeParse(record).success),
  ];
  const medians = takeTurns(subjects, ROUNDS);
  const [parse = Number.NaN, is = Number.NaN] = medians;
  console.log(
    `khai-sinh: ${RECORDS} bản ghi, trung bình ${Math.round(bytes / RECORDS)} byte, Node ${process.versions.node}, trung vị của ${ROUNDS} lượt\n`,
  );
  console.log(
    `${"".padEnd(38)}${"µs/bản ghi".padStart(12)}${"÷ JSON.parse".padStart(14)}${"÷ is".padStart(10)}`,
  );
  for (const [at, { name }] of subjects.entries()) {
    const time = medians[at] ?? Number.NaN;
    console.log(
      `${name.padEnd(38)}${time.toFixed(2).padStart(12)}${(time / parse).toFixed(2).padStart(14)}${(time / is).toFixed(1).padStart(10)}`,
    );
  }
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

/** Every record is valid: whoever refuses one does not check the same thing. */
function allPass<T>(name: string, items: readonly T[], passes: (item: T) => boolean): void {
  let count = 0;
  for (const item of items) if (passes(item)) count++;
  if (count !== items.length) throw new Error(`${name} chấp nhận ${count}/${items.length} bản ghi hợp lệ`);
}

function withAjvSet(): (record: unknown) => boolean {
  const validate = addThongNhat(new Ajv2020({ strict: true, ownProperties: true })).getSchema(
    schemaId("ho-tich/khai-sinh"),
  );
  if (validate === undefined) throw new Error("ajv không có lược đồ khai-sinh");
  return (record) => validate(record) === true;
}

/** ajv as a Java-like user would set it up: the published bundle, every table an enum, formats by ajv-formats. */
function withAjvEnum(): (record: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const [name, validate] of Object.entries(formats))
    if (ajv.formats[name] === undefined) ajv.addFormat(name, validate);
  const file = join(ROOT, "packages/schemas/json/ho-tich/khai-sinh.schema.json");
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  return (record) => validate(record) === true;
}
