import { fieldOf, loseFiller, put, say } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { Kind } from "./kind.ts";

const encode: Kind["encode"] = (out, column) => {
  const value = stringAt(out, column);
  // Some services compare names letter by letter, in capitals.
  write(out, column.column, column.writes === "upper" ? value?.toLocaleUpperCase("vi") : value, column.type);
};

/** A text that may be a filler: a name, a place, a note. */
export const text: Kind = {
  decode(work, column, value) {
    const why = whyNothing(value);
    if (why === undefined) put(work, column.path ?? "", value);
    else loseFiller(work, column, why);
  },
  encode,
};

/** Numbers of the book stay the text that was typed, fillers too: the entry can still be looked up by them. */
export const numberText: Kind = {
  decode(work, column, value) {
    put(work, column.path ?? "", value);
    if (whyNothing(value) !== undefined && !/^[0-9]+$/.test(value))
      say(work, "TN-PATTERN", column.column, fieldOf(column));
  },
  encode,
};

/** A page stays as it was typed; one that is no number (12b, ?) is pointed at, because it is often a slip. */
export const page: Kind = {
  decode(work, column, value) {
    put(work, column.path ?? "", value);
    if (!/^[0-9]+$/.test(value)) say(work, "TN-PATTERN", column.column, fieldOf(column));
  },
  encode,
};
