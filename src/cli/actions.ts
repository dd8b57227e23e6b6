import type { Among } from '../messages/message.ts';
import type { OptionName } from './options.ts';

/** One of the things that a command does, named by its first argument. */
export interface ActionSpec {
  readonly name: string;
  /** The sentence that says what it does. */
  readonly summary: Among<'usage.action'>;
  /** Arguments after the name. */
  readonly args?: string;
  readonly options: readonly OptionName[];
}

const everywhere = ['format', 'output', 'config', 'noConfig', 'noColor', 'lang'] as const;
const roundFilters = ['roundKind', 'roundCategory', 'since', 'last', 'asOf'] as const;

export const roundsActions = [
  { name: 'list', summary: 'usage.action.rounds.list', options: [...roundFilters, ...everywhere] },
  {
    name: 'update',
    summary: 'usage.action.rounds.update',
    options: ['feedFrom', 'feedCheck', 'feedTimeout', ...everywhere],
  },
  {
    name: 'streams',
    summary: 'usage.action.rounds.streams',
    options: ['province', 'asOf', ...everywhere],
  },
] as const satisfies readonly ActionSpec[];

export const rulesActions = [
  { name: 'list', summary: 'usage.action.rules.list', options: ['asOf', 'amendmentFile', ...everywhere] },
  { name: 'show', summary: 'usage.action.rules.show', args: '<versions...>', options: ['asOf', ...everywhere] },
  {
    name: 'diff',
    summary: 'usage.action.rules.diff',
    args: '<versions> <versions>',
    options: ['asOf', ...everywhere],
  },
  {
    name: 'check',
    summary: 'usage.action.rules.check',
    options: ['maxAge', 'acknowledged', 'asOf', 'amendmentFile', ...everywhere],
  },
  { name: 'template', summary: 'usage.action.rules.template', options: ['output', 'lang'] },
] as const satisfies readonly ActionSpec[];

/** The action that the first word names, or the first of the table, which is what runs without a name. */
export function actionOf(actions: readonly ActionSpec[] | undefined, words: readonly string[]): ActionSpec | undefined {
  return actions?.find(({ name }) => name === words[0]) ?? actions?.[0];
}
