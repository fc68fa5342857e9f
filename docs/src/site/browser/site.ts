// Everything that a page does beyond links and text. Without JavaScript each page reads the same.
import { keepChoice, readChoice } from "./choice.ts";
import { setUpSearch } from "./search-box.ts";
import { setUpSearchPage } from "./search-page.ts";

/** Root of the site, from where this script lies. */
const root = new URL("../", (document.currentScript as HTMLScriptElement).src).href;
const lang = document.documentElement.lang === "en" ? "en" : "vi";

addEventListener("DOMContentLoaded", () => {
  setUpTheme();
  setUpMenu();
  setUpCopying();
  setUpSearch(root, lang);
  setUpSearchPage(root, lang);
});

function setUpTheme(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme-switch");
  if (button === null) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const shown = document.documentElement.dataset.theme ?? readChoice() ?? system;
    const choice = shown === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = choice;
    keepChoice(choice);
  });
}

/** The menu of a narrow screen opens as the target of a link; Esc closes it. */
function setUpMenu(): void {
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && location.hash === "#trang") location.hash = "#noi-dung";
  });
}

function setUpCopying(): void {
  const words = lang === "en" ? ["Copy", "Copied"] : ["Sao chép", "Đã chép"];
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const code = button.parentElement?.querySelector("pre code");
    if (code === null || code === undefined || navigator.clipboard === undefined) continue;
    button.textContent = words[0] ?? "";
    button.title = words[0] ?? "";
    button.dataset.ready = "";
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(code.textContent ?? "").then(
        () => {
          button.textContent = words[1] ?? "";
          setTimeout(() => {
            button.textContent = words[0] ?? "";
          }, 1500);
        },
        () => {},
      );
    });
  }
}
