/** What attackers and broken systems send, made by code; the verdicts are in `test/hostile`. */
export { hostileCorpus } from "./corpus.ts";
export { FIELDS, put } from "./place.ts";
export { NAUGHTY } from "./texts/naughty.ts";
export type * from "./types.ts";
