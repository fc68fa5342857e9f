// Runs before the page is drawn, so that a chosen theme does not flash; kept where the browser allows it.
import { readChoice } from "./choice.ts";

const choice = readChoice();
if (choice !== undefined) document.documentElement.dataset.theme = choice;
