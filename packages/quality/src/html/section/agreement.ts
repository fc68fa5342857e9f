import type { Text } from "@thongnhat/core";
import { CATEGORIES } from "../../agreement/categories.ts";
import type { AgreementCell, AgreementResult, Rate } from "../../report/types.ts";
import { type Context, LONGEST_NAME } from "../context/context.ts";
import { clip, html, type Markup, type Part } from "../markup/markup.ts";
import { ANCHORS, bar, fitTable, leftOut, nothing, type Section, table } from "./section.ts";

const MOST_PAIRS = 8;
const MOST_FIELDS = 25;
const MOST_KINDS = 7;
const MOST_SYSTEMS = 12;

/** What systems say alike and what not, pair by pair. */
export function agreementSection(context: Context): Section {
  const { t, report, count } = context;
  const base = { id: ANCHORS.agreement, title: t.agreement.title };
  if (report.agreement.length === 0) return { ...base, body: nothing(t.agreement.nothing) };
  const pairs = [...report.agreement].sort((a, b) => share(a) - share(b));
  const left = Math.max(0, pairs.length - MOST_PAIRS);
  const body = html`<p class="lead">${t.agreement.care}</p>${pairs.length > 1 && matrix(pairs, context)}${pairs
    .slice(0, MOST_PAIRS)
    .map((pair) => pairTable(pair, context))}${leftOut(t.agreement.left(count(left)), left)}`;
  return { ...base, body };
}

function total(cells: readonly AgreementCell[]): Rate {
  return cells.reduce(
    ({ applies, passes }, { compared, equal }) => ({ applies: applies + compared, passes: passes + equal }),
    { applies: 0, passes: 0 },
  );
}

function share({ cells }: AgreementResult): number {
  const { applies, passes } = total(cells);
  return applies === 0 ? 1 : passes / applies;
}

/** As the doctor calls the difference. */
function kindName(kind: string, context: Context): string {
  const known = new Map<string, { readonly name: Text }>(Object.entries(CATEGORIES)).get(kind);
  return known === undefined ? clip(kind, LONGEST_NAME / 2) : context.say(known.name);
}

/** Systems × systems. */
function matrix(pairs: readonly AgreementResult[], context: Context): Markup {
  const systems = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort().slice(0, MOST_SYSTEMS);
  const found = new Map(
    pairs.flatMap((pair) => [
      [`${pair.a}\u0000${pair.b}`, pair],
      [`${pair.b}\u0000${pair.a}`, pair],
    ]),
  );
  return fitTable(
    context.t.agreement.matrix,
    [
      { title: context.t.heat.name.system },
      ...systems.map((title) => ({ title: context.system(title), number: true as const })),
    ],
    systems.map((a) => [
      html`<bdi>${context.system(a)}</bdi>`,
      ...systems.map((b): Part => {
        const pair = found.get(`${a}\u0000${b}`);
        return a === b ? "" : pair === undefined ? "–" : context.share(total(pair.cells));
      }),
    ]),
  );
}

function pairTable(pair: AgreementResult, context: Context): Markup {
  const { t, count } = context;
  const [a, b] = [context.system(pair.a), context.system(pair.b)];
  const cells = [...pair.cells].sort((x, y) => y.compared - y.equal - (x.compared - x.equal));
  const shown = cells.slice(0, MOST_FIELDS);
  const types = [...new Set(cells.map(({ record }) => record))];
  const kinds = kindsOf(cells);
  const rows = shown.map((cell): Part[] => [
    html`<bdi>${context.title(cell.label)}</bdi>${types.length > 1 && html` <small><bdi>${context.record(cell.record)}</bdi></small>`}`,
    count(cell.compared),
    html`${bar(cell.compared === 0 ? 0 : cell.equal / cell.compared)}${context.percent({ applies: cell.compared, passes: cell.equal })}`,
    ...kinds.shown.map((kind) => some(cell.differences[kind] ?? 0, context)),
    ...(kinds.others.length === 0
      ? []
      : [
          some(
            kinds.others.reduce((sum, kind) => sum + (cell.differences[kind] ?? 0), 0),
            context,
          ),
        ]),
  ]);
  const columns = [
    { title: t.agreement.columns.field },
    { title: t.agreement.columns.compared, number: true as const },
    { title: t.agreement.columns.equal, number: true as const },
    ...kinds.shown.map((kind) => ({ title: kindName(kind, context), number: true as const })),
    ...(kinds.others.length === 0 ? [] : [{ title: t.agreement.columns.other, number: true as const }]),
  ];
  const type = types.length === 1 && html`<bdi>${context.record(types[0] ?? "")}</bdi>: `;
  const matched = t.agreement.matched(count(pair.matched), a, count(pair.onlyA), b, count(pair.onlyB));
  const caption = `${t.agreement.pair(a, b)}. ${t.agreement.caption}`;
  const left = cells.length - shown.length;
  return html`<h3><bdi>${t.agreement.pair(a, b)}</bdi></h3><p>${type}${matched}</p>${
    cells.length === 0 ? nothing(t.agreement.noMatch) : table(caption, columns, rows)
  }${leftOut(t.agreement.left(count(left)), left)}`;
}

/** Zeros would hide what there is. */
function some(value: number, { count }: Context): Part {
  return value === 0 ? html`<span class="zero">·</span>` : count(value);
}

/** Kinds of difference, the most frequent first; the rest is one column. */
function kindsOf(cells: readonly AgreementCell[]): { readonly shown: string[]; readonly others: string[] } {
  const sums = new Map<string, number>();
  for (const { differences } of cells)
    for (const [kind, records] of Object.entries(differences))
      sums.set(kind, (sums.get(kind) ?? 0) + records);
  const kinds = [...sums].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).map(([kind]) => kind);
  return kinds.length <= MOST_KINDS + 1
    ? { shown: kinds, others: [] }
    : { shown: kinds.slice(0, MOST_KINDS), others: kinds.slice(MOST_KINDS) };
}
