/** A message as it was parsed: texts, objects and lists. Numbers and flags of JSON became their text. */
export type Tree = string | TreeObject | readonly Tree[];

/** An object without a prototype, so that every key of a message is only a key. */
export interface TreeObject {
  readonly [key: string]: Tree;
}

/** The message cannot be read at all. It names what is wrong and never a value. */
export class UnreadableError extends Error {
  /** `TN-CONVERT-XML`, `-DOCTYPE`, `-JSON`, `-KEYS`, `-NUMBER`, `-DEPTH`, `-SIZE`, `-COUNT`, `-SHAPE` or `-MANY`; `TN-READ-UTF8` or `TN-READ-DUPLICATE-KEY`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "UnreadableError";
    this.code = code;
    this.params = params;
  }
}

/** Deeper messages are an attack: the deepest format known has 12 levels. */
export const MOST_LEVELS = 64;

export const isTreeObject = (tree: Tree | undefined): tree is TreeObject =>
  typeof tree === "object" && !Array.isArray(tree);

/** An object to fill; every key is safe in it. */
export const newObject = (): { [key: string]: Tree } => Object.create(null) as { [key: string]: Tree };
