import type { CommandName } from './commands.ts';

/** Why somebody comes: to learn where they stand, to change it, to apply; or to work with files and rules. */
export type CommandGroup = 'findOut' | 'plan' | 'apply' | 'data';

/** Every command in one of them, in the order in which a newcomer needs them. */
export const commandGroups: Readonly<Record<CommandGroup, readonly CommandName[]>> = {
  findOut: ['demo', 'init', 'score', 'report', 'check', 'language', 'noc'],
  plan: ['improve', 'rounds', 'timeline', 'compare', 'diff'],
  apply: ['checklist'],
  data: ['overview', 'batch', 'rules', 'schema', 'mcp', 'completion'],
};
