import { type TracedField, traceField } from "@thongnhat/core";
import type { Compiled } from "../compiled.ts";
import type { Finding } from "../finding.ts";
import type { CodeTable } from "../read/code-tables.ts";
import { compareFields } from "./compare.ts";
import type { RecordFields } from "./fields.ts";
import { lintCodes } from "./lint-codes.ts";
import { readMigrations } from "./read.ts";
import { type Pair, resolveMigration, type Sides, sourcesOf } from "./resolve.ts";
import { endsOf } from "./sides.ts";
import type { WrittenMigration, WrittenStep } from "./types.ts";

/**
 * What is wrong with the migrations of a standard: paths that are on neither side, changes between the versions that
 * no step answers for, steps without a way back.
 *
 * @param compiled the standard, from `readStandard`
 * @returns findings with file, pointer and what to do
 * @throws CompileError when a migration or a draft is not of the form of the dialect
 */
export function lintMigrations(compiled: Compiled): Finding[] {
  return readMigrations(compiled.sources.dir, compiled.sources.standardBelow?.dir).flatMap((written) =>
    lintMigration(written, endsOf(compiled, written).sides, compiled.tables),
  );
}

/** What is wrong with one migration. */
export function lintMigration(
  written: WrittenMigration,
  sides: Sides,
  tables: ReadonlyMap<string, CodeTable>,
): Finding[] {
  const { pairs } = resolveMigration(written, sides);
  const findings: Finding[] = [];
  const fault = (pointer: string, message: string, fix: string): number =>
    findings.push({ file: written.file, pointer, message, fix });
  lintNames(written, sides, fault);
  for (const [at, step] of written.steps.entries()) {
    if (written.steps.findIndex(({ id }) => id === step.id) < at)
      fault(`/steps/${at}/id`, `Mã bước '${step.id}' trùng.`, "Đặt mã khác.");
    lintStep(step, `/steps/${at}`, pairs, fault);
    lintCodes(step, `/steps/${at}`, pairs, tables, fault);
  }
  for (const pair of pairs) lintCoverage(pair, tables, fault);
  return findings;
}

/** Says that something is wrong. */
export type Fault = (pointer: string, message: string, fix: string) => number;

function lintNames({ recordNames = {}, to }: WrittenMigration, { older, newer }: Sides, fault: Fault): void {
  for (const [from, name] of Object.entries(recordNames)) {
    if (!older.has(from))
      fault(`/recordNames/${from}`, `Phiên bản cũ không có bản ghi '${from}'.`, "Sửa tên.");
    if (!newer.has(name))
      fault(`/recordNames/${from}`, `Phiên bản mới không có bản ghi '${name}'.`, "Sửa tên.");
  }
  for (const name of older.keys())
    if (recordNames[name] === undefined && !newer.has(name))
      fault(
        "/recordNames",
        `Bản ghi '${name}' không còn ở phiên bản ${to}.`,
        "Nêu tên mới của nó ở recordNames.",
      );
}

function lintStep(step: WrittenStep, pointer: string, pairs: readonly Pair[], fault: Fault): void {
  const used = pairs.filter(({ written }) => written.includes(step));
  for (const name of step.records ?? [])
    if (!pairs.some(({ older }) => older.name === name))
      fault(`${pointer}/records`, `Không có bản ghi '${name}' ở phiên bản cũ.`, "Ghi tên cũ của bản ghi.");
  if (used.length === 0)
    return void fault(
      pointer,
      `Bước '${step.id}' không áp dụng cho bản ghi nào.`,
      "Sửa đường dẫn, hoặc bỏ bước này.",
    );
  for (const pair of used)
    for (const [path, side] of endsOfStep(step)) {
      if (hasField(pair, step, path, side)) continue;
      const version = side === "older" ? "cũ" : side === "newer" ? "mới" : "cũ lẫn mới";
      fault(
        pointer,
        `Bước '${step.id}': ${pair.older.name} không có ${path} ở phiên bản ${version}.`,
        "Sửa đường dẫn, hoặc nêu các bản ghi của bước ở records.",
      );
    }
  const lists = sourcesOf(step).map((path) => path.slice(0, path.lastIndexOf("*") + 1));
  if (new Set(lists).size > 1)
    fault(
      pointer,
      `Bước '${step.id}' đưa nội dung sang một danh sách khác.`,
      "Mọi đường dẫn của một bước phải cùng danh sách.",
    );
  const paths = sourcesOf(step);
  if (paths.some((path) => paths.some((other) => other.startsWith(`${path}/`))))
    fault(pointer, `Bước '${step.id}' có đường dẫn nằm trong nhau.`, "Chuyển qua một tên khác trước.");
}

