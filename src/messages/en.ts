import { candidate } from './en/candidate.ts';
import { categories } from './en/categories.ts';
import { cells } from './en/cells.ts';
import { checklist } from './en/checklist.ts';
import { choices } from './en/choices.ts';
import { completion } from './en/completion.ts';
import { config } from './en/config.ts';
import { crs } from './en/crs.ts';
import { data } from './en/data.ts';
import { demo } from './en/demo.ts';
import { diff } from './en/diff.ts';
import { expected } from './en/expected.ts';
import { files } from './en/files.ts';
import { firstQuestions } from './en/first-questions.ts';
import { help } from './en/help.ts';
import { improve } from './en/improve.ts';
import { init } from './en/init.ts';
import { input } from './en/input.ts';
import { labels } from './en/labels.ts';
import { line } from './en/line.ts';
import { mcp } from './en/mcp.ts';
import { noc } from './en/noc.ts';
import { overview } from './en/overview.ts';
import { page } from './en/page.ts';
import { programs } from './en/programs.ts';
import { proposals } from './en/proposals.ts';
import { questions } from './en/questions.ts';
import { report } from './en/report.ts';
import { rounds } from './en/rounds.ts';
import { rulesBatch } from './en/rules-batch.ts';
import { template } from './en/template.ts';
import { timeline } from './en/timeline.ts';
import { told } from './en/told.ts';
import { usage } from './en/usage.ts';
import { verdict } from './en/verdict.ts';
import { warnings } from './en/warnings.ts';

/** Every sentence in English, by message id. The id of a node, a requirement or a program is the id of its label. */
export const en = {
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
