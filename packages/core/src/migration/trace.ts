import type { MigrationDirection, MigrationStep } from "./types.ts";

/** Where a pointer leads after a step: to one place, to several, or nowhere. */
export interface TracedField {
  readonly path: string;
  /** A place that stood below it and moved elsewhere: what was said of the whole holds there too. */
  readonly part?: true;
}

/** Pairs of paths that a step moves, in one direction. */
function pairsOf(step: MigrationStep, direction: MigrationDirection): readonly (readonly [string, string])[] {
  switch (step.op) {
    case "rename":
    case "move":
      return [direction === "up" ? [step.from, step.to] : [step.to, step.from]];
    case "split":
    case "merge": {
      const dividing = (step.op === "split") === (direction === "up");
      return step.parts.map((part) => (dividing ? [step.whole, part] : [part, step.whole]));
    }
    default:
      return [];
  }
}

/**
 * Where a JSON Pointer into a record leads once a step was done.
 * @returns every place; none when the field is not there any more
 */
function traceStep(pointer: string, step: MigrationStep, direction: MigrationDirection): TracedField[] {
  if (step.op === "dropWithLoss")
    return step.when === direction && below(pointer, step.path) !== undefined ? [] : [{ path: pointer }];
  const moved: TracedField[] = [];
  const parts: TracedField[] = [];
  for (const [from, to] of pairsOf(step, direction)) {
    const rest = below(pointer, from);
    if (rest !== undefined) moved.push({ path: bind(to, pointer) + rest });
    else if (isAbove(pointer, from) && !isAbove(pointer, to))
      // The `*`s below the pointer stay: a pattern that names no entry cannot be listed.
      parts.push(
        ...(bind(to, pointer).includes("*") ? [] : [{ path: bind(to, pointer), part: true as const }]),
      );
  }
  return moved.length > 0 ? moved : [{ path: pointer }, ...parts];
}

/**
 * Where a JSON Pointer into a record leads once the steps of a migration were done.
 *
 * @param pointer - a JSON Pointer, or a path in which `*` is every entry of a list
 * @param ordered - the steps in the order they are done in this direction: to go down, the last one first
 * @param direction - `up` to the newer version, `down` to the older one
 * @returns every place; none when the field is not there any more
 * @example
 * traceField("/soDangKy/quyenSo", [{ id: "a", why: { vi: "", en: "" }, op: "move", from: "/soDangKy/quyenSo", to: "/soGiay/quyenSo" }], "up"); // [{ path: "/soGiay/quyenSo" }]
 */
export function traceField(
  pointer: string,
  ordered: readonly MigrationStep[],
  direction: MigrationDirection,
): TracedField[] {
  let paths: readonly TracedField[] = [{ path: pointer }];
  for (const step of ordered) {
    const next = paths.map(({ path, part }) =>
      traceStep(path, step, direction).map((one) => (part === true ? { ...one, part } : one)),
    );
    // What left a block at this step comes after what left it before.
    paths = [...next.flatMap(([first]) => first ?? []), ...next.flatMap((all) => all.slice(1))];
  }
  return [...paths];
}

/**
 * The place in the record that was given of what is now at `pointer`.
 *
 * @param pointer - a JSON Pointer into the record as it is after the steps
 * @param done - the steps that were carried out, in their order
 * @param direction - the direction in which they were carried out
 * @returns the pointer into the record before them; the same one where nothing moved
 * @example
 * traceFieldBack("/soGiay/quyenSo", [{ id: "a", why: { vi: "", en: "" }, op: "move", from: "/soDangKy/quyenSo", to: "/soGiay/quyenSo" }], "up"); // "/soDangKy/quyenSo"
 */
export function traceFieldBack(
  pointer: string,
  done: readonly MigrationStep[],
  direction: MigrationDirection,
): string {
  const back = direction === "up" ? "down" : "up";
  return [...done].reverse().reduce((path, step) => {
    const [first] = step.op === "dropWithLoss" ? [] : traceStep(path, step, back);
    return first?.path ?? path;
  }, pointer);
}

/** What follows `pattern` in the pointer; undefined when it leads elsewhere. */
function below(pointer: string, pattern: string): string | undefined {
  const keys = keysOf(pointer);
  const wanted = keysOf(pattern);
  if (keys.length < wanted.length || !wanted.every((key, at) => agrees(keys[at], key))) return undefined;
  const rest = keys.slice(wanted.length);
  return rest.length === 0 ? "" : `/${rest.join("/")}`;
}

function isAbove(pointer: string, pattern: string): boolean {
  const keys = keysOf(pointer);
  const wanted = keysOf(pattern);
  return keys.length < wanted.length && keys.every((key, at) => agrees(key, wanted[at]));
}

/** An entry of a list is written `*` or as its position. */
function agrees(key: string | undefined, wanted: string | undefined): boolean {
  return key === wanted || (wanted === "*" && /^(\d+|\*)$/.test(key ?? ""));
}

/** Puts the positions of a pointer in the place of the `*`s of a pattern. */
function bind(pattern: string, pointer: string): string {
  const keys = keysOf(pointer);
  // The keys are still escaped as the pointer has them.
  return keysOf(pattern)
    .map((key, at) => `/${key === "*" ? (keys[at] ?? key) : key}`)
    .join("");
}

function keysOf(path: string): string[] {
  return path === "" ? [] : path.slice(1).split("/");
}