/** Each path of a step, and on which side it has to be. */
function endsOfStep(step: WrittenStep): (readonly [string, "older" | "newer" | "both"])[] {
  switch (step.op) {
    case "rename":
    case "move":
      return [
        [step.from, "older"],
        [step.to, "newer"],
      ];
    case "split":
    case "merge": {
      const [whole, parts] =
        step.op === "split" ? (["older", "newer"] as const) : (["newer", "older"] as const);
      const rest = step.rest === undefined ? [] : [[step.rest, parts] as const];
      return [[step.whole, whole], ...step.parts.map((part) => [part, parts] as const), ...rest];
    }
    case "dropWithLoss":
      return [[step.path, step.when === "up" ? "older" : "newer"]];
    case "default":
    case "addUnknown":
      return [[step.path, "newer"]];
    case "leave":
      return [];
    default:
      return [[step.path, "both"]];
  }
}

/** Whether a path, as it is called when the step is reached, is a field of that side. */
function hasField(pair: Pair, step: WrittenStep, path: string, side: "older" | "newer" | "both"): boolean {
  const { steps } = pair.plan;
  const at = steps.findIndex(({ id }) => id === step.id);
  const before = traceField(path, steps.slice(0, at).reverse(), "down")[0]?.path ?? path;
  const after = traceField(path, steps.slice(at + 1), "up")[0]?.path ?? path;
  const older = pair.older.fields.has(before);
  const newer = pair.newer.fields.has(after);
  return side === "both" ? older && newer : side === "older" ? older : newer;
}

/** Every difference between the versions of a record is answered for, in both directions. */
function lintCoverage(pair: Pair, tables: ReadonlyMap<string, CodeTable>, fault: Fault): void {
  const { older, newer, plan } = pair;
  const back = [...plan.steps].reverse();
  const left = leftAsIs(pair);
  const lost = uncovered(
    older,
    newer,
    (path) => traceField(path, plan.steps, "up"),
    plan.older.vanishing,
    left,
  );
  for (const path of lost)
    fault(
      "/steps",
      `${older.name}: ${path} không còn ở phiên bản mới mà không bước nào nói nội dung đi đâu.`,
      "Thêm move, split, merge; nếu đúng là bỏ thì dropWithLoss với when: up.",
    );
  const gained = uncovered(
    newer,
    older,
    (path) => traceField(path, back, "down"),
    plan.newer.vanishing,
    left,
  );
  for (const path of gained) {
    if (plan.steps.some((step) => step.op === "default" && step.path === path)) continue;
    fault(
      "/steps",
      `${newer.name}: ${path} chỉ có ở phiên bản mới mà không bước nào nói khi quay về thì sao.`,
      "Thêm dropWithLoss với when: down, hoặc default, move, split.",
    );
  }
  for (const field of older.fields.values()) {
    const [there, ...more] = traceField(field.path, plan.steps, "up").filter(({ part }) => !part);
    const other = there === undefined || more.length > 0 ? undefined : newer.fields.get(there.path);
    if (other === undefined || left.has(field.path)) continue;
    const answer = compareFields(field, other, pair.written, tables);
    if (answer !== undefined) fault("/steps", `${older.name}: ${field.path} ${answer.message}`, answer.fix);
  }
  for (const field of newer.fields.values()) {
    const existed = traceField(field.path, back, "down").some(
      ({ path, part }) => !part && older.fields.has(path),
    );
    if (existed || !field.required || isBelow(field.path, gained)) continue;
    if (plan.newer.vanishing.includes(field.path) || left.has(field.path)) continue;
    const holder = field.path.slice(0, field.path.lastIndexOf("/"));
    // A field of an object that older records never have is asked of nobody.
    if (holder !== "" && !older.fields.has(holder)) continue;
    if (plan.steps.some((step) => step.op === "default" && step.path === field.path)) continue;
    fault(
      "/steps",
      `${newer.name}: ${field.path} là bắt buộc ở phiên bản mới mà bản ghi cũ không có.`,
      "Thêm default khi phiên bản cũ đã ngầm nói giá trị đó; nếu không, trường phải là không bắt buộc và dùng addUnknown.",
    );
  }
}

function leftAsIs({ written }: Pair): ReadonlySet<string> {
  return new Set(written.flatMap((step) => (step.op === "leave" ? [step.path] : [])));
}

/** The outermost fields of one side that lead nowhere on the other. */
function uncovered(
  side: RecordFields,
  other: RecordFields,
  trace: (path: string) => readonly TracedField[],
  vanishing: readonly string[],
  left: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  for (const path of side.fields.keys()) {
    if (isBelow(path, found) || vanishing.includes(path) || left.has(path)) continue;
    const next = trace(path);
    // No place at all: a step drops it, and says so.
    if (next.length === 0 || next.some((there) => other.fields.has(there.path))) continue;
    found.push(path);
  }
  return found;
}

function isBelow(path: string, others: readonly string[]): boolean {
  return others.some((other) => path === other || path.startsWith(`${other}/`));
}
