import { put, say } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import type { Kind } from "./kind.ts";

/** The id of a part of a message. Senders write it with `cid:` before it or without: `value` is how it is written. */
export const contentId: Kind = {
  decode(work, column, text) {
    const id = text.replace(/^cid:/i, "");
    if (id !== "") put(work, column.path ?? "", id);
    if (text !== `${column.value ?? ""}${id}`)
      say(work, "TN-CONVERT-SPELLING", column.column, column.path ?? "");
  },
  encode(out, column) {
    const id = stringAt(out, column);
    write(out, column.column, id === undefined ? undefined : `${column.value ?? ""}${id}`);
  },
};
