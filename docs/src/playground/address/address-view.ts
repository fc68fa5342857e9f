import type { AddressDoubt, AddressUnits, ParsedAddress } from "@thongnhat/code-tables/address";
import { bases, fullName, nameOf, sayDay, type Tables, TRANSLATE_WORDS } from "../common/cli.ts";
import { el } from "../common/dom.ts";
import type { Page } from "../common/page.ts";
import { shareText } from "../translate/answer-view.ts";
import type { ReadAddress } from "./address-csv.ts";
import { addressNow, isSettled } from "./read.ts";

const MOST_CANDIDATES = 20;

/** What one address says, then and today. */
export function addressView(
  { text, parsed }: ReadAddress,
  asOf: string,
  tables: Tables,
  page: Page,
): HTMLElement {
  const { words, lang } = page;
  const { status, then, now, rest, doubts } = parsed;
  const settled = isSettled(parsed);
  const today = addressNow(parsed, lang);
  return el(
    "article",
    { class: `answer ${settled && doubts.length === 0 ? "good" : "warning"}` },
    el("h3", { class: "address-text" }, text),
    el("p", { class: "badge" }, words.address.status[status]),
    today === undefined
      ? undefined
      : el("p", { class: "new-address" }, el("b", {}, `${words.address.newAddress}: `), today),
    el(
      "div",
      { class: "then-now" },
      unitsView(words.address.onDay(sayDay(asOf, lang)), then, page),
      nowView(parsed, page),
    ),
    rest === "" || today !== undefined
      ? undefined
      : el("p", {}, el("b", {}, `${words.address.rest}: `), rest),
    now === undefined || settled ? undefined : targetsView(parsed, tables, page),
    doubts.length === 0 ? undefined : doubtsView(doubts, page),
    candidatesView(parsed, asOf, tables, page),
  );
}

function unitsView(title: string, units: AddressUnits, { words, lang }: Page): HTMLElement {
  const rows = (["tinh", "huyen", "xa"] as const).flatMap((level) => {
    const unit = units[level];
    return unit === undefined
      ? []
      : [
          el("dt", {}, words.address.level[level]),
          el("dd", {}, `${nameOf(unit, lang)} `, el("code", {}, unit.code)),
        ];
  });
  return el(
    "section",
    { class: "units" },
    el("h4", {}, title),
    rows.length === 0 ? el("p", {}, words.address.noUnit) : el("dl", {}, ...rows),
  );
}

function nowView(parsed: ParsedAddress, page: Page): HTMLElement | undefined {
  const { now } = parsed;
  if (now === undefined) return undefined;
  const { words, lang } = page;
  const title = words.address.today(sayDay(now.to, lang));
  if (isSettled(parsed)) {
    const section = unitsView(title, now, page);
    const [target] = now.targets;
    const law = target === undefined ? "" : bases(target.steps);
    if (law !== "")
      section.append(el("p", { class: "evidence" }, el("b", {}, `${TRANSLATE_WORDS[lang].basis}: `), law));
    return section;
  }
  return el(
    "section",
    { class: "units" },
    el("h4", {}, title),
    el("p", { class: "why" }, reasonOf(parsed, page)),
  );
}

function reasonOf({ now }: ParsedAddress, { words, lang }: Page): string {
  const said = TRANSLATE_WORDS[lang];
  if (now?.reason !== undefined) return said.reason[now.reason];
  if (now?.status === "many") return said.many;
  return now?.complete === false ? said.incomplete : words.address.needsPerson;
}

function targetsView({ now }: ParsedAddress, tables: Tables, { words, lang }: Page): HTMLElement | undefined {
  if (now === undefined || now.targets.length === 0) return undefined;
  return el(
    "div",
    {},
    el("p", {}, el("b", {}, `${words.address.targets}:`)),
    el(
      "ul",
      {},
      ...now.targets.map(({ table = "xa", code, steps, ...share }) =>
        el(
          "li",
          {},
          el("code", {}, code),
          ` ${fullName(tables, table, code, now.to, lang) ?? ""}`,
          ...[shareText(share, lang), bases(steps)]
            .filter((part) => part !== "")
            .map((part) => el("span", { class: "evidence" }, ` · ${part}`)),
        ),
      ),
    ),
  );
}

function doubtsView(doubts: readonly AddressDoubt[], { words }: Page): HTMLElement {
  const texts = new Set(
    doubts.map(({ kind, level }) =>
      level === undefined
        ? words.address.doubt[kind]
        : `${words.address.level[level]}: ${words.address.doubt[kind]}`,
    ),
  );
  return el(
    "div",
    { class: "doubts" },
    el("p", {}, el("b", {}, `${words.address.doubts}:`)),
    el("ul", {}, ...[...texts].map((text) => el("li", {}, text))),
  );
}

function candidatesView(
  { candidates }: ParsedAddress,
  asOf: string,
  tables: Tables,
  { words, lang }: Page,
): HTMLElement | undefined {
  if (candidates.length === 0) return undefined;
  const more = candidates.length - MOST_CANDIDATES;
  return el(
    "div",
    {},
    el("p", {}, el("b", {}, `${words.address.candidates}:`)),
    el(
      "ul",
      {},
      ...candidates
        .slice(0, MOST_CANDIDATES)
        .map(({ level, code }) =>
          el("li", {}, el("code", {}, code), ` ${fullName(tables, level, code, asOf, lang) ?? ""}`),
        ),
      more > 0 ? el("li", {}, `… +${more}`) : undefined,
    ),
  );
}
