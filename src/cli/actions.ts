import type { OptionName } from './options.ts';

/** One of the things that a command does, named by its first argument. */
export interface ActionSpec {
  readonly name: string;
  readonly summary: string;
  /** Arguments after the name. */
  readonly args?: string;
  readonly options: readonly OptionName[];
}

const everywhere = ['format', 'output', 'config', 'noConfig', 'noColor', 'lang'] as const;
const roundFilters = ['roundKind', 'roundCategory', 'since', 'last', 'asOf'] as const;

export const roundsActions = [
  { name: 'list', summary: 'rounds of invitations, the newest last', options: [...roundFilters, ...everywhere] },
  {
    name: 'update',
    summary: 'join the official feed to what is known',
    options: ['feedFrom', 'feedCheck', 'feedTimeout', ...everywhere],
  },
  {
    name: 'streams',
    summary: 'enhanced nominee streams of the provinces',
    options: ['province', 'asOf', ...everywhere],
  },
] as const satisfies readonly ActionSpec[];

export const rulesActions = [
  { name: 'list', summary: 'every version, with its age', options: ['asOf', 'amendmentFile', ...everywhere] },
  { name: 'show', summary: 'the numbers of versions', args: '<versions...>', options: ['asOf', ...everywhere] },
  {
    name: 'diff',
    summary: 'what changed between two',
    args: '<versions> <versions>',
    options: ['asOf', ...everywhere],
  },
  {
    name: 'check',
    summary: 'exit 1 when a version is too old',
    options: ['maxAge', 'acknowledged', 'asOf', 'amendmentFile', ...everywhere],
  },
  { name: 'template', summary: 'an amendment to fill in', options: ['output', 'lang'] },
] as const satisfies readonly ActionSpec[];

/** The action that the first word names, or the first of the table, which is what runs without a name. */
export function actionOf(actions: readonly ActionSpec[] | undefined, words: readonly string[]): ActionSpec | undefined {
  return actions?.find(({ name }) => name === words[0]) ?? actions?.[0];
}
