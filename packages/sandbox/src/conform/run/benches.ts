import type { Capabilities } from "@thongnhat/client/protocol";
import { seedRecords } from "../../seed/seed.ts";
import type { Standard } from "../../standard/record-type.ts";
import { type Bench, openBench } from "../bench/bench.ts";
import { ConformError } from "../errors.ts";
import { openWorkshop } from "../records/workshop.ts";
import type { ConformOptions } from "../types.ts";
import type { Run } from "./run.ts";

/** Makes a bench with an empty list of steps for a kind of record. */
export type BenchMaker = () => Bench;

/** Agency code of the test records of a run that writes none. */
const NOBODY = "H98.9";

/**
 * The kinds of records to test: those that the server grants, that the standard has, and that were asked for.
 *
 * @throws ConformError when nothing is left of what was asked for
 */
export async function makeBenches(
  run: Run,
  capabilities: Capabilities,
  standard: Standard,
): Promise<ReadonlyMap<string, BenchMaker>> {
  const { options } = run;
  const wanted = chosen(options, capabilities, standard);
  const makers = new Map<string, BenchMaker>();
  for (const capability of capabilities.records) {
    const type = wanted.has(capability.record) ? standard.get(capability.record) : undefined;
    if (type === undefined || makers.has(type.id)) continue;
    const examples = await (options.examples ?? examplesOf)(type.id);
    const workshop = openWorkshop(type, examples, options.credentials.unit ?? NOBODY, run.tally);
    if (workshop !== undefined)
      makers.set(type.id, () => openBench(run, { capabilities, capability, type, workshop }));
  }
  return makers;
}

function chosen(
  options: ConformOptions,
  capabilities: Capabilities,
  standard: Standard,
): ReadonlySet<string> {
  const { records, profile } = options;
  const granted = capabilities.records.map(({ record }) => record);
  const named = records ?? granted;
  for (const record of named)
    if (records !== undefined && standard.get(record) === undefined)
      throw usage(
        "Chuẩn không có loại bản ghi này. Viết như ho-tich/khai-sinh; xem tên bằng: thongnhat schemas.",
        "The standard has no such record type. Write it like ho-tich/khai-sinh; see: thongnhat schemas.",
      );
  const left = named.filter((record) => profile === undefined || record.startsWith(`${profile}/`));
  if (profile !== undefined && !standard.ids.some((id) => id.startsWith(`${profile}/`)))
    throw usage(
      "Chuẩn không có cơ sở dữ liệu này. Xem tên bằng: thongnhat schemas.",
      "The standard has no such database. See: thongnhat schemas.",
    );
  if ((records !== undefined || profile !== undefined) && !left.some((record) => granted.includes(record)))
    throw usage(
      "Máy chủ không cấp cho đơn vị này loại bản ghi nào trong số đã chọn.",
      "The server grants this unit none of the record types that were chosen.",
    );
  return new Set(left);
}

function usage(vi: string, en: string): ConformError {
  return new ConformError("usage", { vi, en });
}

async function examplesOf(record: string): Promise<readonly object[]> {
  const all = await seedRecords(record.slice(0, record.indexOf("/")));
  return all.filter((one) => one.record === record).map(({ value }) => value);
}
