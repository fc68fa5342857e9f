import { ExchangeError } from "../errors/exchange-error.ts";
import type { Scope } from "../request/scope.ts";
import { keepsOpen } from "../request/try.ts";

const NDJSON = /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)\b/i;

/**
 * The bytes of an answer that is read as it comes. The scope of the try stays open with it: its timer becomes the
 * longest silence, and the caller's signal ends it.
 *
 * @throws ExchangeError `not-json` when the answer is something else
 */
export function openStream(
  response: Response,
  scope: Scope,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!NDJSON.test(response.headers.get("content-type") ?? "")) {
    response.body?.cancel().catch(() => {});
    throw new ExchangeError("not-json", { status: response.status });
  }
  keepsOpen.add(scope);
  const reader = response.body?.getReader();
  const leave = () => void reader?.cancel().catch(() => {});
  signal?.addEventListener("abort", leave, { once: true });

  async function* chunks() {
    try {
      for (;;) {
        const step = await reader?.read();
        if (signal?.aborted) throw new ExchangeError("aborted", { cause: signal.reason });
        if (!step || step.done) return;
        scope.touch();
        yield step.value;
      }
    } catch (cause) {
      if (cause instanceof ExchangeError) throw cause;
      const code = signal?.aborted ? "aborted" : (scope.stopped() ?? "truncated");
      throw new ExchangeError(code, { status: response.status, cause });
    } finally {
      signal?.removeEventListener("abort", leave);
      scope.close();
      await reader?.cancel().catch(() => {});
    }
  }
  return chunks();
}
