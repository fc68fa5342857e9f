import { plain } from "../diagnose/list.ts";
import { placeOf } from "../join/placed.ts";
import { ASIDE, typeOf } from "../join/record-state.ts";
import { SideTally } from "../join/side-tally.ts";
import { createKeyReader, keyOfValue } from "../plan/key-text.ts";
import { fullName, valueAt } from "../plan/read-value.ts";
import { segmentsOf } from "../plan/record-type.ts";
import type { RecordAt, Records } from "../types.ts";
import {
  EVENT_RECORDS,
  type EventRecord,
  eventDay,
  STALE_PATHS,
  type StalePath,
  statementsOf,
} from "./statements.ts";

/** The register that is looked at. */
export const REGISTER = "dan-cu/cong-dan";
const WAYS = STALE_PATHS.map((path) => [path, segmentsOf(path)] as const);

/** An event's statement, as it is put away. */
export type EventEntry = readonly [
  type: EventRecord,
  at: RecordAt,
  path: StalePath,
  over: readonly string[],
  now: string | null,
];

/** A record of the register, as it is put away: its values in the order of `STALE_PATHS`. */
export type RegisterEntry = readonly [at: RecordAt, values: readonly unknown[]];

/** Takes an entry of a person; those of one person are read again in the order of `order`. */
export type Put = (person: string, order: string, entry: EventEntry | RegisterEntry) => Promise<void>;

/** Reads what events say, the earlier ones first. */
export async function takeEvents(events: Records, today: string, put: Put): Promise<SideTally> {
  const tally = new SideTally();
  for await (const item of events) {
    tally.read++;
    const { record, at } = placeOf(item, tally.read);
    const known = typeOf(record);
    const type = EVENT_RECORDS.find((id) => id === known?.schema);
    if (known === undefined || type === undefined) {
      tally.other++;
      continue;
    }
    const day = eventDay(known.record);
    if (ASIDE.has(known.state) || day > today) {
      tally.aside++;
      continue;
    }
    const said = statementsOf(type, known.record);
    const named = said.map((statement) => [keyOfValue(statement.person), statement] as const);
    if (said.length > 0 && named.every(([key]) => key === undefined)) tally.withoutKey++;
    for (const [index, [key, { path, over, now }]] of named.entries())
      if (key !== undefined)
        await put(key, `e${day.padStart(10, "0")}${String(tally.read).padStart(15, "0")}${index}`, [
          type,
          at,
          path,
          over,
          now ?? null,
        ]);
  }
  return tally;
}

/** Reads the register: after the events of a person comes the person. */
export async function takeRegister(register: Records, put: Put): Promise<SideTally> {
  const tally = new SideTally();
  const read = createKeyReader(["/soDinhDanhCaNhan"]);
  for await (const item of register) {
    tally.read++;
    const { record, at } = placeOf(item, tally.read);
    const known = typeOf(record);
    if (known === undefined || (known.schema !== undefined && known.schema !== REGISTER)) tally.other++;
    else if (ASIDE.has(known.state)) tally.aside++;
    else {
      const key = read(known.record);
      if (key === undefined) tally.withoutKey++;
      else
        await put(key, `r${String(tally.read).padStart(15, "0")}`, [
          at,
          WAYS.map(([path, way]) => {
            const value = valueAt(known.record, way);
            return plain(path === "/hoTenKhaiSinh" ? fullName(value) : value) ?? null;
          }),
        ]);
    }
  }
  return tally;
}
