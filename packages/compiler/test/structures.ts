import type { Compiled } from "@thongnhat/compiler";
import { formats } from "@thongnhat/core";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { emitBundles } from "../src/emit/bundles.ts";

/**
 * What is wrong with the structure of a record, as a validator sees it that knows nothing of ours but the formats.
 * The record itself says which one it is.
 */
export function structures({ model, tables }: Compiled): (record: unknown) => readonly ErrorObject[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check);
  const bundles = emitBundles(model, tables);
  const known = new Map<string, ValidateFunction>();
  return (record) => {
    const name = (record as { sieuDuLieu: { luocDo: string } }).sieuDuLieu.luocDo;
    const check = known.get(name) ?? ajv.compile(JSON.parse(bundles.get(`${name}.schema.json`) ?? "false"));
    known.set(name, check);
    return check(record) ? [] : (check.errors ?? []);
  };
}
