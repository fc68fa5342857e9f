import {
  checkText,
  collapseSpaces,
  decompose,
  fixHomoglyphs,
  foldTone,
  lazyPattern,
  normalise,
  removeInvisible,
} from "@thongnhat/core";
import { keyOf, squeeze } from "./letters.ts";

/** The stages that change how a text is written, in their order; each includes those before. */
export const WRITING_STAGES = ["exact", "nfc", "spaces", "dashes", "case", "tone"] as const;

const CLEAN = 2;
const TONE = 5;
const mark = /* @__PURE__ */ lazyPattern("\\p{M}", "u");

/** A text at each stage of cleaning; a stage is worked out when it is first asked for. */
export class Writing {
  readonly text: string;
  readonly #at: string[] = [];
  #key: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The text as it is at a stage of `WRITING_STAGES`. */
  at(stage: number): string {
    this.#at[stage] ??= this.#work(stage);
    return this.#at[stage] ?? "";
  }

  /** As one would copy it out by hand: NFC, one space between words, nothing invisible. */
  get clean(): string {
    return this.at(CLEAN);
  }

  /** Equal also without marks. */
  get key(): string {
    this.#key ??= keyOf(this.clean);
    return this.#key;
  }

  /** The first stage at which both are written the same; -1 when they never are. */
  meets(other: Writing): number {
    if (this.key !== other.key) return -1;
    for (let stage = 0; stage <= TONE; stage++) if (this.at(stage) === other.at(stage)) return stage;
    return -1;
  }

  /**
   * Can one text be the other with some marks left out? "Pa Cô" and "Pa-co" can; "Mạ" and "Mã" cannot.
   */
  agrees(other: Writing): boolean {
    return this.key === other.key && agrees(this.at(TONE), other.at(TONE));
  }

  #work(stage: number): string {
    const { text } = this;
    // Nearly every text is clean already.
    if (stage === 0 || (stage <= CLEAN && checkText(text) === undefined)) return text;
    if (stage === 1) return fixHomoglyphs(normalise(text));
    if (stage === 2) return normalise(collapseSpaces(removeInvisible(this.at(1)).replace(/\s/g, " ")));
    if (stage === 3) return squeeze(this.clean);
    const lower = this.clean.toLowerCase();
    return squeeze(stage === 4 ? lower : foldTone(lower));
  }
}

/** For texts whose letters are the same without marks: does no letter carry a mark that contradicts the other's? */
function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  const left = marksOf(a);
  const right = marksOf(b);
  return left.every((marks, at) => {
    const other = right[at] ?? "";
    return (
      [...marks].every((mark) => other.includes(mark)) || [...other].every((mark) => marks.includes(mark))
    );
  });
}

/** For each letter its marks; đ is a d with a stroke. */
function marksOf(text: string): string[] {
  const marks: string[] = [];
  for (const char of decompose(text)) {
    if (mark().test(char)) marks[marks.length - 1] += char;
    else marks.push(char === "đ" ? "\u0335" : "");
  }
  return marks;
}
