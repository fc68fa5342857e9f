import type { Bench, Judge } from "./group.ts";
import { sequence, sumOf } from "./numbers.ts";
import { pairsAmong, pairsBetween, someAmong, someBetween } from "./pairs.ts";

/** The judge of one key of a rule. What it holds is bounded by `bench.max`, however many records share the key. */
export function judgeOf(bench: Bench): Judge {
  const { verdict, others } = bench.rule;
  switch (verdict.kind) {
    case "pair":
      return others === undefined ? pairsAmong(bench, verdict) : pairsBetween(bench, verdict);
    case "exists":
      return others === undefined ? someAmong(bench, verdict) : someBetween(bench, verdict);
    case "sum":
      return sumOf(bench, verdict);
    case "sequence":
      return sequence(bench);
  }
}
