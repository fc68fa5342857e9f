import type { Context } from "../context/context.ts";
import { formatDay } from "../numbers/numbers.ts";

/** The look on A4: running lines at head and foot, nothing cut in two, the tables behind charts left on the screen. */
export function printStyle({ report, t, locale }: Context): string {
  const head = `${t.kicker} · ${t.asOf(formatDay(report.asOf, locale))}`;
  return `
@page{size:A4;margin:20mm 15mm 18mm;@top-left{content:${cssText(head)};font:8.5pt system-ui,sans-serif;color:#52605d}@bottom-left{content:${cssText(`thongnhat · ${t.provenance.standard} ${report.standard.edition.slice(0, 40)}`)};font:8.5pt system-ui,sans-serif;color:#52605d}@bottom-right{content:${cssText(`${t.page} `)} counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#52605d}}
@page:first{@top-left{content:none}}
@media print{
body{max-width:none;padding:0;font-size:9.6pt;line-height:1.45}
nav,.skip{display:none}
details:not(.print),details.print>summary{display:none}
details.print::details-content{content-visibility:visible;display:block;height:auto}
.wide{overflow:visible}
h1{font-size:18pt}
h2{font-size:14pt;margin-top:1.6rem}
h2,h3,h4,.lead,.headline,caption,.legend{break-after:avoid}
figure,.card,tr,li,.rule dl div,.facts div,blockquote,.nothing{break-inside:avoid}
#sua-gi-truoc,#xu-huong,#do-tre{break-inside:avoid}
.rule{break-inside:avoid-page;margin:2.5mm 0;padding:1.6mm 3mm;font-size:8.3pt;line-height:1.34}
.rule h3{font-size:10pt}
.rule dl{margin:1mm 0}
.rule dl div{grid-template-columns:26mm minmax(0,1fr);padding:.3mm 0}
.facts div{grid-template-columns:42mm minmax(0,1fr)}
.rule .of,.rule dt{font-size:8.2pt}
.rule h4{margin:1mm 0 0;font-size:8.6pt}
.rule details{margin:1mm 0 0}
.on-paper{display:block;font-size:8pt;color:#52605d}
.rule .left{margin:.5mm 0;font-size:8pt}
thead{display:table-header-group}
tbody tr:nth-child(-n+3):not(:last-child){break-after:avoid}
#noi-nao,#quy-tac{break-before:page}
p,dd,li{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
.cards{grid-template-columns:repeat(3,1fr);gap:3mm;margin:3mm 0}
.card{padding:2mm 2.6mm 2.4mm;border-top-width:1.2mm;font-size:8.2pt;line-height:1.35}
.card h3{font-size:11pt}
.card .value{font-size:17pt}
.card.unmeasured .value{font-size:12pt}
.card dl{margin-top:1.4mm;font-size:7.8pt}
.card dl div{gap:1mm}
.badge{font-size:7.6pt}
.figures{min-height:11mm;gap:1mm}
.figures .chart{width:24mm}
.asks{min-height:2.8em;font-size:7.8pt}
.scope{gap:2mm 5.5mm}
.scope dd{font-size:11pt}
.scope dt{font-size:8pt}
blockquote{font-size:12.5pt;padding:3mm 4mm;margin-bottom:4mm}
.heat{font-size:8pt;line-height:1.3}
.heat th:first-child{width:41%}
.heat th:nth-child(2){width:10%}
.heat th:nth-child(n+3){font-size:7.6pt}
.heat td:nth-child(n+3){border-width:.4mm;padding:.08rem}
.heat th,.heat td{padding:.1rem .3rem}
.heat tr>*{vertical-align:middle}
.beside{display:block}
.beside figure{max-width:115mm;margin:0 auto 4mm}
.charts{grid-template-columns:repeat(2,1fr);gap:5mm 8mm}
.charts .chart{max-width:80mm}
table{font-size:8.8pt}
th,td{padding:.22rem .45rem}
.worst ol{columns:2;column-gap:6mm;font-size:8pt}
.worst .bar{width:10mm;margin-right:2mm}
pre{font-size:7.8pt;padding:.35rem .6rem}
.bar{width:3rem}
}
`;
}

/** A text as a string of CSS: whatever could end it is written as its number. */
function cssText(text: string): string {
  const letters = [...text].map((letter) =>
    /[\p{L}\p{N} .,/·-]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${letters.join("")}"`;
}
