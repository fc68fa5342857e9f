import { huyen } from "../generated/huyen.ts";
import { tinh } from "../generated/tinh.ts";
import { xa } from "../generated/xa.ts";
import type { CodeEntry, CodeTable } from "../table/types.ts";
import type { AddressNow, AddressOptions } from "./types.ts";

/** A file of addresses names the same communes again and again: so many answers are remembered. */
const MOST_KNOWN = 20_000;
const answers = /* @__PURE__ */ new Map<string, AddressNow>();

/**
 * What a unit of the address is on the day `now`, and the units of that day when there is exactly one.
 * @returns the same frozen object for the same question
 */
export function translateNow(table: CodeTable, unit: CodeEntry, options: AddressOptions): AddressNow {
  const { asOf, now = "", by = "" } = options;
  const question = `${table.id} ${unit.code} ${asOf} ${now} ${by}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = translateUnit(table, unit, options);
  for (const target of answer.targets) Object.freeze(target);
  Object.freeze(answer.targets);
  if (answers.size >= MOST_KNOWN) answers.clear();
  answers.set(question, Object.freeze(answer));
  return answer;
}

function translateUnit(table: CodeTable, unit: CodeEntry, { asOf, now, by }: AddressOptions): AddressNow {
  const translation = table.translate(unit.code, {
    from: asOf,
    ...(now === undefined ? {} : { to: now }),
    ...(by === undefined ? {} : { by }),
  });
  const [only] = translation.targets;
  if (translation.status !== "one" || only === undefined) return translation;
  const day = { asOf: translation.to };
  if (only.table === "huyen" || (only.table === undefined && table === huyen)) {
    const district = huyen.get(only.code, day);
    const province = tinh.get(district?.province ?? "", day);
    return { ...translation, ...(province && { tinh: province }), ...(district && { huyen: district }) };
  }
  const commune = xa.get(only.code, day);
  const province = tinh.get(commune?.province ?? "", day);
  const district = huyen.get(commune?.parent ?? "", day);
  return {
    ...translation,
    ...(province && { tinh: province }),
    ...(district && { huyen: district }),
    ...(commune && { xa: commune }),
  };
}
