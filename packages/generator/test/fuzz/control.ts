// node packages/generator/test/fuzz/control.ts: the fuzzer on a checker with planted faults, with its guide and without.
import { isDate } from "../../../core/src/formats/dates.ts";
import { parseJson } from "../../../core/src/json/parse-json.ts";
import { fuzz, type Target } from "./fuzz.ts";
import { checkToy } from "./toy-checker.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const toy: Target = {
  name: "toy",
  module: /toy-checker/,
  seeds: [new TextEncoder().encode('{"ngay":"2024-07-01"}')],
  dictionary: ["-02-29", "1900", "-11-31"],
  run(input) {
    if (checkToy(input) !== "valid") return undefined;
    const read = parseJson(text(input));
    if ("faults" in read) return "not JSON";
    const { ngay } = read.value as { ngay: string };
    return isDate(ngay) ? undefined : ngay.includes("-11-") ? "November" : "leap year";
  },
};

const found = (guided: boolean) =>
  [1, 2, 3, 4].flatMap((seed) =>
    fuzz(toy, { seed, runs: 30_000, guided }).failures.map(({ complaint, input }) => ({
      complaint,
      input: text(input),
    })),
  );
console.log(JSON.stringify({ guided: found(true), blind: found(false) }));
