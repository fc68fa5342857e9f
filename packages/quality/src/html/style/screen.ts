/** The look on a screen: that of the project's own pages, always dark on white, as paper is. */
export const SCREEN = `
:root{color-scheme:light;--text:#1b2423;--muted:#52605d;--soft:#f4f6f5;--line:#d9dfdd;--accent:#0b5f57;--green:#1d6330;--amber:#7a4b00;--red:#9a1f1f;--green-bg:#d5ecd9;--amber-bg:#fbe5b4;--red-bg:#f7cac5;--deep-bg:#eda39b;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",Arial,sans-serif;--mono:ui-monospace,"Cascadia Mono",Consolas,"SF Mono",Menlo,"Liberation Mono","DejaVu Sans Mono",monospace}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2rem 2rem 4rem;max-width:76rem;background:#fff;color:var(--text);font:1rem/1.55 var(--sans);overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:.5rem;top:.5rem;padding:.5rem 1rem;background:#fff}
.on-paper{display:none}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
p{margin:.4rem 0}
small{font-size:.84em;color:var(--muted)}
code,pre{font-family:var(--mono);font-size:.86em}
pre{margin:.3rem 0;padding:.7rem .9rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.45}
.hash{font-size:.76em;color:var(--muted)}
header{border-top:6px solid var(--accent);padding-top:1.1rem}
.kicker{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 1.5rem;margin:0;color:var(--accent);font-weight:650}
.kicker span{color:var(--muted);font-weight:400}
h1{margin:.5rem 0 1rem;max-width:34ch;font-size:clamp(1.5rem,3.2vw,2.15rem);line-height:1.22;text-wrap:balance}
h2{margin:3.2rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line);font-size:1.5rem;line-height:1.25}
h3{margin:1.5rem 0 .4rem;font-size:1.08rem;line-height:1.35}
h4{margin:.7rem 0 .2rem;font-size:.9rem}
blockquote{margin:0 0 1.3rem;padding:1rem 1.4rem;background:#e3f0ee;border-radius:8px;font-size:clamp(1.1rem,1.9vw,1.32rem);line-height:1.5}
blockquote p{margin:0;max-width:80ch}
.scope{display:flex;flex-wrap:wrap;gap:.7rem 2.2rem;margin:0}
.scope div{display:flex;flex-direction:column-reverse}
.scope dt{color:var(--muted);font-size:.86rem}
.scope dd{margin:0;font-size:1.25rem;font-weight:650;font-variant-numeric:tabular-nums}
nav{margin-top:1.4rem}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;margin:0;padding:.7rem 0;list-style:none;border:solid var(--line);border-width:1px 0;font-size:.94rem}
.lead{max-width:95ch;color:var(--muted)}
.headline{margin:.6rem 0;font-size:1.22rem;font-weight:650}
.left,.nothing{color:var(--muted);font-size:.92rem}
.nothing{padding:.8rem 1rem;background:var(--soft);border-radius:8px;max-width:95ch}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(21rem,100%),1fr));gap:1rem;margin:1.1rem 0}
.card{display:grid;grid-template-columns:1fr auto;align-content:start;gap:0 .8rem;padding:1rem 1.15rem 1.05rem;border:1px solid var(--line);border-top:5px solid var(--muted);border-radius:8px;font-size:.94rem}
.card>*{grid-column:1/-1}
.card h3{grid-column:1;margin:0;font-size:1.22rem}
.card .badge{grid-column:2;grid-row:1;align-self:center}
.card.green{border-top-color:#2f8a49}.card.amber{border-top-color:#c98300}.card.red{border-top-color:#b93030}
.card.unmeasured{border-style:dashed;border-top-style:solid}
.card p{margin:.15rem 0}
.asks{color:var(--muted);font-size:.9rem;min-height:3.1em}
.figures{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.6rem}
.card .value{margin:0;font-size:2.3rem;font-weight:700;line-height:1.2;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.card.unmeasured .value{font-size:1.5rem;color:var(--muted)}
.target{font-weight:600}
.card dl{margin:.6rem 0 0;padding-top:.45rem;border-top:1px solid var(--line);font-size:.88rem}
.card dl div{display:flex;justify-content:space-between;gap:1rem}
.card dt{color:var(--muted)}
.card dd{margin:0;font-variant-numeric:tabular-nums}
.up{color:var(--green)}.down{color:var(--red)}
.badge{display:inline-flex;align-items:center;gap:.4em;padding:.1em .65em .1em .45em;border-radius:1em;font-size:.86rem;font-weight:650;white-space:nowrap}
.badge svg{width:1.05em;height:1.05em;fill:currentColor}
.badge .ink{fill:none;stroke:#fff;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
.badge .ring{fill:none;stroke:currentColor;stroke-width:1.8;stroke-dasharray:3 2.2}
.badge.green{color:var(--green);background:var(--green-bg)}
.badge.amber{color:var(--amber);background:var(--amber-bg)}
.badge.red{color:var(--red);background:#fbe4e2}
.badge.unmeasured{color:var(--muted);background:var(--soft)}
.wide{overflow-x:auto;margin:.6rem 0;overflow-wrap:break-word}
.fit table{width:auto}.fit th,.fit td{min-width:7rem}
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{text-align:left;color:var(--muted);font-size:.86rem;padding-bottom:.3rem}
th,td{padding:.38rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{overflow-wrap:normal;border-bottom:2px solid var(--muted);font-size:.86rem;vertical-align:bottom}
tbody th{font-weight:400}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .n{white-space:normal}
.s{white-space:nowrap}
.wide th:first-child{min-width:3rem}
.names th:first-child{min-width:9rem}
.zero{color:var(--muted)}
.heat{table-layout:fixed;margin:.3rem 0}
.heat th:first-child{width:30%}
.heat th:nth-child(2){width:11%}
.heat th:nth-child(n+3){text-align:center}
.heat td:nth-child(n+3){border:2px solid #fff;text-align:center;font-variant-numeric:tabular-nums;white-space:nowrap}
.heat td.green,i.green{background:var(--green-bg)}
.heat td.amber,i.amber{background:var(--amber-bg)}
.heat td.red,i.red{background:var(--red-bg)}
.heat td.deep,i.deep{background:var(--deep-bg);font-weight:650}
.heat td.unmeasured,i.unmeasured{background:#fff;outline:1px dashed #9aa5a2;outline-offset:-4px;color:var(--muted)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;color:var(--muted);font-size:.88rem}
.legend span{display:inline-flex;align-items:center;gap:.45em}
.legend i{width:1.7em;height:1.15em;border-radius:2px;font:inherit;font-size:.9em;line-height:1.2;text-align:center;color:var(--text)}
.legend i.unmeasured{outline-offset:-1px}
.legend i.pale{background:#9cc7c1}.legend i.accent{background:var(--accent)}
.legend i.line{height:0;border-top:2px solid var(--text);border-radius:0}
figure{margin:0;min-width:0}
figcaption{color:var(--muted);font-size:.88rem}
.chart{display:block;width:100%;height:auto;font:12px var(--sans)}
.figures .chart{width:132px;flex:none}
.beside{display:grid;grid-template-columns:minmax(0,9fr) minmax(0,11fr);gap:1.5rem 2rem;align-items:start;margin-top:1rem}
.beside .chart{max-width:560px}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1.4rem 2rem;margin:1rem 0}
.charts figure{display:flex;flex-direction:column}
.charts h3{margin:0 0 .3rem;font-size:1rem}
.charts h3 small{font-weight:400}
.charts .chart{margin-top:auto;max-width:420px}
details{margin:.7rem 0}
summary{color:var(--accent);cursor:pointer;width:fit-content}
.bar{display:inline-block;vertical-align:middle;width:4.5rem;height:.6em;margin-right:.6em;background:#e7eceb;border-radius:2px;overflow:hidden}
.bar i{display:block;height:100%;background:var(--accent)}
.rule{margin:1rem 0;padding:.9rem 1.2rem 1rem;border:1px solid var(--line);border-radius:8px}
.rule:target{border-color:var(--accent);box-shadow:0 0 0 2px var(--accent)}
.rule h3{margin:0 0 .3rem}
.rule h3 a{color:inherit;text-decoration:none}
.rule h3 a:hover{text-decoration:underline}
.of{color:var(--muted);font-size:.92rem}
.rule dl,.facts{margin:.6rem 0}
.rule dl div,.facts div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1rem;padding:.28rem 0;border-bottom:1px solid var(--line)}
.facts div{grid-template-columns:14rem minmax(0,1fr)}
.rule dt,.facts dt{color:var(--muted);font-size:.93rem}
.rule dd,.facts dd{margin:0}
.rule dd ul,.facts dd ul{margin:0;padding-left:1.1rem}
.mark{display:inline-block;padding:0 .5em;border:1px solid currentColor;border-radius:1em;color:var(--muted);font-size:.82em}
.worst ol{columns:2 22rem;column-gap:2rem;margin:0;padding:0;list-style:none;font-size:.93rem}
.worst li{break-inside:avoid;padding:.08rem 0}
.gaps>li{margin:.35rem 0}
`;
