import { styleText } from "node:util";
import type { Status } from "@thongnhat/quality";

export type Style = "bold" | "red" | "yellow" | "green" | "dim";

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** For a terminal with colours, or without. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** The colour of a status; its word stands beside it always. */
export const STATUS_STYLE: Readonly<Record<Status, Style>> = {
  green: "green",
  amber: "yellow",
  red: "red",
  unmeasured: "dim",
};
