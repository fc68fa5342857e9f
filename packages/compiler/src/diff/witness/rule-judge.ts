import { dayNumber, type Origin, parsePartialDate, type Severity } from "@thongnhat/core";
import { celFunctions } from "../../cel/functions.ts";
import { type Oracle, oracle } from "../../cel/oracle.ts";
import type { Compiled } from "../../compiled.ts";
import { mergeAnnotations } from "../../model/annotations.ts";
import type { Annotations, Database, Def, Node, RecordModel, Rule } from "../../model/types.ts";
import { implementationsOf } from "./implementations.ts";
import type { Fault } from "./judge.ts";

/** A fault of the full verdict. */
export interface RuleFault extends Fault {
  readonly severity: Severity;
}

/** The part of the full verdict that `diff` compares: rules, and fields that the origin requires. */
export interface RuleJudge {
  /** The faults of a record whose structure has passed, as of the day of the edition. */
  judge(record: RecordModel, value: Readonly<Record<string, unknown>>): RuleFault[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Run {
  readonly origin: Origin;
  readonly draft: boolean;
  readonly lawful: boolean;
  readonly date: string | undefined;
  readonly days: { readonly first: number; readonly last: number } | undefined;
  readonly unknown: ReadonlySet<string>;
  readonly faults: RuleFault[];
}

/** Opens the rules of one side; each is planned at its first use, and run by the interpreter of CEL. */
export function createRuleJudge(compiled: Compiled): RuleJudge {
  const { model } = compiled;
  const planned = new Map<Rule, Oracle | undefined>();
  const implementations = implementationsOf(compiled);
  const today = model.edition;

  function plan(rule: Rule): Oracle | undefined {
    if (!planned.has(rule)) {
      const runs = rule.scope === "record" && rule.cel !== undefined;
      planned.set(rule, runs ? oracle(rule.cel ?? "", celFunctions, implementations) : undefined);
    }
    return planned.get(rule);
  }

  function rules(list: readonly Rule[], fields: Fields, path: string, run: Run): void {
    for (const rule of list) {
      const severity = rule.severity[run.origin];
      if (severity === "off" || !applies(rule, run) || run.unknown.has(path + rule.path)) continue;
      if (plan(rule)?.(fields, today, run.date) === false)
        run.faults.push({ code: rule.id, path: path + rule.path, severity });
    }
  }

  /** @param overlays what the uses above say of fields below, by dotted path */
  function object(def: Def, fields: Fields, path: string, overlays: Overlays, run: Run): void {
    for (const { name, node, annotations, overlays: own } of def.properties) {
      const said = mergeAnnotations(overlays.get(name), annotations);
      const value = fields[name];
      if (value === undefined) missing(said, `${path}/${name}`, run);
      else visit(node, value, `${path}/${name}`, below(name, overlays, own), run);
    }
    rules(def.rules, fields, path, run);
  }

  function visit(node: Node, value: unknown, path: string, overlays: Overlays, run: Run): void {
    if (node.kind === "array" && Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(node.items, item, `${path}/${index}`, overlays, run);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const fields = value as Fields;
    const key =
      node.kind === "object"
        ? node.def
        : node.kind === "union"
          ? node.variants.find((variant) => variant.value === fields[node.tag])?.def
          : undefined;
    const def = model.defs.get(key ?? "");
    if (def !== undefined) object(def, fields, path, overlays, run);
  }

  return {
    judge(record, value) {
      const def = model.defs.get(record.def);
      if (def === undefined) return [];
      const run = start(
        record,
        value,
        model.databases.find(({ id }) => id === record.database),
      );
      object(def, value, "", new Map(), run);
      rules(record.rules, value, "", run);
      return run.faults;
    },
  };
}

type Overlays = ReadonlyMap<string, Annotations>;

/** What stands below a field: the overlays of the uses above it are nearer than its own. */
function below(name: string, above: Overlays, own: Overlays): Overlays {
  const all = new Map(own);
  for (const [path, annotations] of above) {
    if (!path.startsWith(`${name}.`)) continue;
    const rest = path.slice(name.length + 1);
    all.set(rest, mergeAnnotations(annotations, all.get(rest) ?? {}));
  }
  return all;
}

function start(record: RecordModel, value: Fields, { lawFrom, lawTo }: Partial<Database> = {}): Run {
  const metadata = (value.sieuDuLieu ?? {}) as Readonly<Record<string, unknown>>;
  const written = (record.eventDate ?? "/")
    .split("/")
    .slice(1)
    .reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], value);
  const date = typeof written === "string" ? written : undefined;
  const days = date === undefined ? undefined : parsePartialDate(date);
  const unknown = Array.isArray(value.khongRo) ? (value.khongRo as { truong?: string }[]) : [];
  return {
    origin: metadata.nguon === "so-hoa" ? "so-hoa" : "dang-ky-moi",
    draft: metadata.trangThai === "nhap",
    lawful:
      days === undefined ||
      ((lawFrom === undefined || days.last >= dayNumber(lawFrom)) &&
        (lawTo === undefined || days.last < dayNumber(lawTo))),
    date,
    days,
    unknown: new Set(unknown.flatMap(({ truong }) => (truong === undefined ? [] : [truong]))),
    faults: [],
  };
}

function applies({ from, to }: Rule, { days }: Run): boolean {
  if (!from && !to) return true;
  if (days === undefined) return false;
  return (!from || days.first >= dayNumber(from)) && (!to || days.last < dayNumber(to));
}

/** A hard error stands on law that was read, in force on the record's date. */
function missing({ required, evidence }: Annotations, path: string, run: Run): void {
  if (!required?.includes(run.origin) || run.draft || run.unknown.has(path)) return;
  const severity = evidence?.mark === "text" && run.lawful ? "error" : "warning";
  run.faults.push({ code: "TN-REQUIRED-BY-ORIGIN", path, severity });
}
