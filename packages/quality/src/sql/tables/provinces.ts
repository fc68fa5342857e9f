import { dayNumber, toDate } from "@thongnhat/core";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Days } from "../values/dates.ts";
import { OPEN } from "./history.ts";

/** Half-open days in which a commune was in a province; "" where it is not certain in which. */
export type ProvinceSpan = readonly [code: string, province: string, from: string, to: string];

/** What is known of the provinces of communes through time. */
export interface ProvinceHistory {
  readonly spans: readonly ProvinceSpan[];
  readonly knownFrom: string;
  /** Digits of a code. */
  readonly width: number;
}

/** Around a change that is only approximately dated the table may say "perhaps" for so many days at most. */
const LONGEST_DOUBT = 4000;

let loaded: Promise<ProvinceHistory> | undefined;

/** Works out the provinces of all communes from what the table answers: its packed form is its own affair. */
export function loadProvinces(): Promise<ProvinceHistory> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<ProvinceHistory> {
  const [{ xa }, { codes }, { parentOf, inProvince }] = await Promise.all([
    import("@thongnhat/code-tables/xa"),
    import("@thongnhat/code-tables/xa/codes"),
    import("@thongnhat/code-tables/xa/parents"),
  ]);
  const knownFrom = xa.knownFrom ?? "0001-01-01";
  const begin = dayNumber(knownFrom);
  const spans: ProvinceSpan[] = [];
  for (const code of codes) {
    const edges = new Set([begin]);
    for (const { from, to } of xa.history(code)) {
      if (from !== undefined) edges.add(dayNumber(from));
      if (to !== undefined) edges.add(dayNumber(to));
    }
    for (const edge of [...edges]) {
      // Where doubt begins and ends is an edge too.
      let [low, high] = [edge, edge];
      while (low > begin && edge - low < LONGEST_DOUBT && parentOf(code, low - 1) === undefined) low--;
      while (high - edge < LONGEST_DOUBT && parentOf(code, high) === undefined) high++;
      if (edge - low < LONGEST_DOUBT) edges.add(low);
      if (high - edge < LONGEST_DOUBT) edges.add(high);
    }
    const days = [...edges].filter((day) => day >= begin).sort((a, b) => a - b);
    for (const [index, day] of days.entries()) {
      const next = days[index + 1];
      const province = parentOf(code, day) ?? (isDoubt(day) ? "" : undefined);
      if (province !== undefined)
        spans.push([code, province, toDate(day), next === undefined ? OPEN : toDate(next)]);
    }

    /** Without a province: not certain, or no commune of that code at all, which does not disturb a longer date. */
    function isDoubt(day: number): boolean {
      const known = days.find((one) => parentOf(code, one) !== undefined);
      if (known === undefined) return false;
      const [from, to] = [Math.min(day, known), Math.max(day, known)];
      const near = days.filter((one) => one >= from && one <= to && parentOf(code, one) !== undefined);
      const beside = day < known ? (near[0] ?? known) : (near.at(-1) ?? known);
      const last = beside < day ? day - 1 : beside;
      const date = `${toDate(Math.min(day, last))}/${toDate(Math.max(day, last))}`;
      const province = parentOf(code, last);
      return province !== undefined && inProvince(code, province, date) === undefined;
    }
  }
  return { spans, knownFrom, width: codes[0]?.length ?? 0 };
}

/** `inProvince` of the rules: open where the commune's province changed within the date, or is not certain. */
export function inProvince(
  g: Graph,
  spans: Node,
  province: Node,
  { first, last }: Days,
  knownFrom: string,
): Node {
  const span = g.make("variable", "struct", [], "s");
  const of = (name: string): Node => g.make("field", "text", [span], name);
  const during = g.and(g.compare("le", of("tu"), last), g.compare("gt", of("den"), first));
  const some = (condition: Node): Node => g.make("any", "bool", [spans, g.and(during, condition)], "s");
  const asked = g.and(g.present(province), g.present(first), g.compare("ge", first, g.text(knownFrom)));
  return g.choose(
    [
      [g.not(g.sure(asked)), g.undecided],
      [g.or(some(g.compare("eq", of("tinh"), g.text(""))), g.not(some(g.true))), g.undecided],
      [g.not(some(g.compare("eq", of("tinh"), province))), g.false],
      [some(g.compare("ne", of("tinh"), province)), g.undecided],
    ],
    g.true,
  );
}
