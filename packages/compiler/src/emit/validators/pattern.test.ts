import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "./pattern.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../../schemas");

/** Every pattern of the standard. */
const patterns = [
  ...new Set(
    readdirSync(SCHEMAS, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".schema.json"))
      .flatMap((file) => [
        ...readFileSync(join(SCHEMAS, file), "utf8").matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g),
      ])
      .map(([, text = '""']) => JSON.parse(text) as string),
  ),
].sort();

function functionOf(source: string): (s: string) => boolean {
  const compiled = compilePattern(source);
  if (compiled === undefined) throw new Error(`${source} is not compiled`);
  return new Function("s", compiled.body) as (s: string) => boolean;
}

/** Texts that match, and texts one character away from them. */
function expectSame(source: string): void {
  const test = functionOf(source);
  const { shortest, longest } = compilePattern(source) ?? { shortest: 0, longest: 0 };
  const pattern = new RegExp(source, "u");
  const letters = fc.constantFrom(..."aAzZ09fF/-.+=_ ĐđưxQPTDHMS:~€\u{1f600}\ud800");
  const near = fc
    .tuple(fc.stringMatching(pattern), fc.nat(), letters, fc.constantFrom("none", "put", "drop", "change"))
    .map(([text, where, letter, how]) => {
      const at = where % (text.length + 1);
      if (how === "none") return text;
      return text.slice(0, at) + (how === "drop" ? "" : letter) + text.slice(how === "put" ? at : at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: letters, maxLength: 12 })), (text) => {
      const expected = pattern.test(text);
      if (test(text) !== expected) throw new Error(`${source} and ${JSON.stringify(text)}`);
      if (expected && (text.length < shortest || text.length > longest))
        throw new Error(`length of ${source}`);
    }),
    { numRuns: 400 },
  );
}

describe("a pattern as code", () => {
  it.each(patterns.filter((source) => compilePattern(source) !== undefined))(
    "%s says what the regular expression says",
    (source) => {
      expectSame(source);
    },
  );

  it.each([
    "^(a|bc){2,3}d?$",
    "^[a-c]{0,2}-?[0-9]*$",
    "^(x[0-9]{2}|y){0,4}z+$",
    "^[+-]?[0-9]$",
    "^[a-]b$",
    "^$",
  ])("%s too", expectSame);

  it("is not made where one character does not decide", () => {
    for (const source of [
      "^a*a$",
      "^(ab|ac)$",
      "^(a?){2}b$",
      "^[^a]$",
      "a",
      "^\\d$",
      "^(?:a)$",
      "^.$",
      "^a{2,3}[ab]$",
    ])
      expect(compilePattern(source), source).toBeUndefined();
  });

  it("covers most patterns of the standard", () => {
    const rest = patterns.filter((source) => compilePattern(source) === undefined);
    expect(rest.length).toBeLessThan(patterns.length / 3);
  });
});
