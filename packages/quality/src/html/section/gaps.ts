import { WORDS } from "../../words/words.ts";
import { type Context, LONGEST_NAME } from "../context/context.ts";
import { clip, html, type Markup, type Part } from "../markup/markup.ts";
import { runsOf } from "../trend/runs.ts";
import { ANCHORS, leftOut, type Section } from "./section.ts";

const MOST = 30;

/** What could not be measured, and why: silence would read as praise. */
export function gapsSection(context: Context): Section {
  const { t, report } = context;
  const items: Part[] = [
    ...words(context),
    runsOf(report).shown.length < 2 && t.gaps.noTrend,
    report.lags.length === 0 && t.gaps.noLags,
    report.agreement.length === 0 && t.gaps.noAgreement,
    unreadable(context),
    engine(context),
  ];
  const body = html`<p class="lead">${t.gaps.lead}</p><ul class="gaps">${items
    .filter((item) => item !== false)
    .map(
      (item) => html`<li>${item}</li>`,
    )}</ul><h3>${t.gaps.never}</h3><ul>${t.gaps.nevers.map((text) => html`<li>${text}</li>`)}</ul>`;
  return { id: ANCHORS.gaps, title: t.gaps.title, body };
}

function words(context: Context): Part[] {
  const { t, report, groups, count } = context;
  return WORDS.flatMap((word): Part[] => {
    const name = context.word(word);
    const { records, identifying } = report.words[word];
    if (records.applies === 0) return [t.gaps.word(name)];
    const empty = groups.unit.filter(({ words }) => words[word].applies === 0).length;
    const asksIdentity = word === "dung" || word === "du" || word === "sach";
    return [
      empty > 0 && t.gaps.places(name, count(empty), count(groups.unit.length)),
      asksIdentity && identifying.applies === 0 && t.gaps.identifying(name),
    ];
  });
}

function unreadable({ t, report, count }: Context): Markup | false {
  const codes = Object.entries(report.unreadable).filter(([, times]) => times > 0);
  const all = codes.reduce((sum, [, times]) => sum + times, 0);
  return list(
    t.gaps.unreadable(count(all)),
    codes.map(([code, times]) => html`<code>${clip(code, LONGEST_NAME)}</code>: ${count(times)}`),
    t.gaps.left,
    count,
  );
}

function engine(context: Context): Markup | false {
  const { t, report, count } = context;
  return list(
    t.gaps.engine,
    report.jsOnly.map(
      ({ key, record, reason }) =>
        html`<code>${clip(key, LONGEST_NAME)}</code> <small><bdi>${context.record(record)}</bdi></small>: ${context.say(reason)}`,
    ),
    t.gaps.left,
    count,
  );
}

function list(
  title: string,
  items: readonly Markup[],
  left: (count: string) => string,
  count: Context["count"],
): Markup | false {
  const more = items.length - MOST;
  return (
    items.length > 0 &&
    html`${title}<ul>${items.slice(0, MOST).map((item) => html`<li>${item}</li>`)}</ul>${leftOut(left(count(more)), more)}`
  );
}
