/** The look on a screen and on A4: dark on white, as paper is. */
export const STYLE = `
:root{color-scheme:light;--text:#1b2423;--muted:#52605d;--soft:#f4f6f5;--line:#d9dfdd;--accent:#0b5f57;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",Arial,sans-serif;--mono:ui-monospace,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
*,::before,::after{box-sizing:border-box}
body{margin:0 auto;padding:2rem 2rem 4rem;max-width:70rem;background:#fff;color:var(--text);font:1rem/1.55 var(--sans);overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.away{position:absolute;left:-100rem}
.away:focus{left:.5rem;top:.5rem;padding:.5rem 1rem;background:#fff}
header{border-top:6px solid var(--accent);padding-top:1.1rem}
.kicker{margin:0;color:var(--accent);font-weight:650}
h1{margin:.3rem 0 1rem;font-size:clamp(1.5rem,3.2vw,2.1rem);line-height:1.22}
h2{margin:2.6rem 0 .6rem;padding-top:1rem;border-top:1px solid var(--line);font-size:1.4rem}
h3{margin:1.6rem 0 .4rem;font-size:1.08rem}
.verdict{margin:0 0 1.3rem;padding:.9rem 1.3rem;border-radius:8px;font-size:1.2rem;font-weight:650}
.verdict.pass{background:#d5ecd9;color:#1d6330}
.verdict.fail{background:#fbe4e2;color:#9a1f1f}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:.5rem 2rem;margin:0}
.facts dt{color:var(--muted);font-size:.86rem}
.facts dd{margin:0}
.finding dl{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.15rem .8rem;margin:.3rem 0}
.finding dt{color:var(--muted)}
.finding dd{margin:0}
.finding{margin:1rem 0;padding:.8rem 1.1rem;border:1px solid var(--line);border-left:5px solid #b93030;border-radius:8px}
.finding.error{border-left-color:#c98300}
.finding h3{margin:0 0 .3rem}
code{font-family:var(--mono);font-size:.88em}
.digest{font-size:.76em;color:var(--muted)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem;overflow-wrap:normal}
caption{text-align:left;color:var(--muted);padding-bottom:.3rem}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--muted);font-size:.86rem}
tbody th{font-weight:400;white-space:nowrap}
.all{table-layout:fixed;min-width:42rem}
.all th:nth-child(1){width:9rem}.all th:nth-child(3){width:6.5rem}.all th:nth-child(4){width:8.5rem}.all th:nth-child(5){width:4.5rem}
.facts div:last-child{grid-column:1/-1}
.n{text-align:right;font-variant-numeric:tabular-nums}
.badge{display:inline-block;padding:.05em .6em;border-radius:1em;font-size:.86rem;font-weight:650;white-space:nowrap}
.badge.pass{color:#1d6330;background:#d5ecd9}
.badge.fail{color:#9a1f1f;background:#fbe4e2}
.badge.skip{color:#52605d;background:#f4f6f5}
.badge.error{color:#7a4b00;background:#fbe5b4}
small{color:var(--muted);font-size:.88em}
.note{margin-top:2rem;color:var(--muted);font-size:.92rem}
@media (max-width:40rem){body{padding:1rem 1rem 3rem}.finding dl{grid-template-columns:1fr}.finding dt{margin-top:.3rem}}
@media screen and (max-width:40rem){.all{min-width:0}.all :is(th,td):is(:nth-child(3),:nth-child(5)){display:none}.all th:nth-child(1){width:7.2rem}.all th:nth-child(4){width:7.6rem}.all :is(th,td){padding-inline:.25rem}.all td:nth-child(2){overflow-wrap:anywhere}}
@page{size:A4;margin:18mm 15mm}
@media print{body{max-width:none;padding:0;font-size:9.6pt}.away{display:none}h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}h3{break-after:avoid}tr,.finding{break-inside:avoid}thead{display:table-header-group}table{font-size:8.8pt}.wide{overflow:visible}.all{min-width:0}.all th:nth-child(1){width:27mm}.all th:nth-child(3){width:19mm}.all th:nth-child(4){width:26mm}.all th:nth-child(5){width:12mm}}
`;
