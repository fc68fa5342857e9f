import { WorkbookError } from "../error/error.ts";
import type { Limits } from "../open/limits.ts";
import { readXmlWhole } from "../xml/sax.ts";
import { unescapeText } from "./escape.ts";

/** The texts that cells point to, their formatting left out. How a word is pronounced (`rPh`) is not part of it. */
export function readSharedStrings(
  part: string,
  pieces: Iterable<Uint8Array>,
  limits: Limits,
): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let inText = false;
  let spoken = 0;
  let characters = 0;
  readXmlWhole(part, pieces, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") spoken += 1;
      else if (name === "t") inText = spoken === 0;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") spoken -= 1;
      else if (name === "si") {
        characters += text.length;
        if (characters > limits.sharedCharacters)
          throw new WorkbookError("TN-READ-WORKBOOK-CELLS", { max: limits.sharedCharacters });
        texts.push(unescapeText(text));
      }
    },
  });
  return texts;
}
