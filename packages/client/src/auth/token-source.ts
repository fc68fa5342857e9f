import { ExchangeError } from "../errors/exchange-error.ts";
import { openScope } from "../request/scope.ts";
import { withHeader } from "./bearer.ts";
import type { Auth, AuthContext, OutgoingRequest } from "./types.ts";

/** A token, and how long it may be used. */
export interface FetchedToken {
  readonly token: string;
  /** Seconds; undefined when the server does not say. */
  readonly seconds: number | undefined;
}

/** Longest that a token is kept, whatever its server says. */
const MOST_SECONDS = 86_400;
/** When a server does not say: short, as a token too many costs less than a refused call. */
const UNSAID_SECONDS = 300;
const TOKEN_MS = 15_000;

/**
 * Signs in with tokens that are fetched when needed: one request for all calls that wait, a new one before the
 * old ends, and one forced when a server refuses it. How long a token lives is measured on our monotonic clock
 * from the moment it was asked for: no wall clock, ours or theirs, takes part.
 */
export function tokenAuth(fetchToken: (context: AuthContext) => Promise<FetchedToken>): Auth {
  let held: { readonly token: string; readonly until: number } | undefined;
  let underway: Promise<string> | undefined;

  const renew = async (context: AuthContext): Promise<string> => {
    // Its own time, not that of the call that happens to be first: the others wait for the same token.
    const scope = openScope(TOKEN_MS, "timeout");
    const asked = context.elapsed();
    try {
      const { token, seconds } = await fetchToken({ ...context, signal: scope.signal });
      const life = Math.min(seconds ?? UNSAID_SECONDS, MOST_SECONDS);
      held = { token, until: asked + (life - Math.min(60, life / 10)) * 1000 };
      return token;
    } catch (error) {
      throw typed(error, scope.stopped());
    } finally {
      scope.close();
      underway = undefined;
    }
  };

  return {
    async apply(request, context) {
      if (held && context.elapsed() < held.until) return withBearer(request, held.token);
      underway ??= renew(context);
      return withBearer(request, await orAborted(underway, context.signal));
    },
    refused(request) {
      // Another call may have a new token already: then that one is tried, and no further one is asked for.
      if (held && request.headers.Authorization === `Bearer ${held.token}`) held = undefined;
      return true;
    },
  };
}

function withBearer(request: OutgoingRequest, token: string): OutgoingRequest {
  return withHeader(request, "Authorization", `Bearer ${token}`);
}

function typed(error: unknown, stopped: ReturnType<ReturnType<typeof openScope>["stopped"]>): ExchangeError {
  if (stopped) return new ExchangeError(stopped);
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ExchangeError) return cause;
  }
  return new ExchangeError("network", { cause: error });
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
