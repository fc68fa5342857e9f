import { type CodeEntry, huyen, tinh, xa } from "@thongnhat/code-tables";
import { address } from "@thongnhat/code-tables/address";
import { chance, shuffled } from "../measure/chance.ts";
import { printTable, said, times } from "../measure/print.ts";
import { mustAgree, takeTurns } from "../measure/turns.ts";
import { BEFORE, TODAY } from "./communes.ts";
import { lower, plain } from "./spelling.ts";

const ROUNDS = 9;
const EACH = 1000;

/** An invented address, and the commune it was made of. */
interface Written {
  readonly text: string;
  readonly asOf: string;
  readonly code: string;
}

/** What stands before the units: invented, nobody lives there. */
const BEFORE_UNITS: readonly ((below: (limit: number) => number) => string)[] = [
  (below) => `${1 + below(400)} đường Hòa Bình`,
  (below) => `Số ${1 + below(90)}, ngõ ${1 + below(300)}, phố Ví Dụ`,
  (below) => `Tổ ${1 + below(30)}`,
  (below) => `Thôn ${1 + below(12)}`,
  (below) => `Ấp ${1 + below(9)}, tổ ${1 + below(20)}`,
  () => "",
];

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Thị trấn /, "TT. "],
  [/^Thị xã /, "TX. "],
  [/^Thành phố /, "TP. "],
  [/^Phường /, "P. "],
  [/^Huyện /, "H. "],
  [/^Quận /, "Q. "],
  [/^Tỉnh /, "T. "],
  [/^Xã /, "X. "],
];

/** How units are written, the common ways more often. */
const WAYS: readonly ((units: readonly string[]) => string)[] = [
  (units) => units.join(", "),
  (units) => units.join(", "),
  (units) => units.map(shorten).join(", "),
  (units) => units.map(shorten).join(", "),
  (units) =>
    units.map((unit) => unit.replace(/^(?:Phường|Quận|Huyện|Tỉnh|Thành phố|Xã) (?!\d)/, "")).join(", "),
  (units) => units.join(" - "),
  (units) => units.join(", ").toUpperCase(),
  (units) => plain(units.join(", ")),
];

/** Addresses of both eras, read in one pass. */
export function printAddresses(): void {
  const addresses = shuffled([...addressesOn(BEFORE), ...addressesOn(TODAY)]);
  const usual = usualWay();
  const read = { ours: 0, usual: 0 };
  for (const one of addresses) {
    const { status, then } = address.parse(one.text, { asOf: one.asOf });
    if (status === "found") mustAgree("address.parse", then.xa?.code, one.code);
    if (status === "found") read.ours++;
    const code = usual(one);
    if (code !== undefined) mustAgree("tách dấu phẩy", code, one.code);
    if (code !== undefined) read.usual++;
  }
  const [ours = Number.NaN, split = Number.NaN] = takeTurns(
    [
      {
        name: "address.parse",
        per: addresses.length,
        run: () => addresses.map(({ text, asOf }) => address.parse(text, { asOf })),
      },
      { name: "tách dấu phẩy", per: addresses.length, run: () => addresses.map(usual) },
    ],
    ROUNDS,
  );
  const share = (count: number) => `${((100 * count) / addresses.length).toFixed(1)} %`;
  printTable(
    `Đọc địa chỉ: ${said(addresses.length)} địa chỉ bịa, hai thời (mục tiêu 50 000 mỗi giây)`,
    ["mỗi giây", "÷ ta", "đọc được"],
    [
      ["address.parse", said(1e6 / ours), "", share(read.ours)],
      ["tách dấu phẩy + Map", said(1e6 / split), times(ours, split), share(read.usual)],
    ],
  );
}

function addressesOn(asOf: string): Written[] {
  const below = chance(asOf === BEFORE ? 1 : 2);
  return shuffled(xa.list({ asOf }))
    .slice(0, EACH)
    .map((commune) => {
      const units = [commune, ...above(commune, asOf)].map(({ vi }) => vi);
      const start = BEFORE_UNITS[below(BEFORE_UNITS.length)]?.(below) ?? "";
      const text = WAYS[below(WAYS.length)]?.(start === "" ? units : [start, ...units]) ?? "";
      return { text, asOf, code: commune.code };
    });
}

function above({ parent = "" }: CodeEntry, asOf: string): CodeEntry[] {
  const unit = huyen.get(parent, { asOf }) ?? tinh.get(parent, { asOf });
  return unit === undefined ? [] : [unit, ...above(unit, asOf)];
}

function shorten(unit: string): string {
  const [long, short] = SHORT.find(([word]) => word.test(unit)) ?? [/^/, ""];
  return unit.replace(long, short);
}

/** The usual way: what stands between the last commas, looked up as full names. */
function usualWay(): (written: Written) => string | undefined {
  const codes = new Map<string, string>();
  for (const asOf of [BEFORE, TODAY])
    for (const commune of xa.list({ asOf })) {
      const key = [asOf, commune.vi, ...above(commune, asOf).map(({ vi }) => vi)].map(lower).join("|");
      codes.set(key, commune.code);
    }
  return ({ text, asOf }) => {
    const parts = text.split(",").map(lower);
    return codes.get([asOf, ...parts.slice(asOf === BEFORE ? -3 : -2)].join("|"));
  };
}
