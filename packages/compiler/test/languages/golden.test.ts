import { LANGUAGES, type Language } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { emitLanguage } from "../../src/emit/languages/index.ts";
import { oddStandard } from "./odd-standard.ts";

/** All files of a language as one text, so that a reviewer reads one golden file a language. */
function emitted(language: Language): string {
  const files = emitLanguage(oddStandard(), language, { codes: true });
  return [...files].map(([path, text]) => `===== ${path} =====\n${text}`).join("\n");
}

// After a change of an emitter: `vitest run packages/compiler/test/languages -u`, and read what changed.
describe("the small record is written as it was reviewed", () => {
  for (const language of LANGUAGES)
    it(`in ${language}`, async () => {
      await expect(emitted(language)).toMatchFileSnapshot(`golden/${language}.txt`);
    });
});

it("the same standard gives the same bytes", () => {
  for (const language of LANGUAGES) expect(emitted(language)).toBe(emitted(language));
});
