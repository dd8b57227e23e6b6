import { provinces } from '../../base/regions.ts';
import { charts } from '../../law/language-tests/index.ts';
import { roundCategories } from '../../law/round-ids.ts';
import { axes } from '../../law-axes/axes.ts';
import type { ArgumentName, fileArguments } from '../commands.ts';
import { aboutExample, examples } from '../examples.ts';
import type { OptionName, options, PlaceholderOf } from '../options.ts';
import type { Tables } from './place.ts';
import type { Sentences } from './sentences.ts';

/** A word that can be typed, and what it stands for. */
export interface CompletionChoice {
  readonly value: string;
  readonly means: string;
}

export type Files = 'none' | 'any' | 'yamlOrJson';

/** What can stand in one place: words, files, or both. */
export interface Kind {
  readonly files?: Exclude<Files, 'none'>;
  readonly choices?: (source: Pick<Tables, 'today'> & Sentences) => readonly CompletionChoice[];
}

type Option = (typeof options)[OptionName];
type FileOption = Extract<Option, { readonly file: string }>;
type FileArgument = (typeof fileArguments)[number];

/** A kind for every name that options and arguments show between <>. Where it can be a file, the tables say so, too. */
type Kinds = Readonly<
  Record<FileArgument | PlaceholderOf<FileOption>, Kind & { readonly files: string }> &
    Record<
      Exclude<ArgumentName, FileArgument> | PlaceholderOf<Exclude<Option, FileOption>>,
      Kind & { readonly files?: never }
    >
>;

/** What only the person knows. */
const personal = {} satisfies Kind;

const kindsOfTables: Kinds = {
  profile: { files: 'yamlOrJson' },
  file: { files: 'any' },
  folder: { files: 'any' },
  source: { files: 'any' },
  date: { choices: ({ today, words }) => [{ value: today, means: words['completion.today']({}) }] },
  rules: { files: 'yamlOrJson', choices: () => versions(true) },
  versions: { files: 'yamlOrJson', choices: () => versions(true) },
  version: { files: 'yamlOrJson', choices: () => versions(false) },
  example: { choices: () => examples().map((one) => ({ value: one.name, means: aboutExample(one) })) },
  test: { choices: () => Object.entries(charts).map(([value, { name }]) => ({ value, means: name })) },
  province: {
    choices: ({ words }) => provinces.map((code) => ({ value: code, means: words['completion.province']({ code }) })),
  },
  category: { choices: () => roundCategories.map((value) => ({ value, means: '' })) },
  days: personal,
  fields: personal,
  levers: personal,
  listening: personal,
  months: personal,
  n: personal,
  number: personal,
  points: personal,
  reading: personal,
  seconds: personal,
  speaking: personal,
  text: personal,
  threads: personal,
  writing: personal,
};

/** By a name, which may be none of them: then it is a word that can be typed. */
export const kinds: Readonly<Record<string, Kind>> = kindsOfTables;

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
