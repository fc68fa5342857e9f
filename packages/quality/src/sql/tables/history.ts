import { dayNumber, toDate } from "@thongnhat/core";

/** When codes of one kind were valid: half-open spans of days `[from, to)`, as texts that sort as days do. */
export interface Kind {
  readonly codes: readonly string[];
  readonly valid: readonly Span[];
  /** Days on which they may have been valid. */
  readonly unsure: readonly Span[];
}

export type Span = readonly [from: string, to: string];

/** A code table as SQL needs it. */
export interface TableHistory {
  readonly id: string;
  readonly codes: readonly string[];
  readonly kinds: readonly Kind[];
  /** Before this day nothing is certainly out of force. */
  readonly knownFrom?: string;
}

/** What is asked of a module `@thongnhat/code-tables/<table>`. */
interface Table {
  readonly knownFrom?: string;
  history(code: string): readonly { readonly from?: string; readonly to?: string }[];
}

interface Codes {
  readonly hasBetween: (code: string, first: number, last: number) => boolean | undefined;
  readonly codes: readonly string[];
}

const EVER = "0001-01-01";
/** Sorts after every day. */
export const OPEN = "9999-99-99";
const FIRST_DAY = -719_162;

const loaded = new Map<string, Promise<TableHistory>>();

/**
 * Loads a code table and works out when each of its codes was valid, from what the table answers: the packed form is
 * its own affair.
 *
 * @param id - id of the table, `gioi-tinh`
 * @returns codes by kind of history
 */
export function loadHistory(id: string): Promise<TableHistory> {
  let history = loaded.get(id);
  if (history === undefined) {
    history = read(id);
    loaded.set(id, history);
  }
  return history;
}

async function read(id: string): Promise<TableHistory> {
  const [module, codes] = (await Promise.all([
    import(`@thongnhat/code-tables/${id}`),
    import(`@thongnhat/code-tables/${id}/codes`),
  ])) as [Readonly<Record<string, Table>>, Codes];
  const table = Object.values(module).find((one) => typeof one?.history === "function");
  if (table === undefined) throw new Error(`no code table ${id}`);
  const list = [...codes.codes];
  const kinds = new Map<string, { codes: string[]; valid: Span[]; unsure: Span[] }>();
  for (const code of list) {
    const spans = spansOf(code, table, codes);
    const key = JSON.stringify(spans);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { codes: [code], ...spans });
    else kind.codes.push(code);
  }
  return {
    id,
    codes: list,
    kinds: [...kinds.values()],
    ...(table.knownFrom === undefined ? {} : { knownFrom: table.knownFrom }),
  };
}

function spansOf(code: string, table: Table, { hasBetween }: Codes): { valid: Span[]; unsure: Span[] } {
  const valid: Span[] = [];
  const unsure: Span[] = [];
  const start = table.knownFrom ?? EVER;
  const on = (day: number): boolean | undefined => hasBetween(code, day, day);
  const rows = table.history(code);
  for (const { from = start, to = OPEN } of rows.length === 0 ? [{}] : rows) {
    const first = Math.max(dayNumber(from), FIRST_DAY);
    const answer = on(first);
    if (answer === true) valid.push([from, to]);
    else if (answer === undefined) unsure.push([from, to]);
    // Around a day that is only approximately known the table answers "perhaps".
    for (const edge of [from, to]) {
      if (edge === OPEN || edge === EVER) continue;
      const day = dayNumber(edge);
      let [low, high] = [day, day];
      while (
        on(low - 1) === undefined &&
        low > FIRST_DAY &&
        (table.knownFrom === undefined || low > dayNumber(table.knownFrom))
      )
        low--;
      while (on(high) === undefined && high - day < 4000) high++;
      if (low < high) unsure.push([toDate(low), toDate(high)]);
    }
  }
  return { valid: merged(valid), unsure: merged(unsure) };
}

/** Spans in order, those that touch made one. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [from, to] of [...spans].sort()) {
    const last = all.at(-1);
    if (last === undefined || from > last[1]) all.push([from, to]);
    else if (to > last[1]) all[all.length - 1] = [last[0], to];
  }
  return all;
}
