import { type Config, parse, type Spec, View } from 'vega';
import { Html, html } from './html.ts';

/** Colours come from the style of the page, by the names of marks, so that they follow light and dark. */
const config: Config = {
  axis: { labelFontSize: 12, titleFontSize: 12, domain: false, ticks: false, labelPadding: 6, grid: true },
  text: { fontSize: 12 },
};

/** A style of its own for texts, and names of marks: the figure around the chart has the one that counts. */
const unneeded = / (font-family|stroke-miterlimit|pointer-events|role|aria-[a-z]+)="[^"]*"/g;

/** A chart as markup; without a name, since it stands in a figure that has one. */
async function svgOf(spec: Spec): Promise<string> {
  const view = new View(parse({ padding: 2, ...spec }, config), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg.replaceAll(unneeded, '').replace('<svg ', '<svg aria-hidden="true" ');
}

/** A chart with the sentence that says what it shows. */
export async function figure(alternative: string, spec: Spec): Promise<Html> {
  return html`<div class="chart" role="img" aria-label="${alternative}">${new Html(await svgOf(spec))}</div>`;
}
