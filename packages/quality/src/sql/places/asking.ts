import { toDate } from "@thongnhat/core";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Days } from "../values/dates.ts";

/** How a record asks to be judged, as the validator's context has it: origin, date, draft, and what it says is unknown. */
export interface Asking {
  readonly days: Days;
  /** The record's own date as it stands there, and its format. */
  readonly date: Node;
  readonly dateFormat: string | undefined;
  /** A new registration; everything else is read as a digitised book. */
  readonly isNew: Node;
  readonly draft: Node;
  /** The law that asks for fields was in force on the record's date, as far as that is known. */
  readonly lawful: Node;
  /** `khongRo`, NULL where the record has none. */
  readonly unknown: Node;
  /** Pointer of the record itself in the row. */
  readonly root: Node;
  /** How many lists stand above the record. */
  readonly depth: number;
}

/** The rule that a law asks from one day on, and perhaps to another. */
export function lawful(g: Graph, days: Days, from: number | undefined, to: number | undefined): Node {
  const { last } = days;
  if (last.op === "null") return g.true;
  const bounds = [
    ...(from === undefined ? [] : [g.compare("ge", last, g.text(toDate(from)))]),
    ...(to === undefined ? [] : [g.compare("lt", last, g.text(toDate(to)))]),
  ];
  return g.or(g.isNull(last), ...(bounds.length === 0 ? [g.true] : [g.and(...bounds)]));
}

/** Whether the record itself says that the field at a pointer is unknown. */
export function saysUnknown(g: Graph, asking: Asking, pointer: Node): Node {
  if (asking.unknown.op === "null") return g.false;
  const item = "k";
  const field = g.make("field", "text", [g.make("variable", "struct", [], item)], "truong");
  const said =
    asking.root.op === "text" && asking.root.label === ""
      ? field
      : g.make("concat", "text", [asking.root, field]);
  return g.and(
    g.present(asking.unknown),
    g.make("any", "bool", [asking.unknown, g.compare("eq", said, pointer)], item),
  );
}

/** Severity of something by origin, as conditions on the record: where it is an error, and where a warning. */
export function byOrigin(
  g: Graph,
  asking: Asking,
  severity: { readonly isNew: string | undefined; readonly old: string | undefined },
): { readonly error: Node; readonly warning: Node } {
  const where = (wanted: string): Node =>
    g.or(
      severity.isNew === wanted ? asking.isNew : g.false,
      severity.old === wanted ? g.not(asking.isNew) : g.false,
    );
  const both = severity.isNew === severity.old;
  return {
    error: both ? g.bool(severity.isNew === "error") : where("error"),
    warning: both ? g.bool(severity.isNew === "warning") : where("warning"),
  };
}
