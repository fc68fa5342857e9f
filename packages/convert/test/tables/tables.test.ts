import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RecordDescriptor } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { describe, expect, it } from "vitest";
import { layOut } from "./make/grid.ts";
import { SAMPLES } from "./make/samples.ts";
import { writeSample } from "./make/write.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const mappings = fileURLToPath(new URL("../../../../schemas/mappings", import.meta.url));

/** True where the descriptor has a field at the pointer that holds a value, not a block. */
function hasField(record: RecordDescriptor, pointer: string): boolean {
  let titles: readonly string[] = [record.root];
  let ends = false;
  for (const part of pointer.split("/").slice(1)) {
    if (part === "-") continue;
    const fields = titles.flatMap((title) => record.defs[title]?.fields[part] ?? []);
    if (fields.length === 0) return false;
    titles = fields.flatMap(({ of, variants }) => [
      ...(of === undefined ? [] : [of]),
      ...Object.values(variants?.of ?? {}),
    ]);
    ends = titles.length === 0;
  }
  return ends;
}

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
  it("names only fields that its record has", () => {
    const record = catalogue.records[sample.record];
    const pointers = sample.columns.flatMap(({ to }) => to ?? []);
    expect(
      record === undefined ? [sample.record] : pointers.filter((pointer) => !hasField(record, pointer)),
    ).toEqual([]);
  });

  it("names only code tables and mappings that the standard has", () => {
    const codings = sample.columns.flatMap(({ coding }) => coding ?? []);
    const missing = codings.filter(
      (name) => !(name in catalogue.tables) && !existsSync(`${mappings}/${name}.csv`),
    );
    expect(missing).toEqual([]);
  });

  it("lies here as its script writes it", async () => {
    const file = readFileSync(`${here}${sample.name}.${sample.format}`);
    expect(Buffer.from(await writeSample(sample, layOut(sample))).equals(file)).toBe(true);
  });
});

describe("the corpus", () => {
  it("has no file without a sample", () => {
    const known = SAMPLES.flatMap(({ name, format }) => [`${name}.${format}`, `${name}.expected.json`]);
    const found = readdirSync(here).filter((name) => /\.(?:csv|xlsx|ods|json)$/.test(name));
    expect(found.sort()).toEqual(known.sort());
  });

  it("is written in at least twelve hands, six encodings, and every form of date", () => {
    expect(new Set(SAMPLES.map(({ style }) => style)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(SAMPLES.map(({ encoding }) => encoding)).size).toBe(7);
    expect(new Set(SAMPLES.flatMap(({ columns }) => columns.flatMap(({ date }) => date ?? []))).size).toBe(
      13,
    );
  });
});

describe("dates of the corpus", () => {
  const columns = SAMPLES.flatMap((sample) => sample.columns.map((column) => ({ sample, column })));
  const texts = (form: string): string[][] =>
    columns
      .filter(({ column }) => column.date === form)
      .map(({ sample, column }) => sample.rows.map((row, at) => String(column.value(row, at) ?? "")));
  const part = (text: string, at: number): number => Number(text.split("/")[at]);

  it("cannot be told apart where the answer says so", () => {
    for (const cells of texts("ambiguous"))
      expect(cells.filter((text) => part(text, 0) > 12 || part(text, 1) > 12)).toEqual([]);
  });

  it("are of both orders where the answer says so", () => {
    for (const cells of texts("mixed")) {
      expect(cells.some((text) => part(text, 0) > 12)).toBe(true);
      expect(cells.some((text) => part(text, 1) > 12)).toBe(true);
    }
  });

  it("prove their order elsewhere", () => {
    for (const cells of texts("dd/MM/yyyy")) expect(cells.some((text) => part(text, 0) > 12)).toBe(true);
    for (const cells of texts("MM/dd/yyyy")) expect(cells.some((text) => part(text, 1) > 12)).toBe(true);
  });
});
