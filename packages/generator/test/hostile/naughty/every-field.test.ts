// The public list of naughty strings, each in every text of a record. `HOSTILE=all` takes all types of records;
// `HOSTILE=update` does too, and writes anew which strings are taken without a word, for review.
import { readFileSync, writeFileSync } from "node:fs";
import { validators } from "@thongnhat/validators";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import strings from "big-list-of-naughty-strings" with { type: "json" };
import { afterAll, expect, test } from "vitest";
import { generatedOf } from "../../generated.ts";
import { TODAY } from "../../structure-verdicts.ts";
import { inPlaceOf, placesOf, rangesOf } from "./places.ts";

const mode = process.env.HOSTILE ?? "";
const USUAL = ["ho-tich/khai-sinh", "an-sinh-xa-hoi/chi-tra", "ly-lich-tu-phap/phieu-lltp"];
const ids = Object.keys(validators).filter((id) => mode !== "" || USUAL.includes(id));

/** Type of record → numbers of the strings that a field takes without a word → how many fields do. */
type Taken = Record<string, Record<string, number>>;
const REVIEWED = new URL("taken.json", import.meta.url);
const reviewed = JSON.parse(readFileSync(REVIEWED, "utf8")) as Taken;
const taken: Taken = {};
afterAll(() => {
  if (mode === "update") writeFileSync(REVIEWED, `${JSON.stringify(taken, null, 1)}\n`);
});

test.each(ids)("no string in any text of %s is repeated, or told otherwise by its bytes", async (id) => {
  const checker = await loadByteChecker(id);
  const validator = validators[id];
  if (validator === undefined || checker === undefined) throw new Error(`no validator of ${id}`);
  const faults: string[] = [];
  const fields: Record<string, number> = {};
  for (const place of placesOf(generatedOf(id, 40).records)) {
    const quiet: number[] = [];
    for (const [number, text] of strings.entries()) {
      const record = inPlaceOf(place, text);
      const result = validator.validate(record, { today: TODAY });
      const issues = result.ok ? result.warnings : result.issues;
      if (issues.length === 0) quiet.push(number);
      const bytes = checker.checkBytes(encoder.encode(JSON.stringify(record)), { today: TODAY });
      if (bytes === "valid" && issues.length > 0)
        faults.push(`${place.pointer}: ${number} is valid by its bytes`);
      if (text.length >= LONG && JSON.stringify(issues).includes(JSON.stringify(text).slice(1, -1)))
        faults.push(`${place.pointer}: ${number} is repeated`);
    }
    const numbers = rangesOf(quiet);
    fields[numbers] = (fields[numbers] ?? 0) + 1;
  }
  taken[id] = fields;
  expect(faults).toEqual([]);
  if (mode !== "update") expect(fields).toEqual(reviewed[id]);
});

/** Shorter ones are words that any message may hold. */
const LONG = 8;
const encoder = new TextEncoder();
