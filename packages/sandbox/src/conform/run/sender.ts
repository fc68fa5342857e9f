import { setTimeout as wait } from "node:timers/promises";
import { cutEnd } from "@thongnhat/core";
import type { Answer } from "../http/answer.ts";
import { type Outgoing, send } from "../http/send.ts";

/** Sends one request to the server under test. */
export type Sender = (outgoing: Outgoing) => Promise<Answer>;

/** How often a server may say 429 to one request before that is its answer. */
const PATIENCE = 4;
/** Seconds that are waited at most for one 429. */
const LONGEST = 30;

/** A sender that keeps to the server's pace: after 429 it waits as Retry-After says. */
export function createSender(base: URL, ms: number, signal: AbortSignal): Sender {
  const root = cutEnd(base.pathname, "/");
  return async (outgoing) => {
    const whole = { ...outgoing, path: `${root}${outgoing.path}` };
    for (let tries = 1; ; tries += 1) {
      const answer = await send(base, whole, { ms, signal });
      if (answer.status !== 429 || tries === PATIENCE) return answer;
      const seconds = Number(answer.headers.get("retry-after") ?? 1);
      await wait(1000 * Math.min(Number.isFinite(seconds) ? seconds : 1, LONGEST), undefined, { signal });
    }
  };
}
