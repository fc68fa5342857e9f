import { lose, loseColumn, put, textOf } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import type { Kind } from "./kind.ts";

/** What the message always says; anything else is not carried. */
export const constant: Kind = {
  decode(work, column, text) {
    if (text !== column.value) lose(work, column, "TN-CONVERT-LOSS");
  },
  encode(out, column) {
    write(out, column.column, column.value, column.type);
  },
};

/** What serves only the sending. */
export const transport: Kind = {
  decode(work, column, text) {
    if (column.secret !== true) work.transport[work.place + column.column] = text;
  },
  encode(out, column) {
    const name = out.place + column.column;
    const text = Object.hasOwn(out.transport, name) ? out.transport[name] : column.value;
    write(out, column.column, text, column.type);
  },
};

/** What the standard has no place for. */
export const loss: Kind = {
  decode(work, column) {
    lose(work, column, "TN-CONVERT-LOSS");
  },
};

/** A file in base64. Its bytes are not opened. */
export const file: Kind = {
  decode(work, column) {
    const path = column.path ?? "";
    const { content, name, type } = column.parts ?? {};
    // Line breaks inside base64 were made blanks at the door.
    const bytes = textOf(work, content).replace(/ /g, "");
    if (content !== undefined && bytes !== "") {
      if (isBase64(bytes)) put(work, `${path}/noiDung`, bytes);
      else loseColumn(work, content, `${path}/noiDung`, "TN-CONVERT-FILE");
    }
    if (textOf(work, name) !== "") put(work, `${path}/tenTep`, textOf(work, name));
    if (textOf(work, type) !== "") put(work, `${path}/kieuNoiDung`, textOf(work, type));
  },
  encode(out, column) {
    const path = column.path ?? "";
    for (const [part, field] of [
      ["name", "tenTep"],
      ["content", "noiDung"],
      ["type", "kieuNoiDung"],
    ] as const) {
      const name = column.parts?.[part];
      if (name !== undefined) write(out, name, stringAt(out, column, `${path}/${field}`));
    }
  },
};

/** Base64 with or without padding: checked by its characters and length, whatever its size. */
function isBase64(text: string): boolean {
  const body = text.replace(/={1,2}$/, "");
  return /^[A-Za-z0-9+/]+$/.test(body) && body.length % 4 !== 1 && (body === text || text.length % 4 === 0);
}
