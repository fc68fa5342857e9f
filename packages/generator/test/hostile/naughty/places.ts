/** A text in a record, and where it stands. */
export interface Place {
  readonly record: unknown;
  /** With `*` for the number of an item. */
  readonly pointer: string;
  readonly steps: readonly string[];
}

/** Every place of a text in records of one type, each in the first record that has it. */
export function placesOf(records: readonly unknown[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const record of records) visit(record, record, "", []);
  return [...places.values()];

  function visit(record: unknown, value: unknown, pointer: string, steps: readonly string[]): void {
    if (typeof value === "string" && !places.has(pointer)) places.set(pointer, { record, pointer, steps });
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value))
      visit(record, member, `${pointer}/${Array.isArray(value) ? "*" : key}`, [...steps, key]);
  }
}

/** A copy of the record with another text there. */
export function inPlaceOf({ record, steps }: Place, text: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return text;
  const copy = (Array.isArray(record) ? [...record] : { ...(record as object) }) as Record<string, unknown>;
  copy[step] = inPlaceOf({ record: copy[step], pointer: "", steps: rest }, text);
  return copy;
}

/** `1-3 7` for 1, 2, 3 and 7. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
}
