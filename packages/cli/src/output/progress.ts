import type { SingleBar } from "cli-progress";
import { WORDS } from "../words/interface.ts";
import { type Lang, number } from "../words/lang.ts";

const BAR = 12;

/** A bar on the terminal, by the bytes that were read. */
export interface Progress {
  bytes(count: number): void;
  records(count: number): void;
  stop(): void;
}

/**
 * A progress bar on standard error, or nothing at all when the size of the work is not known.
 * @param text - the bar and the words around it
 */
export async function progress(
  total: number | undefined,
  lang: Lang,
  text: string = WORDS[lang].progress,
): Promise<Progress> {
  if (total === undefined || total === 0) return { bytes() {}, records() {}, stop() {} };
  const { default: cliProgress } = await import("cli-progress");
  const bar: SingleBar = new cliProgress.SingleBar(
    {
      format: text,
      stream: process.stderr,
      hideCursor: true,
      gracefulExit: false,
      clearOnComplete: true,
      etaBuffer: 50,
      // With the rates beside it, a longer one would not stay on a line of 80 columns.
      barsize: BAR,
    },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  let read = 0;
  let met = 0;
  bar.start(total, 0, { speed: "0", rate: "0" });
  return {
    bytes(count) {
      read += count;
      const seconds = Math.max(0.001, (performance.now() - started) / 1000);
      bar.update(Math.min(read, total), {
        speed: number(Math.round(met / seconds), lang),
        rate: number(Math.round(read / seconds / 1e6), lang),
      });
    },
    records(count) {
      met += count;
    },
    stop: () => bar.stop(),
  };
}
