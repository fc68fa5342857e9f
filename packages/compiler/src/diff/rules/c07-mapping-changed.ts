import type { MappingRow, TransferRow } from "../../read/mappings.ts";
import { isBoth, pairByName } from "../pairs/pairs.ts";
import { BREAK, type DiffRule, type Found, OK } from "./kit.ts";

export const c07: DiffRule = {
  id: "C07",
  title: { vi: "Đổi bảng chuyển mã", en: "A mapping of codes changed" },
  explain: {
    vi: "Một mã cũ nay chuyển thành mã khác, hoặc không chuyển được nữa: dữ liệu đã chuyển trước đó nói khác đi. Thêm dòng thì không sao.",
    en: "An old code becomes another one now, or none: data that was converted before says something else. Added lines are harmless.",
  },
  cells: { W: "ok", R: "ok", T: "removed", M: "break" },
  forces: { always: "patch", M: "edition", T: "major" },
  ask: "reviewer",
  *find({ mappings, transfers }) {
    const all = [
      { from: lines(mappings.from, mappingKey), to: lines(mappings.to, mappingKey) },
      { from: lines(transfers.from, transferKey), to: lines(transfers.to, transferKey) },
    ];
    for (const { from, to } of all)
      for (const pair of pairByName(from, to, ({ id }) => id)) yield* compare(pair);
  },
};

interface Lines {
  readonly id: string;
  /** What each code becomes. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

function* compare(pair: {
  readonly from?: Lines | undefined;
  readonly to?: Lines | undefined;
}): Generator<Found> {
  const id = pair.from?.id ?? pair.to?.id ?? "";
  const place = { file: `mappings/${id}.csv`, pointer: "" };
  const places = { ...(pair.from ? { from: place } : {}), ...(pair.to ? { to: place } : {}) };
  if (!isBoth(pair)) {
    const gone = pair.to === undefined;
    yield {
      what: gone
        ? { vi: `Bỏ bảng chuyển ${id}.`, en: `The mapping ${id} was removed.` }
        : { vi: `Thêm bảng chuyển ${id}.`, en: `The mapping ${id} was added.` },
      ...places,
      effects: gone ? { W: OK, R: OK, T: BREAK, M: OK } : { W: OK, R: OK, T: OK, M: OK },
      ...(gone ? {} : { forces: { always: "edition" } }),
    };
    return;
  }
  const changed = [...pair.from.targets].filter(
    ([code, targets]) => targets.join() !== (pair.to.targets.get(code) ?? []).join(),
  );
  const added = [...pair.to.targets.keys()].filter((code) => !pair.from.targets.has(code));
  const list = (codes: readonly string[]) =>
    codes.slice(0, 3).join(", ") + (codes.length > 3 ? `… (${codes.length})` : "");
  if (changed.length > 0)
    yield {
      what: {
        vi: `Bảng chuyển ${id}: ${list(changed.map(([code]) => code))} nay chuyển thành mã khác.`,
        en: `The mapping ${id}: ${list(changed.map(([code]) => code))} becomes another code now.`,
      },
      ...places,
      codes: changed.map(([code]) => code).slice(0, 50),
      effects: { W: OK, R: OK, T: OK, M: BREAK },
    };
  if (added.length > 0)
    yield {
      what: { vi: `Bảng chuyển ${id}: thêm ${list(added)}.`, en: `The mapping ${id}: added ${list(added)}.` },
      ...places,
      codes: added.slice(0, 50),
      effects: { W: OK, R: OK, T: OK, M: OK },
      forces: { always: "edition" },
    };
}

function lines<Row extends { readonly from: string }>(
  files: ReadonlyMap<string, { readonly id: string; readonly rows: readonly Row[] }>,
  keyOf: (row: Row) => { readonly code: string; readonly target: string },
): Lines[] {
  return [...files.values()].map(({ id, rows }) => {
    const targets = new Map<string, string[]>();
    for (const row of rows) {
      const { code, target } = keyOf(row);
      targets.set(code, [...(targets.get(code) ?? []), target].sort());
    }
    return { id, targets };
  });
}

function mappingKey({ from, to, relation }: MappingRow) {
  return { code: from, target: `${to} ${relation}` };
}

/** A unit that changes once more on a later day is a new line, not a change. */
function transferKey({ from, to, on, area, population }: TransferRow) {
  return { code: `${from} ${on}`, target: `${to} ${area} ${population}` };
}
