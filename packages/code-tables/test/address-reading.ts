import { address } from "../src/address/index.ts";

export const BEFORE = "2024-05-01";
export const LAST_DAY_OF_DISTRICTS = "2025-06-30";
export const TODAY = "2026-11-22";

/** Codes from the province down, and what is left over. */
export function read(text: string, asOf = BEFORE) {
  const { status, then, rest, doubts, candidates } = address.parse(text, { asOf });
  return {
    status,
    codes: [then.tinh?.code, then.huyen?.code, then.xa?.code].filter(Boolean).join("/"),
    rest,
    doubts: doubts.map(({ kind, level, codes }) => [kind, level, ...codes].filter(Boolean).join(" ")),
    candidates: candidates.map(({ level, code, vi }) => `${level} ${code} ${vi}`),
  };
}

/** A commune, and nothing to doubt. */
export const found = (codes: string, rest = "") => ({
  status: "found",
  codes,
  rest,
  doubts: [],
  candidates: [],
});
