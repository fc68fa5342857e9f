const FLUSH = 64 * 1024;

/** What is printed to. */
export interface Target {
  write(text: string): boolean;
  once(event: "drain", then: () => void): unknown;
}

/** Collects text and writes it in large pieces, waiting when the reader of the output is slow. */
export interface Writer {
  line(text: string): void;
  /** There is enough to write. */
  readonly full: boolean;
  flush(): Promise<void>;
}

/** A writer to a stream. */
export function writer(target: Target): Writer {
  let held: string[] = [];
  let size = 0;
  return {
    line(text) {
      held.push(text, "\n");
      size += text.length + 1;
    },
    get full() {
      return size >= FLUSH;
    },
    async flush() {
      if (size === 0) return;
      const text = held.join("");
      held = [];
      size = 0;
      if (!target.write(text)) await new Promise<void>((then) => target.once("drain", then));
    },
  };
}
