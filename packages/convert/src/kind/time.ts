import { lose, loseFiller, put } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { Kind } from "./kind.ts";

/** Hour and minute with a colon, with `h`, or in words. */
const SHAPE = /^(\d{1,2})(?: ?[:h] ?(\d{2})| ?(?:giờ|gio),? ?(\d{1,2}) ?(?:phút|phut))$/iu;

/** An hour with its minutes. An hour alone, or "five in the morning", is not one: the minutes are not made up. */
export const time: Kind = {
  decode(work, column, text) {
    const match = SHAPE.exec(text);
    const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? match?.[3])];
    if (hour <= 23 && minute <= 59) put(work, column.path ?? "", `${two(hour)}:${two(minute)}`);
    else if (whyNothing(text) !== undefined) loseFiller(work, column, whyNothing(text) ?? "");
    else lose(work, column, "TN-CONVERT-DATE", { format: "gio-phut" });
  },
  encode(out, column) {
    write(out, column.column, stringAt(out, column), column.type);
  },
};

const two = (n: number): string => String(n).padStart(2, "0");
