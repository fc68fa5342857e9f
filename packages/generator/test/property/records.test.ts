// What holds for any record of any type, however it is written: a counterexample shrinks to a small record.
import { normalise, parseJson } from "@thongnhat/core";
import { shuffledKeys, singleFault, writeJson, writing } from "@thongnhat/generator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judges, TODAY } from "../structure-verdicts.ts";
import { byteCheckerOf, findings, parameters, recordsOf, subjects } from "./subjects.ts";

const utf8 = new TextEncoder();

describe.each(subjects)("$id", ({ id, validator }) => {
  const { source, valid } = recordsOf(id, validator);
  const verdicts = judges(validator);

  it("a valid record is accepted by is, ajv, zod and validate, and one fault is refused at its place", () => {
    fc.assert(
      fc.property(singleFault(source, valid), ({ before, record, expected }) => {
        expect(verdicts(before)).toEqual({ is: true, ajv: true, zod: true, validate: true });
        expect(findings(validator, before)).toEqual([]);
        expect(verdicts(record)).toEqual({ is: false, ajv: false, zod: false, validate: false });
        expect(findings(validator, record)).toEqual([expected]);
      }),
      parameters,
    );
  });

  it("order of keys, absent fields written as undefined, and a way through text change no finding", () => {
    fc.assert(
      fc.property(singleFault(source, valid), writing, ({ before, record }, way) => {
        for (const one of [before, record]) {
          const found = sorted(findings(validator, one));
          expect(sorted(findings(validator, shuffledKeys(one, way.seed)))).toEqual(found);
          expect(sorted(findings(validator, { ...one, truongKhongCo: undefined }))).toEqual(found);
          const read = parseJson(writeJson(one, way));
          expect(read).toEqual({ value: JSON.parse(JSON.stringify(one)) });
          expect(sorted(findings(validator, (read as { value: unknown }).value))).toEqual(found);
        }
      }),
      parameters,
    );
  });

  it("text brought into form once stays as it is, and so does the verdict on a record of such texts", () => {
    fc.assert(
      fc.property(valid, (record) => {
        const once = mapTexts(record, normalise);
        expect(mapTexts(once, normalise)).toEqual(once);
        expect(mapTexts(once, (text) => text.normalize("NFC"))).toEqual(once);
      }),
      parameters,
    );
  });

  it("bytes that are called valid are those of a record without a finding", async () => {
    const { checkBytes } = await byteCheckerOf(id);
    fc.assert(
      fc.property(singleFault(source, valid), writing, fc.boolean(), ({ before, record }, way, twice) => {
        for (const one of [before, record]) {
          const text = writeJson(one, way);
          const written = twice ? repeatKey(text) : text;
          const said = checkBytes(utf8.encode(written), { today: TODAY });
          if (said !== "valid") continue;
          const read = parseJson(written);
          expect("value" in read && findings(validator, read.value)).toEqual([]);
        }
      }),
      parameters,
    );
  });
});

/** Findings in the order of their places. */
function sorted(list: readonly { code: string; path: string }[]) {
  return list.toSorted((a, b) => (a.path + a.code < b.path + b.code ? -1 : 1));
}

/** The text of an object with its first member once more at the end. */
function repeatKey(text: string): string {
  const [key = "sieuDuLieu"] = Object.keys(JSON.parse(text) as object);
  const end = text.lastIndexOf("}");
  return `${text.slice(0, end)},${JSON.stringify(key)}:{}${text.slice(end)}`;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}
