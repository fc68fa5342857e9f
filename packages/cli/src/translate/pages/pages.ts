/** Bytes of a page; as many are written at once. */
const PAGE = 1024 * 1024;
/** Bytes of the first page. A program is made fast for the paths that it has gone, and a full page is one of them. */
const FIRST_PAGE = 16 * 1024;
/** Up to so many bytes a loop copies faster than a call does. */
const SHORT = 160;

/** Bytes on their way out. */
export interface Pages {
  /** Appends `bytes[from, to)`. */
  append(bytes: Uint8Array, from: number, to: number): void;
  /** The full pages, or with `rest` everything. They may be given back once they are written. */
  take(rest: boolean): Uint8Array[];
  /** Takes written pages back, to be filled again. */
  give(pages: readonly Uint8Array[]): void;
}

/** Collects bytes in pages, so that no row has a buffer of its own. */
export function pages(size: number = PAGE): Pages {
  let full: Uint8Array[] = [];
  let free: Uint8Array[] = [];
  let page: Uint8Array = new Uint8Array(Math.min(size, FIRST_PAGE));
  let at = 0;

  function turn(): void {
    full.push(page);
    page = free.pop() ?? new Uint8Array(size);
    at = 0;
  }

  return {
    append(bytes, from, to) {
      if (to - from <= SHORT && to - from <= page.length - at) {
        const into = page;
        const shift = at - from;
        for (let index = from; index < to; index += 1) into[index + shift] = bytes[index] as number;
        at += to - from;
        return;
      }
      for (let index = from; index < to; ) {
        if (at === page.length) turn();
        const some = Math.min(to - index, page.length - at);
        page.set(bytes.subarray(index, index + some), at);
        at += some;
        index += some;
      }
    },
    take(rest) {
      const taken = full;
      full = [];
      if (rest && at > 0) {
        taken.push(page.subarray(0, at));
        page = free.pop() ?? new Uint8Array(size);
        at = 0;
      }
      return taken;
    },
    give(written) {
      const whole = written.filter((one) => one.length === size);
      free = [...free, ...whole].slice(0, 4);
    },
  };
}
