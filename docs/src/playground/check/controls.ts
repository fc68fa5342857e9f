import type { Origin, Use } from "@thongnhat/core";
import type { CheckOptions, InputFormat } from "../common/cli.ts";
import { part } from "../common/dom.ts";

/** The parts of the page that people use. */
export interface Controls {
  readonly text: HTMLTextAreaElement;
  readonly file: HTMLInputElement;
  readonly fileName: HTMLElement;
  readonly drop: HTMLElement;
  readonly run: HTMLButtonElement;
  readonly cancel: HTMLButtonElement;
  readonly undo: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly result: HTMLElement;
  readonly heading: HTMLElement;
  readonly body: HTMLElement;
  /** The choices, as options of `thongnhat check`. */
  options(): CheckOptions;
  profile(): string | undefined;
  set(name: "record" | "origin", value: string): void;
}

/** Finds the parts of the page. */
export function controls(): Controls {
  const choice = (id: string) => part(id, HTMLSelectElement);
  const chosen = (id: string) => choice(id).value || undefined;
  return {
    text: part("text", HTMLTextAreaElement),
    file: part("file", HTMLInputElement),
    fileName: part("file-name", HTMLElement),
    drop: part("drop", HTMLElement),
    run: part("run", HTMLButtonElement),
    cancel: part("cancel", HTMLButtonElement),
    undo: part("undo", HTMLButtonElement),
    clear: part("clear", HTMLButtonElement),
    progress: part("progress", HTMLProgressElement),
    result: part("result", HTMLElement),
    heading: part("result-title", HTMLElement),
    body: part("result-body", HTMLElement),
    options() {
      const record = chosen("record");
      // The page offers nothing else in these lists.
      const origin = chosen("origin") as Origin | undefined;
      const use = chosen("use") as Use | undefined;
      const input = chosen("form") as InputFormat | undefined;
      return {
        ...(record && { record }),
        ...(origin && { origin }),
        ...(use && { use }),
        ...(input && { input }),
      };
    },
    profile: () => chosen("profile"),
    set(name, value) {
      choice(name).value = value;
    },
  };
}
