import { parseJson, type Validator } from "@thongnhat/core";
import { placesOf } from "@thongnhat/generator";
import type { ByteChecker } from "../../../validators/src/runtime/bytes/types.ts";
import { compiled, generatedOf, modelOf } from "../generated.ts";
import { TODAY } from "../structure-verdicts.ts";
import type { Target } from "./fuzz.ts";

/** Records that a search begins with. */
const SEEDS = 12;
/** Codes of each table that are put into texts. */
const CODES = 12;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * A checker of bytes against `validate`: it is wrong when it calls bytes valid that are no JSON, say a key twice, or
 * hold a record about which `validate` has something to say.
 */
export function recordTarget(
  validator: Validator<unknown>,
  checker: Pick<ByteChecker, "checkBytes">,
  module: RegExp,
): Target {
  const { id } = validator;
  const encoder = new TextEncoder();
  const { records } = generatedOf(id, SEEDS);
  return {
    name: id,
    module,
    seeds: records.map((record) => encoder.encode(JSON.stringify(record))),
    dictionary: dictionaryOf(id),
    run(input) {
      if (checker.checkBytes(input, { today: TODAY }) !== "valid") return undefined;
      let text: string;
      try {
        text = strict.decode(input);
      } catch {
        return "valid, but not UTF-8";
      }
      const read = parseJson(text);
      if ("faults" in read) return `valid, but ${read.faults[0]?.code}`;
      const result = validator.validate(read.value, { today: TODAY });
      const [first] = result.ok ? result.warnings : result.issues;
      return first === undefined
        ? undefined
        : `valid, but ${first.code} at ${first.path.replace(/\d+/g, "*")}`;
    },
  };
}

/** Keys, constants, codes and days of a type, and pieces that readers of JSON trip over. */
function dictionaryOf(id: string): string[] {
  const model = modelOf(id);
  const found = new Set<string>();
  for (const key of model.uses)
    for (const { name, node } of compiled.model.defs.get(key)?.properties ?? []) {
      found.add(`"${name}":`);
      if (node.kind !== "string") continue;
      for (const value of [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])])
        found.add(`"${value}"`);
      const rows = compiled.tables.get(node.table?.id ?? "")?.rows ?? [];
      for (const { code } of rows.slice(0, CODES)) found.add(`"${code}"`);
    }
  for (const record of generatedOf(id, SEEDS).records)
    for (const { holder, property } of placesOf(compiled.model, model.def, record)) {
      const value = holder[property.name];
      if (typeof value === "string" && value.length <= 32) found.add(JSON.stringify(value));
    }
  const pieces = [
    '"2023-02-29"', '"2024-02-29"', '"1900-02-29"', '"2025-07-01"', '"2025-06-30"', '"0000-01-01"', '"2026-11-23"', '"1954"', '"1954-13"',
    "null", "true", "false", "-0", "1e1", "1.0", "01", "9007199254740993", "{}", "[]", '""', '"__proto__":', "\\u0000", "\\ud800", "\\u0061", "\\", "\u0000", "\u00a0", "\u200b", "\ufeff", "e\u0301", "Đ", "Ð", "  ", "𠀀",
  ]; // biome-ignore format: a list
  return [...found, ...pieces];
}
