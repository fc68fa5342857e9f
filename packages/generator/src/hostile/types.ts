/** What an attacker or a broken system sends, by where it goes in. */
export type Payload =
  /** The text of one record. */
  | { readonly kind: "json"; readonly text: string }
  /** The bytes of one record. */
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** A value of JavaScript that a caller hands over, which need not be plain data. */
  | { readonly kind: "value"; readonly value: unknown }
  /** A free text: an address, a name of a unit, a date as a clerk typed it. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "xml"; readonly text: string }
  /** A message of another system in JSON, with documents inside its texts. */
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | { readonly kind: "csv"; readonly text: string }
  /** A detached JWS. */
  | { readonly kind: "jws"; readonly text: string }
  /** An address that a client is told to go to. */
  | { readonly kind: "address"; readonly text: string }
  /** What a server answers. */
  | { readonly kind: "answer"; readonly answer: Answer }
  /** A state of counts that another machine wrote. */
  | { readonly kind: "state"; readonly text: string }
  /** A file of keys that another machine wrote. */
  | { readonly kind: "keys"; readonly bytes: Uint8Array };

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * What the entry that the input is aimed at must say.
 * `accepted`: without a remark. `warned CODE`, `refused CODE`: with that code among others; without one, with any.
 * `reviewed`: no law of logic decides, so a person looked once, and the verdict stands in the committed list.
 */
export type Expectation = "accepted" | "reviewed" | `${"warned" | "refused"}${"" | ` ${string}`}`;

/** One hostile input. */
export interface HostileInput {
  /** Unique in its family. */
  readonly name: string;
  readonly expect: Expectation;
  /** Larger than any door of the standard lets in (1 MiB a record): it must end well, but may take longer. */
  readonly oversize?: true;
  /** Made when it is needed: a corpus in memory would be hundreds of megabytes. */
  readonly make: () => Payload;
}

/** Inputs of one kind of attack. */
export interface Family {
  readonly name: string;
  /** What is tried, in one line. */
  readonly about: string;
  readonly inputs: readonly HostileInput[];
}

/** What the families start from. */
export interface Seeds {
  /** A valid birth record (`ho-tich/khai-sinh`) on which `validate` has no remark. */
  readonly record: Json;
  /** A whole edXML packet. */
  readonly packet: string;
  /** A state of an honest audit, as text. */
  readonly state: string;
}

/** A record as parsed JSON. */
export type Json = { [key: string]: unknown };
