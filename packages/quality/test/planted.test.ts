// Ten thousand records of each type with defects whose counts are known by construction: the audit finds each of them,
// to the last digit, and finds nothing else.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "@thongnhat/core";
import {
  chiTraVolume,
  khaiSinhVolume,
  makeVolume,
  type Planted,
  tienTrinhVolume,
  type VolumeType,
} from "@thongnhat/generator";
import { beforeAll, describe, expect, it } from "vitest";
import { createCounter } from "../src/count/counter.ts";
import { createKeyStore, makeKeyHash } from "../src/duplicates/index.ts";
import type { State, Tally } from "../src/state/types.ts";

const COUNT = 10_000;
const EXAMPLE = join(
  import.meta.dirname,
  "../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json",
);
const khaiSinh = khaiSinhVolume(JSON.parse(readFileSync(EXAMPLE, "utf8")) as { [name: string]: unknown });

async function count(type: VolumeType): Promise<{ planted: Planted; state: State }> {
  const lines: string[] = [];
  const planted = makeVolume(type, { count: COUNT, share: 0.1 }, (text) => {
    lines.push(...text.split("\n").slice(0, -1));
  });
  const counter = createCounter({
    today: "2026-11-22",
    duplicates: { hash: makeKeyHash(new Uint8Array(16)), store: createKeyStore() },
  });
  for (const line of lines) {
    const read = parseJson(line);
    if ("value" in read) await counter.add(read.value);
    else counter.unreadable(read.faults[0]?.code ?? "");
  }
  return { planted, state: counter.state() };
}

/** Sums over all units and systems. */
function sums(state: State, of: (tally: Tally) => Readonly<Record<string, number>>): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { tally } of state.groups)
    for (const [key, count] of Object.entries(of(tally)))
      if (count > 0) total[key] = (total[key] ?? 0) + count;
  return total;
}

const failsByWord = ({ words }: Tally): Record<string, number> =>
  Object.fromEntries(Object.entries(words).map(([word, [, fails]]) => [word, fails]));

describe.each([chiTraVolume, tienTrinhVolume, khaiSinh])(
  "an audit of $record with planted defects",
  (type) => {
    let planted: Planted;
    let state: State;
    beforeAll(async () => {
      ({ planted, state } = await count(type));
    });

    it("counts every failure of every rule, and no other", () => {
      expect(sums(state, ({ fails }) => fails)).toEqual(planted.fails);
    });

    it("counts every warning, and no other", () => {
      expect(sums(state, ({ warns }) => warns)).toEqual(planted.warns);
    });

    it("counts the records that fail each word", () => {
      expect(sums(state, failsByWord)).toEqual(planted.words);
    });

    it("counts the records that can be read, and those that fail", () => {
      expect(sums(state, ({ records, failing }) => ({ records, failing }))).toEqual({
        records: planted.records,
        failing: planted.failing,
      });
      expect(state.unreadable).toEqual(planted.unreadable);
    });

    it("plants every kind of defect", () => {
      expect(Object.keys(planted.defects)).toHaveLength(type.defects.length);
    });
  },
);
