import { LAG_BOUNDS } from "../../count/deadlines.ts";
import type { Deadline } from "../../measure/types.ts";
import type { DefShape, Shape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { type Standard, typeOf } from "../places/walk.ts";
import { Unsupported } from "../unsupported.ts";
import { add, cut, dayNumber, momentOf, number } from "../values/dates.ts";
import { lastWorkingDay } from "../values/working-days.ts";
import type { Collector } from "./collector.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Việt Nam is at UTC+7. */
const VIETNAM = 7 * HOUR;

/** Deadlines of a record; the reference is `keepsDeadline` of this package. */
export function deadlinesOf(
  g: Graph,
  to: Collector,
  standard: Standard,
  root: Node,
  def: DefShape,
  deadlines: readonly Deadline[],
  right: Node,
  asOf: string,
): void {
  for (const deadline of deadlines) {
    const key = `${deadline.id}@${deadline.to}`;
    to.attempt(
      [key],
      () => {
        const from = millis(g, fieldAt(g, standard, root, def, deadline.from), DAY);
        const end = fieldAt(g, standard, root, def, deadline.to);
        const came = millis(g, end, 0);
        const limit = limitOf(g, from, deadline.within);
        const passed = g.compare("gt", g.int(Date.parse(asOf) - VIETNAM + DAY), limit);
        const open = g.isNull(end.node);
        const applies = g.and(
          right,
          g.present(limit),
          g.or(g.and(open, passed), g.and(g.not(open), g.present(came))),
        );
        const fails = g.and(right, g.or(g.and(open, passed), g.compare("gt", came, limit)));
        to.add(key, { applies, fails }, "song");
        const known = g.and(right, g.present(limit), g.present(came));
        to.lags.set(key, g.choose([[known, bucketOf(g, g.make("sub", "int", [came, from]))]], g.null("int")));
      },
      "song",
    );
  }
}

/** A field of the record by its pointer. */
function fieldAt(
  g: Graph,
  standard: Standard,
  root: Node,
  def: DefShape,
  pointer: string,
): { node: Node; format: string | undefined } {
  let [node, inside, shape]: [Node, DefShape | undefined, Shape | undefined] = [root, def, undefined];
  for (const name of pointer.split("/").slice(1)) {
    shape = inside?.fields[name]?.shape;
    if (shape === undefined)
      throw new Unsupported(
        "mốc thời gian nằm trong danh sách hoặc lựa chọn",
        "the moment stands in a list or a choice",
      );
    node = g.make("field", typeOf(shape), [node], name);
    inside = shape.kind === "object" ? standard.def(shape.def) : undefined;
  }
  return { node, format: shape?.kind === "string" ? shape.format : undefined };
}

/** A moment in milliseconds since 1970; a whole day is so many milliseconds after its beginning in Việt Nam. */
function millis(g: Graph, { node, format }: { node: Node; format: string | undefined }, ofDay: number): Node {
  if (format === "date-time") {
    const { seconds, nanos } = momentOf(g, node);
    return add(g, g.make("mul", "int", [seconds, g.int(1000)]), number(g, cut(g, nanos, 1, 3)));
  }
  if (format !== "date" && format !== "ngay-khuyet")
    throw new Unsupported("mốc thời gian không phải ngày", "the moment is no date");
  const day = add(g, g.make("mul", "int", [dayNumber(g, node), g.int(DAY)]), g.int(ofDay - VIETNAM));
  const whole = g.compare("eq", g.make("length", "int", [node]), g.int(10));
  return g.choose([[whole, day]], g.null("int"));
}

function limitOf(g: Graph, from: Node, within: string): Node {
  const [, count = "", unit = ""] = /^(?:PT|P)?(\d+)([HDW])$/.exec(within) ?? [];
  if (unit === "H") return add(g, from, g.int(Number(count) * HOUR));
  if (unit === "D") return add(g, from, g.int(Number(count) * DAY));
  // A day's own end is already the next day's beginning: the day that was meant is asked for. Days are counted from far
  // back, as engines round division of negative numbers in different ways.
  const shifted = add(g, from, g.int(VIETNAM - 1 + LONG_AGO * DAY));
  const day = add(g, g.make("div", "int", [shifted, g.int(DAY)]), g.int(-LONG_AGO));
  const last = lastWorkingDay(g, day, Number(count));
  return add(g, g.make("mul", "int", [last, g.int(DAY)]), g.int(DAY - VIETNAM));
}

function bucketOf(g: Graph, lag: Node): Node {
  const last = LAG_BOUNDS[LAG_BOUNDS.length - 1] ?? 0;
  const within = (hours: number): Node => g.compare("le", lag, g.int(hours * HOUR));
  return g.choose(
    LAG_BOUNDS.slice(0, -1).map((hours) => [within(hours), g.int(hours)] as const),
    g.int(last),
  );
}

/** More days than lie between 1970 and the year 1. */
const LONG_AGO = 1_000_000;
