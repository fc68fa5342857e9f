import { type DataRow, sayPeriod, type TableData } from "../rows.ts";
import type { TableWords } from "../words.ts";

/** A row of a large table as the page itself would show it. */
export function drawRow(
  row: DataRow,
  data: TableData,
  columns: readonly { readonly name: string; readonly label: string }[],
  words: TableWords,
): HTMLTableRowElement {
  const line = document.createElement("tr");
  for (const { name, label } of columns) {
    const cell = document.createElement("td");
    cell.dataset.label = label;
    cell.append(...content(name, row, data, words));
    if (name === "code" || name === "name" || name === "source") cell.className = `tn-${name}`;
    line.append(cell);
  }
  return line;
}

function content(name: string, row: DataRow, data: TableData, words: TableWords): (Node | string)[] {
  const [code, vi, en, parent, , , successors, status, mark, text, aliases] = row;
  switch (name) {
    case "code":
      return [element("code", code)];
    case "name":
      return [
        vietnamese(vi, words),
        ...(aliases === "" ? [] : [" ", element("small", `${words.also} ${aliases}`)]),
      ];
    case "en":
      return [en];
    case "parent":
      return parent === "" ? [] : [element("code", parent), ` ${data.parents[parent] ?? ""}`];
    case "period": {
      const state = status === "retired" ? words.retired : status === "disputed" ? words.disputed : "";
      return [sayPeriod(row, words), ...(state === "" ? [] : [" ", element("span", state, "tn-badge")])];
    }
    case "successor":
      return successors
        .split(" ")
        .filter(Boolean)
        .flatMap((one, at) => [at === 0 ? "" : ", ", element("code", one)]);
    case "source": {
      const link = element("a", words.marks[mark] ?? mark, `tn-mark tn-mark-${mark}`);
      link.setAttribute("href", `${words.evidence}#${mark}`);
      const source = element("small", data.texts[text] ?? "");
      source.lang = "vi";
      return [link, " ", source];
    }
    default:
      return [];
  }
}

function vietnamese(text: string, words: TableWords): Node | string {
  if (words.lang === "vi") return text;
  const span = element("span", text);
  span.lang = "vi";
  return span;
}

/** An element with text in it. */
export function element(name: string, text = "", className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
