import type { TableWords } from "../words.ts";
import { element } from "./draw.ts";

/** The box above a table, and where the count is told. */
export interface Controls {
  readonly input: HTMLInputElement;
  readonly onlyNow: HTMLInputElement | undefined;
  readonly status: HTMLElement;
}

/** Makes the box in the place that the page keeps for it. */
export function makeControls(place: HTMLElement, words: TableWords, dated: boolean): Controls {
  const input = document.createElement("input");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  const label = element("label", words.search, "tn-filter-label");
  label.append(input);
  const status = element("p", "", "tn-filter-status");
  status.setAttribute("role", "status");
  place.append(label);
  const onlyNow = dated ? checkbox(place, words.onlyNow) : undefined;
  place.append(status);
  place.hidden = false;
  return { input, onlyNow, status };
}

function checkbox(place: HTMLElement, text: string): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  const label = element("label", "", "tn-filter-check");
  label.append(box, ` ${text}`);
  place.append(label);
  return box;
}
