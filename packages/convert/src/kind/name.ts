import { loseColumn, put, textOf } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { Kind } from "./kind.ts";

const FIELDS = { family: "ho", middle: "chuDem", given: "ten" } as const;
const PARTS = ["family", "middle", "given"] as const;

/**
 * A name in three columns. Many systems fill only the last one with the whole name: then nothing is divided,
 * because a machine cannot tell a family name from a given one.
 */
export const splitName: Kind = {
  decode(work, column) {
    const path = column.path ?? "";
    const said: { part: (typeof PARTS)[number]; text: string }[] = [];
    for (const part of PARTS) {
      const name = column.parts?.[part];
      const text = textOf(work, name);
      if (name === undefined || text === "") continue;
      if (whyNothing(text) === undefined) said.push({ part, text });
      else loseColumn(work, name, path, "TN-CONVERT-PLACEHOLDER");
    }
    if (said.length === 0) return;
    put(work, `${path}/dayDu`, said.map(({ text }) => text).join(" "));
    if (said.length > 1 || said[0]?.part !== "given")
      for (const { part, text } of said) put(work, `${path}/${FIELDS[part]}`, text);
  },
  encode(out, column) {
    const path = column.path ?? "";
    const texts = PARTS.map((part) => stringAt(out, column, `${path}/${FIELDS[part]}`));
    const isDivided = texts.some((one) => one !== undefined);
    for (const [i, part] of PARTS.entries()) {
      const name = column.parts?.[part];
      const whole = part === "given" ? stringAt(out, column, `${path}/dayDu`) : undefined;
      if (name !== undefined) write(out, name, isDivided ? texts[i] : whole);
    }
  },
};
