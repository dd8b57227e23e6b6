const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Differences between scores, and profiles side by side. */
export const diff = {
  'input.twice': ({ profile }: { profile: string }) =>
    `two profiles are named ${JSON.stringify(profile)}: a comparison needs different names; give them an id`,
  'input.notKeys': () => 'empty, or not keys and values',
  'input.noChange': () => 'nothing is changed',
  'input.unknownSchema': ({ schema }: { schema: string }) =>
    `schema ${schema} of stored scores, which this release does not know; it reads schema 1`,
  'input.notScores': () => 'not scores: neither JSON nor one JSON object a line',

  'diff.title': ({ from, to }: { from: string; to: string }) => `From ${from} to ${to}`,
  'diff.baselineTitle': ({ file, before, now }: { file: string; before: string; now: string }) =>
    `Against ${file}, ${before} → ${now}`,
  'diff.noScores': () => 'no scores yet',
  'diff.madeWith': ({
    days: [first = '', ...later],
    rules,
    tools,
  }: {
    days: readonly string[];
    rules: readonly string[];
    tools: readonly string[];
  }) => {
    const days = first === '' ? [] : [`as of ${first}${later.length === 0 ? '' : ` to ${later.at(-1)}`}`];
    return [...days, `rules ${rules.join(' and ')}`, ...(tools.length === 0 ? [] : [tools.join(' and ')])].join(', ');
  },
  'diff.cause': () => 'cause',
  'diff.causes': ({ cause }: { cause: readonly ('time' | 'law' | 'tool' | 'profile')[] }) => {
    const isEither = cause.includes('tool') && cause.includes('profile');
    const apart: readonly string[] = isEither ? cause.filter((one) => one !== 'tool' && one !== 'profile') : cause;
    return cause.length === 0 ? 'not known' : [...apart, ...(isEither ? ['profile or tool'] : [])].join(', ');
  },
  'diff.causeIs': ({ causes }: { causes: string }) => `Cause: ${causes}.`,
  'diff.daysTitle': ({ from, to, rules }: { from: string; to: string; rules: string }) =>
    `From ${from} to ${to}, rules ${rules}`,
  'diff.notComplete': ({ rules, missing }: { rules: string; missing: string }) =>
    `NOT COMPLETE: the CRS is reported changed since ${missing}, but its tables are not known; ${rules} was used.`,
  'diff.profileTitle': ({ profile, from, to, change }: { profile: string; from: string; to: string; change: number }) =>
    `${profile}: CRS ${from} → ${to} (${signed(change)})`,
  'diff.onlyNew': ({ profile, total }: { profile: string; total: number }) =>
    `${profile}: new, CRS ${total}; the baseline has no score of it`,
  'diff.onlyOld': ({ profile, total }: { profile: string; total: number }) =>
    `${profile}: gone; the baseline has CRS ${total}`,
  'diff.noLongerKnown': () => 'rules no longer completely known',
  'diff.nowKnown': () => 'rules completely known now',
  'diff.nothing': () => 'Nothing differs.',
  'diff.factor': () => 'factor',
  'diff.from': () => 'from',
  'diff.to': () => 'to',
  'diff.change': () => 'change',
  'diff.signed': ({ change }: { change: number }) => signed(change),
  'diff.because': ({ before, after }: { before: string | null; after: string | null }) =>
    before === null || after === null || before === after ? (after ?? before ?? '') : `${before} → ${after}`,
  'diff.profile': () => 'profile',
  'diff.programs': () => 'programs',
  'diff.what': () => 'what changed',
  'diff.gained': ({ programs }: { programs: readonly string[] }) => `Now met: ${programs.join(', ')}.`,
  'diff.lost': ({ programs }: { programs: readonly string[] }) => `No longer met for sure: ${programs.join(', ')}.`,
  'diff.absentNode': () => 'not in these rules',
  'diff.new': () => 'new',
  'diff.gone': () => 'gone',
  'diff.more': ({ count }: { count: number }) => `and ${count} more that differ: --format json has all.`,
  'diff.summary': ({
    profiles,
    up,
    down,
    unchanged,
    onlyOneSide,
    mean,
  }: {
    profiles: number;
    up: number;
    down: number;
    unchanged: number;
    onlyOneSide: number;
    mean: number;
  }) =>
    `${profiles} profiles: ${up} up, ${down} down, ${unchanged} unchanged${onlyOneSide === 0 ? '' : `, ${onlyOneSide} on one side only`}; mean change ${signed(Math.round(mean * 10) / 10)}`,
  'diff.largest': ({ profile, change }: { profile: string; change: number }) =>
    `largest change ${signed(change)} (${profile})`,
  'diff.losesForSure': () => 'loses for sure',
  'diff.class': () => 'the one class',

  'check.valid': () => 'valid',
  'check.clear': () => ', everything counts and nothing is missing',
  'check.rules': ({ rules }: { rules: string }) => `under the rules of ${rules}`,
  'check.last': ({ file, notes, unknowns }: { file: string; notes: number; unknowns: number }) =>
    `${file}: valid${notes + unknowns === 0 ? ', everything counts and nothing is missing' : `, ${counted(notes, 'note')}, ${counted(unknowns, 'unknown')}`}`,

  'compare.title': ({ asOf, rules }: { asOf: string; rules: string }) => `Side by side, ${asOf}, rules ${rules}`,
  'compare.mark': () => '*',
  'compare.hint': () => '* differs between the profiles',
  'diff.eachAgainstItself': ({ files }: { files: readonly string[] }) =>
    `each profile is held against itself under other rules; the two side by side: crs compare ${files.join(' ')}`,
  'diff.compareOne': () =>
    'compare: found 1 profile, expected two or more, such as: crs compare a.yaml b.yaml\n  one profile under other rules or on another day: crs diff profile.yaml',
};
