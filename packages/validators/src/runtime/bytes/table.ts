import { EVER, FROM, G, HIGH, KNOWN, LOW, NEVER, SINCE, UNTIL } from "./state.ts";

/** What is known of a code table. */
export interface Codes {
  readonly codes: readonly string[];
  /**
   * When a code was certainly in force, as half-open spans of days: `from, to, from, to, …`; codes with the same
   * history give the same array. Undefined: the table has no dates.
   */
  readonly spansOf: ((code: string) => readonly number[]) | undefined;
  /** Before this day nothing is known of the table, and nothing is said against its codes. */
  readonly knownFrom: number | undefined;
}

/** The kind of time of a code that nothing asked for yet. */
const UNASKED = 1;

/** A code table as it is looked up in bytes. Opened at the first question. */
export class ByteTable {
  readonly #source: Codes;
  /** Kinds of time of codes of up to five digits, by value: few, so that a lookup touches little memory; 0: no code. */
  #byDigits = new Uint16Array(0);
  /** Digits of each code; 0: not opened, -1: the codes are words. */
  #width = 0;
  /** Words: places by hash, counted from 1, their bytes one after the other, and the kind of time of each. */
  #byHash = new Uint16Array(0);
  #mask = 0;
  #bytes = new Uint8Array(0);
  #starts = new Uint32Array(0);
  #byPlace = new Uint16Array(0);
  /** The word that was read last: the next is often the same. */
  #last = 0;
  /** From, until, since of each kind of time. */
  #times = new Int32Array(0);
  readonly #kinds = new Map<readonly number[], number>();

  constructor(source: Codes) {
    this.#source = source;
  }

  /** Reads a code with its quotation marks; what is known of its time is left in `FROM`, `UNTIL` and `SINCE`. */
  scan(b: Uint8Array, p: number): number {
    const width = this.#width;
    if (b[p] !== 34) return -1;
    if (width <= 0) {
      if (width < 0) return this.#scanWord(b, p + 1);
      this.#open();
      return this.scan(b, p);
    }
    let value = 0;
    const end = p + 1 + width;
    for (let at = p + 1; at < end; at++) {
      const c = (b[at] as number) - 48;
      if (!(c >= 0 && c <= 9)) return -1;
      value = value * 10 + c;
    }
    let kind = this.#byDigits[value] as number;
    if (b[end] !== 34 || kind === 0) return -1;
    if (kind === UNASKED) {
      kind = this.#ask(String(value).padStart(width, "0"));
      this.#byDigits[value] = kind;
    }
    this.#tell(kind);
    return end + 1;
  }

  /** As `scan`, for a code that is read against the record's own date. */
  scanDated(b: Uint8Array, p: number): number {
    const end = this.scan(b, p);
    if (end < 0) return -1;
    if (G[FROM] > G[LOW]) G[LOW] = G[FROM];
    if (G[UNTIL] < G[HIGH]) G[HIGH] = G[UNTIL];
    if (G[SINCE] < G[KNOWN]) G[KNOWN] = G[SINCE];
    return end;
  }

