import type { Text } from "@thongnhat/core";

/** Something that a dialect cannot say exactly: its measure is left to JavaScript and named, never passed in silence. */
export class Unsupported extends Error {
  override name = "Unsupported";
  readonly reason: Text;

  constructor(vi: string, en: string) {
    super(en);
    this.reason = { vi, en };
  }
}
