export { createMatcher, type Matcher } from "./matcher.ts";
export type { Spelling } from "./spelling-index.ts";
