import { part } from "./dom.ts";
import { slices } from "./slices.ts";

/** Work over many rows, with a bar and a button that stops it. */
export interface Work {
  /** Does something for each row in slices; false when it was stopped. */
  each<T>(rows: readonly T[], work: (row: T) => void): Promise<boolean>;
}

/** Takes charge of the bar and the stop button of the page. */
export function openWork(): Work {
  const progress = part("progress", HTMLProgressElement);
  const cancel = part("cancel", HTMLButtonElement);
  const result = part("result", HTMLElement);
  let stopped = false;
  cancel.addEventListener("click", () => {
    stopped = true;
  });
  const busy = (is: boolean) => {
    progress.hidden = !is;
    cancel.hidden = !is;
    result.setAttribute("aria-busy", String(is));
  };
  return {
    async each(rows, work) {
      const pacing = slices();
      stopped = false;
      progress.value = 0;
      busy(rows.length > 1);
      try {
        for (const [place, row] of rows.entries()) {
          work(row);
          if (!pacing.due()) continue;
          progress.value = place / rows.length;
          await pacing.rest();
          if (stopped) return false;
        }
        return true;
      } finally {
        busy(false);
      }
    },
  };
}
