import type { Report } from "../report/types.ts";
import { type Context, makeContext, type SqlOf } from "./context/context.ts";
import { html } from "./markup/markup.ts";
import type { Locale } from "./numbers/numbers.ts";
import { agreementSection } from "./section/agreement.ts";
import { cardsSection } from "./section/cards.ts";
import { gapsSection } from "./section/gaps.ts";
import { description, writeContents, writeHead } from "./section/head.ts";
import { heatSection } from "./section/heat.ts";
import { lagsSection } from "./section/lags.ts";
import { paretoSection } from "./section/pareto.ts";
import { provenanceSection } from "./section/provenance.ts";
import { makeAnchors, rulesSection } from "./section/rules.ts";
import { type Section, writeSection } from "./section/section.ts";
import { trendSection } from "./section/trend.ts";
import { styleOf } from "./style/style.ts";

/** How to write the report. */
export interface HtmlOptions {
  /** Language of the report; Vietnamese unless told. */
  readonly locale?: Locale;
  /** Text of a measure as SQL, shown beside its CEL: given its key and record type. */
  readonly sql?: SqlOf;
}

const SECTIONS: readonly ((context: Context) => Section)[] = [
  cardsSection,
  heatSection,
  paretoSection,
  trendSection,
  lagsSection,
  agreementSection,
  rulesSection,
  gapsSection,
  provenanceSection,
];

/** Nothing is fetched and nothing is run: not even what a hostile name might smuggle in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A report as one HTML file that needs nothing else: no script, no network, at most 1 MB, to read on a screen or a phone
 * and to print on A4. Long lists are cut, and the page says what was left out and where it is. Everything that comes from
 * the report is escaped. The same report gives the same bytes.
 *
 * @param report - what was measured
 * @param options - language, and SQL to show beside the rules
 * @returns the whole file, to be written as UTF-8
 * @example
 * await writeFile("bao-cao.html", renderHtml(report));
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const { locale = "vi", sql } = options;
  const context = makeContext(report, locale, sql, makeAnchors(report.measures));
  const sections = SECTIONS.map((write) => write(context));
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description(context)}">
<title>${context.t.kicker} ${report.asOf}</title>
<style>${styleOf(context)}</style>
</head>
<body>
<a class="skip" href="#noi-dung">${context.t.skip}</a>
${writeHead(context)}${writeContents(sections, context)}<main id="noi-dung">
${sections.map(writeSection)}</main>
</body>
</html>
`.markup;
}
