import { vxpWords } from "./words.ts";

/** What went wrong, as a permanent word. */
export type VxpErrorCode = keyof typeof vxpWords;

/** Codes and counts that an error carries; never a value of a document. */
export interface VxpErrorDetails {
  /** The exchange's own `ErrorCode`, where it has the form of a code. */
  readonly errorCode?: string;
  readonly operation?: string;
  /** State before and state asked for, codes of the standard. */
  readonly from?: string;
  readonly to?: string;
  /** A limit that was passed. */
  readonly max?: number;
  readonly cause?: unknown;
}

/** An operation of the document exchange that did not succeed, or that was not allowed and never sent. */
export class VxpError extends Error {
  /** What went wrong, as a permanent word. */
  readonly code: VxpErrorCode;
  /** The exchange's own `ErrorCode`, where it answered with one. */
  readonly errorCode?: string;
  /** Codes and counts. */
  readonly details: Omit<VxpErrorDetails, "cause">;

  /**
   * @param code what went wrong
   * @param details codes and counts
   */
  constructor(code: VxpErrorCode, { cause, ...details }: VxpErrorDetails = {}) {
    const { errorCode, from, to, max } = details;
    const more = [
      errorCode,
      from === undefined && to === undefined ? undefined : `${from ?? "chưa có"} → ${to}`,
      max,
    ];
    const shown = more.filter((one) => one !== undefined).join(", ");
    super(
      `${code}: ${vxpWords[code].vi}${shown === "" ? "" : ` (${shown})`}`,
      cause === undefined ? undefined : { cause },
    );
    this.name = "VxpError";
    this.code = code;
    this.details = details;
    if (errorCode !== undefined) this.errorCode = errorCode;
  }

  /** What may be logged. */
  toJSON(): Readonly<Record<string, unknown>> {
    return { name: this.name, code: this.code, message: this.message, ...this.details };
  }
}
