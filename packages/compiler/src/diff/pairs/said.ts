import type { Model, Node } from "../../model/types.ts";
import { recordsOf } from "./pairs.ts";

/** What `diff` reads in a migration: a step that renames says from what to what. */
export interface StatedMigration {
  readonly database: string;
  /** Older name of a record → newer name. */
  readonly recordNames?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly op: string;
    readonly records?: readonly string[];
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** Renames that a migration states, so that nobody has to guess. */
export interface SaidRenames {
  /** `<title of the definition>.<old name>` → new name. */
  readonly fields: ReadonlyMap<string, string>;
  /** `database/record` → `database/record`. */
  readonly records: ReadonlyMap<string, string>;
}

/** What migrations say of the names of an older model. A field that moves elsewhere is no renaming. */
export function saidBy(migrations: readonly StatedMigration[], older: Model): SaidRenames {
  const fields = new Map<string, string>();
  const records = new Map<string, string>();
  for (const { database, recordNames = {}, steps } of migrations) {
    for (const [before, after] of Object.entries(recordNames))
      records.set(`${database}/${before}`, `${database}/${after}`);
    for (const step of steps) {
      if (step.from === undefined || step.to === undefined) continue;
      const [from, to] = [step.from.split("/").slice(1), step.to.split("/").slice(1)];
      const name = to.at(-1);
      if (name === undefined || from.slice(0, -1).join("/") !== to.slice(0, -1).join("/")) continue;
      for (const record of recordsOf(older)) {
        if (record.database !== database || step.records?.includes(record.name) === false) continue;
        for (const key of holders(older, record.def, from.slice(0, -1)))
          fields.set(`${titleOf(older, key)}.${from.at(-1)}`, name);
      }
    }
  }
  return { fields, records };
}

/** The definitions at a path; `*` stands for every item of a list. */
function holders(model: Model, start: string, path: readonly string[]): string[] {
  return path
    .filter((segment) => segment !== "*")
    .reduce<string[]>(
      (keys, segment) =>
        keys.flatMap((key) => {
          const property = model.defs.get(key)?.properties.find(({ name }) => name === segment);
          return property === undefined ? [] : below(property.node);
        }),
      [start],
    );
}

function below(node: Node): string[] {
  if (node.kind === "object") return [node.def];
  if (node.kind === "array") return below(node.items);
  return node.kind === "union" ? node.variants.map(({ def }) => def) : [];
}

function titleOf(model: Model, key: string): string {
  return model.defs.get(key)?.title ?? key;
}
