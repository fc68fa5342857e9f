/** Work cut into short slices, so that the page paints and answers between them. */
export interface Slices {
  /** The slice is over: `await rest()` before going on. */
  due(): boolean;
  /** Gives the browser its turn. */
  rest(): Promise<void>;
  /** Slices until now. */
  readonly count: number;
}

const LONGEST = 12;

/**
 * Slices of at most so many milliseconds.
 * @param now - a clock in milliseconds
 * @param turn - waits until the browser had its turn
 */
export function slices(
  now: () => number = () => performance.now(),
  turn: () => Promise<void> = nextTask,
  longest: number = LONGEST,
): Slices {
  let start = now();
  let count = 1;
  return {
    due: () => now() - start >= longest,
    async rest() {
      await turn();
      start = now();
      count += 1;
    },
    get count() {
      return count;
    },
  };
}

/** A message to oneself comes after painting and clicks, and without the delay of a timer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
