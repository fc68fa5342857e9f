import type { OutgoingRequest } from "../auth/types.ts";
import { ExchangeError } from "../errors/exchange-error.ts";
import { codeOf, issuesOf, mayRetry, REQUEST_ID } from "../errors/problem.ts";
import { checkBaseUrl, isPlainHeader, join } from "./address.ts";
import { isPrivateHost } from "./addresses.ts";
import { readJson } from "./answer.ts";
import { retryAfter } from "./back-off.ts";
import type { Call, EngineOptions } from "./engine.ts";
import { openScope, type Scope } from "./scope.ts";

const MOST_PROBLEM_BYTES = 1024 * 1024;

/** One try of a call: signs in, sends, reads. Its scope ends with it, unless a stream keeps it. */
export async function sendOnce<T>(
  options: EngineOptions,
  call: Call<T> & { readonly attempt: number },
  whole: Scope,
): Promise<{ value: T; status: number }> {
  const scope = openScope(call.tryMs ?? options.limits.tryMs ?? 30_000, "timeout", whole.signal);
  const start = options.elapsed();
  let status: number | undefined;
  let failure: ExchangeError | undefined;
  try {
    const request = await signedIn(options, call, scope);
    const response = await options.fetch(request.url.href, initOf(request, call, scope));
    status = response.status;
    if (response.status === 304 || (response.status >= 200 && response.status < 300)) {
      return { value: await call.read(response, scope), status };
    }
    throw await problem(options, response, request);
  } catch (error) {
    failure = typed(error, scope);
    throw failure;
  } finally {
    if (failure || !keepsOpen.has(scope)) scope.close();
    logTry(options, call, start, status, failure);
  }
}

/** Scopes that a stream still needs after its try: their owner closes them. */
export const keepsOpen = new WeakSet<Scope>();

/** Errors after which another token can be had. */
export const renewable = new WeakSet<ExchangeError>();

async function signedIn<T>(options: EngineOptions, call: Call<T>, scope: Scope): Promise<OutgoingRequest> {
  const { auth, base, allowInsecure, fetch, elapsed } = options;
  const plain = { method: call.method, url: join(base, call.path), path: call.path, headers: call.headers };
  const request = await auth.apply(plain, { fetch, signal: scope.signal, elapsed, allowInsecure });
  // A gateway's address is the work of a way of signing in: it meets the same conditions as ours.
  if (request.url.origin !== base.origin) checkBaseUrl(request.url.origin, allowInsecure);
  if (Object.values(request.headers).some((value) => !isPlainHeader(value)))
    throw new ExchangeError("query-invalid");
  return request;
}

function initOf<T>(request: OutgoingRequest, call: Call<T>, scope: Scope): RequestInit {
  const body = call.body?.();
  return {
    method: request.method,
    headers: { ...request.headers },
    redirect: "manual",
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal: scope.signal,
    ...(body === undefined ? {} : { body: body as string }),
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit;
}

/** What an answer that is no success says, as an error; its body only as far as it is a problem of the exchange. */
async function problem(
  options: EngineOptions,
  response: Response,
  request: OutgoingRequest,
): Promise<ExchangeError> {
  const { status } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel().catch(() => {});
    throw new ExchangeError(redirectCode(response.headers.get("location"), request.url), { status });
  }
  const body = await readJson(response, MOST_PROBLEM_BYTES).catch(() => undefined);
  const code = codeOf(status, body);
  const given = (body as { requestId?: unknown } | undefined)?.requestId;
  const wait = retryAfter(
    response.headers.get("retry-after"),
    response.headers.get("date"),
    options.retry.retryAfterMs ?? 60_000,
    options.now,
  );
  const issues = issuesOf(body);
  const renewed = status === 401 && options.auth.refused?.(request) === true;
  const error = new ExchangeError(code, {
    status,
    retryable: mayRetry(status, code),
    ...(typeof given === "string" && REQUEST_ID.test(given) ? { requestId: given } : {}),
    ...(issues ? { issues } : {}),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  });
  if (renewed) renewable.add(error);
  return error;
}

/** Redirects are never followed: who answers for an address says so in baseUrl. */
function redirectCode(location: string | null, from: URL): "address-refused" | "redirect-refused" {
  try {
    const target = new URL(location ?? "", from);
    return target.host !== from.host && isPrivateHost(target.hostname)
      ? "address-refused"
      : "redirect-refused";
  } catch {
    return "redirect-refused";
  }
}

/** Whatever went wrong in a try, as a typed error. */
function typed(error: unknown, scope: Scope): ExchangeError {
  const stopped = scope.stopped();
  if (stopped) return new ExchangeError(stopped, { cause: error });
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ExchangeError) return cause;
  }
  return new ExchangeError("network", { cause: error });
}

function logTry(
  { logger, elapsed }: EngineOptions,
  call: Call<unknown> & { readonly attempt: number },
  start: number,
  status: number | undefined,
  failure: ExchangeError | undefined,
): void {
  logger?.({
    event: "try",
    operation: call.operation,
    ...(call.record === undefined ? {} : { record: call.record }),
    attempt: call.attempt,
    ms: Math.round(elapsed() - start),
    requestId: call.requestId,
    ...(status === undefined ? {} : { status }),
    ...(failure === undefined ? {} : { code: failure.code }),
  });
}
