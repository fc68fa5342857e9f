/** What reading an identifier gives: its parts, or why it could not be read. The reason holds no value. */
export type Parsed<T, Reason extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

/** Languages of the words that `explain…` functions write. */
export type Locale = "vi" | "en";
