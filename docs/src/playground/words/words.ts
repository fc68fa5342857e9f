import type { Lang } from "../common/cli.ts";
import { addressEn, addressVi } from "./address.ts";
import { checkEn } from "./check-en.ts";
import { checkVi } from "./check-vi.ts";
import { frameEn, frameVi } from "./frame.ts";
import { translateEn, translateVi } from "./translate.ts";
import type { PlaygroundWords } from "./types.ts";

/** The words of the playground. */
export const PLAYGROUND_WORDS: Readonly<Record<Lang, PlaygroundWords>> = {
  vi: { frame: frameVi, check: checkVi, translate: translateVi, address: addressVi },
  en: { frame: frameEn, check: checkEn, translate: translateEn, address: addressEn },
};