  #tell(kind: number): void {
    const at = kind * 3;
    G[FROM] = this.#times[at];
    G[UNTIL] = this.#times[at + 1];
    G[SINCE] = this.#times[at + 2];
  }

  #scanWord(b: Uint8Array, p: number): number {
    const place = this.#isAt(this.#last, b, p) ? this.#last : this.#word(b, p);
    if (place === 0) return -1;
    this.#last = place;
    let kind = this.#byPlace[place] as number;
    if (kind === UNASKED) {
      kind = this.#ask(this.#source.codes[place - 1] as string);
      this.#byPlace[place] = kind;
    }
    this.#tell(kind);
    return p + this.#lengthOf(place) + 1;
  }

  #word(b: Uint8Array, p: number): number {
    let hash = 0x811c9dc5;
    let at = p;
    for (;;) {
      const c = b[at] as number;
      if (c === 34) break;
      if (!(c > 32 && c < 127) || at - p > 100) return 0;
      hash = Math.imul(hash ^ c, 0x01000193);
      at++;
    }
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = this.#byHash[slot] as number;
      if (place === 0 || this.#isAt(place, b, p)) return place;
    }
  }

  /** Whether the word of a place stands at `p`, and a quotation mark behind it. */
  #isAt(place: number, b: Uint8Array, p: number): boolean {
    const end = this.#starts[place + 1] as number;
    let at = this.#starts[place] as number;
    if (at === end) return false;
    while (at < end && this.#bytes[at] === b[p]) {
      at++;
      p++;
    }
    return at === end && b[p] === 34;
  }

  #lengthOf(place: number): number {
    return (this.#starts[place + 1] as number) - (this.#starts[place] as number);
  }

  #open(): void {
    const { codes, spansOf } = this.#source;
    const width = codes[0]?.length ?? 0;
    const digits =
      width > 0 && width <= 5 && codes.every((code) => code.length === width && /^[0-9]+$/.test(code));
    this.#times = new Int32Array((codes.length + UNASKED + 2) * 3);
    const kind = spansOf === undefined ? this.#kindOf(ALWAYS) : UNASKED;
    if (digits) {
      this.#byDigits = new Uint16Array(10 ** width);
      for (const code of codes) this.#byDigits[Number(code)] = kind;
    } else {
      this.#openWords(codes.map((code) => (/^[!-~]*$/.test(code) && !/["\\]/.test(code) ? code : "")));
      this.#byPlace = new Uint16Array(codes.length + 1).fill(kind);
    }
    this.#width = digits ? width : -1;
  }

  /** Codes that are not plain ASCII stand here as nothing, which no text is: they are not decided. */
  #openWords(codes: readonly string[]): void {
    const size = 2 ** Math.ceil(Math.log2(codes.length * 2 + 2));
    this.#mask = size - 1;
    this.#byHash = new Uint16Array(size);
    this.#starts = new Uint32Array(codes.length + 2);
    this.#bytes = new TextEncoder().encode(codes.join(""));
    let start = 0;
    codes.forEach((code, index) => {
      this.#starts[index + 1] = start;
      start += code.length;
      this.#starts[index + 2] = start;
      if (code === "") return;
      let hash = 0x811c9dc5;
      for (let i = 0; i < code.length; i++) hash = Math.imul(hash ^ code.charCodeAt(i), 0x01000193);
      let slot = hash & this.#mask;
      while (this.#byHash[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#byHash[slot] = index + 1;
    });
  }

  #ask(code: string): number {
    return this.#kindOf(this.#source.spansOf?.(code) ?? ALWAYS);
  }

  /** The last run of days on which a code was in force, or nothing is known; days of earlier runs are not decided. */
  #kindOf(spans: readonly number[]): number {
    const asked = this.#kinds.get(spans);
    if (asked !== undefined) return asked;
    const kind = UNASKED + 1 + this.#kinds.size;
    this.#kinds.set(spans, kind);
    const { knownFrom } = this.#source;
    const known = knownFrom === undefined ? spans : [...spans, Number.NEGATIVE_INFINITY, knownFrom];
    const pairs = known.flatMap((from, at) => (at % 2 === 0 ? [[from, known[at + 1] ?? from] as const] : []));
    const end = Math.max(...pairs.map(([, until]) => until));
    let begin = end;
    // What touches what was found so far belongs to the same run.
    for (const [from, until] of pairs.sort((a, b) => b[1] - a[1]))
      if (until >= begin && from < begin) begin = from;
    const [from, until] = begin < end ? [Math.max(begin, EVER), Math.min(end, NEVER)] : [NEVER, EVER];
    // A code that was always in force is right on every day.
    const since = from === EVER && until === NEVER ? NEVER : (knownFrom ?? EVER);
    this.#times.set([from, until, since], kind * 3);
    return kind;
  }
}

const ALWAYS: readonly number[] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
