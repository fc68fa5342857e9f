// `String.prototype.normalize` takes the square of a run of combining marks: ten seconds for 200,000 of them. Texts that
// come from outside go through `normalise` and `decompose` of core, which take time in proportion.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const PACKAGES = join(import.meta.dirname, "../../..");
/** Not published, or never given a text from outside. */
const LEFT_OUT = new Set(["bench", "compiler", "generator"]);
/** Files that ask the language about single letters, or about a syllable that was recognised. */
const SINGLE_LETTERS = [
  "code-tables/src/address/letters.ts",
  "code-tables/src/match/letters.ts",
  "core/src/text/normal-form.ts",
  "core/src/text/placeholder.ts",
  "core/src/text/tone.ts",
  "quality/src/sql/values/characters.ts",
];

test("no published source asks the language for the normal form of a whole text", () => {
  const found = readdirSync(PACKAGES)
    .filter((name) => !LEFT_OUT.has(name))
    .flatMap((name) =>
      readdirSync(join(PACKAGES, name, "src"), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .map((file) => `${name}/src/${file}`),
    )
    .filter((file) => readFileSync(join(PACKAGES, file), "utf8").includes(".normalize("));
  expect(found.sort()).toEqual(SINGLE_LETTERS);
});
