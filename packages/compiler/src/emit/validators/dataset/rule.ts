import { type DatasetText, dayNumber, type Severity } from "@thongnhat/core";
import type { CelNode } from "../../../cel/ast.ts";
import { emitCel } from "../../../cel/emit.ts";
import { celFunctions } from "../../../cel/functions.ts";
import { celImports } from "../../../cel/imports.ts";
import { parseCel } from "../../../cel/parse.ts";
import type { Model, RecordModel, Rule } from "../../../model/types.ts";
import { literal } from "../../writer.ts";
import type { ModuleWriter } from "../module.ts";
import { noteReads, nothingRead, type Reads, shapeOf } from "./reads.ts";
import { withRecordDate } from "./record-date.ts";

const SEVERITY: Readonly<Record<Severity | "off", number>> = { off: 0, warning: 1, error: 2 };

/** A rule that several records decide, as an object literal of the runtime's `DatasetRule`. */
export function emitDatasetRule(
  m: ModuleWriter,
  model: Model,
  record: RecordModel,
  rule: Rule,
  dataset: DatasetText,
  recordOf: (id: string) => RecordModel,
): string {
  const others = (dataset.with ?? []).map((other) => ({ ...other, model: recordOf(other.record) }));
  const judged = new Map([
    ["this", nothingRead()],
    ["other", nothingRead()],
  ]);
  const self = judged.get("this") as Reads;
  const other = judged.get("other") as Reads;
  const parse = (cel: string): CelNode => parsed(rule, cel, record.eventDate);
  const verdict = emitVerdict(m, dataset, parse, judged);
  const both = dataset.with === undefined;
  if (both) merge(self, other);
  const severity = SEVERITY[rule.severity["dang-ky-moi"]] * 3 + SEVERITY[rule.severity["so-hoa"]];
  const lines = [
    `id: ${literal(rule.id)},`,
    `path: ${literal(rule.path)},`,
    `severity: ${severity},`,
    ...(rule.from ? [`from: ${dayNumber(rule.from)},`] : []),
    ...(rule.to ? [`to: ${dayNumber(rule.to)},`] : []),
    ...(record.eventDate === undefined ? [] : [`date: ${literal(record.eventDate.split("/").slice(1))},`]),
    ...emitSide(m, model, record, { ...dataset, name: "this", keeps: self, parse }),
    ...(both
      ? []
      : [
          `others: [${others
            .map(({ keys, where, model: there }) => {
              const side = {
                keys,
                ...(where === undefined ? {} : { where }),
                name: "other" as const,
                keeps: other,
                parse,
              };
              return `{\n    ${emitSide(m, model, there, side).join("\n    ")}\n  }`;
            })
            .join(", ")}],`,
        ]),
    `verdict: ${verdict},`,
  ];
  return `{\n  ${lines.join("\n  ")}\n}`;
}

interface SideOptions extends Pick<DatasetText, "keys" | "where"> {
  readonly name: keyof typeof VARIABLES;
  readonly keeps: Reads;
  readonly parse: (cel: string) => CelNode;
}

function emitSide(m: ModuleWriter, model: Model, record: RecordModel, options: SideOptions): string[] {
  const { keys, where, name, keeps, parse } = options;
  const reads = nothingRead();
  merge(reads, keeps);
  const note = (ast: CelNode): CelNode => {
    noteReads(ast, new Map([[name, reads]]));
    return ast;
  };
  const temps: string[] = [];
  const parts = keys.map((key) => {
    const codes = key.map((cel) => emitInto(m, note(parse(cel)), temps));
    return `[${codes.join(", ")}]`;
  });
  const lets = temps.length === 0 ? "" : `let ${temps.map((temp) => `${temp}: any`).join(", ")}; `;
  const condition =
    where === undefined ? [] : [`where: ${arrow(emitBody(m, note(parse(where))), [VARIABLES[name], "c"])},`];
  const root = { kind: "object", def: record.def } as const;
  return [
    `record: ${literal(record.id)},`,
    `reads: ${literal(shapeOf(model, root, reads))},`,
    `keeps: ${literal(shapeOf(model, root, keeps))},`,
    `keys: ${arrow(`{ ${lets}return [${parts.join(", ")}]; }`, [VARIABLES[name], "c"])},`,
    ...condition,
  ];
}

function emitVerdict(
  m: ModuleWriter,
  { pair, exists, sum, sequence }: DatasetText,
  parse: (cel: string) => CelNode,
  judged: ReadonlyMap<string, Reads>,
): string {
  const run = (cel: string, names: readonly string[], whole = false): string => {
    const ast = parse(cel);
    noteReads(ast, judged, whole);
    return arrow(emitBody(m, ast), names);
  };
  const holds = pair ?? exists;
  if (holds !== undefined)
    return `{ kind: "${pair === undefined ? "exists" : "pair"}", holds: ${run(holds, ["o", "q", "c"])} }`;
  if (sum !== undefined) {
    const whole = `whole: ${run(sum.whole, ["o", "c"], true)}`;
    const part = `part: ${run(sum.part, ["q", "c"], true)}`;
    return `{ kind: "sum", ${whole}, ${part}, relation: ${literal(sum.relation)} }`;
  }
  return `{ kind: "sequence", number: ${run(sequence ?? "", ["o", "c"])} }`;
}

/** An arrow function that takes only what it uses: a parameter in between that it does not use has an underscore. */
function arrow(body: string, names: readonly string[]): string {
  const code = body.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  const taken = names.map((name) => (new RegExp(`\\b${name}\\b`).test(code) ? name : `_${name}`));
  while (taken.at(-1)?.startsWith("_")) taken.pop();
  return `(${taken.map((name) => `${name}: any`).join(", ")}) => ${body}`;
}

/** The body of an arrow function: an expression, or a block where variables are needed. */
function emitBody(m: ModuleWriter, ast: CelNode): string {
  const temps: string[] = [];
  const code = emitInto(m, ast, temps);
  if (temps.length === 0) return code.startsWith("{") ? `(${code})` : code;
  return `{ let ${temps.map((name) => `${name}: any`).join(", ")}; return ${code}; }`;
}

/** Code for an expression; the variables it assigns are added to those that the caller declares. */
function emitInto(m: ModuleWriter, ast: CelNode, temps: string[]): string {
  const emitted = emitCel(ast, { functions: celFunctions, record: VARIABLES.this, other: VARIABLES.other });
  for (const [module, names] of celImports(emitted.imports, celFunctions, m.runtimePath("cel")))
    for (const name of names) m.imports.use(module, name);
  // Expressions that stand beside each other may use the same variables: each assigns before it reads.
  temps.push(...emitted.temps.filter((temp) => !temps.includes(temp)));
  return emitted.code;
}

const VARIABLES = { this: "o", other: "q" } as const;

function parsed(rule: Rule, cel: string, eventDate: string | undefined): CelNode {
  const result = parseCel(cel);
  if (!result.ok) throw new Error(`${rule.id}: ${result.problem.message}`);
  return withRecordDate(result.ast, eventDate);
}

/** Notes in one what is noted in the other. */
function merge(into: Reads, from: Reads): void {
  into.whole ||= from.whole;
  for (const [name, reads] of from.fields) {
    const known = into.fields.get(name) ?? nothingRead();
    into.fields.set(name, known);
    merge(known, reads);
  }
  if (from.items === undefined) return;
  into.items ??= nothingRead();
  merge(into.items, from.items);
}
