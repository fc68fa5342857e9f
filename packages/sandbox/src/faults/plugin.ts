import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyInstance, FastifyPluginCallback, FastifyRequest } from "fastify";
import type { FaultKind, FaultOptions } from "../sandbox/types.ts";
import { type CapturedBody, captureBody, deliverAgain } from "./again.ts";
import { answerInstead } from "./answer.ts";
import { cutConnection, hold, truncate } from "./cut.ts";
import { drawFaults } from "./draw.ts";

/** How many faults of each kind were injected so far. */
export type FaultCounts = Readonly<Partial<Record<FaultKind, number>>>;

/** What else the tests of a client may set. */
export interface FaultPluginOptions extends FaultOptions {
  /** Seconds that 503 and 429 ask to wait; default 0, so that a run with many faults does not take hours. */
  readonly retryAfter?: number;
  /** Milliseconds that `timeout-after` holds an answer before the connection is cut; default 10 000. */
  readonly holdMs?: number;
}

/** A Fastify plugin that injects faults, and what it has done. */
export interface FaultPlugin extends FastifyPluginCallback {
  /** Faults injected so far, by kind. */
  readonly counts: () => FaultCounts;
}

/** What a request is going to meet. */
interface Fate {
  kind: FaultKind | undefined;
  body?: CapturedBody;
}

const NAME = "faultCounts";
/** Pages for people meet no fault. */
const MEETS = /^\/(?:v1|oauth)(?:[/?]|$)/;

/**
 * Injects faults as a real network shows them: before a request is handled, after it was, and twice over. Register it
 * before the routes. The same seed and the same order of requests meet the same faults.
 *
 * @param options share of requests that meet a fault, seed, kinds
 * @returns the plugin
 * @throws RangeError when the rate is not from 0 to 1, or a kind is unknown
 */
export function faultPlugin(options: FaultPluginOptions): FaultPlugin {
  const { retryAfter = 0, holdMs = 10_000 } = options;
  const draw = drawFaults(options);
  const counts: Partial<Record<FaultKind, number>> = {};
  const count = (kind: FaultKind): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const again = new AsyncLocalStorage<true>();
  const fates = new WeakMap<FastifyRequest, Fate>();
  const waiting = new Set<() => void>();

  const plugin: FastifyPluginCallback = (app, _, done) => {
    app.decorate(NAME, () => ({ ...counts }));
    app.addHook("onRequest", (request, reply, next) => {
      const kind = again.getStore() || !MEETS.test(request.url) ? undefined : draw();
      if (kind === "reset-before") {
        count(kind);
        reply.hijack();
        return cutConnection(reply.raw);
      }
      if (kind === "unavailable" || kind === "too-many-requests" || kind === "html") {
        count(kind);
        return void answerInstead(reply, kind, request.id, retryAfter);
      }
      fates.set(request, { kind });
      next();
    });
    app.addHook("preParsing", (request, _reply, payload, next) => {
      const fate = fates.get(request);
      if (fate?.kind !== "twice") return next(null, payload);
      fate.body = captureBody(payload);
      next(null, fate.body.payload);
    });
    app.addHook("onSend", (request, reply, payload, next) => {
      const fate = fates.get(request);
      const kind = fate?.kind;
      // An answer about the fault itself meets none.
      if (fate !== undefined) fate.kind = undefined;
      if (kind === undefined) return next(null, payload);
      count(kind);
      if (kind === "reset-after") return cutConnection(reply.raw);
      if (kind === "timeout-after") return hold(reply.raw, holdMs, waiting);
      if (kind === "truncated") return truncate(reply, payload);
      void again.run(true, () => deliverAgain(app, request, fate?.body)).then(() => next(null, payload));
    });
    app.addHook("preClose", (closed) => {
      for (const release of waiting) release();
      closed();
    });
    done();
  };
  // Hooks of an encapsulated plugin would not see the routes beside it.
  return Object.assign(plugin, { [Symbol.for("skip-override")]: true, counts: () => ({ ...counts }) });
}

/**
 * The faults that a server has injected so far.
 *
 * @param app a server with `faultPlugin`
 * @returns how many by kind; undefined when faults are off
 */
export function faultCounts(app: FastifyInstance): FaultCounts | undefined {
  return app.hasDecorator(NAME) ? app.getDecorator<() => FaultCounts>(NAME)() : undefined;
}
