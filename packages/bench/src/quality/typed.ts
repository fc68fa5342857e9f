import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "../../../quality/src/duckdb/engine.ts";
import { printTable, said } from "../measure/print.ts";
import type { Told } from "./programs/told.ts";
import { middle, startInTurns } from "./start.ts";
import { STEP_KEYS, STEPS, writeSteps } from "./steps-table.ts";

/** Above so many rows one run is enough: it takes longer than what disturbs it. */
const LONG = 20_000_000;

/** Ten measures over a typed table in DuckDB: what a ministry's engine does all day. */
export async function measureTyped(rows: number, memory: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-do-"));
  try {
    const file = join(folder, "tien-trinh.parquet");
    const engine = await openEngine({ threads: 2, memoryLimit: "2GB", temporary: folder });
    try {
      await writeSteps(engine, rows, file);
    } finally {
      engine.close();
    }
    const rounds = rows > LONG ? 1 : 3;
    const program = {
      name: "DuckDB",
      source: "audit-parquet",
      args: [file, String(rows), memory],
    };
    const [told = []] = startInTurns([program], rounds, () => {});
    const of = (pick: (one: Told) => number): number => middle(told, pick);
    printTable(
      `${STEPS}, Parquet ${said(rows)} hàng (${said(statSync(file).size / 1e6)} MB) × ${STEP_KEYS.length} phép đo, 2 luồng, ${rounds} lượt`,
      ["giây", "tr. hàng/s", "giây CPU", "MB bộ nhớ"],
      [
        [
          `DuckDB, memory_limit ${memory}`,
          said(of((one) => one.seconds)),
          said(rows / 1e6 / of((one) => one.seconds)),
          said(of((one) => one.cpu)),
          said(of((one) => one.megabytes)),
        ],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
