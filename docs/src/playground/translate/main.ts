import { dayField } from "../common/day-field.ts";
import { el, part } from "../common/dom.ts";
import { attempt, openPage, type Page, UserError } from "../common/page.ts";
import { openWork } from "../common/work.ts";
import { loadTables, loadUnits } from "../units/load.ts";
import { answerView, choicesView } from "./answer-view.ts";
import { asking, type Book, type Question } from "./ask.ts";
import { type Row, readLines, rowWriter } from "./column.ts";
import { columnView, totalOf } from "./column-view.ts";

function start(page: Page): void {
  const { words } = page;
  const work = openWork();
  const body = part("result-body", HTMLElement);
  const code = part("code", HTMLInputElement);
  const heading = part("result-title", HTMLElement);

  async function openBook(): Promise<Book> {
    const id = part("table", HTMLSelectElement).value;
    const [{ address }, tables] = await Promise.all([loadUnits(page), loadTables(page, id)]);
    const table = tables.get(id);
    if (table === undefined) throw new Error(id);
    return { table, tables, address };
  }

  function question(asked: string): Question {
    const from = day("from");
    const to = part("to", HTMLInputElement).value.trim() === "" ? undefined : day("to");
    const by = part("by", HTMLSelectElement).value;
    return { asked, from, ...(to && { to }), ...(by === "population" || by === "area" ? { by } : {}) };
  }

  const day = (id: "from" | "to"): string => dayField(id, words.translate.badDay);

  async function askOne(): Promise<void> {
    const asked = code.value.trim();
    if (asked === "") {
      code.focus();
      throw new UserError(words.translate.nothing);
    }
    const one = question(asked);
    const book = await openBook();
    const reply = asking(book, one)(asked, one.from);
    const choose = (chosen: string) => {
      code.value = chosen;
      attempt(page, async () => {
        await askOne();
        heading.focus();
      });
    };
    if (reply.kind === "choices") {
      body.replaceChildren(choicesView(words.translate.choices, reply.codes, book, one.from, page, choose));
      page.readOut(words.translate.choices);
      return;
    }
    if (reply.kind === "none") {
      const near = choicesView(words.translate.near, reply.near, book, one.from, page, choose);
      body.replaceChildren(
        el("p", { class: "why" }, words.translate.noName),
        ...(reply.near.length > 0 ? [near] : []),
      );
      page.readOut(words.translate.noName);
      return;
    }
    const card = answerView(reply.answer, book, page);
    body.replaceChildren(
      ...(reply.byName ? [el("p", { class: "note" }, words.translate.matched(asked, reply.code))] : []),
      card,
    );
    const found = [...card.querySelectorAll("h3")].map(({ textContent }) => textContent);
    const certain = reply.answer.outcome === "mot";
    const verdict = certain ? words.translate.certain : words.translate.needsPerson;
    page.readOut([verdict, ...found].join(". "));
  }

  async function askMany(): Promise<void> {
    const lines = readLines(part("codes", HTMLTextAreaElement).value);
    if (lines.length === 0) throw new UserError(words.translate.nothing);
    const common = question("");
    const write = rowWriter(await openBook(), common, page.lang);
    const rows: Row[] = [];
    await work.each(lines, (line) => rows.push(write(line)));
    body.replaceChildren(...columnView(rows, page));
    page.readOut(totalOf(rows, page));
  }

  part("ask", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(page, askOne);
  });
  part("run-many", HTMLButtonElement).addEventListener("click", () => attempt(page, askMany));
  // While the person is still typing, the tables are fetched from the disk.
  code.addEventListener(
    "focus",
    () =>
      void loadUnits(page).then(
        () => page.say(""),
        () => undefined,
      ),
    { once: true },
  );
}

start(openPage());
