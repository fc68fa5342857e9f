// The whole audit of a file: strict reading, structure, rules, codes in force, texts, deadlines, duplicates.
import { auditFiles } from "../../../../quality/src/node/index.ts";
import type { State, Tally } from "../../../../quality/src/state/types.ts";
import { tell } from "./told.ts";

const [, , file = "", , workers = "1"] = process.argv;

/** Of all measures this one applies to every record of the right structure. */
const RIGHT = "TN-QUALITY-OWNER@/sieuDuLieu/coQuanChuQuan";

await tell(async () => {
  const state = await auditFiles([file], { today: "2026-11-22", workers: Number(workers) });
  const unreadable = Object.values(state.unreadable).reduce((all, one) => all + one, 0);
  return {
    lines: sum(state, ({ records }) => records) + unreadable,
    right: sum(state, ({ applies }) => applies[RIGHT] ?? 0),
    failing: sum(state, ({ failing }) => failing),
  };
});

function sum({ groups }: State, of: (tally: Tally) => number): number {
  return groups.reduce((all, { tally }) => all + of(tally), 0);
}
