/**
 * States of a record that may share a key with one in force: a draft, and what was registered anew or revoked. Records are
 * never deleted, so that a rightly kept register has them; the rules about duplicates (HT-03, HT-04) leave them out too.
 */
export const OUT_OF_REGISTER = ["nhap", "da-dang-ky-lai", "da-thu-hoi-huy-bo"] as const;

const STATES: ReadonlySet<unknown> = new Set(OUT_OF_REGISTER);

/** Whether a record of this `sieuDuLieu.trangThai` is left out of the search for duplicates. */
export function isOutOfRegister(state: unknown): boolean {
  return STATES.has(state);
}
