import { validators } from "@thongnhat/validators";
import type { Payload } from "../../../src/hostile/index.ts";
import { judges } from "../../structure-verdicts.ts";
import { TODAY } from "../seeds.ts";
import { read, wordsOf } from "./record.ts";
import type { Entry } from "./types.ts";

const birth = validators["ho-tich/khai-sinh"];
const others = Object.values(validators).filter((one) => one !== birth);

/** ajv and zod, where the value is data: a getter may answer each of them differently. */
const fourJudges: Entry = {
  name: "is = ajv = zod = validate",
  takes: ["json"],
  long: true,
  ask(payload: Payload) {
    const text = read(payload);
    if ("said" in text || birth === undefined) return { verdict: "not read" };
    const all = new Set(Object.values(judges(birth)(text.value)));
    if (all.size !== 1)
      throw new Error(`ajv, zod, is and validate differ: ${JSON.stringify(judges(birth)(text.value))}`);
    return { verdict: `structure ${[...all]}` };
  },
};

/** A record of births is no record of another type, and says nothing of anybody there either. */
const everyType: Entry = {
  name: "every other validator",
  sampled: true,
  takes: ["json", "value"],
  long: true,
  ask(payload) {
    const text = read(payload);
    if ("said" in text) return { verdict: "not read" };
    let said = "";
    for (const validator of others) {
      const result = validator.validate(text.value, { today: TODAY, maxIssues: 20 });
      if (validator.is(text.value) || result.ok)
        throw new Error(`${validator.id} accepts a record of births`);
      said += wordsOf(result.issues.slice(0, 2));
    }
    return { verdict: "refused", said };
  },
};

export const allTypesEntries: readonly Entry[] = [fourJudges, everyType];
