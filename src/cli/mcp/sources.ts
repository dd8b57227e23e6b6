import { testIds } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import { lawOn } from '../../law/law.ts';
import { officialNocPage } from '../../law/noc-page.ts';
import type { Source } from '../../law/source.ts';
import { axes, versionsOf } from '../../law-axes/axes.ts';
import { onlyMeaning } from '../../profile/other-names.ts';
import { feedUrl } from '../../rounds/feed.ts';
import type { Machine } from '../machine.ts';
import { proposalOf, whenOf } from '../when.ts';
import { words } from '../words.ts';
import type { Call } from './call.ts';

export type NamedSource = Pick<Source, 'title' | 'url'>;

/** Where what a tool answers was read, each once; none where every part of the answer names its own. */
export async function sourcesOf(
  call: Exclude<Call, { readonly tool: 'explain' }>,
  machine: Machine,
): Promise<readonly NamedSource[]> {
  const found = await read(call, machine);
  return distinct(found.map(({ title, ...source }) => ({ ...source, title: words['data.text']({ text: title }) })));
}

/** Each once, with its name and its address. */
export function distinct(sources: readonly NamedSource[]): readonly NamedSource[] {
  const named = sources.map(({ title, url }) => ({ title, ...(url !== undefined && { url }) }));
  return [...new Map(named.map((source) => [JSON.stringify(source), source])).values()];
}

/** Sources as a paragraph; empty for none. */
export function sourcesText(sources: readonly NamedSource[]): string {
  const lines = sources.map(({ title, url }) =>
    url === undefined ? `- ${title}` : `- ${words['join.colon']({ head: title, text: url })}`,
  );
  const head = words['join.colon']({ head: words['report.sources']({}), text: '' }).trim();
  return lines.length === 0 ? '' : [head, ...lines].join('\n');
}

async function read(call: Parameters<typeof sourcesOf>[0], machine: Machine): Promise<readonly NamedSource[]> {
  switch (call.tool) {
    case 'rules':
      return call.given.action === 'diff' ? (call.given.versions ?? []).flatMap(ofVersions) : [];
    case 'noc':
      return [{ title: 'NOC 2021', url: officialNocPage() }];
    case 'language': {
      const test = onlyMeaning(call.given.test, testIds);
      return Object.entries(charts).flatMap(([id, { source }]) => (id === test ? [source] : []));
    }
    case 'rounds':
      return call.person ? [...(await ofLaw(call.given, machine)), ...ofRounds] : ofRounds;
    default:
      return ofLaw(call.given, machine);
  }
}

/** Those of the versions of an id, else of the rules of a day. */
function ofVersions(name: string): readonly Source[] {
  const named = axes().flatMap(({ versions }) => versions.filter(({ header }) => header.id === name));
  const law = named.length > 0 ? undefined : lawOn(name);
  return [...named, ...(law ? versionsOf(law) : [])].flatMap(({ header }) => header.sources);
}

const ofRounds = [{ title: 'IRCC', url: feedUrl }];

async function ofLaw(
  { asOf, rules }: { readonly asOf?: string | undefined; readonly rules?: string | undefined },
  machine: Machine,
): Promise<readonly Source[]> {
  const { law } = (await proposalOf({ asOf, rules }, machine)) ?? (await whenOf({ asOf, rules }, machine));
  return [law.crs, law.programs, law.categories, law.funds].flatMap((version) => version?.sources ?? []);
}
