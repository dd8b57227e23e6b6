import { addYears, type Day, formatDay } from '../../base/day.ts';
import type { Words } from '../../messages/message.ts';
import type { Round } from '../../rounds/round.ts';
import type { KindToday } from '../../verdict/door.ts';
import { missing } from '../rounds/replay.ts';
import { figure } from './chart.ts';
import { doorChart } from './door-chart.ts';
import { classOf, type Html, html } from './html.ts';
import { tableHtml } from './sheet.ts';

export interface Doors {
  readonly asOf: Day;
  readonly total: number;
  readonly kinds: readonly KindToday[];
  /** Rounds that are known, oldest first. */
  readonly rounds: readonly Round[];
  /** The sentence about the newest day known; left out before the first round. */
  readonly through: string | undefined;
}

/** Older cut-offs are of other pools and other rules. */
const yearsShown = 2;

/** Each kind of round over time with the score of the day as a line, and how the person stands to its newest. */
export async function doorsSection(doors: Doors, words: Words): Promise<Html> {
  const { asOf, kinds, rounds, through } = doors;
  const [from, to] = [formatDay(addYears(asOf, -yearsShown)), formatDay(asOf)];
  const shown = rounds.filter(({ date }) => date > from && date <= to);
  const cards = await Promise.all(kinds.map((kind) => card(kind, { ...doors, rounds: shown }, { from, to }, words)));
  return html`<section id="doors"><h2>${words['rounds.doors']({})}</h2>
${kinds.length === 0 ? html`<p>${words['rounds.noneOfYear']({})}</p>` : html`<div class="cards three">${cards}</div>`}
${shown.length === 0 ? undefined : html`<details class="long"><summary>${words['page.everyRound']({ from, to })}</summary>${table(shown, words)}</details>`}
${through === undefined ? undefined : html`<p class="faint">${through}</p>`}
</section>`;
}

async function card(
  { kind, category, eligible, last, on, by, because }: KindToday,
  { rounds, total }: Doors,
  { from, to }: { readonly from: string; readonly to: string },
  words: Words,
): Promise<Html> {
  const own = rounds.filter((round) => round.kind === kind && round.category === category);
  const name = words['rounds.mark']({ category });
  const why = because && missing(because, words);
  const stands = words['rounds.you']({ eligible, by, why });
  const tone = eligible === 'no' ? 'faint' : eligible === 'unknown' ? 'doubt' : by >= 0 ? 'good' : 'bad';
  const cutOffs = own.map(({ crs }) => crs);
  const alternative = words['page.doorChart']({
    name,
    rounds: own.length,
    min: Math.min(...cutOffs),
    max: Math.max(...cutOffs),
    from,
    to,
    total,
  });
  const label = words['page.you']({ total });
  return html`<div${classOf('card', 'door', eligible === 'no' ? 'closed' : undefined)}><h3><span class="name">${name}</span> <span class="figure">${last}</span></h3>
<p class="${tone}">${stands}</p>
<p class="faint">${words['page.lastCutOff']({ last, on })}</p>
${await figure(alternative, doorChart({ rounds: own, total, from, to, label }))}</div>`;
}

function table(rounds: readonly Round[], words: Words): Html {
  const columns = [
    { name: words['rounds.date']({}) },
    { name: words['rounds.of']({}) },
    { name: words['rounds.cutOff']({}), align: 'right' },
    { name: words['rounds.invitations']({}), align: 'right' },
  ] as const;
  const rows = rounds.map(({ date, category, crs, invitations }) => ({
    cells: [date, words['rounds.mark']({ category }), String(crs), words['rounds.count']({ count: invitations })],
  }));
  return tableHtml(columns, rows.reverse());
}
