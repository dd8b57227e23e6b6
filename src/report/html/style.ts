/** The look of a page, in light and dark and on paper. Every colour of text stands out from its ground by 4.5 to 1 or more. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --ink: #1b2027; --soft: #535d69; --line: #d7dce2;
  --accent: #1d5fa8; --most: #e3e9f0; --good: #17693a; --bad: #b0281f; --doubt: #855400; --notice: #fff3d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #13171c; --card: #1b2128; --ink: #e8ebef; --soft: #a9b3bf; --line: #37404b;
    --accent: #7fb5f2; --most: #323d4a; --good: #74d39c; --bad: #ff9d94; --doubt: #efc063; --notice: #3a3017;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 2rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 0 0 .75rem; }
h3 { font-size: 1.0625rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .25rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
small { display: block; font-size: .875rem; color: var(--soft); }
.strong { font-weight: 650; }
.faint { color: var(--soft); }
.good { color: var(--good); }
.bad, .urgent { color: var(--bad); }
.doubt { color: var(--doubt); }

header .total { font-size: 1.25rem; margin: .25rem 0 0; color: var(--soft); }
header .total strong { font-size: 3.25rem; line-height: 1.1; color: var(--ink); font-variant-numeric: tabular-nums; margin-right: .1em; }
.notice { background: var(--notice); border-left: 4px solid var(--doubt); padding: .5rem .75rem; border-radius: 4px; }
nav { margin: 1rem 0 0; }
nav a { display: inline-block; padding: .25rem .5rem .25rem 0; margin-right: .5rem; }

section, .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
section { padding: 1.25rem 1.5rem; margin: 1.25rem 0 0; scroll-margin-top: 1rem; }
#verdict { border-left: 6px solid var(--accent); }
#verdict ul { list-style: none; padding: 0; margin: 0; font-size: 1.0625rem; }
#verdict li { margin: .5rem 0; }
#verdict .good, #verdict .urgent { font-weight: 650; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
.cards.three { grid-template-columns: repeat(auto-fill, minmax(min(100%, 16.5rem), 1fr)); }
.card { padding: .875rem 1rem; }
.card h3 { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 .5rem; }
.name::first-letter { text-transform: uppercase; }
.door:not(.closed) { border-color: var(--accent); }
.door .good, .door .bad { font-weight: 650; }
.card p { margin: 0 0 .5rem; font-size: .9375rem; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.answer { font-size: .9375rem; border: 1px solid; border-radius: 99px; padding: 0 .6em; }

svg { display: block; width: 100%; height: auto; font-family: inherit; }
.narrow { display: none; }
svg .role-axis-label text, svg .label text { fill: var(--ink); }
svg .role-axis-label text { fill: var(--soft); }
svg .role-axis-grid line { stroke: var(--line); }
svg .figures text { fill: var(--soft); }
svg .most path { fill: var(--most); }
svg .points path { fill: var(--accent); }
svg .cut path { fill: none; stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .rounds path { fill: var(--soft); }
svg .you line, svg .total path { stroke: var(--accent); }
svg .you-label text, svg .total-label text { fill: var(--accent); }
svg .you-label text, svg .total-label text, svg .cut-off-marks text { stroke: var(--card); stroke-width: 3px; paint-order: stroke; }
svg .cut-offs line { stroke: var(--soft); }
svg .cut-off-marks text { fill: var(--soft); }
.closed svg .rounds path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
.legend { font-size: .875rem; color: var(--soft); }
.key { display: inline-block; width: 1.5em; height: .75em; border-radius: 2px; margin: 0 .3em 0 1em; }
.key.points { background: var(--accent); margin-left: 0; }
.key.most { background: var(--most); }
.key.cut { border: 1.5px dashed var(--bad); }

table { width: 100%; border-collapse: collapse; margin: .75rem 0; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
thead th, .short { white-space: nowrap; }
thead th, thead td { border-top: 0; color: var(--soft); font-weight: 600; font-size: .875rem; }
tbody th { font-weight: 500; min-width: 9rem; }
tr.group th, tr.strong th, tr.strong td { font-weight: 650; }
tr.group th { padding-top: 1rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.depth1 { padding-left: 1rem; }
th.depth2 { padding-left: 2rem; }
th.depth3 { padding-left: 3rem; }
tr.good td, tr.bad td, tr.doubt td, tr.good th, tr.bad th, tr.doubt th { color: var(--ink); }
tr.good td:nth-child(2), tr.good td.number { color: var(--good); font-weight: 600; }
tr.bad td:nth-child(2), tr.bad td.number { color: var(--bad); font-weight: 600; }
tr.doubt td:nth-child(2), tr.doubt td.number { color: var(--doubt); font-weight: 600; }
details { margin: .75rem 0 0; }
summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
.boxes { list-style: none; padding: 0; }
.boxes li { margin: .6rem 0; padding-left: 1.75rem; }
.boxes label { display: block; margin-left: -1.75rem; padding-left: 1.75rem; font-weight: 500; cursor: pointer; }
.boxes input { width: 1.125rem; height: 1.125rem; margin: 0 .375rem 0 -1.75rem; vertical-align: -.2em; accent-color: var(--accent); }
.address { display: none; }
body:has(table.people) { max-width: 90rem; }
.filter input { font: inherit; padding: .25rem .5rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--card); color: var(--ink); }
.people th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; }
.people th button::after { content: " \\2195"; color: var(--soft); }
.people th[aria-sort="ascending"] button::after { content: " \\2191"; }
.people th[aria-sort="descending"] button::after { content: " \\2193"; }
footer { color: var(--soft); font-size: .875rem; margin-top: 1.5rem; }

@media (max-width: 40rem) {
  body { padding: 1rem .75rem 2rem; }
  h1 { font-size: 1.625rem; }
  section { padding: 1rem .875rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked tr { border-top: 1px solid var(--line); padding: .5rem 0; }
  .stacked th, .stacked td { border: 0; padding: .1rem 0; min-width: 0; }
  .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-weight: 400; }
  .stacked .empty { display: none; }
  .stacked .short { white-space: normal; }
  .stacked .number { display: inline-block; margin-right: 1.25rem; text-align: left; }
  .stacked th.depth1, .stacked th.depth2, .stacked th.depth3 { padding-left: 0; }
}

@page { margin: 15mm 14mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --accent: #1d5fa8; --most: #e3e9f0; --good: #17693a; --bad: #b0281f; --doubt: #855400; --notice: #fff;
  }
  html { font-size: 80%; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, details.long, summary, .filter { display: none; }
  .people th button::after { content: none; }
  section { border: 0; border-radius: 0; padding: 0; margin: 1.5rem 0 0; }
  #verdict { border: 0; }
  #checklist { break-before: page; }
  h2, h3, h4, thead, tr.group { break-after: avoid; }
  tr, li, .card, .chart, .notice { break-inside: avoid; }
  .cards { grid-template-columns: repeat(2, 1fr); gap: .75rem; }
  .cards.three { grid-template-columns: repeat(3, 1fr); }
  .wide { display: block; }
  .narrow { display: none; }
  .address { display: inline; }
}
`;
