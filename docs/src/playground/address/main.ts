import { number } from "../common/cli.ts";
import { dayField } from "../common/day-field.ts";
import { el, part } from "../common/dom.ts";
import { attempt, openPage, type Page, UserError } from "../common/page.ts";
import { saveFile } from "../common/save.ts";
import { openWork } from "../common/work.ts";
import { loadTables, loadUnits } from "../units/load.ts";
import { addressesCsv, type ReadAddress } from "./address-csv.ts";
import { addressView } from "./address-view.ts";
import { isSettled } from "./read.ts";

const MOST_SHOWN = 50;
/** Invented houses in units that were merged, divided, misspelt or named twice. */
const SAMPLE = [
  "Số 5, tổ 3, P. Trúc Bạch, Q. Ba Đình, HN",
  "12 Hang Bai, phuong Hang Bai, quan Hoan Kiem, Ha Noi",
  "thôn 2, xã Kim Liên, huyện Nam Đàn, Nghệ An",
  "Xã Tân Lập",
].join("\n");

function start(page: Page): void {
  const { words, lang } = page;
  const work = openWork();
  const body = part("result-body", HTMLElement);
  const box = part("addresses", HTMLTextAreaElement);

  const day = (id: "from" | "to"): string => dayField(id, words.address.badDay);

  async function readAll(): Promise<void> {
    const lines = box.value.split("\n").filter((line) => line.trim() !== "");
    if (lines.length === 0) {
      box.focus();
      throw new UserError(words.address.nothing);
    }
    const asOf = day("from");
    const now = part("to", HTMLInputElement).value.trim() === "" ? undefined : day("to");
    const by = rule(part("by", HTMLSelectElement).value);
    const options = { asOf, ...(now && { now }), ...(by && { by }) };
    const { address } = await loadUnits(page);
    const tables = await loadTables(page, "xa");
    const rows: ReadAddress[] = [];
    await work.each(lines, (text) => rows.push({ text: text.trim(), parsed: address.parse(text, options) }));
    const settled = rows.filter(({ parsed }) => isSettled(parsed)).length;
    const total = words.address.total(
      number(rows.length, lang),
      number(settled, lang),
      number(rows.length - settled, lang),
    );
    const save = () => saveFile("dia-chi.csv", "text/csv", addressesCsv(rows, words.address, lang));
    body.replaceChildren(
      el("p", { class: `verdict ${settled === rows.length ? "good" : "warning"}` }, total),
      el("p", { class: "buttons" }, el("button", { type: "button", onclick: save }, words.address.saveCsv)),
      ...(rows.length > MOST_SHOWN
        ? [
            el(
              "p",
              { class: "note" },
              words.address.firstOnly(number(MOST_SHOWN, lang), number(rows.length, lang)),
            ),
          ]
        : []),
      ...rows.slice(0, MOST_SHOWN).map((row) => addressView(row, asOf, tables, page)),
    );
    page.readOut(total);
  }

  part("ask", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(page, readAll);
  });
  part("sample", HTMLButtonElement).addEventListener("click", () => {
    box.value = SAMPLE;
    attempt(page, readAll);
  });
  box.addEventListener(
    "focus",
    () =>
      void loadUnits(page).then(
        () => page.say(""),
        () => undefined,
      ),
    { once: true },
  );
}

function rule(value: string): "population" | "area" | undefined {
  return value === "population" || value === "area" ? value : undefined;
}

start(openPage());
