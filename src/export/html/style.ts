/**
 * The style of the page: two colour schemes, one column on a telephone and on paper. Highlights differ
 * in the line below the words too, not in colour alone.
 */
export const style = `
:root{color-scheme:light dark;--page:#f6f5f1;--card:#fffefb;--ink:#1d1c1a;--soft:#5d5a54;--line:#dedad0;--accent:#1c5d99;
--quotation:#dff1ee;--quotation-line:#0f766e;--claim:#fbefd2;--claim-line:#a16207;--who:#e6e7fb;--who-line:#4f46b5;--org:#dcebf8;--org-line:#1c5d99;
--when:#e1f2dc;--when-line:#3d7a2a;--source:#fbe3e2;--source-line:#b3261e;--reach:#ece9e2;--reach-line:#6b665c;
--error:#b3261e;--warning:#8a5a00;--info:#1c5d99;--shadow:0 1px 2px #0000000d,0 8px 24px -12px #00000026}
@media (prefers-color-scheme:dark){:root{--page:#161513;--card:#1f1e1b;--ink:#ece9e3;--soft:#aaa59b;--line:#393630;--accent:#8cc2f2;
--quotation:#123b37;--quotation-line:#4fd1c0;--claim:#41330e;--claim-line:#e7b94a;--who:#2b2a55;--who-line:#a9a5f5;--org:#16344e;--org-line:#8cc2f2;
--when:#1f3a18;--when-line:#8fd07a;--source:#4b1d1a;--source-line:#f2a19a;--reach:#33302a;--reach-line:#b7b0a2;
--error:#f2a19a;--warning:#e7b94a;--info:#8cc2f2;--shadow:none}}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:82rem;padding:2.5rem clamp(1rem,4vw,3rem) 4rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem}
header{border-bottom:1px solid var(--line);padding-bottom:1.5rem;margin-bottom:1rem}
.kicker{margin:0;color:var(--soft);font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase}
h1{font:600 clamp(1.6rem,3.4vw,2.5rem)/1.2 "Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif;margin:.4rem 0 .8rem;max-width:52rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.25rem;line-height:1.3;margin:2.75rem 0 .9rem}
h3{font-size:1rem;margin:0 0 .5rem}
.facts{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:0;padding:0;list-style:none;color:var(--soft)}
.facts b{color:var(--ink);font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0 0;padding:0;list-style:none;font-size:.9375rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);padding:clamp(1.1rem,2.6vw,2rem)}
.two{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:64rem){.two{grid-template-columns:minmax(0,1fr) 19rem}.two>.legend{position:sticky;top:1rem;align-self:start}}
.release{font:1.125rem/1.75 "Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
.release>*{margin:0 0 1.1em;max-width:43rem;scroll-margin-top:1rem}
.release>:last-child{margin-bottom:0}
.release .h{font-weight:600;font-size:1.2em;line-height:1.35}
.release .li{padding-left:1.2em;text-indent:-.9em}.release .li::before{content:"\\2022\\a0\\a0";color:var(--soft)}
.release .hard{white-space:pre-line}
.release .pre{font:.875rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;white-space:pre-wrap}
.release .q{border-left:3px solid var(--line);padding-left:1rem}
.release>:target{outline:2px solid var(--accent);outline-offset:6px;border-radius:3px}
mark{color:inherit;background:var(--bg,transparent);border-bottom:2px solid var(--fg,currentcolor);padding:.08em 0;border-radius:3px 3px 0 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark mark{padding:0}
.release .headline{font-weight:650;font-size:1.2em;line-height:1.4}
.headline,.subheading{--bg:transparent;--fg:var(--soft)}.quotation{--bg:var(--quotation);--fg:var(--quotation-line)}
.claim{--bg:var(--claim);--fg:var(--claim-line);border-bottom-style:dashed}.figure{--bg:var(--claim);--fg:var(--claim-line);border-bottom-width:3px;font-weight:600}
.person,.role{--bg:var(--who);--fg:var(--who-line)}.role{border-bottom-style:dotted}
.publisher,.organization{--bg:var(--org);--fg:var(--org-line)}.organization{border-bottom-style:dotted}
.source{--bg:var(--source);--fg:var(--source-line);border-bottom-style:double;border-bottom-width:3px}
.date,.place{--bg:var(--when);--fg:var(--when-line)}.place{border-bottom-style:dotted}
.email,.telephone{--bg:var(--reach);--fg:var(--reach-line)}
.flag{font:600 .6875rem/1 system-ui,sans-serif;vertical-align:super;text-decoration:none;color:var(--card);background:var(--c);border-radius:1em;padding:.15em .45em;margin:0 .15em;white-space:nowrap}
.error{--c:var(--error)}.warning{--c:var(--warning)}.info{--c:var(--info)}
.legend ul{margin:0;padding:0;list-style:none;display:grid;gap:.45rem}
.legend li{display:flex;justify-content:space-between;gap:1rem}
.legend .n,.soft{color:var(--soft)}.n{font-variant-numeric:tabular-nums}
.note{color:var(--soft);font-size:.875rem;max-width:46rem;margin:.75rem 0 0}
.node{border:1px solid var(--line);border-left:4px solid var(--fg,var(--soft));border-radius:10px;background:var(--card);padding:.8rem 1rem .9rem;margin:0;scroll-margin-top:1rem;min-width:0}
.node:target{outline:2px solid var(--accent);outline-offset:2px}
.node .node{margin:.35rem 0 .2rem}
.graph{display:grid;gap:1rem}
.node>h3,.node>h4{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .6rem;margin:0 0 .45rem;font-size:1rem}
.type{color:var(--fg,var(--soft));font-weight:650}
.id{color:var(--soft);font:400 .75rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
dl{margin:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.3rem}
dl>div{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:0 .9rem}
.node .node dl>div{grid-template-columns:9.5rem minmax(0,1fr)}
@media (max-width:40rem){dl>div,.node .node dl>div{grid-template-columns:minmax(0,1fr);margin-bottom:.3rem}.node .node{padding:.6rem .7rem}}
dt{color:var(--soft);overflow-wrap:anywhere;font:.8125rem/1.85 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.from{font-size:.75rem;color:var(--soft);border:1px solid var(--line);border-radius:1em;padding:.05em .55em;margin-left:.35rem;white-space:nowrap;text-decoration:none;display:inline-block;line-height:1.5}
a.from{color:var(--accent)}
.ref{text-decoration:none;border:1px dashed var(--line);border-radius:1em;padding:.05em .7em;display:inline-block;margin:.1rem .2rem .1rem 0}
.findings{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.findings>li{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:10px;padding:.8rem 1rem;scroll-margin-top:1rem;overflow-wrap:anywhere}
.findings>li:target{outline:2px solid var(--accent);outline-offset:2px}
.findings p{margin:0 0 .4rem;white-space:pre-line}
.findings .what{color:var(--c);font-weight:650}
.findings blockquote{margin:.4rem 0;padding:.35rem .8rem;border-left:3px solid var(--line);font-family:"Iowan Old Style",Palatino,Charter,Georgia,serif}
code,pre{font:.8125rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin:.4rem 0 0;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.previews{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
.result{font-family:Arial,Helvetica,sans-serif;max-width:38rem}
.result .site{display:flex;align-items:center;gap:.7rem;font-size:.875rem;line-height:1.35}
.result .dot{flex:none;width:1.75rem;height:1.75rem;border-radius:50%;background:var(--org);color:var(--org-line);display:grid;place-items:center;font-weight:700}
.result .crumb{color:var(--soft);font-size:.75rem;overflow-wrap:anywhere}
.result .title{font-size:1.25rem;line-height:1.3;color:var(--accent);margin:.5rem 0 .25rem;overflow-wrap:anywhere}
.result .snippet{margin:0;color:var(--soft);font-size:.875rem;line-height:1.55;overflow-wrap:anywhere}
.verdict{display:inline-block;font-weight:700;font-size:1.125rem;margin:.15rem 0}
.scale{display:flex;gap:.25rem;margin:.4rem 0 .6rem;padding:0;list-style:none}
.scale li{width:2rem;height:.5rem;border-radius:1em;border:1px solid var(--soft)}.scale .on{background:var(--accent);border-color:var(--accent)}
details>summary{cursor:pointer;font-weight:600}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.6rem .9rem .6rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th{color:var(--soft);font-weight:500;font-size:.8125rem;white-space:nowrap}td.one{white-space:nowrap}td .pill{display:inline-block;margin:.1rem 0}tbody tr:last-child>td{border-bottom:0}
@media (max-width:40rem){thead{display:none}tr,td{display:block}td{border:0;padding:.1rem 0}tr{padding:.8rem 0;border-bottom:1px solid var(--line)}}
.pill{border-radius:1em;padding:.1em .6em;font-size:.8125rem;font-weight:600;color:var(--card);background:var(--c);white-space:nowrap}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.8125rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:root{color-scheme:light}html{font-size:10pt;background:#fff}body{max-width:none;padding:0}nav,.skip{display:none}.card,.node,.findings>li{box-shadow:none}
.two,.graph,dl,dl>div,.node .node dl>div,.findings{display:block}.legend{margin-top:1rem}.legend ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}.legend li{gap:.4rem}
.node{margin:0 0 .6rem}dt,dd{display:inline}dt::after{content:" "}dl>div{margin:.15rem 0}.findings>li{margin-bottom:.6rem}
.findings>li,.result,.release>p,dl>div:not(:has(.node)){break-inside:avoid}h2,h3,h4{break-after:avoid}mark,.flag,.pill,.scale .on,.dot{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
