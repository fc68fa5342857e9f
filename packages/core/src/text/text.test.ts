import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair } from "../issue/repair.ts";
import { checkText, textRepairs } from "./check-text.ts";
import { fold } from "./fold.ts";
import { normalise } from "./normal-form.ts";
import { placeTone } from "./tone.ts";

/** Texts near Vietnamese, with every kind of fault of writing in them. */
const letters = "aăâeêioôơuưyáàảãạấờựỳđĐÐƉðbcghnpqtxKMTR  \u00a0\u200b\u0301\u0323\u0302-'.0";
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });

describe("Vietnamese text", () => {
  it("normalised twice is normalised once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (s) => {
        expect(normalise(normalise(s))).toBe(normalise(s));
      }),
    );
  });

  it("folds to one key, however it was composed or cased", () => {
    fc.assert(
      fc.property(text, (s) => {
        expect(fold(s.normalize("NFD"))).toBe(fold(s));
        expect(fold(fold(s))).toBe(fold(s));
        expect(fold(s.toUpperCase())).toBe(fold(s));
      }),
    );
  });

  it("keeps its letters and its tones when tone marks move", () => {
    fc.assert(
      fc.property(text, (s) => {
        const letters_ = (x: string): string => [...x.normalize("NFD")].sort().join("");
        expect(letters_(placeTone(s, "new"))).toBe(letters_(s));
        expect(placeTone(placeTone(s, "old"), "new")).toBe(placeTone(s, "new"));
      }),
    );
  });

  it("becomes clean by the repairs its faults name, in at most one step a kind", () => {
    fc.assert(
      fc.property(text, (s) => {
        let record = { ten: s };
        for (let step = 0; step < 4; step++) {
          const code = checkText(record.ten);
          if (code === undefined) break;
          const name = textRepairs[code];
          expect(name).toBeDefined();
          if (name !== undefined)
            record = repair(record, { code, severity: "warning", path: "/ten", repair: name });
        }
        expect(checkText(record.ten)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  // Looked at more than once a character, this would outlast the test's own limit.
  it("of many repeated spaces or marks is checked in one pass", () => {
    for (const unit of [" ", "\u0301", "Ð", "\u200b", "a ", "\u0430"]) {
      const text = `a${unit.repeat(300_000)}b`;
      expect(checkText(text)).toBe(checkText(`a${unit.repeat(3)}b`));
    }
  });
});
