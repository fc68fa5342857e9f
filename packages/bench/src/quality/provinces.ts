import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tienTrinhVolume, type VolumeType } from "../../../generator/src/volume/index.ts";
import { mergeStates } from "../../../quality/src/state/merge.ts";
import type { State } from "../../../quality/src/state/types.ts";
import { said } from "../measure/print.ts";
import { births, writeVolume } from "./raw.ts";

/** Provinces and cities until 2025: most files that a nation has had to add up. */
export const PROVINCES = 63;
const UNITS_OF_EACH = 12;

/** Audits files as one run. */
export type AuditFiles = (files: readonly string[]) => Promise<State>;

/** Two sums of the same records: of the provinces' states, and of one run over all files. */
export interface TwoSums {
  readonly merged: State;
  readonly whole: State;
}

/**
 * Makes a file for each province, audits each by itself, adds the states up, and audits all files in one run.
 * @param records in all provinces together
 */
export async function sumProvinces(type: VolumeType, records: number, audit: AuditFiles): Promise<TwoSums> {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-tinh-"));
  try {
    const each = Math.ceil(records / PROVINCES);
    const files = Array.from({ length: PROVINCES }, (_, at) => {
      const province = String(at + 1).padStart(2, "0");
      const units = Array.from({ length: UNITS_OF_EACH }, (_unit, one) => `H${province}.${one + 1}`);
      const file = join(folder, `tinh-${province}.ndjson`);
      writeVolume(type, file, each, { first: at * each, units });
      return file;
    });
    const states: State[] = [];
    for (const file of files) states.push(await audit([file]));
    return { merged: mergeStates(states), whole: await audit(files) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything of a state but how many runs it comes from. */
export function countsOf({ runs: _, ...counts }: State): string {
  return JSON.stringify(counts);
}

/** Proves on so many records that 63 provincial states are the national one, to the last digit. */
export async function measureProvinces(records: number, audit: AuditFiles): Promise<void> {
  for (const type of [tienTrinhVolume, births()]) {
    const { merged, whole } = await sumProvinces(type, records, audit);
    if (countsOf(merged) !== countsOf(whole))
      throw new Error(`${type.record}: cộng ${PROVINCES} tỉnh khác với đo một lần`);
    const total = whole.groups.reduce((sum, { tally }) => sum + tally.records, 0);
    const failing = whole.groups.reduce((sum, { tally }) => sum + tally.failing, 0);
    console.log(
      `${type.record}: ${PROVINCES} tỉnh cộng lại = đo một lần: ${said(total)} bản ghi, ${said(failing)} có lỗi, ${said(whole.groups.length)} nhóm, mọi số như nhau`,
    );
  }
}
