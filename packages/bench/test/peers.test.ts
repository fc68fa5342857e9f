// What is compared must ask the same: every peer's schema is made from ours, and gives the verdicts of ours.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { validators } from "@thongnhat/validators";
import { afterAll, describe, expect, it } from "vitest";
import { accepted, sourcemeta } from "../src/validate/bulk/others.ts";
import { bundleModule, PEERS } from "../src/validate/peers/peers.ts";
import { makeRecords } from "../src/validate/records/make.ts";
import { MEASURED } from "../src/validate/records/types.ts";
import { VARIANTS, type Variant } from "../src/validate/records/variants.ts";
import { withNumbers } from "../src/validate/report/docs.ts";

const RECORD = "dich-vu-cong/tien-trinh";
const LINES = 60;
const folder = mkdtempSync(join(tmpdir(), "thongnhat-do-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The valid and the invalid examples beside the schema of a type. */
function examples(record: string, kind: "valid" | "invalid"): unknown[] {
  const [database = "", name = ""] = record.split("/");
  const path = join(import.meta.dirname, "../../../schemas", database, "1.0/examples", name, kind);
  return readdirSync(path).map((file) => {
    const content = JSON.parse(readFileSync(join(path, file), "utf8")) as { readonly record?: unknown };
    return kind === "invalid" && content.record !== undefined ? content.record : content;
  });
}

/** Lines of the files that are measured. */
function lines(variant: Variant, type = MEASURED[0]): string[] {
  if (type === undefined) throw new Error("nothing is measured");
  let text = "";
  makeRecords(type, variant, { lines: LINES }, (part) => {
    text += part;
  });
  return text.trimEnd().split("\n");
}

describe("a library that is compared", () => {
  const all = [...examples(RECORD, "valid"), ...examples(RECORD, "invalid")];
  const verdicts = all.map((record) => validators[RECORD]?.is(record));

  // arktype takes seconds to start: it is compared in every run of the measurement, with all the others.
  it.each(PEERS.filter(({ id }) => id !== "arktype" && id !== "ajv-set"))(
    "$name gives our structural verdict on every example",
    async ({ id, source }) => {
      const file = join(folder, `${id}.mjs`);
      const require = 'import { createRequire } from "node:module"; const require = createRequire("/");';
      writeFileSync(file, await bundleModule(await source(RECORD), { banner: { js: require } }));
      const { check } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
        check: (value: unknown) => boolean;
      };
      expect(verdicts).toContain(true);
      expect(verdicts).toContain(false);
      expect(all.map((record) => check(record))).toEqual(verdicts);
    },
  );

  it("sourcemeta accepts the valid examples and not those that lack a field", async () => {
    const wrong = examples(RECORD, "valid").map((record) => ({ ...(record as object), maHoSo: undefined }));
    const file = join(folder, "examples.jsonl");
    const valid = examples(RECORD, "valid");
    writeFileSync(file, [...valid, ...wrong].map((record) => `${JSON.stringify(record)}\n`).join(""));
    const { run } = await sourcemeta(folder, RECORD);
    expect(accepted(run(file))).toBe(valid.length);
  });
});

describe("the records that are measured", () => {
  it.each(MEASURED)("$record are valid without a word in every way of writing, faults apart", (type) => {
    const validator = validators[type.record];
    for (const variant of VARIANTS) {
      const said = lines(variant, type).map((line) => {
        try {
          const result = validator?.validate(JSON.parse(line), { today: "2026-11-22" });
          return result?.ok === true && result.warnings.length === 0;
        } catch {
          return false;
        }
      });
      const clean = said.filter((yes) => yes).length;
      if (variant === "faulty") expect(clean).toBeLessThan(LINES);
      else expect(clean).toBe(LINES);
    }
  });

  it("name communes of both eras", () => {
    const eras = lines("valid").map((line) => /"boMaDvhc":"([^"]*)"/.exec(line)?.[1]);
    expect(new Set(eras)).toEqual(new Set(["tu-2025-07-01", "truoc-2025-07-01"]));
  });

  it("say the same with blanks and in another order of keys", () => {
    const [valid, blanks, shuffled] = (["valid", "blanks", "shuffled"] as const).map((variant) =>
      lines(variant),
    );
    const parsed = (text: readonly string[] = []): unknown[] =>
      text.map((line) => JSON.parse(line) as unknown);
    expect(parsed(blanks)).toEqual(parsed(valid));
    expect(parsed(shuffled)).toEqual(parsed(valid));
    expect(blanks?.[0]).toContain('": {"');
    expect(shuffled).not.toEqual(valid);
  });
});

describe("the page on speed", () => {
  it("has its numbers replaced, and nothing else", () => {
    const page = "# A\n\n<!-- kiem-tra -->\n\n```text\nold\n```\n\nB\n";
    expect(withNumbers(page, "new $1")).toBe("# A\n\n<!-- kiem-tra -->\n\n```text\nnew $1\n```\n\nB\n");
    expect(() => withNumbers("# A", "new")).toThrow("kiem-tra");
  });
});
