import type { Catalogue, RecordDescriptor } from "@thongnhat/core";
import type { Model } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { describeRecord, type Examples } from "../descriptors.ts";

/** The words of every issue as programs get them, so that the dictionary says what the checker says. */
export function catalogueOf(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  examples: Examples,
): Catalogue {
  const records = model.databases.flatMap((database) => database.records);
  const described = records.map((record): [string, RecordDescriptor] => [
    record.id,
    describeRecord(model, record, examples),
  ]);
  return {
    messages: model.messages as Catalogue["messages"],
    records: Object.fromEntries(described),
    tables: Object.fromEntries([...tables].map(([id, { label }]) => [id, label])),
  };
}
