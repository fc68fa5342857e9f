import { expect, test } from "vitest";
import { createTable } from "../table/create-table.ts";
import type { PackedTransfers } from "./packed.ts";
import type { Share } from "./types.ts";

const OLD = "2025-06-30";
const FIRST = "2025-07-01";
const SECOND = "2027-01-01";

/** Numbers below 14 as the compiler packs them. */
const pack = (numbers: readonly number[]) =>
  numbers.map((number) => " !#$%&'()*+,-.".charAt(number)).join("");
const zigzag = (number: number) => (number < 0 ? -2 * number - 1 : 2 * number);

type Transfer = readonly [on: string, from: number, to: number, share: Share];

function transfers(rows: readonly Transfer[]): PackedTransfers {
  const days = [FIRST, SECOND];
  const shares: readonly Share[] = ["all", "some"];
  return {
    fromTable: "xa",
    toTable: "xa",
    fromWidth: 1,
    toWidth: 1,
    days,
    on: pack(rows.map(([on]) => days.indexOf(on))),
    from: pack(rows.map(([, from], at) => zigzag(from - (rows[at - 1]?.[1] ?? 0)))),
    to: pack(rows.map(([, from, to]) => zigzag(to - from))),
    kinds: shares.map((share) => [share, share, "", "text", "thử"] as const),
    kind: pack(rows.map(([, , , share]) => shares.indexOf(share))),
    bases: [""],
    basis: pack(rows.map(() => 0)),
  };
}

// 1 was divided in 2025 between 2 and 3; a decision of 2027 puts 2 and 3 together as 4.
const xa = createTable({
  about: { id: "xa", label: { vi: "Xã", en: "Communes" }, edition: "2028-01-01", prefixes: [] },
  has: (code) => "1234".includes(code),
  parts: [
    {
      count: 4,
      code: ["lines", "1\n2\n3\n4"],
      vi: ["lines", "Xã A\nXã B\nXã C\nXã D"],
      from: ["lines", `\n${FIRST}\n${FIRST}\n${SECOND}`],
      to: ["lines", `${FIRST}\n${SECOND}\n${SECOND}\n`],
      status: ["lines", "retired\nretired\nretired\nactive"],
      mark: ["lines", "text\ntext\ntext\ntext"],
    },
  ],
  transfers: [
    transfers([
      [FIRST, 1, 2, "some"],
      [FIRST, 1, 3, "some"],
      [SECOND, 2, 4, "all"],
      [SECOND, 3, 4, "all"],
    ]),
  ],
});

test("a commune that was divided is many until a later decision puts its parts together", () => {
  expect(xa.translate("1", { from: OLD, to: FIRST })).toMatchObject({ status: "many", relation: "split" });
  const later = xa.translate("1", { from: OLD, to: SECOND });
  expect(later).toMatchObject({ status: "one", code: "4", relation: "merged", complete: true });
  expect(later.targets[0]).toMatchObject({ area: "all", population: "all" });
  expect(later.targets[0]?.steps).toHaveLength(4);
});

test("back from there it is the one commune that both parts came from", () => {
  expect(xa.translate("4", { from: SECOND, to: OLD })).toMatchObject({ status: "one", code: "1" });
});
