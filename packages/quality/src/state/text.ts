import { isState } from "./check.ts";
import type { State } from "./types.ts";

/** A text that is no state. */
export class StateError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StateError";
  }
}

/**
 * A state as text: the same counts are the same bytes.
 *
 * @param state the state
 * @returns JSON with a line break at the end
 * @example
 * parseState(formatState(state)).runs; // 1
 */
export function formatState(state: State): string {
  return `${JSON.stringify(state)}\n`;
}

/**
 * Reads a state from text.
 *
 * @param text what `formatState` gave
 * @returns the state
 * @throws StateError when the text is no JSON, or no state of this version
 * @example
 * parseState(formatState(state)).format; // "thongnhat-audit-state/1"
 */
export function parseState(text: string): State {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StateError("Tệp trạng thái không phải JSON.");
  }
  if (!isState(value))
    throw new StateError("Tệp này không phải trạng thái đo chất lượng (thongnhat-audit-state/1).");
  return value;
}
