import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { get } from "@thongnhat/core";
import type { Sample, SampleName } from "../check/samples.ts";

type Fields = Record<string, unknown>;

/** Examples whose faults together make the sample with three of them. */
const FAULTS = [
  "tn-text-space-thua-dau-cach",
  "ht-02-cap-huyen-sau-2025-07",
  "tn-code-retired-xa-da-het-hieu-luc",
] as const;

/** The samples of the check page, made of the examples of the standard. */
export function readSamples(root: string): Record<SampleName, Sample> {
  const examples = join(root, "schemas/ho-tich/1.0/examples/khai-sinh");
  const [first = ""] = readdirSync(join(examples, "valid")).sort();
  const right = readJson(join(examples, "valid", first));
  const wrong = FAULTS.reduce((record, name) => {
    const { expect, record: faulty } = readJson(join(examples, "invalid", `${name}.json`)) as {
      expect: { path: string };
      record: Fields;
    };
    return replaced(record, expect.path, get(faulty, expect.path));
  }, right);
  const table = readFileSync(join(root, "docs/examples/kiem-tra/so-khai-sinh.csv"), "utf8");
  return {
    right: { text: JSON.stringify(right, null, 2) },
    wrong: { text: JSON.stringify(wrong, null, 2) },
    table: { text: table, record: "ho-tich/khai-sinh", origin: "so-hoa" },
  };
}

function readJson(path: string): Fields {
  return JSON.parse(readFileSync(path, "utf8")) as Fields;
}

function replaced(record: Fields, path: string, value: unknown): Fields {
  const [key = "", ...rest] = path.slice(1).split("/");
  const inner = rest.length === 0 ? value : replaced(record[key] as Fields, `/${rest.join("/")}`, value);
  return { ...record, [key]: inner };
}
