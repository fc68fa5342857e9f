import type * as Quality from "@thongnhat/quality";
import { EXIT, type Io } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import { AUDIT_WORDS } from "./words.ts";

/** What counts and reports: an optional peer that only this verb needs. */
export type QualityPackage = typeof Quality;

/**
 * Loads the package that counts, and runs the work with it.
 *
 * @param load - how it is loaded; tests have it missing
 * @returns the exit code of the work, or that of wrong use when the package is not installed
 */
export async function withQuality(
  lang: Lang,
  io: Io,
  work: (quality: QualityPackage) => Promise<number>,
  load: () => Promise<QualityPackage> = () => import("@thongnhat/quality"),
): Promise<number> {
  let quality: QualityPackage;
  try {
    quality = await load();
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    io.err.write(`${wrap(AUDIT_WORDS[lang].problems.missing, "")}\n`);
    return EXIT.usage;
  }
  return work(quality);
}
