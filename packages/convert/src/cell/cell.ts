import type { RepairName } from "@thongnhat/core";
import { normalise } from "@thongnhat/core";

/** A cell as it enters: the text to work with, and what was changed in its writing. */
export interface Cell {
  /** NFC, no-break spaces and line breaks made plain, runs of spaces made one, no blanks at either end. Empty when it says nothing. */
  readonly text: string;
  /** Codes and names of the changes, for the report: the meaning is the same. */
  readonly changes: readonly CellChange[];
}

/** One change of writing. */
export interface CellChange {
  readonly code: "TN-TEXT-NFC" | "TN-TEXT-SPACE";
  readonly repair: RepairName;
}

/**
 * Takes a cell in at the door. Only the writing is touched, never the letters: Đ/Ð and invisible characters
 * stay as they are, and `validate` points at them.
 */
export function readCell(raw: string): Cell {
  if (isPlain(raw)) return { text: raw, changes: NO_CHANGES };
  const changes: CellChange[] = [];
  const composed = normalise(raw);
  if (composed !== raw) changes.push({ code: "TN-TEXT-NFC", repair: "normalise-nfc" });
  const trimmed = composed.trim();
  if (trimmed === "") return { text: "", changes: [] };
  if (trimmed !== composed) changes.push({ code: "TN-TEXT-SPACE", repair: "trim" });
  const text = trimmed.replace(/[ \t\r\n\u00a0]+/g, " ");
  if (text !== trimmed) changes.push({ code: "TN-TEXT-SPACE", repair: "collapse-spaces" });
  return { text, changes };
}

const NO_CHANGES: readonly CellChange[] = [];

/** True for text that needs no change, which is nearly all of it: no combining marks, no odd blanks. */
function isPlain(raw: string): boolean {
  let before = 32;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0x300 && (code < 0x1ea0 || code > 0x1ef9)) return false;
    if (code === 0xa0 || code < 32) return false;
    if (code === 32 && before === 32) return false;
    before = code;
  }
  return before !== 32 || raw === "";
}
