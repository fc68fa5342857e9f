import type { DatabaseSync } from "node:sqlite";

/** A small record with nobody in it: its number, its version. */
export interface SmallRecord {
  readonly sieuDuLieu: {
    readonly maBanGhi: string;
    readonly luocDo: string;
    readonly phienBanLuocDo: string;
    readonly nguon: string;
    readonly phienBanBanGhi: number;
    readonly coQuanChuQuan: string;
  };
  readonly ghiChu: string;
}

export const RECORD = "ho-tich/khai-sinh";

/** The invented record of a number. */
export function smallRecord(number: number, version = 1): SmallRecord {
  return {
    sieuDuLieu: {
      maBanGhi: `vi-du-${String(number).padStart(6, "0")}`,
      luocDo: RECORD,
      phienBanLuocDo: "1.0",
      nguon: "dang-ky-moi",
      phienBanBanGhi: version,
      coQuanChuQuan: "H26.12",
    },
    ghiChu: `hồ sơ ví dụ ${number}, lần ${version}`,
  };
}

/** A generator of chance that repeats itself (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Runs work in a transaction of SQLite. */
export async function inTransaction(database: DatabaseSync, work: () => Promise<unknown>): Promise<void> {
  database.exec("BEGIN IMMEDIATE");
  try {
    await work();
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}
