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

/** Where what a tool answers was read; nothing where the answer names its own. */
export async function sourcesOf(call: Call, machine: Machine): Promise<string> {
  return sourcesText(await read(call, machine));
}

/** Sources as a paragraph, each once; empty for none. */
export function sourcesText(sources: readonly Pick<Source, 'title' | 'url'>[]): string {
  const lines = sources.map(({ title, url }) =>
    url === undefined ? `- ${title}` : `- ${words['join.colon']({ head: title, text: url })}`,
  );
  const head = words['join.colon']({ head: words['report.sources']({}), text: '' }).trim();
  return lines.length === 0 ? '' : [head, ...new Set(lines)].join('\n');
}

async function read(call: Call, machine: Machine): Promise<readonly Pick<Source, 'title' | 'url'>[]> {
  switch (call.tool) {
    case 'explain':
      return [];
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
