import { candidate } from './fr/candidate.ts';
import { categories } from './fr/categories.ts';
import { cells } from './fr/cells.ts';
import { checklist } from './fr/checklist.ts';
import { choices } from './fr/choices.ts';
import { completion } from './fr/completion.ts';
import { config } from './fr/config.ts';
import { crs } from './fr/crs.ts';
import { data } from './fr/data.ts';
import { demo } from './fr/demo.ts';
import { diff } from './fr/diff.ts';
import { expected } from './fr/expected.ts';
import { files } from './fr/files.ts';
import { firstQuestions } from './fr/first-questions.ts';
import { help } from './fr/help.ts';
import { improve } from './fr/improve.ts';
import { init } from './fr/init.ts';
import { input } from './fr/input.ts';
import { labels } from './fr/labels.ts';
import { line } from './fr/line.ts';
import { mcp } from './fr/mcp.ts';
import { noc } from './fr/noc.ts';
import { overview } from './fr/overview.ts';
import { page } from './fr/page.ts';
import { programs } from './fr/programs.ts';
import { proposals } from './fr/proposals.ts';
import { questions } from './fr/questions.ts';
import { report } from './fr/report.ts';
import { rounds } from './fr/rounds.ts';
import { rulesBatch } from './fr/rules-batch.ts';
import { template } from './fr/template.ts';
import { timeline } from './fr/timeline.ts';
import { told } from './fr/told.ts';
import { usage } from './fr/usage.ts';
import { verdict } from './fr/verdict.ts';
import { warnings } from './fr/warnings.ts';

import type { Words } from './message.ts';

export { glossary } from './fr/glossary.ts';
export { questionHelp } from './fr/question-help.ts';

/** Every sentence in French. */
export const fr: Words = {
  ...labels,
  ...candidate,
  ...crs,
  ...programs,
  ...report,
  ...input,
  ...categories,
  ...noc,
  ...rounds,
  ...rulesBatch,
  ...proposals,
  ...cells,
  ...checklist,
  ...template,
  ...diff,
  ...init,
  ...questions,
  ...firstQuestions,
  ...told,
  ...choices,
  ...timeline,
  ...improve,
  ...completion,
  ...help,
  ...usage,
  ...line,
  ...expected,
  ...files,
  ...config,
  ...demo,
  ...data,
  ...overview,
  ...verdict,
  ...warnings,
  ...page,
  ...mcp,
};
