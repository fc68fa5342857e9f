import { chance } from "../../measure/chance.ts";

/** How the records of a file are written. */
export type Variant = "valid" | "faulty" | "shuffled" | "blanks";

/** In the order in which they are measured. */
export const VARIANTS: readonly Variant[] = ["valid", "faulty", "shuffled", "blanks"];

/** Rewrites a line in the way of a variant. */
export function writeAs(variant: Variant): (line: string) => string {
  if (variant === "shuffled") {
    const below = chance(7);
    return (line) => JSON.stringify(shuffled(JSON.parse(line), below));
  }
  if (variant === "blanks") return (line) => blanks(JSON.parse(line));
  return (line) => line;
}

/** The same value with the fields of every object in another order. */
function shuffled(value: unknown, below: (limit: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, below));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  for (let at = entries.length - 1; at > 0; at--) {
    const other = below(at + 1);
    const [one, two] = [entries[at], entries[other]] as [[string, unknown], [string, unknown]];
    entries[at] = two;
    entries[other] = one;
  }
  return Object.fromEntries(entries.map(([name, inner]) => [name, shuffled(inner, below)]));
}

/** As Python's `json.dumps` writes it: a blank after every colon and comma. */
function blanks(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(blanks).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${blanks(inner)}`);
  return `{${fields.join(", ")}}`;
}
