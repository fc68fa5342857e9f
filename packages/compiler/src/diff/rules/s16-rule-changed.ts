import type { Origin } from "@thongnhat/core";
import type { Rule } from "../../model/types.ts";
import { type Pair, pairByName } from "../pairs/pairs.ts";
import type { Effect } from "../types.ts";
import { type Context, type DiffRule, type Forces, type Found, OK } from "./kit.ts";
import { type HolderPair, ruleHolders } from "./rule-pairs.ts";

const RANK = { off: 0, warning: 1, error: 2 };
const ORIGINS: readonly Origin[] = ["dang-ky-moi", "so-hoa"];
/** Law that begins later asks nothing of records of before: the start is the notice. */
const DATED: Forces = { always: "minor", W: "minor", R: "minor" };

export const s16: DiffRule = {
  id: "S16",
  title: {
    vi: "Thêm, bớt, siết hoặc nới một quy tắc",
    en: "A rule was added, removed, tightened or loosened",
  },
  explain: {
    vi: "Quy tắc mức lỗi mới hoặc chặt hơn: bản ghi cũ có thể hỏng. Bớt hoặc nới: người đọc cũ có thể báo lỗi bản ghi mới. Đổi biểu thức: chỉ bản ghi chứng minh mới nói được. Quy tắc chỉ có hiệu lực từ một ngày sau ngày của bản chuẩn thì là PHỤ.",
    en: "A new or harder error: old records may fail. Removed or softer: old readers may report errors. A changed expression: only a witness can tell. A rule that begins after the day of the edition is a MINOR.",
  },
  cells: { W: "narrower", R: "wider", T: "ok", M: "none" },
  forces: { always: "minor", W: "major", R: "minor" },
  *find(context) {
    for (const holders of ruleHolders(context)) {
      for (const pair of pairByName(holders.from.rules, holders.to.rules, ({ id }) => id)) {
        const found = changeOf(context, holders, pair);
        if (found !== undefined) yield found;
      }
    }
  },
};

function changeOf(context: Context, holders: HolderPair, { from, to }: Pair<Rule>): Found | undefined {
  const kind = kindOf(from, to);
  if (kind === undefined) return undefined;
  const { id } = from ?? to ?? { id: "" };
  const name = holders.from.name;
  const [vi, en] = WORDS[kind];
  const prove = (way: "W" | "R"): Effect =>
    context.prover.rule({
      way,
      code: id,
      ...(holders.record === undefined ? {} : { records: [holders.record] }),
    });
  const dated = to?.from !== undefined && to.from > context.from.model.edition && !from;
  return {
    what: { vi: `Quy tắc ${id} của ${name}: ${vi}.`, en: `The rule ${id} of ${name}: ${en}.` },
    ...(from === undefined ? {} : { from: holders.from.place(from) }),
    ...(to === undefined ? {} : { to: holders.to.place(to) }),
    effects: {
      W: isError(to) && kind !== "softer" && kind !== "removed" ? prove("W") : OK,
      R: isError(from) && kind !== "harder" && kind !== "added" ? prove("R") : OK,
      T: OK,
    },
    ...(dated ? { forces: DATED } : {}),
  };
}

type Kind = "added" | "removed" | "harder" | "softer" | "changed";

const WORDS: Readonly<Record<Kind, readonly [vi: string, en: string]>> = {
  added: ["mới thêm", "added"],
  removed: ["đã bỏ", "removed"],
  harder: ["nâng mức", "severity raised"],
  softer: ["hạ mức", "severity lowered"],
  changed: ["đổi điều kiện", "condition changed"],
};

function kindOf(from: Rule | undefined, to: Rule | undefined): Kind | undefined {
  if (from === undefined) return "added";
  if (to === undefined) return "removed";
  if (condition(from) !== condition(to)) return "changed";
  const steps = ORIGINS.map((origin) => RANK[to.severity[origin]] - RANK[from.severity[origin]]);
  const [up, down] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (up && down) return "changed";
  return up ? "harder" : down ? "softer" : undefined;
}

function condition({ cel, dataset, path, from, to, scope, undecided }: Rule): string {
  return JSON.stringify([cel, dataset ?? "", path, from ?? "", to ?? "", scope, undecided ?? ""]);
}

function isError(rule: Rule | undefined): boolean {
  return rule?.scope === "record" && ORIGINS.some((origin) => rule.severity[origin] === "error");
}
