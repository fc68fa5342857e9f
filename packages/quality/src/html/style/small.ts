/** The look on a phone: rows of the heat map become blocks, nothing has to be pushed sideways to read it. */
export const SMALL = `
@media screen and (max-width:46rem){
body{padding:1rem 1rem 3rem}
blockquote{padding:.8rem 1rem}
h2{margin-top:2.2rem}
.beside{grid-template-columns:minmax(0,1fr)}
.asks{min-height:0}
.scope{gap:.6rem 1.4rem}
.heat,.heat thead,.heat tbody{display:block;width:100%}
.heat tr{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));padding:.35rem 0 .1rem}
.heat th:first-child{grid-column:1/5;width:auto;padding:.2rem 0;border:0}
.heat th:nth-child(2),.heat td:nth-child(2){grid-column:5/7;width:auto;padding:.2rem 0;border:0;color:var(--muted)}
.heat th:nth-child(n+3){padding:.2rem 0;font-size:.68rem;border:0;overflow-wrap:normal}
.heat td:nth-child(n+3){padding:.3rem 0;font-size:.82rem;border-width:1px}
.heat td.unmeasured{outline-offset:-2px}
.heat thead tr{border-bottom:2px solid var(--muted)}
.rule{padding:.8rem .9rem}
.rule dl div,.facts div{grid-template-columns:minmax(0,1fr)}
.wide th,.wide td{padding:.35rem .4rem}
.wide table{font-size:.86rem}
.wide tbody :is(th,td:not(.n,.s)){overflow-wrap:anywhere}
.wide thead th{font-size:.76rem}
.wide th:first-child{min-width:0}
.wide .bar{display:none}
.fit th,.fit td{min-width:0}
.worst .bar{width:2rem;margin-right:.5em}
.worst b,.worst small{white-space:nowrap}
.charts .chart{max-width:none}
}
`;
