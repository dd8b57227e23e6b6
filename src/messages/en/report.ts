const instruments: Readonly<Record<string, string>> = {
  R: 'Immigration and Refugee Protection Regulations',
  IRPA: 'Immigration and Refugee Protection Act',
  MI: 'Ministerial Instructions respecting the Express Entry system',
};

/** Headings and phrases of the reports. */
export const report = {
  'report.asOf': ({ asOf }: { asOf: string }) => `as of ${asOf}`,
  'join.colon': ({ head, text }: { head: string; text: string }) => `${head}: ${text}`,
  'join.semicolon': ({ parts }: { parts: readonly string[] }) => parts.join('; '),
  /** Where a rule stands in the law. */
  /** Behind what a term means: the sections, and of which instruments they are. */
  'report.inTheLaw': ({ source }: { source: string }) => {
    const cited = [...new Set(source.match(/\bR(?=\d)|IRPA|MI/g))];
    return `In the law: ${source} (${cited.map((short) => `${short}: ${instruments[short]}`).join('; ')})`;
  },
  'join.path': ({ steps }: { steps: readonly string[] }) => steps.join(': '),
  'levels.scale': ({ language }: { language: 'english' | 'french' }) => (language === 'english' ? 'CLB' : 'NCLC'),
  'levels.result': () => 'result',
  'levels.got': ({ result }: { result: number | 'M' }) => String(result),
  'levels.next': () => 'next level',
  'levels.level': ({ level }: { level: number }) =>
    level === 0 ? 'below 4' : level >= 10 ? '10 or more' : String(level),
  'levels.more': ({ level, from, more }: { level: number; from: number; more: number }) =>
    `${level}: ${from} (${more} more)`,
  'levels.lowest': ({ level }: { level: string }) => `lowest of the four: ${level}`,
  'short.program': ({ id, sure }: { id: string; sure: boolean }) => `${id.toUpperCase()}${sure ? '' : '?'}`,
  'report.score': ({ total, max }: { total: number; max: string }) => `CRS ${total} of ${max}`,
  'report.rules': ({ id, verified }: { id: string; verified: string }) => `rules of ${id}, last verified ${verified}`,
  'report.notComplete': () => 'NOT COMPLETE',
  'report.programs': () => 'Programs',
  'report.requirements': () => 'Requirements',
  'report.grid': () => 'FSW selection grid',
  'report.points': () => 'points',
  'report.of': () => 'of',
  'report.because': () => 'because',
  'report.source': () => 'source',
  'report.total': () => 'Total',
  'report.notes': () => 'Notes',
  'report.unknowns': () => 'Not known',
  'report.sources': () => 'Sources',
  'report.fromProfile': () => 'From the profile',
  'report.program': () => 'program',
  'report.eligible': () => 'eligible',
  'report.why': () => 'why',
  'report.has': () => 'has',
  'report.needs': () => 'needs',
  'report.met': () => 'met',
  'report.yes': () => 'yes',
  'report.no': () => 'no',
  'report.unknown': () => 'unknown',
  'report.allMet': () => 'every requirement is met',
  'report.invitedUnder': () => 'every requirement is met; invited under this one first',
  'report.failing': ({ label, have, need }: { label: string; have: string; need: string }) =>
    `${label}: ${have}; needs ${need}`,
  'report.failingBriefly': ({ label, have }: { label: string; have: string }) => `${label} (${have})`,
  'report.noProgram': () => 'No program is met: this profile could not enter the pool.',
  'report.noneForSure': () => 'No program is met for sure: see what is not known.',
  'report.otherwise': ({ text, effects }: { text: string; effects: readonly string[] }) =>
    `${text} Otherwise: ${effects.join(', ')}.`,
  'report.together': ({ text, effects }: { text: string; effects: readonly string[] }) =>
    `${text} Together with the other doubts: ${effects.join(', ')}.`,
  'report.otherTotal': ({ total }: { total: number }) => `a total of ${total}`,
  'report.otherGrid': ({ grid }: { grid: number }) => `${grid} on the FSW grid`,
  'report.detailsHint': ({ left }: { left: number }) =>
    `More: crs score --details (programs, grid${left === 0 ? '' : `, ${left} ${left === 1 ? 'note' : 'notes'}`}), --explain`,
  'report.explainHint': () => 'crs score --explain shows every reason and its source.',
};
