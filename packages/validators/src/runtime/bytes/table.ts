import { EVER, FROM, G, HIGH, KNOWN, LOW, NEVER, SINCE, UNTIL } from "./state.ts";

/** What is known of a code table. */
export interface Codes {
  readonly codes: readonly string[];
  readonly hasBetween: (code: string, first: number, last: number) => boolean | undefined;
  /** Days on which a code of the table began or ended, ascending; none: the table has no dates. */
  readonly days: readonly number[];
  /** Before this day nothing is known of the table, and nothing is said against its codes. */
  readonly knownFrom: number | undefined;
}

/** No time was looked up yet. */
const UNASKED = -0x7fffffff;

/** A code table as it is looked up in bytes. Opened at the first question. */
export class ByteTable {
  readonly #source: Codes;
  /** Places of codes of up to five digits by value, counted from 1; -1 in `#width`: the codes are words. */
  #byDigits = new Uint16Array(0);
  #width = 0;
  /** Words: places by hash, counted from 1, and their bytes one after the other. */
  #byHash = new Uint16Array(0);
  #mask = 0;
  #bytes = new Uint8Array(0);
  #starts = new Uint32Array(0);
  /** From, until of each place. */
  #times = new Int32Array(0);

  constructor(source: Codes) {
    this.#source = source;
  }

  /** Reads a code with its quotation marks; what is known of its time is left in `FROM` and `UNTIL`. */
  scan(b: Uint8Array, p: number): number {
    const width = this.#width;
    if (b[p] !== 34) return -1;
    if (width <= 0) {
      if (width < 0) return this.#told(this.#word(b, p + 1), p);
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
    return b[end] === 34 ? this.#told(this.#byDigits[value] as number, p) : -1;
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

  /** Where the code at a place ends, its time told; -1 for no place. */
  #told(place: number, p: number): number {
    if (place === 0) return -1;
    const times = this.#times;
    const at = place << 1;
    if (times[at] === UNASKED) this.#ask(place);
    G[FROM] = times[at];
    G[UNTIL] = times[at + 1];
    // A code that was always in force is right on every day.
    G[SINCE] = times[at] === EVER && times[at + 1] === NEVER ? NEVER : (this.#source.knownFrom ?? EVER);
    return p + 2 + (this.#width > 0 ? this.#width : this.#lengthOf(place));
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
      if (place === 0) return 0;
      if (this.#lengthOf(place) !== at - p) continue;
      const start = this.#starts[place] as number;
      let i = 0;
      while (p + i < at && this.#bytes[start + i] === b[p + i]) i++;
      if (p + i === at) return place;
    }
  }

  #lengthOf(place: number): number {
    return (this.#starts[place + 1] as number) - (this.#starts[place] as number);
  }

  #open(): void {
    const { codes } = this.#source;
    const width = codes[0]?.length ?? 0;
    const digits =
      width > 0 && width <= 5 && codes.every((code) => code.length === width && /^[0-9]+$/.test(code));
    if (digits) {
      this.#byDigits = new Uint16Array(10 ** width);
      codes.forEach((code, index) => {
        this.#byDigits[Number(code)] = index + 1;
      });
    } else this.#openWords(codes.map((code) => (/^[!-~]*$/.test(code) && !/["\\]/.test(code) ? code : "")));
    this.#openTime(codes.length);
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

  #openTime(count: number): void {
    const first = this.#source.days.length > 0 ? UNASKED : EVER;
    this.#times = new Int32Array((count + 1) * 2).fill(NEVER);
    for (let place = 0; place <= count; place++) this.#times[place * 2] = first;
  }

  /** The last run of days on which a code was in force, or nothing is known; days of earlier runs are not decided. */
  #ask(place: number): void {
    const { codes, hasBetween, days, knownFrom = EVER } = this.#source;
    const code = codes[place - 1] as string;
    // Between two days of the table nothing changes: -1 stands for the time before the first.
    const holds = (at: number): boolean => {
      const day = at < 0 ? (days[0] as number) - 1 : (days[at] as number);
      return day < knownFrom || hasBetween(code, day, day) === true;
    };
    let last = days.length - 1;
    while (last >= 0 && !holds(last)) last--;
    let first = last;
    while (first >= 0 && holds(first - 1)) first--;
    const none = last < 0 && !holds(-1);
    this.#times[place * 2] = none ? NEVER : first < 0 ? EVER : (days[first] as number);
    this.#times[place * 2 + 1] = none ? EVER : (days[last + 1] ?? NEVER);
  }
}
