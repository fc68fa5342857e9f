// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code, in which templates are written so
/** Why a pattern that is not proved, or not known before the program runs, cannot be driven far. */
export interface Exception {
  /** File below `packages/`. */
  readonly file: string;
  readonly text: string;
  /** What the text that it is given, or the pattern itself, is held to. */
  readonly bound: string;
}

/** Patterns that a text could slow down, were it long: each says how long its text can be. */
export const BOUNDED: readonly Exception[] = [
  {
    file: "quality/src/duckdb/engine.ts",
    text: "/No space left|write.*fail|Could not write/i",
    bound: "what DuckDB says of a fault, cut to 2 000 characters before it is looked at",
  },
  {
    file: "signing/src/pkcs11/session.ts",
    text: "/[\\0 ]+$/",
    bound: "the label of a token: 32 bytes by PKCS#11 (CK_TOKEN_INFO)",
  },
];

const SCHEMA =
  "a pattern of schemas/ or of a unit's own folder: lint proves each before anything is compiled";
const EXCHANGE = "a pattern of schemas/exchange/operations.json: lint proves it";

/** Patterns that are put together at run time. */
export const AT_RUN_TIME: readonly Exception[] = [
  {
    file: "core/src/text/lazy-pattern.ts",
    text: "new RegExp(source, flags)",
    bound: "every call of lazyPattern is itself looked at here",
  },
  { file: "validators/src/runtime/structure.ts", text: 'new RegExp(pattern, "u")', bound: SCHEMA },
  { file: "convert/src/migrate/step/values.ts", text: 'new RegExp(pattern, "u")', bound: SCHEMA },
  { file: "client/src/request/address.ts", text: "new RegExp(rule.pattern)", bound: EXCHANGE },
  { file: "client/src/sharing/entry.ts", text: "new RegExp(headers.purpose.pattern)", bound: EXCHANGE },
  { file: "client/src/sharing/entry.ts", text: "new RegExp(headers.requester.pattern)", bound: EXCHANGE },
  { file: "client/src/sharing/entry.ts", text: "new RegExp(headers.requestId.pattern)", bound: EXCHANGE },
  { file: "sandbox/src/routes/headers.ts", text: "new RegExp(headers.purpose.pattern)", bound: EXCHANGE },
  { file: "sandbox/src/routes/headers.ts", text: "new RegExp(headers.requester.pattern)", bound: EXCHANGE },
  {
    file: "sandbox/src/routes/headers.ts",
    text: "new RegExp(headers.idempotencyKey.pattern)",
    bound: EXCHANGE,
  },
  { file: "sandbox/src/sandbox/sandbox.ts", text: "new RegExp(headers.requestId.pattern)", bound: EXCHANGE },
  {
    file: "sandbox/src/conform/checks/documents/doc-01.ts",
    text: 'new RegExp(`^${path.replace(/\\{[^{}]+\\}/g, "[^/]+")}/?$`)',
    bound:
      "paths of our own OpenAPI documents; each step is [^/]+ between slashes, so a text fits in one way",
  },
  {
    file: "quality/src/sql/values/names.ts",
    text: 'new RegExp(`^[${LATIN}${COMBINING}${SEPARATORS}]$`, "u")',
    bound: "one class for one character: nothing repeats",
  },
  {
    file: "code-tables/src/match/words.ts",
    text: 'new RegExp(`^(${pattern})[\\\\s.:-]+(?=[^\\\\s.:-])`, "u")',
    bound: "words of code tables, escaped, at the front; the run after them ends where its class ends",
  },
  {
    file: "convert/src/workbook/annotate/boxes.ts",
    text: "new RegExp(`<x:${name}>\\\\s*(\\\\d+)`)",
    bound: "name is Row or Column; blanks and digits have nothing in common",
  },
  {
    file: "convert/src/workbook/annotate/package-parts.ts",
    text: "new RegExp(`</(?:[\\\\w.-]+:)?${root}\\\\s*>\\\\s*$`)",
    bound: "parts of a workbook that only list its files; their size is limited when they are unpacked",
  },
  {
    file: "convert/src/workbook/annotate/package-parts.ts",
    text: "new RegExp(`<((?:[\\\\w.-]+:)?${root})([^>]*)/>\\\\s*$`)",
    bound: "parts of a workbook that only list its files; their size is limited when they are unpacked",
  },
  {
    file: "convert/src/workbook/annotate/styles.ts",
    text: "new RegExp(`<(?:[\\\\w.-]+:)?${which}\\\\b[^>]*/>`)",
    bound: "one fill of the styles of a workbook",
  },
  {
    file: "convert/src/workbook/xml/tokens.ts",
    text: 'new RegExp(`\\\\s${name.replace(/[.]/g, "\\\\.")}\\\\s*=\\\\s*(?:"([^"]*)"|\'([^\']*)\')`)',
    bound: "one tag; name is one of ours, and blanks, quotes and = have nothing in common",
  },
];
