import { maskKey, pointer } from "../pointer/pointer.ts";

/** Deepest nesting of JSON that is read. */
export const MAX_DEPTH = 64;

/** A fault inside the text of one record. */
export interface TextFault {
  /** Code of the issue: `TN-READ-JSON`, `TN-READ-DUPLICATE-KEY`, … */
  readonly code: string;
  /** UTF-16 index into the text. */
  readonly offset: number;
  /** JSON Pointer, keys that are no field names masked. */
  readonly path?: string;
  readonly params?: Readonly<Record<string, number>>;
}

interface Frame {
  readonly keys: Set<string> | undefined;
  step: string;
  index: number;
}

const MOST_FAULTS = 10;
const NOT_NUMBERS = ["NaN", "Infinity", "-Infinity", "-NaN", "+Infinity", "nan", "inf", "-inf"];
const LITERALS = ["true", "false", "null"];
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * Goes through the text of one record without recursion and says exactly where it is not the JSON
 * that every reader understands alike. Slow and careful: it runs only on text that is known to be odd.
 */
export function inspect(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const stack: Frame[] = [];
  let at = 0;

  const path = () => stack.map((frame) => frame.step).join("");
  const stop = (code: string, offset: number, more: Partial<TextFault> = {}) => {
    faults.push({ code, offset, ...more });
    return faults;
  };
  const note = (code: string, offset: number) => {
    if (faults.length < MOST_FAULTS) faults.push({ code, offset, path: path() });
  };
  const skipSpace = () => {
    while (" \n\r\t".includes(text.charAt(at)) && at < text.length) at += 1;
  };

  /** Reads a key with its colon into the frame on top. False when there is none. */
  function readKey(): boolean {
    const frame = stack.at(-1);
    const start = at;
    const end = text.charAt(at) === '"' ? endOfString(text, at) : -1;
    if (!frame?.keys || end < 0) return false;
    at = end;
    const key = JSON.parse(text.slice(start, end)) as string;
    frame.step = pointer(maskKey(key));
    if (!isWellFormed(key)) note("TN-READ-SURROGATE", start);
    if (frame.keys.has(key)) note("TN-READ-DUPLICATE-KEY", start);
    frame.keys.add(key);
    skipSpace();
    if (text.charAt(at) !== ":") return false;
    at += 1;
    return true;
  }

  /** Reads a string, number or literal. The code of what is wrong, if anything. */
  function readScalar(): string | undefined {
    if (text.charAt(at) === '"') {
      const end = endOfString(text, at);
      if (end < 0) {
        at = -end;
        return "TN-READ-JSON";
      }
      if (!isWellFormed(JSON.parse(text.slice(at, end)) as string)) note("TN-READ-SURROGATE", at);
      at = end;
      return undefined;
    }
    const literal = LITERALS.find((word) => text.startsWith(word, at));
    if (literal) {
      at += literal.length;
      return undefined;
    }
    if (NOT_NUMBERS.some((word) => text.startsWith(word, at))) return "TN-READ-NAN";
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text);
    if (!number) return "TN-READ-JSON";
    at += number[0].length;
    return undefined;
  }

  for (;;) {
    skipSpace();
    const open = text.charAt(at);
    if (open === "{" || open === "[") {
      if (stack.length === MAX_DEPTH) return stop("TN-READ-DEPTH", at, { params: { max: MAX_DEPTH } });
      stack.push(
        open === "{" ? { keys: new Set(), step: "", index: 0 } : { keys: undefined, step: "/0", index: 0 },
      );
      at += 1;
      skipSpace();
      if (text.charAt(at) !== (open === "{" ? "}" : "]")) {
        if (open === "{" && !readKey()) return stop("TN-READ-JSON", at);
        continue;
      }
    } else {
      const code = readScalar();
      if (code) return stop(code, at);
    }
    // A value is complete, or its closing bracket is next: leave as many frames as end here.
    for (;;) {
      skipSpace();
      const frame = stack.at(-1);
      if (!frame) return at === text.length ? faults : stop("TN-READ-JSON", at);
      const next = text.charAt(at);
      if (next === (frame.keys ? "}" : "]")) {
        stack.pop();
        at += 1;
        continue;
      }
      if (next !== ",") return stop("TN-READ-JSON", at);
      at += 1;
      skipSpace();
      frame.index += 1;
      if (!frame.keys) frame.step = `/${frame.index}`;
      else if (!readKey()) return stop("TN-READ-JSON", at);
      break;
    }
  }
}

/** Index after the closing quote; below zero: minus the index where the string stops being one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return -at;
    if (unit !== 0x5c) continue;
    at += 1;
    const letter = text.charAt(at);
    if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (letter === "" || !'"\\/bfnrt'.includes(letter)) return -Math.min(at, text.length);
  }
  return -text.length;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
