const KEY = "thongnhat-theme";

/** Light or dark as the reader chose it; nothing when the system decides, or when nothing may be stored. */
export function readChoice(): "light" | "dark" | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice for the next page, where the browser allows it. */
export function keepChoice(choice: "light" | "dark"): void {
  try {
    localStorage.setItem(KEY, choice);
    // TypeDoc's pages read their own key.
    localStorage.setItem("tsd-theme", choice);
  } catch {
    // A page opened by double click may not store anything; the choice then holds for this page.
  }
}
