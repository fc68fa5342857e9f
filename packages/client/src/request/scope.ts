import type { LocalCode } from "../errors/words.ts";

/** Why a scope ended: carried as the reason of its signal. */
export class Stop {
  readonly code: LocalCode;
  constructor(code: LocalCode) {
    this.code = code;
  }
}

/** A stretch of time with one signal: ended by its own timer, by the scope around it, or by the caller. */
export interface Scope {
  readonly signal: AbortSignal;
  /** Why it ended, when it did. */
  stopped(): LocalCode | undefined;
  /** Starts the timer again, for a stream that shows life. */
  touch(): void;
  /** Frees the timer and the listener. */
  close(): void;
}

/**
 * Opens a scope. `AbortSignal.any` and `AbortSignal.timeout` would do the same but hold on to their timers and,
 * under a signal that lives long, to every call ever made.
 */
export function openScope(ms: number, onTime: "timeout" | "deadline", outer?: AbortSignal): Scope {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (code: LocalCode) => controller.abort(new Stop(code));
  const leave = () => stop(outer?.reason instanceof Stop ? outer.reason.code : "aborted");
  const close = () => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", leave);
  };
  const touch = () => {
    clearTimeout(timer);
    if (Number.isFinite(ms)) timer = setTimeout(() => stop(onTime), ms);
  };
  if (outer?.aborted) leave();
  else {
    outer?.addEventListener("abort", leave, { once: true });
    touch();
  }
  return {
    signal: controller.signal,
    stopped: () => (controller.signal.reason instanceof Stop ? controller.signal.reason.code : undefined),
    touch,
    close,
  };
}

/** Waits; ends early, by a rejection, when the signal ends. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", leave);
      resolve();
    }, ms);
    signal.addEventListener("abort", leave, { once: true });
  });
}
