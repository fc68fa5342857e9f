import { decompose, normalise } from "@thongnhat/core";

/** Consonants that may begin a syllable. */
const HEADS = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x";
/** Vowels of a syllable without its tone. */
const CORES =
  "uyê|oai|oay|oeo|uôi|ươi|ươu|iêu|yêu|uây|uya|uyu|oao|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y";
const TAILS = "ch|ng|nh|c|m|n|p|t";
const SYLLABLE = new RegExp(`^(?:${HEADS})?(?:${CORES})(?:${TAILS})?$`);
/** Grave, acute, hook, tilde, dot. */
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;
/** A syllable that ends in a stop is said in the acute or the dot tone only. */
const STOPPED = /(?:ch|c|p|t)$/;

/**
 * Could this be a Vietnamese syllable? At most one tone mark, and parts in the order of the language. Letters outside
 * it are no syllable, so text that was read in a wrong encoding gives itself away.
 * @example isSyllable("Nguyễn"); // true
 * @example isSyllable("NguyÔn"); // false
 */
export function isSyllable(word: string): boolean {
  const apart = decompose(word.toLowerCase());
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = normalise(apart.replace(TONE, ""));
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || "\u0301\u0323".includes(tones[0] ?? "");
}
