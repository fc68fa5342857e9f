import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { databases } from "@thongnhat/schemas";
import { validators } from "@thongnhat/validators";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { readStandard } from "../../../compiler/src/index.ts";
import { generateRecords } from "../../../generator/src/index.ts";
import { type Line, printTable, said } from "../measure/print.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const TODAY = "2026-11-22";
/** More than this share is too much to be read. */
const MOST = 0.05;

/** Valid records of a type, and how many of them their bytes do not decide. */
interface Share {
  readonly id: string;
  /** Records about which `validate` has nothing to say. */
  readonly clean: number;
  readonly unsure: number;
}

/**
 * How many valid records of every type must be parsed because their bytes do not say enough: records made from the
 * model and its rules, and the valid examples beside the schemas, all without a warning: a record with one is always
 * read, since it has to be told. Returns whether every type is within bounds.
 */
export async function measureFallback(count: number): Promise<boolean> {
  const compiled = readStandard(SCHEMAS);
  const models = compiled.model.databases.flatMap(({ records }) => records);
  const shares: Share[] = [];
  const missing: string[] = [];
  for (const id of recordIds()) {
    const validator = validators[id];
    const checker = await loadByteChecker(id);
    const model = models.find((one) => one.id === id);
    if (validator === undefined || model === undefined) throw new Error(`${id} không có trong chuẩn`);
    if (checker === undefined) {
      missing.push(id);
      continue;
    }
    const isClean = (record: unknown): boolean => {
      const result = validator.validate(record, { today: TODAY });
      return result.ok && result.warnings.length === 0;
    };
    const examples = examplesOf(id, model.version).filter(isClean);
    const made = generateRecords(compiled, model, { seed: 20_261_122, count, examples, accept: isClean });
    const clean = [...examples, ...made.records.filter(isClean)];
    const unsure = clean.filter((record) => {
      const bytes = Buffer.from(JSON.stringify(record));
      return checker.checkBytes(bytes, { today: TODAY }) === "not-sure";
    });
    shares.push({ id, clean: clean.length, unsure: unsure.length });
  }
  print(shares, missing, count);
  return missing.length === 0 && shares.every((one) => share(one) < MOST);
}

const share = ({ clean, unsure }: Share): number => (clean === 0 ? 1 : unsure / clean);

function recordIds(): string[] {
  return Object.entries(databases).flatMap(([database, { records }]) =>
    records.map((name) => `${database}/${name}`),
  );
}

function examplesOf(id: string, version: string): unknown[] {
  const [database = "", name = ""] = id.split("/");
  const folder = join(SCHEMAS, database, version, "examples", name, "valid");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown);
}

function print(shares: readonly Share[], missing: readonly string[], count: number): void {
  const sorted = [...shares].sort((a, b) => share(b) - share(a));
  const percent = (value: number): string => `${said(value * 100)}`;
  const sum = (of: (one: Share) => number): number => shares.reduce((total, one) => total + of(one), 0);
  const all: Share = {
    id: "mọi loại",
    clean: sum((one) => one.clean),
    unsure: sum((one) => one.unsure),
  };
  const line = (one: Share): Line => [one.id, String(one.clean), String(one.unsure), percent(share(one))];
  printTable(
    `checkBytes: bản ghi hợp lệ, không cảnh báo, mà phải đọc lại; ${count} bản ghi sinh ra mỗi loại và mọi ví dụ`,
    ["hợp lệ", "phải đọc", "%"],
    [...sorted.map(line), line(all)],
  );
  const over = shares.filter((one) => share(one) >= MOST);
  if (missing.length > 0) console.log(`Không có checkBytes: ${missing.join(", ")}`);
  console.log(
    `${shares.length - over.length} trên ${shares.length + missing.length} loại dưới 5 %${over.length === 0 ? "" : `; từ 5 % trở lên: ${over.map(({ id }) => id).join(", ")}`}`,
  );
}
