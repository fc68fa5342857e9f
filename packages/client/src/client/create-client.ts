import { ExchangeError } from "../errors/exchange-error.ts";
import type { AccessEntry, Capabilities, Job } from "../generated/messages.ts";
import { RESOURCES, type Resources } from "../generated/resources.ts";
import { checkBaseUrl } from "../request/address.ts";
import { readJson } from "../request/answer.ts";
import { createEngine } from "../request/engine.ts";
import { sleep } from "../request/scope.ts";
import { recordResource } from "../resource/record-resource.ts";
import type { CallOptions, Resource } from "../resource/types.ts";
import { readJob } from "../stream/jobs.ts";
import type { ClientOptions } from "./options.ts";
import { accessPages, answerBytes } from "./pages.ts";
import { type Answer, type RequestInput, request } from "./request.ts";
import { type Core, type OperationId, send } from "./send.ts";
import { expect, isCapabilities } from "./shapes.ts";

/** A client of one server: a resource for each record of the standard, `client.hoTich.khaiSinh`, and some more. */
export interface Client extends Resources {
  /** What the server speaks: records, versions, profiles and limits. */
  capabilities(options?: CallOptions): Promise<Capabilities>;
  /**
   * A record by its name, also one of a unit's own database that is not in the standard.
   * @param record - `database/record`
   */
  resource<T>(record: string): Resource<T>;
  /**
   * One operation by its id, for what has no method of its own. Checks, retries and limits hold for it too.
   * @throws ExchangeError
   */
  request(operation: OperationId, input?: RequestInput): Promise<Answer>;
  /**
   * Who looked at a person's data, page after page. The personal id travels in the body, never in the address.
   * @throws ExchangeError `forbidden` without the right to audit
   */
  whoLooked(
    personalId: string,
    options?: CallOptions & { readonly pageSize?: number },
  ): AsyncIterable<AccessEntry>;
  /** How a long job stands. */
  job(id: string, options?: CallOptions): Promise<Job>;
  /** Cancels a long job. */
  cancelJob(id: string, options?: CallOptions): Promise<void>;
}

/**
 * Makes a client of one server. Nothing is sent before the first call.
 *
 * @param options - where the server is, how to sign in, who asks and why
 * @returns the client; make one for a server and keep it, its circuit and its tokens live in it
 * @throws ExchangeError `address-refused` for an address that is not https, or holds a user name
 */
export function createClient(options: ClientOptions): Client {
  const { retry = {}, limits = {}, allowInsecure = false } = options;
  const logger = quiet(options.logger);
  const elapsed = options.elapsed ?? (() => performance.now());
  const now = options.now ?? Date.now;
  const random = options.random ?? Math.random;
  const wait = options.sleep ?? sleep;
  const core: Core = {
    ...options,
    engine: createEngine({
      base: checkBaseUrl(options.baseUrl, allowInsecure),
      auth: options.auth,
      // Called through the global each time: a program may put another fetch there, and browsers want no `this`.
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      allowInsecure,
      retry,
      limits,
      logger,
      random,
      sleep: wait,
      now,
      elapsed,
    }),
    logger,
    validateAnswers: options.validateAnswers ?? false,
    limits,
    random,
    sleep: wait,
    now,
    elapsed,
  };
  return {
    ...resourcesOf(core),
    resource: (record) => recordResource(core, record),
    request: (operation, input = {}) => request(core, operation, input),
    whoLooked: (personalId, asked = {}) => accessPages(core, personalId, asked),
    job: (id, asked = {}) => readJob(core, id, asked),
    async capabilities(asked = {}) {
      const sent = await send(core, "capabilities", {
        options: asked,
        read: async (response) =>
          expect(await readJson(response, answerBytes(core)), isCapabilities, response.status),
        count: () => 0,
      });
      return sent.value;
    },
    async cancelJob(job, asked = {}) {
      await send(core, "cancelJob", {
        job,
        options: asked,
        read: async (response) => void (await response.body?.cancel().catch(() => {})),
        count: () => 0,
      }).catch((error: unknown) => {
        // Gone at the second try: the first had done it, only its answer was lost.
        const gone = error instanceof ExchangeError && error.code === "not-found" && error.attempts > 1;
        if (!gone) throw error;
      });
    },
  };
}

/** A log that cannot be written stops no exchange. */
function quiet(logger: ClientOptions["logger"]): ClientOptions["logger"] {
  if (!logger) return undefined;
  return (entry) => {
    try {
      logger(entry);
    } catch {
      // There is no other place to say it.
    }
  };
}

function resourcesOf(core: Core): Resources {
  const databases = Object.entries(RESOURCES).map(([database, records]) => [
    database,
    Object.fromEntries(Object.entries(records).map(([name, record]) => [name, recordResource(core, record)])),
  ]);
  // RESOURCES and Resources are generated from the same schemas: same names, same order.
  return Object.fromEntries(databases) as unknown as Resources;
}
