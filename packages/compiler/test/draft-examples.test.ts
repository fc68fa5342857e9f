import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDraft } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { createRuleJudge } from "../src/diff/witness/rule-judge.ts";
import { structures } from "./structures.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const FOLDER = join(SCHEMAS, "ho-tich/drafts/2.0/examples");
const draft = readDraft(SCHEMAS, "ho-tich", "2.0");
const faultsOf = structures(draft);
// The examples are of registrations under the coming law: they are judged on a day after it.
const rules = createRuleJudge({ ...draft, model: { ...draft.model, edition: "2027-06-01" } });
const models = new Map(draft.model.databases.flatMap(({ records }) => records.map((one) => [one.id, one])));

const read = (kind: "valid" | "invalid") =>
  readdirSync(FOLDER).flatMap((name) => {
    const folder = join(FOLDER, name, kind);
    const files = readdirSync(join(FOLDER, name)).includes(kind) ? readdirSync(folder) : [];
    return files.map((file) => {
      return {
        record: `ho-tich/${name}`,
        file,
        json: JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown,
      };
    });
  });
const codes = (id: string, value: unknown) => {
  const record = models.get(id);
  if (record === undefined) throw new Error(`${id} is no record of the draft`);
  return rules.judge(record, value as Record<string, unknown>).map(({ code, path }) => `${code} ${path}`);
};

describe("an example of the draft", () => {
  it.each(read("valid"))(
    "$file is a record of the new version, and no rule has anything to say",
    ({ record, json }) => {
      expect(faultsOf(json)).toEqual([]);
      expect(codes(record, json)).toEqual([]);
    },
  );

  it.each(read("invalid"))("$file breaks the one rule it is for", ({ record, json }) => {
    const { expect: wanted, record: value } = json as {
      expect: { code: string; path: string };
      record: unknown;
    };
    expect(faultsOf(value)).toEqual([]);
    expect(codes(record, value)).toEqual([`${wanted.code} ${wanted.path}`]);
  });
});
