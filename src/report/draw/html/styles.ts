/** The look of the file: system type, light and dark, a phone's width, large print, black only, A4. */
export const styles = `
:root{color-scheme:light dark;--text:#1c2326;--muted:#4a555b;--line:#767268;--soft:#f1efe9;--page:#fff;--bar:#12436d;--own:#9a4a1b}
@media (prefers-color-scheme:dark){:root{--text:#f2f0ea;--muted:#b9c1c4;--line:#8a9498;--soft:#1c2326;--page:#14191b;--bar:#8fb8e8;--own:#f2a777}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:54rem;font:1.0625rem/1.5 "Source Sans 3","Segoe UI",system-ui,sans-serif;color:var(--text);background:var(--page);overflow-wrap:anywhere}
body[data-size=large]{font-size:1.35rem}
body[data-ink=black]{--text:#000;--muted:#000;--line:#000;--soft:#fff;--page:#fff;--bar:#000;--own:#000;color-scheme:light}
.header{margin:0;padding-bottom:.5rem;border-bottom:1px solid var(--text);font-size:.9em}
h1{font-size:1.75em;line-height:1.2}h2{font-size:1.3em;line-height:1.25;margin:1.5em 0 .5em}h3{font-size:1.1em;margin:1.25em 0 .4em}
.lead{font-size:1.1em}.small{font-size:.9em;color:var(--muted)}
body[data-size=large] .small,body[data-size=large] .header{font-size:1em}
.columns{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
.table{overflow-x:auto;margin:1rem 0}.table:focus{outline:3px solid var(--bar);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.95em}
caption{text-align:start;font-weight:600;padding-bottom:.35rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word;min-width:5rem}
thead th{background:var(--soft)}td p,th p{margin:0}td ul,th ul{margin:0;padding-inline-start:1.2em}th p+p{font-weight:400}.nowrap{white-space:nowrap}
figure{margin:1rem 0}figcaption{font-weight:600}
.bar{display:grid;grid-template-columns:minmax(6rem,3fr) minmax(4rem,4fr) minmax(6rem,3fr);gap:.5rem;align-items:center;padding:.2rem 0}
.bar svg{width:100%;height:1.1em;overflow:visible}[dir=rtl] .bar svg{scale:-1 1}.bar rect,.bar path{fill:var(--bar)}.bar line{stroke:var(--line);stroke-width:.5;vector-effect:non-scaling-stroke}
.bar .outline{fill:none;stroke:var(--bar);vector-effect:non-scaling-stroke}.bar .hatch{stroke:var(--bar);stroke-width:1.5}
.value{font-weight:600}.own{color:var(--own)}.own::before{content:"\\25c6  " / ""}
.signatures{display:grid;gap:2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));margin:4rem 0 1rem}
.signatures p{border-top:1px solid var(--text);padding-top:.35rem;font-size:.9em}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));list-style:none;margin:1rem 0;padding:0}
.cards>li{border:1px dashed var(--text);padding:1rem;min-height:12rem}.cards p{margin:.4em 0}.cards svg{display:block;width:6rem;height:6rem;fill:var(--bar)}
.card-title{font-weight:700;font-size:1.15em}.cards svg+.card-title{font-size:2.2em;line-height:1.1}
.line{border-bottom:1px solid var(--text);height:2em}
textarea{width:100%;min-height:4.5em;padding:.35rem;font:inherit;color:inherit;background:var(--page);border:2px solid var(--line);border-radius:4px}
td label{display:flex;gap:.5rem;align-items:center;min-height:2.75rem}td input{width:1.25rem;height:1.25rem;flex:none}
button{min-height:2.75rem;padding:.5rem 1.25rem;font:inherit;font-weight:600;color:var(--page);background:var(--text);border:2px solid var(--text);border-radius:6px;cursor:pointer}
textarea:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
@media (max-width:40rem){table:has(textarea) thead{position:absolute;clip-path:inset(50%)}table:has(textarea) :is(tbody,tr,th,td){display:block}table:has(textarea) tr{margin-bottom:1rem}}
@media print{button{display:none}body{max-width:none;padding:0;--text:#000;--muted:#000;--line:#666;--soft:#fff;--page:#fff;--bar:#12436d;--own:#9a4a1b;font-size:12pt}body[data-ink=black]{--bar:#000;--own:#000;--line:#000}body[data-size=large]{font-size:16pt}section[data-starts=new-page]:not(:first-child){break-before:page}tr,figure,.lines,.cards>li{break-inside:avoid}.cards{grid-template-columns:1fr 1fr}.cards>li{min-height:10.5cm}h1,h2,h3{break-after:avoid}thead{display:table-header-group}.table{overflow:visible}}
`
