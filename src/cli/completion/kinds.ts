import { provinces } from '../../base/regions.ts';
import { charts } from '../../law/language-tests/charts.ts';
import { roundCategories } from '../../law/round-ids.ts';
import { axes } from '../../law-axes/axes.ts';
import { completion as words } from '../../messages/en/completion.ts';
import { aboutExample, examples } from '../examples.ts';

/** A word that can be typed, and what it stands for. */
export interface CompletionChoice {
  readonly value: string;
  readonly means: string;
}

export type Files = 'none' | 'any' | 'yamlOrJson';

/** What can stand in one place: words, files, or both. */
export interface Kind {
  readonly files?: Files;
  readonly choices?: (today: string) => readonly CompletionChoice[];
}

/** By the name that options and arguments show between <>. Any other name is something that only the person knows. */
export const kinds: Readonly<Record<string, Kind>> = {
  profile: { files: 'yamlOrJson' },
  file: { files: 'any' },
  source: { files: 'any' },
  date: { choices: (today) => [{ value: today, means: words['completion.today']() }] },
  rules: { files: 'yamlOrJson', choices: () => versions(true) },
  versions: { files: 'yamlOrJson', choices: () => versions(true) },
  version: { files: 'yamlOrJson', choices: () => versions(false) },
  example: { choices: () => examples().map((one) => ({ value: one.name, means: aboutExample(one) })) },
  test: { choices: () => Object.entries(charts).map(([value, { name }]) => ({ value, means: name })) },
  province: {
    choices: () => provinces.map((code) => ({ value: code, means: words['completion.province']({ code }) })),
  },
  category: { choices: () => roundCategories.map((value) => ({ value, means: '' })) },
};

/** Versions on every axis by id, the newest first. */
function versions(withProposals: boolean): readonly CompletionChoice[] {
  const titles = new Map<string, string[]>();
  for (const { header } of axes().flatMap((axis) => axis.versions)) {
    if (header.status === 'proposed' && !withProposals) continue;
    titles.set(header.id, [...(titles.get(header.id) ?? []), header.title]);
  }
  return [...titles]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([value, named]) => ({ value, means: [...new Set(named)].join('; ') }));
}
