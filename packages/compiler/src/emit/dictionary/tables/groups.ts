import type { CodeTable } from "../../../read/code-tables.ts";
import { type Context, say } from "../context.ts";
import { speak } from "../words/speak.ts";
import { TABLE_WORDS } from "../words/tables.ts";

/** Owners with fewer tables than this stand together. */
const FEW = 3;

/** Tables that stand together on the page of all tables. */
export interface TableGroup {
  readonly title: string;
  readonly tables: readonly CodeTable[];
  /** No field uses them yet: they are there for databases to come. */
  readonly waiting: boolean;
}

/** First what several databases use, then what one uses, then the others by owner, the largest first. */
export function groupTables(context: Context): TableGroup[] {
  const words = speak(TABLE_WORDS, context.lang);
  const { databases } = context.facts.model;
  // Blocks of a database without records of its own serve all the others.
  const withRecords = databases.filter(({ records }) => records.length > 0);
  const tables = [...context.facts.tables.values()];
  const users = new Map(
    tables.map((table) => {
      const uses = context.facts.tableUses.get(table.id) ?? [];
      return [table, new Set(uses.map(({ sheet }) => sheet.database))] as const;
    }),
  );
  const usedBy = (table: CodeTable): ReadonlySet<string> => users.get(table) ?? new Set();
  const only = (table: CodeTable, id: string): boolean => usedBy(table).size === 1 && usedBy(table).has(id);
  const owned = withRecords.map(({ id, label }) => ({
    title: words.usedIn(say(context, label)),
    tables: tables.filter((table) => only(table, id)),
    waiting: false,
  }));
  const taken = new Set(owned.flatMap((group) => group.tables));
  const shared = tables.filter((table) => usedBy(table).size > 0 && !taken.has(table));
  const groups = [
    { title: words.shared, tables: shared, waiting: false },
    ...owned,
    ...byOwner(
      tables.filter((table) => usedBy(table).size === 0),
      words.others,
    ),
  ];
  const collator = new Intl.Collator("vi");
  return groups
    .filter((group) => group.tables.length > 0)
    .map((group) => ({
      ...group,
      tables: group.tables.toSorted((one, next) =>
        collator.compare(say(context, one.label), say(context, next.label)),
      ),
    }));
}

function byOwner(tables: readonly CodeTable[], others: string): TableGroup[] {
  const names = [...new Set(tables.map(ownerOf))];
  const owners = names.map((name) => [name, tables.filter((table) => ownerOf(table) === name)] as const);
  const large = owners
    .filter(([, own]) => own.length >= FEW)
    .sort(([one, a], [next, b]) => b.length - a.length || (one < next ? -1 : 1));
  const small = owners.filter(([, own]) => own.length < FEW).flatMap(([, own]) => own);
  return [...large, [others, small] as const].map(([title, own]) => ({ title, tables: own, waiting: true }));
}

/** The first body that an owner's text names: what stands in brackets or after it is history. */
function ownerOf({ owner }: CodeTable): string {
  return (owner.split(/\s*(?:[(;]|, | đến | và (?=bộ ))/)[0] ?? owner).trim();
}
