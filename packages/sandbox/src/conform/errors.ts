import type { Text } from "./types.ts";

/** Why a run did not take place. */
export type ConformErrorCode = "unreachable" | "usage" | "real-server" | "refused";

/** A run could not take place at all. The words say why and what to do; they hold no secret. */
export class ConformError extends Error {
  override readonly name = "ConformError";
  readonly code: ConformErrorCode;
  readonly vi: string;
  readonly en: string;

  /**
   * @param code - why
   * @param text - the same in words
   */
  constructor(code: ConformErrorCode, text: Text) {
    super(text.vi);
    this.code = code;
    this.vi = text.vi;
    this.en = text.en;
  }
}

/** A requirement is not met. */
export class Unmet extends Error {
  readonly asked: string | undefined;
  readonly expected: Text;
  readonly came: Text;

  constructor(expected: Text, came: Text, asked?: string) {
    super(expected.en);
    this.asked = asked;
    this.expected = expected;
    this.came = came;
  }
}

/** A requirement cannot be tested here. */
export class Skip extends Error {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/** What a check needs before it can begin did not work. */
export class Unprepared extends Error {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/** The server gave no complete answer: no check of what it says can begin. */
export class Unanswered extends Unprepared {}
