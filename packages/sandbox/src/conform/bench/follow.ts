import type { ChangeEvent } from "@thongnhat/client/protocol";
import { Skip, Unprepared } from "../errors.ts";
import { objectOf } from "../http/answer.ts";
import type { Bench } from "./bench.ts";
import type { Caller } from "./caller.ts";
import { changes } from "./calls.ts";

/** Most pages that are followed: a register of millions is not walked through for a test. */
const PAGES = 400;

/** What a server said has changed. */
export interface Followed {
  readonly events: readonly ChangeEvent[];
  readonly next: string;
}

/** All changes since a token, page after page. */
export async function follow(bench: Bench, since: string | undefined, as?: Caller): Promise<Followed> {
  const events: ChangeEvent[] = [];
  let token = since;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await changes(bench, token, { limit: 500, ...(as === undefined ? {} : { as }) });
    const body = objectOf(answer) as {
      readonly events?: unknown;
      readonly next?: unknown;
      readonly more?: unknown;
    };
    if (answer.status !== 200 || !Array.isArray(body.events) || typeof body.next !== "string")
      throw new Unprepared({
        vi: `Không theo dõi được thay đổi (trạng thái ${answer.status}).`,
        en: `Changes cannot be followed (status ${answer.status}).`,
      });
    events.push(...(body.events as readonly ChangeEvent[]));
    token = body.next;
    if (body.more !== true) return { events, next: token };
  }
  throw new Skip({
    vi: `Quá nhiều thay đổi để đi hết (${PAGES} trang).`,
    en: `There are too many changes to walk through (${PAGES} pages).`,
  });
}

const HEADS = new WeakMap<object, Map<string, string>>();

/** The token of now. Walked to once a run and kind of record; later it only goes on from there. */
export async function now(bench: Bench): Promise<string> {
  const known = HEADS.get(bench.run) ?? new Map<string, string>();
  HEADS.set(bench.run, known);
  const { next } = await follow(bench, known.get(bench.type.id));
  known.set(bench.type.id, next);
  return next;
}

/** How often each id of a list shows among the events. */
export const timesOf = (events: readonly ChangeEvent[], id: string): number =>
  events.filter(({ subject }) => subject === id).length;
