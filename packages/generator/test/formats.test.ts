// Invented records of every type that another system's format can write: nothing is invented on the way, nothing lost
// in silence, and a message that was written once is written the same again.
import { readFileSync } from "node:fs";
import { UnreadableError, type WireColumn, type WireFormat } from "@thongnhat/convert";
import { formats } from "@thongnhat/convert/formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedOf } from "./generated.ts";

const RECORDS = Number(process.env.GENERATED ?? 200) / 4;
const FOLDER = new URL("../../../schemas/wire-formats/", import.meta.url);
const writable = formats.filter(({ directions }) => directions.includes("encode"));

describe.each(writable.map((entry) => [entry.id, entry] as const))("%s", (id, { record, load }) => {
  const wire = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), "utf8")) as WireFormat;

  it("what is written and read again is the record, except the losses that were named; nothing is invented", async () => {
    const format = await load();
    for (const one of generatedOf(record, RECORDS).records) {
      const { payload, losses } = format.encode(one);
      const read = format.decodeAll(payload);
      const back = leavesOf(read[0]?.record ?? {});
      const lost = new Set(losses.map(({ path }) => path));
      const sent = leavesOf(one);
      expect([...sent].filter(([path, value]) => back.get(path) !== value && !lost.has(path))).toEqual([]);
      const values = new Set(sent.values());
      const worded = new Set(fieldsInWords(wire.columns, sent));
      const invented = [...back].filter(
        ([path, value]) =>
          !sent.has(path) && !values.has(value) && !worded.has(path) && !isGiven(path, wire, lost.size > 0),
      );
      expect(invented).toEqual([]);
    }
  });

  it("what was read from a message is written the same every time", async () => {
    const format = await load();
    for (const one of generatedOf(record, RECORDS).records) {
      // What could not be carried is gone after the first reading; from then on nothing changes any more.
      for (const { record: read, transport } of format.decodeAll(format.encode(one).payload)) {
        const second = format.encode(read, { transport }).payload;
        const again = format.decode(second);
        expect(format.encode(again.record, { transport: again.transport }).payload).toEqual(second);
      }
    }
  });
});

describe("a message that was damaged on its way", () => {
  const texts = formats.filter(({ form }) => form !== "row");
  it.each(texts.map((entry) => [entry.id, entry] as const))(
    "%s is read or refused, never a crash",
    async (_, { load, form }) => {
      const format = await load();
      const seed = form === "json" ? "{}" : "<a/>";
      await fc.assert(
        fc.asyncProperty(fc.string({ maxLength: 40 }), fc.jsonValue({ maxDepth: 4 }), async (text, value) => {
          for (const raw of [
            text,
            seed + text,
            JSON.stringify(value),
            ...(form === "json" ? [value as object] : []),
          ])
            try {
              format.decodeAll(raw);
            } catch (error) {
              expect(error).toBeInstanceOf(UnreadableError);
            }
        }),
        { numRuns: 30, seed: 20261122 },
      );
    },
  );
});

/** Every value of a record by its pointer. */
function leavesOf(value: unknown, at = "", out = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== "object" || value === null) out.set(at, value);
  else
    for (const key of Object.keys(value))
      leavesOf((value as Record<string, unknown>)[key], `${at}/${key}`, out);
  return out;
}

/** What follows from the message itself: its constants, the edition of its codes, its own words for a date, ids. */
function isGiven(path: string, wire: WireFormat, hasLosses: boolean): boolean {
  const { constants, tags = {}, derived = [], innerIds = {} } = wire;
  return (
    /\/(?:maBanGhi|boMaDvhc|ngayHieuLuc|cap)$/.test(path) ||
    (hasLosses && path.startsWith("/khongRo/")) ||
    [constants, tags, innerIds].some((given) => Object.hasOwn(given, path)) ||
    derived.some((one) => one.path === path) ||
    verbatims(wire.columns).some((one) => path.endsWith(one))
  );
}

/** Fields that a record holds only in the words that were written, which the receiver reads. */
function fieldsInWords(columns: readonly WireColumn[], sent: ReadonlyMap<string, unknown>): string[] {
  return columns.flatMap(({ path, verbatim }) =>
    path !== undefined && verbatim !== undefined && sent.has(verbatim) ? [path] : [],
  );
}

function verbatims(columns: readonly WireColumn[]): string[] {
  return columns.flatMap(({ verbatim, columns: inner = [] }) => [
    ...(verbatim === undefined ? [] : [verbatim]),
    ...verbatims(inner),
  ]);
}
