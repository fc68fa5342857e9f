import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCounter } from "../../quality/src/count/counter.ts";
import { createKeyStore, makeKeyHash } from "../../quality/src/duplicates/index.ts";
import { makeReport } from "../../quality/src/report/make-report.ts";
import { loadRecord } from "../../quality/src/shape/load.ts";

const BIRTHS = join(import.meta.dirname, "../../../schemas/ho-tich/1.0/examples/khai-sinh/valid");

/** What the examples of the quality package speak of: records, counts, states and a report. */
export async function qualityScope(): Promise<Readonly<Record<string, unknown>>> {
  const records = readdirSync(BIRTHS)
    .slice(0, 3)
    .map((file) => JSON.parse(readFileSync(join(BIRTHS, file), "utf8")) as unknown);
  const count = async (unit: string) => {
    const counter = createCounter({ today: "2026-11-22", unit });
    for (const record of records) await counter.add(record);
    return counter;
  };
  const counter = await count("H26.12");
  const state = counter.state();
  return {
    records,
    birth: records[0],
    counter,
    state,
    report: await makeReport(state),
    hanoi: state,
    hue: (await count("H57.2")).state(),
    databases: (await loadRecord("ho-tich/khai-sinh"))?.databases,
    createKeyStore,
    makeKeyHash,
  };
}

/** The module that an example names. */
export function loadNamed(name: string): Promise<unknown> {
  const [, entry] = /^@thongnhat\/quality(?:\/(.+))?$/.exec(name) ?? [];
  if (!name.startsWith("@thongnhat/quality")) return import(/* @vite-ignore */ name);
  return import(/* @vite-ignore */ `../../quality/src/${entry === undefined ? "" : `${entry}/`}index.ts`);
}
