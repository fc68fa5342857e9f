import type { Controls } from "./controls.ts";
import { fileSource, type Source, textSource } from "./source/source.ts";

/** Larger files are not put into the box. */
const MOST_IN_BOX = 1024 * 1024;

/** What stands ready to be checked. */
export interface Input {
  readonly source: Source;
  /** The text stands in the box, where it can be repaired. */
  readonly inBox: boolean;
  /** It can be shown as text. */
  readonly isText: boolean;
}

/** The text of the box. */
export function boxInput({ text }: Controls): Input {
  return { source: textSource(text.value), inBox: true, isText: true };
}

/** A file: a small one that is text goes into the box, too. */
export async function fileInput(file: File, { text }: Controls): Promise<Input> {
  const source = fileSource(file);
  text.value = "";
  if (file.size > MOST_IN_BOX) return { source, inBox: false, isText: true };
  const read = await readText(source);
  if (read === undefined) return { source, inBox: false, isText: false };
  text.value = read;
  return { source, inBox: true, isText: true };
}

/** The text of a small file; `undefined` when its bytes are no text. */
async function readText(source: Source): Promise<string | undefined> {
  try {
    const bytes = await source.slice(0, source.size);
    const mark = `${bytes[0]} ${bytes[1]}`;
    const encoding = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : "utf-8";
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    // Bytes that are no text, or a file that cannot be read: the check itself says which.
    return undefined;
  }
}
