import type { TextLines } from "../lines/lines.ts";
import type { Mark, Placed } from "../locate/place.ts";

/** A line to show. */
export interface ShownLine {
  readonly kind: "line";
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Lines that are left out, because nothing was found on them. */
export interface Gap {
  readonly kind: "gap";
  readonly lines: number;
  /** The first of them. */
  readonly line: number;
}

export type Shown = ShownLine | Gap;

/** A text that is no longer than this is shown whole. */
const WHOLE = 60;
const AROUND = 3;

/** The lines of a text that is at hand: all of them, or those near findings. */
export function hunksOfText(lines: TextLines, marks: readonly Mark[], whole = WHOLE): Shown[] {
  const byLine = groupByLine(marks);
  const wanted = (line: number) => {
    if (lines.count <= whole) return true;
    for (let near = line - AROUND; near <= line + AROUND; near += 1) if (byLine.has(near)) return true;
    return false;
  };
  const shown: Shown[] = [];
  let gap = 0;
  for (let line = 1; line <= lines.count; line += 1) {
    if (!wanted(line)) {
      gap += 1;
      continue;
    }
    if (gap > 0) shown.push({ kind: "gap", lines: gap, line: line - gap });
    gap = 0;
    shown.push({ kind: "line", line, text: lines.line(line), marks: byLine.get(line) ?? [] });
  }
  if (gap > 0) shown.push({ kind: "gap", lines: gap, line: lines.count - gap + 1 });
  return shown;
}

/** The lines with findings of a file that is not at hand. A long line may be shown in several pieces. */
export function hunksOfRecords(records: readonly Placed[]): Shown[] {
  const found = new Map<string, { line: number; skipped: number; text: string; marks: Mark[] }>();
  for (const { marks, text, skipped: before, line: first } of records) {
    const lines = text.split("\n", Math.max(0, ...marks.map(({ line }) => line - first + 1)));
    for (const mark of marks) {
      const skipped = mark.line === first ? before : 0;
      const key = `${mark.line}:${skipped}`;
      const known = found.get(key);
      const raw = (lines[mark.line - first] ?? "").replace(/\r$/, "");
      if (known) known.marks.push(mark);
      else found.set(key, { line: mark.line, skipped, text: raw, marks: [mark] });
    }
  }
  const shown: Shown[] = [];
  let next = 1;
  const inOrder = [...found.values()].sort(
    (left, right) => left.line - right.line || left.skipped - right.skipped,
  );
  for (const { line, text, marks } of inOrder) {
    if (line > next) shown.push({ kind: "gap", lines: line - next, line: next });
    shown.push({ kind: "line", line, text, marks });
    next = line + 1;
  }
  return shown;
}

function groupByLine(marks: readonly Mark[]): ReadonlyMap<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) found.set(mark.line, [...(found.get(mark.line) ?? []), mark]);
  return found;
}

/** A stretch of a line: marked or not, or left out because the line is long. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const LONGEST = 400;
const BESIDE = 60;

/** A line cut where marks begin and end; of a long line only what is near them. */
export function stretchesOf(text: string, marks: readonly Pick<Mark, "from" | "to">[]): Stretch[] {
  const spans = merge(marks.filter(({ from, to }) => from < to && from < text.length));
  const long = text.length > LONGEST;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    stretches.push({
      text: long ? between(text.slice(at, from), at > 0) : text.slice(at, from),
      marked: false,
    });
    stretches.push({ text: clip(text.slice(from, to)), marked: true });
    at = to;
  }
  const rest = text.slice(at);
  stretches.push({ text: long ? (at === 0 ? clip(rest) : ends(rest)) : rest, marked: false });
  return stretches.filter((one) => one.text !== "");
}

function merge(spans: readonly Pick<Mark, "from" | "to">[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((left, right) => left.from - right.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function between(text: string, inside: boolean): string {
  if (text.length <= 2 * BESIDE + 1) return text;
  return `${inside ? `${text.slice(0, BESIDE)}` : ""}…${text.slice(-BESIDE)}`;
}

function ends(text: string): string {
  return text.length <= BESIDE ? text : `${text.slice(0, BESIDE)}…`;
}

function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
