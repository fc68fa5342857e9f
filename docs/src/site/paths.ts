import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT: string = fileURLToPath(new URL("../../..", import.meta.url));
/** The guides, and VitePress's source folder. */
export const DOCS: string = fileURLToPath(new URL("../..", import.meta.url));
/** The built site. */
export const DIST: string = fileURLToPath(new URL("../../dist", import.meta.url));
/** Pages made of repository files outside docs/ that guides link to. */
export const SOURCE_PAGES = "nguon";
