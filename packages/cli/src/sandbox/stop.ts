const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Notes from now on whether the process is asked to end. What else would end it at once waits, so that the server can
 * close; whoever asks a second time need not wait.
 *
 * @returns waits until it was asked
 */
export function watchForStop(): () => Promise<void> {
  const asked = new Promise<void>((stopped) => {
    for (const signal of SIGNALS) {
      const before = process.rawListeners(signal) as NodeJS.SignalsListener[];
      // First the new one: without any listener for a moment, a signal of that moment would be lost.
      process.once(signal, () => {
        for (const listener of before) process.on(signal, listener);
        stopped();
      });
      for (const listener of before) process.off(signal, listener);
    }
  });
  return () => asked;
}
