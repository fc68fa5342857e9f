import { auditFiles } from "../../../quality/src/node/index.ts";
import { measureProvinces } from "./provinces.ts";
import { measureRaw } from "./raw.ts";
import { measureTyped } from "./typed.ts";

/** How much is measured. */
export interface QualitySizes {
  /** Records of each type, as NDJSON. */
  readonly records: number;
  /** Rows of the typed table. */
  readonly rows: number;
  /** Memory that DuckDB may use, as it writes it. */
  readonly memory: string;
}

const TODAY = "2026-11-22";

/** Audits of the six words: raw lines beside their peers, typed tables in DuckDB, provinces added up. */
export async function measureQuality({ records, rows, memory }: QualitySizes): Promise<void> {
  measureRaw(records);
  await measureTyped(rows, memory);
  await measureSums(records);
}

/** Only the typed table. */
export async function measureQualityTable({ rows, memory }: QualitySizes): Promise<void> {
  await measureTyped(rows, memory);
}

/** Only the sum of 63 provinces. */
export async function measureQualityProvinces({ records }: QualitySizes): Promise<void> {
  await measureSums(records);
}

async function measureSums(records: number): Promise<void> {
  await measureProvinces(records, (files) => auditFiles(files, { today: TODAY }));
}
