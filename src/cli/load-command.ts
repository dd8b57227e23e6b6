import type { CommandName } from './commands.ts';
import type { CommandModule } from './option-values.ts';

/** Each command's file, loaded only when the command runs. */
export const loadCommand: { readonly [Name in CommandName]: () => Promise<CommandModule<Name>> } = {
  score: () => import('./commands/score.ts'),
  check: () => import('./commands/check.ts'),
  demo: () => import('./commands/demo.ts'),
  init: () => import('./commands/init.ts'),
  language: () => import('./commands/language.ts'),
  rounds: () => import('./commands/rounds.ts'),
  noc: () => import('./commands/noc.ts'),
  diff: () => import('./commands/diff.ts'),
  compare: () => import('./commands/compare.ts'),
  improve: () => import('./commands/improve.ts'),
  timeline: () => import('./commands/timeline.ts'),
  overview: () => import('./commands/overview.ts'),
  batch: () => import('./commands/batch.ts'),
  rules: () => import('./commands/rules.ts'),
  checklist: () => import('./commands/checklist.ts'),
  report: () => import('./commands/report.ts'),
  schema: () => import('./commands/schema.ts'),
  mcp: () => import('./commands/mcp.ts'),
  completion: () => import('./commands/completion.ts'),
};
