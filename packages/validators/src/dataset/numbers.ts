import { isAmount } from "@thongnhat/core";
import type { Verdict } from "../runtime/dataset.ts";
import { type Bench, type Entry, type Found, isJudged, isOther, type Judge, readEntry } from "./group.ts";

/** The numbers of a key must run from 1, each once. They come in their order. */
export function sequence(bench: Bench): Judge {
  let last: Entry | undefined;
  return {
    *take(rest) {
      const entry = readEntry(bench, rest);
      const before = last?.number ?? 0;
      const found = entry.number === before + 1 ? undefined : breakOf(entry, last);
      last = entry;
      if (found !== undefined && isJudged(entry)) yield found;
    },
    end: () => [],
  };
}

function breakOf(self: Entry, other: Entry | undefined): Found {
  const gap = self.number - (other?.number ?? 0) - 1;
  const missing = gap > 0 ? { params: { missing: gap } } : {};
  return { self, ...(other === undefined ? {} : { other }), ...missing };
}

/** Amounts of money in ten-thousandths, by currency. */
interface Amount {
  readonly units: bigint;
  readonly currency: string;
}

/** The parts of the others of a key must make up the whole of each record, or not exceed it. */
export function sumOf(bench: Bench, { whole, part, relation }: Verdict & { kind: "sum" }): Judge {
  let total = 0n;
  let count = 0;
  let currency: string | undefined;
  let unsure = false;

  function add(other: Entry): void {
    const amount = readAmount(part(other.part, bench.moment));
    count++;
    if (amount === undefined || (currency ?? amount.currency) !== amount.currency) unsure = true;
    else {
      total += amount.units;
      currency = amount.currency;
    }
  }

  return {
    *take(rest) {
      const entry = readEntry(bench, rest);
      if (isOther(rest)) return add(entry);
      // Without a single part nothing was summed: the files may not hold them.
      const amount = readAmount(whole(entry.part, bench.moment));
      if (count === 0 || amount === undefined || (currency ?? amount.currency) !== amount.currency) return;
      // Amounts are never negative, so what is too much stays too much.
      if (total > amount.units || (relation === "equal" && !unsure && total < amount.units))
        yield { self: entry };
    },
    end: () => [],
  };
}

/** An amount as it stands in records: a decimal text, or the block of an amount with its currency. */
function readAmount(value: unknown): Amount | undefined {
  if (typeof value === "string") {
    if (!isAmount(value)) return undefined;
    const [units = "", places = ""] = value.split(".");
    return { units: BigInt(units + places.padEnd(4, "0")), currency: "" };
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { soTien, loaiTien } = value as { soTien?: unknown; loaiTien?: unknown };
  const amount = typeof soTien === "string" ? readAmount(soTien) : undefined;
  return amount && typeof loaiTien === "string" ? { units: amount.units, currency: loaiTien } : undefined;
}
