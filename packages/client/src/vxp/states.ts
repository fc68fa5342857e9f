import { mayFollow, STATES_OF_THE_SENDER } from "@thongnhat/convert/edxml";
import { VxpError } from "./vxp-error.ts";

/**
 * How far each exchanged document has come, at each receiver. Kept by the caller beyond the life of the program where that
 * matters: a table with the key as its primary key is enough.
 */
export interface VxpStates {
  /** The state last reported; undefined when none was. */
  get(key: string): Promise<string | undefined> | string | undefined;
  /** Keeps the state that was reported. */
  set(key: string, state: string): Promise<void> | void;
}

/** States in the memory of this program. */
export function memoryStates(): VxpStates {
  const states = new Map<string, string>();
  return {
    get: (key) => states.get(key),
    set: (key, state) => {
      states.set(key, state);
    },
  };
}

/** The life of one document at one receiver. */
export function stateKey(
  document: { readonly sender: string; readonly id: string },
  receiver: string,
): string {
  return JSON.stringify([document.sender, document.id, receiver]);
}

/**
 * May this side report that step? Asked before anything is sent.
 * @throws VxpError `status-not-ours`, `status-not-allowed`
 */
export function checkStep(step: {
  readonly before: string | undefined;
  readonly next: string;
  readonly asSender: boolean;
}): void {
  const { before, next, asSender } = step;
  if (STATES_OF_THE_SENDER.includes(next) !== asSender) throw new VxpError("status-not-ours", { to: next });
  if (!mayFollow(before, next))
    throw new VxpError("status-not-allowed", { ...(before === undefined ? {} : { from: before }), to: next });
}
