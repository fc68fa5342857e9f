import { keepChoice, readChoice } from "../../site/browser/choice.ts";
import { el } from "./dom.ts";

/** The switch between light and dark that every page of the site has. */
export function addThemeSwitch(label: string): void {
  const { dataset } = document.documentElement;
  const flip = () => {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const choice = (dataset.theme ?? readChoice() ?? system) === "dark" ? "light" : "dark";
    dataset.theme = choice;
    keepChoice(choice);
  };
  const button = el(
    "button",
    { class: "theme-switch", type: "button", "aria-label": label, title: label, onclick: flip },
    "◐",
  );
  document.querySelector(".site-tools")?.append(button);
}
