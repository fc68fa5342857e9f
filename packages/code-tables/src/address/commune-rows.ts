import { rows as before } from "../generated/xa/rows/before.ts";
import { rows as past } from "../generated/xa/rows/past.ts";
import { rows as today } from "../generated/xa/rows/today.ts";
import { unpack } from "../packing/packing.ts";
import { type Cell, openColumns } from "../table/columns.ts";
import type { PackedRows } from "../table/packed.ts";

/** The rows of communes of all times, numbered through. */
export interface CommuneRows {
  readonly count: number;
  readonly cell: Cell;
  readonly parts: readonly NameWords[];
}

/** Names as the compiler packed them: a dictionary, and the places of each name's words in it. */
export interface NameWords {
  /** Number of the first row. */
  readonly start: number;
  readonly count: number;
  readonly dictionary: readonly string[];
  /** The places of the words of one name after the other, a negative number after each. */
  readonly picks: Int32Array;
  readonly hasAliases: boolean;
}

/** Opens the rows; 17,000 names are not written out for an index, their words are numbers already. */
export function openCommuneRows(): CommuneRows {
  const parts = [today, before, past];
  const cells = parts.map(openColumns);
  const starts = [0, today.count, today.count + before.count];
  return {
    count: today.count + before.count + past.count,
    cell: (name, row) => {
      const part = row < (starts[1] ?? 0) ? 0 : row < (starts[2] ?? 0) ? 1 : 2;
      return cells[part]?.(name, row - (starts[part] ?? 0)) ?? "";
    },
    parts: parts.map((part, at) => nameWords(part, starts[at] ?? 0)),
  };
}

function nameWords({ vi, count, aliases }: PackedRows, start: number): NameWords {
  if (vi[0] !== "words") throw new TypeError("names of communes are packed in another way");
  // A line break is below every packed digit: it comes out as a number below zero.
  const picks = unpack(`${vi[5]}\n`);
  return { start, count, dictionary: vi[4].split(" "), picks, hasAliases: aliases !== undefined };
}
