import { todayInVietnam } from "@thongnhat/core";
import { LineSorter } from "@thongnhat/validators/dataset";
import { loadTables } from "../plan/plan.ts";
import { findField, loadRecordType } from "../plan/record-type.ts";
import type { RecordAt, Records } from "../types.ts";
import { fieldOf, Standing } from "./judge.ts";
import { STALE_PATHS, type StalePath, type Statement } from "./statements.ts";
import { type EventEntry, type Put, REGISTER, type RegisterEntry, takeEvents, takeRegister } from "./take.ts";
import type { ContradictionOptions, Contradictions, StaleMeasure, StaleRow } from "./types.ts";

const SEPARATOR = "\u0001";
const DEFAULT_ENTRIES = 200_000;

/**
 * Finds the records of the population register that a later event contradicts (the measure "sống": stale records): a
 * registered death while the register says alive, a marriage while it says never married, a registered change of name,
 * birth date, sex or ethnic group while it has the former one. What no event speaks of, or what the register says and
 * no event knows of, is no contradiction. Counts only; nothing is changed.
 *
 * @param events records of `ho-tich/khai-tu`, `ho-tich/ket-hon`, `ho-tich/thay-doi-cai-chinh`; others are counted
 * @param register records of `dan-cu/cong-dan`
 * @param options the day, and where entries go that do not fit into memory
 * @returns counts by field; those of parts by person add up
 * @throws DatasetLimitError when there are too many records for the memory, and no store
 * @example
 * const nguoiChet = { soDinhDanhCaNhan: "001054000123" };
 * const deaths = [{ sieuDuLieu: { luocDo: "ho-tich/khai-tu" }, ngayDangKy: "2026-10-02", nguoiChet }];
 * const citizens = [{ soDinhDanhCaNhan: "001054000123", trangThaiSong: "song" }];
 * const { measures } = await findContradictions(deaths, citizens, { today: "2026-11-22" });
 * measures[0]?.key; // "TN-QUALITY-STALE@/trangThaiSong"
 * measures[0]?.fails; // 1
 */
export async function findContradictions(
  events: Records,
  register: Records,
  options: ContradictionOptions = {},
): Promise<Contradictions> {
  try {
    return await find(events, register, options, undefined);
  } finally {
    await options.store?.close();
  }
}

/**
 * The records that `findContradictions` counts, by their lines, in the order of the register; without values.
 *
 * @param events as for `findContradictions`
 * @param register as for `findContradictions`
 * @param options as for `findContradictions`
 * @returns the rows; what the generator returns at its end are the counts
 * @throws DatasetLimitError when there are too many records for the memory, and no store
 * @example
 * for await (const { register, path, event } of listContradictions(events, citizens)) console.log(register.line, path, event);
 */
export async function* listContradictions(
  events: Records,
  register: Records,
  options: ContradictionOptions = {},
): AsyncGenerator<StaleRow, Contradictions> {
  try {
    const sorter = new LineSorter(options.maxEntries ?? DEFAULT_ENTRIES, options.store);
    const found = await find(events, register, options, async (row) => {
      const order = String(row.register.line).padStart(15, "0") + row.path;
      if (sorter.add(order + SEPARATOR + JSON.stringify(row))) await sorter.spill();
    });
    for await (const lines of sorter.sorted())
      for (const line of lines) yield JSON.parse(line.slice(line.indexOf(SEPARATOR) + 1)) as StaleRow;
    return found;
  } finally {
    await options.store?.close();
  }
}

async function find(
  events: Records,
  register: Records,
  { today = todayInVietnam(), store, maxEntries = DEFAULT_ENTRIES }: ContradictionOptions,
  tell: ((row: StaleRow) => Promise<void>) | undefined,
): Promise<Contradictions> {
  const sorter = new LineSorter(maxEntries, store);
  const put: Put = async (person, order, entry) => {
    if (sorter.add([person, order, JSON.stringify(entry)].join(SEPARATOR))) await sorter.spill();
  };
  const eventTally = await takeEvents(events, today, put);
  const registerTally = await takeRegister(register, put);
  const [tables] = await loadTables();
  const type = await loadRecordType(REGISTER);
  const counts = STALE_PATHS.map((path) => ({
    path,
    field: fieldOf(path, tables),
    label: findField(type, path).label,
    applies: 0,
    concerned: 0,
    fails: 0,
    events: new Map<string, number>(),
  }));

  let person = new Person();
  for await (const lines of sorter.sorted())
    for (const line of lines) {
      const [key = "", order = "", text = ""] = line.split(SEPARATOR);
      if (key !== person.key) {
        await judge();
        person = new Person(key);
      }
      if (order.startsWith("e")) person.hear(JSON.parse(text) as EventEntry);
      else {
        person.records++;
        if (person.records === 1) person.entry = JSON.parse(text) as RegisterEntry;
      }
    }
  await judge();

  async function judge(): Promise<void> {
    const { records, entry, said } = person;
    // Two records of one person: nothing says which of them is meant.
    if (records > 1) registerTally.leftOut += records;
    if (records !== 1 || entry === undefined) return;
    const [at, values] = entry;
    for (const [index, count] of counts.entries()) {
      const value = values[index];
      if (value === null || value === undefined || value === "") continue;
      count.applies++;
      const heard = said.get(count.path);
      if (heard === undefined) continue;
      count.concerned++;
      if (!heard.standing.contradicts(count.field, value)) continue;
      count.fails++;
      const { event } = heard.standing;
      count.events.set(event, (count.events.get(event) ?? 0) + 1);
      await tell?.({ register: at, path: count.path, event, eventAt: heard.at });
    }
  }

  const { leftOut: _, ...eventCounts } = eventTally.counts();
  return {
    format: "thongnhat-contradictions/1",
    asOf: today,
    record: REGISTER,
    register: registerTally.counts(),
    events: eventCounts,
    measures: counts.map(
      ({ path, label, applies, concerned, fails, events: by }): StaleMeasure => ({
        key: `TN-QUALITY-STALE@${path}`,
        path,
        label,
        applies,
        concerned,
        fails,
        events: Object.fromEntries([...by].sort(([x], [y]) => (x < y ? -1 : 1))),
      }),
    ),
  };
}

/** What is known of one person. */
class Person {
  readonly key: string;
  readonly said = new Map<StalePath, { readonly standing: Standing; at: RecordAt }>();
  records = 0;
  entry: RegisterEntry | undefined;

  constructor(key = "") {
    this.key = key;
  }

  hear([type, at, path, over, now]: EventEntry): void {
    const known = this.said.get(path) ?? { standing: new Standing(), at };
    const statement: Pick<Statement, "over" | "now"> = now === null ? { over } : { over, now };
    known.standing.add(statement, type);
    known.at = at;
    this.said.set(path, known);
  }
}
