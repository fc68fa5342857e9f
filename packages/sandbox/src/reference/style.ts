/** The look of the reference page: no picture, no font, nothing from elsewhere. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#17211f;--soft:#4d5b58;--line:#d3dcd9;--back:#fff;--card:#f5f8f7;--mark:#0b5c4d}
@media(prefers-color-scheme:dark){:root{--ink:#e8efed;--soft:#a9b8b4;--line:#36433f;--back:#121816;--card:#1b2321;--mark:#6fd3bd}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 4rem;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--back)}
h1{font-size:1.9rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.35rem;margin:2.6rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--line)}
h3{font-size:1.05rem;margin:0;line-height:1.5}
p{margin:.5rem 0}
a{color:var(--mark)}
.en{color:var(--soft);font-size:.92em}
.en::before{content:"· "}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;list-style:none}
code,pre{font:.875rem/1.55 ui-monospace,monospace}
code{overflow-wrap:anywhere}
pre{margin:.6rem 0 0;padding:.7rem .9rem;border:1px solid var(--line);border-radius:.4rem;background:var(--back);white-space:pre-wrap;overflow-wrap:anywhere}
article{margin:1rem 0;padding:1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
.method{display:inline-block;min-width:4.2rem;padding:0 .5rem;margin-right:.4rem;border-radius:.3rem;border:1.5px solid var(--mark);color:var(--mark);font-weight:700;text-align:center}
dl.of{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .9rem;margin:.6rem 0 0}
dl.of dt{color:var(--soft)}dl.of dd{margin:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
details{margin:.4rem 0;border:1px solid var(--line);border-radius:.4rem;padding:.4rem .8rem;background:var(--card)}
summary{cursor:pointer;font-weight:600}
details ul{margin:.5rem 0;padding-left:1.2rem}
@media(max-width:40rem){dl.of{display:block}dl.of dd{margin:0 0 .4rem}th,td{display:block;border:0;padding:.1rem 0}tr{display:block;border-bottom:1px solid var(--line);padding:.4rem 0}thead{display:none}}
`;
