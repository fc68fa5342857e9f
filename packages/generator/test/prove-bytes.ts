// node packages/generator/test/prove-bytes.ts [mutants of each type] [seed]
// Bytes that are called valid are those of a record about which `validate` has nothing to say: over mutants of valid
// records of all types. 100 000 of each are ten millions.
import { validators } from "@thongnhat/validators";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { generatedOf } from "./generated.ts";
import { mutate, random } from "./mutate.ts";
import { TODAY } from "./structure-verdicts.ts";

const [count = "2000", seed = "1"] = process.argv.slice(2);
const RECORDS = 60;
let mutants = 0;
let valid = 0;
let wrong = 0;
for (const validator of Object.values(validators)) {
  const checker = await loadByteChecker(validator.id);
  if (checker === undefined) throw new Error(`no byte checker of ${validator.id}`);
  const { records } = generatedOf(validator.id, RECORDS);
  const next = random(Number(seed));
  for (let at = 0; at < Number(count); at++) {
    const text = JSON.stringify(mutate(records[at % records.length], next));
    if (text === undefined) continue;
    mutants++;
    if (checker.checkBytes(Buffer.from(text), { today: TODAY }) !== "valid") continue;
    valid++;
    const result = validator.validate(JSON.parse(text), { today: TODAY });
    const [first] = result.ok ? result.warnings : result.issues;
    if (first === undefined) continue;
    wrong++;
    console.log(`${validator.id}: called valid, but ${first.code} at ${first.path.replace(/\d+/g, "*")}`);
  }
}
console.log(`${mutants} mutants, ${valid} called valid, ${wrong} wrongly`);
process.exitCode = wrong === 0 && valid > 0 ? 0 : 1;
