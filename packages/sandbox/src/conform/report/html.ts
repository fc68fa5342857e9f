import type { ConformReport, RequirementResult } from "../types.ts";
import { html, type Markup, trusted } from "./markup.ts";
import { STYLE } from "./style.ts";
import { byPart, countOf, PARTS, type ReportLanguage, sayMoment, sayVerdict, WORDS } from "./words.ts";

/** Nothing is fetched and nothing is run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A report as one HTML file that needs nothing else: no script, no network; for a screen, a phone, and A4.
 *
 * @param report - of `conform`
 * @param language - of the words; Vietnamese unless told
 * @returns the whole file, to be written as UTF-8
 */
export function renderConformHtml(report: ConformReport, language: ReportLanguage = "vi"): string {
  const t = WORDS[language];
  const name = report.server.name === "" ? report.server.address : report.server.name;
  const bad = report.results.filter(({ result }) => result === "fail" || result === "error");
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title}: ${name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="away" href="#noi-dung">${t.skip}</a>
<header>
<p class="kicker">${t.title}</p>
<h1>${name}</h1>
</header>
<main id="noi-dung">
<p class="verdict ${report.verdict}">${sayVerdict(report, language)}</p>
${facts(report, language)}
<h2>${t.summary}</h2>
${summary(report, language)}
<h2>${t.toDo}</h2>
${bad.length === 0 ? html`<p>${t.nothing}</p>` : bad.map((one) => finding(one, language))}
<h2>${t.all}</h2>
${[...byPart(report)].map(([part, results]) => table(PARTS[part]?.[language] ?? part, results, language))}
<p class="note">${t.note}</p>
</main>
</body>
</html>
`.markup;
}

function facts(report: ConformReport, language: ReportLanguage): Markup {
  const t = WORDS[language];
  const { server, kit, requirements, written, records } = report;
  const pairs: readonly (readonly [string, Markup | string])[] = [
    [
      t.address,
      html`<code>${server.address}</code> <small>(${server.synthetic ? t.synthetic : t.real})</small>`,
    ],
    [t.at, html`<time datetime="${report.at}">${sayMoment(report.at, language)}</time>`],
    [t.protocol, server.protocol],
    [t.kit, `${kit.name} ${kit.version} · ${t.requirements(requirements.count)}`],
    [t.written, t.wrote(written.created, written.revoked, written.prefix)],
    [t.records, `${records.length}: ${records.slice(0, 8).join(", ")}${records.length > 8 ? ", …" : ""}`],
    [t.digest, html`<code class="digest">${requirements.digest}</code>`],
  ];
  return html`<dl class="facts">
${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

function summary(report: ConformReport, language: ReportLanguage): Markup {
  const t = WORDS[language];
  const outcomes = ["pass", "fail", "error", "skip"] as const;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${t.summary}"><table>
<thead><tr><th scope="col">${t.level}</th>${outcomes.map((one) => html`<th scope="col" class="n">${t.outcomes[one]}</th>`)}</tr></thead>
<tbody>${(["must", "should"] as const).map(
    (level) =>
      html`<tr><th scope="row">${t.levels[level]}</th>${outcomes.map((one) => html`<td class="n">${report.totals[level][one]}</td>`)}</tr>`,
  )}</tbody>
</table></div>`;
}

function finding(one: RequirementResult, language: ReportLanguage): Markup {
  const t = WORDS[language];
  const rows = one.findings.flatMap(({ asked, record, expected, came }) => [
    [t.asked, html`<code>${asked ?? record ?? ""}</code>`] as const,
    [t.expected, expected[language]] as const,
    [t.came, came[language]] as const,
  ]);
  const more = one.more > 0 ? [["", t.more(one.more)] as const] : [];
  const advice = one.advice === undefined ? [] : [[t.advice, one.advice[language]] as const];
  const reason = one.reason === undefined ? [] : [[t.reason, one.reason[language]] as const];
  return html`<section class="finding ${one.result}"><h3>${one.id} <span class="badge ${one.result}">${t.outcomes[one.result]}</span></h3>
<p>${one.requirement[language]}</p>
<dl>${[...rows, ...more, ...advice, ...reason].map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>
`;
}

function table(part: string, results: readonly RequirementResult[], language: ReportLanguage): Markup {
  const t = WORDS[language];
  return html`<h3>${part} <small>${countOf(results, "pass")}/${results.length}</small></h3>
<div class="wide" tabindex="0" role="region" aria-label="${part}"><table class="all">
<thead><tr><th scope="col">${t.id}</th><th scope="col">${t.requirement}</th><th scope="col">${t.level}</th><th scope="col">${t.result}</th><th scope="col" class="n">${t.milliseconds}</th></tr></thead>
<tbody>${results.map(
    (one) =>
      html`<tr><th scope="row"><code>${one.id}</code></th><td>${one.requirement[language]}${
        one.result === "skip" && html`<br><small>${one.reason?.[language]}</small>`
      }</td><td>${t.levels[one.level]}</td><td><span class="badge ${one.result}">${t.outcomes[one.result]}</span></td><td class="n">${one.ms}</td></tr>`,
  )}</tbody>
</table></div>
`;
}
