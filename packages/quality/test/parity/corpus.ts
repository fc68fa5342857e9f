// Invented records of three databases, most of them wrong somewhere, for the comparison of engines.
import { join } from "node:path";
import { type Compiled, readStandard } from "@thongnhat/compiler";
import { generateRecords, makeMutants } from "@thongnhat/generator";
import { loadRecord } from "../../src/shape/load.ts";
import { examplesOf, type Json } from "../examples.ts";

/** The record types that are compared. */
export const TYPES = ["ho-tich/khai-sinh", "an-sinh-xa-hoi/chi-tra", "dan-cu/cong-dan"] as const;

/** The day on which everything is judged. */
export const AS_OF = "2026-11-22";

let standard: Compiled | undefined;

/**
 * Different records of a type, the same ones every time: half of them with right structure, whose rules may be broken,
 * half of them with one fault of structure.
 */
export async function corpusOf(id: string, count: number): Promise<Json[]> {
  standard ??= readStandard(join(import.meta.dirname, "../../../../schemas"));
  const model = standard.model.databases.flatMap(({ records }) => records).find((record) => record.id === id);
  const parts = await loadRecord(id);
  if (model === undefined || parts === undefined)
    throw new Error(`${id} is not in the standard: run pnpm generate`);
  const half = Math.ceil(count / 2);
  const { records } = generateRecords(standard, model, {
    seed: 20261122,
    count: half,
    examples: examplesOf(id),
    accept: (record) => parts.validator.is(record),
  });
  const mutants = makeMutants(standard, model, records, { count: count - half, seed: 7 });
  return [...records, ...mutants.map(({ record }) => record)].map((record, index) =>
    named(record, id, index),
  );
}

/** A change may name another record type; but for a few, each shall be judged as what it is. */
function named(record: Json, id: string, index: number): Json {
  const { sieuDuLieu } = record;
  if (!isObject(sieuDuLieu) || typeof sieuDuLieu.luocDo !== "string" || index % 50 === 0) return record;
  return { ...record, sieuDuLieu: { ...sieuDuLieu, luocDo: id } };
}

/** Units that copies belong to. */
const UNITS = 20;

/**
 * As many records as are asked for: the given ones again and again, each time in another unit and with another key, so
 * that units differ and some keys are there twice.
 */
export function* copies(
  records: readonly Json[],
  count: number,
  from = 0,
): Generator<{ readonly value: unknown }> {
  for (let index = from; index < from + count; index++) {
    const record = records[index % records.length] ?? {};
    const round = Math.floor(index / records.length);
    if (round === 0) yield { value: record };
    else yield { value: copyOf(record, round, index) };
  }
}

function copyOf(record: Json, round: number, index: number): Json {
  const copy = { ...record };
  const { sieuDuLieu } = copy;
  if (isObject(sieuDuLieu))
    copy.sieuDuLieu = {
      ...sieuDuLieu,
      coQuanChuQuan: `H26.${(round + index) % UNITS}`,
      // One in a hundred keeps the id of its original.
      ...(index % 100 === 0 || typeof sieuDuLieu.maBanGhi !== "string" ? {} : { maBanGhi: `vi-du-${index}` }),
    };
  const { soDangKy } = copy;
  if (isObject(soDangKy) && typeof soDangKy.so === "string" && index % 100 !== 0)
    copy.soDangKy = { ...soDangKy, so: `${index}` };
  return copy;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
