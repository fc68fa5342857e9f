import type { PlaygroundWords } from "../words/types.ts";
import { PLAYGROUND_WORDS } from "../words/words.ts";
import type { Lang } from "./cli.ts";
import { part } from "./dom.ts";
import { addThemeSwitch } from "./theme.ts";

/** The page that a script runs in. */
export interface Page {
  readonly lang: Lang;
  readonly words: PlaygroundWords;
  /** Path to the folder of the playground. */
  readonly root: string;
  /** Tells people, with a screen reader too, what has just happened. */
  say(text: string): void;
  /** Tells a screen reader what everybody else sees below. */
  readOut(text: string): void;
}

/** What the page says of itself. */
export function openPage(): Page {
  const { lang, dataset } = document.documentElement;
  const language: Lang = lang === "en" ? "en" : "vi";
  addThemeSwitch(PLAYGROUND_WORDS[language].frame.theme);
  const status = part("status", HTMLElement);
  return {
    lang: language,
    words: PLAYGROUND_WORDS[language],
    root: dataset.root ?? "",
    say: (text) => {
      status.classList.remove("off-screen");
      status.textContent = text;
    },
    readOut: (text) => {
      status.classList.add("off-screen");
      status.textContent = text;
    },
  };
}

/** Runs what a person asked for; a fault of ours is said, and not left in silence. */
export function attempt(page: Page, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    page.say(error instanceof UserError ? error.message : page.words.frame.unexpected);
    if (!(error instanceof UserError)) throw error;
  });
}

/** Something that a person can put right; its message is for them. */
export class UserError extends Error {}
