import type { RoundCategory, RoundKind } from '../../law/round-ids.ts';
import type { StreamStatus } from '../../law/streams.ts';
import { isNotListed, type NoListedWork, type WorkOfCategory } from './categories.ts';
import { grouped, level } from './terms.ts';

const categoryNames: Readonly<Record<RoundCategory, string>> = {
  general: 'general',
  cec: 'Canadian Experience Class',
  fsw: 'Federal Skilled Worker',
  fst: 'Federal Skilled Trades',
  pnp: 'Provincial Nominee Program',
  french: 'French',
  healthcare: 'healthcare',
  stem: 'STEM',
  trades: 'trades',
  education: 'education',
  transport: 'transport',
  agriculture: 'agriculture',
  physicians: 'physicians',
  'senior-managers': 'senior managers',
  researchers: 'researchers',
  military: 'military',
  unknown: 'not known',
};

const kindNames: Readonly<Record<RoundKind, string>> = {
  general: 'General',
  program: 'Programs',
  pnp: 'Provincial nominees',
  category: 'Categories',
  unknown: 'Kind not known',
};

const streamStatuses: Readonly<Record<StreamStatus, string>> = {
  open: 'open',
  closed: 'closed',
  notYet: 'not yet open',
  unknown: 'not known',
};

const shortNames: Readonly<Partial<Record<RoundCategory, string>>> = {
  cec: 'CEC',
  fsw: 'FSW',
  fst: 'FST',
  pnp: 'nominees',
};

/** What rounds of a program or category are called inside a sentence. */
export function roundName(category: RoundCategory): string {
  return shortNames[category] ?? categoryNames[category];
}

/** Rounds of invitations, and where a score stood in them. */
export const rounds = {
  'rounds.ofProfile': ({ file }: { file: string }) => `for your own profile: crs rounds ${file}`,
  'rounds.noProgram': () => 'no program met',
  'rounds.programUnknown': () => 'eligibility for a program',
  'rounds.notIn': ({ category, sure }: { category: RoundCategory; sure: boolean }) =>
    sure ? `${roundName(category)} not met` : `eligibility for ${roundName(category)}`,
  // As it is given to --category.
  'rounds.category': ({ category }: { category: RoundCategory }) => category,
  'rounds.needs': ({ what }: { what: string }) => `needs ${what}`,
  'rounds.missingFrench': () => 'no valid test of French',
  'rounds.missingLevel': ({ lowest, needed }: { lowest: number; needed: number }) =>
    `lowest French ${level(lowest)}, NCLC ${needed} needed`,
  'rounds.noListedWork': ({ inCanada, notListed }: NoListedWork) =>
    notListed.length > 0 ? isNotListed(notListed) : `no listed work${inCanada ? ' in Canada' : ''}`,
  'rounds.missingWork': ({ months, needed, inCanada }: WorkOfCategory) =>
    `${months} of ${needed} months${inCanada ? ' in Canada' : ''}`,
  'rounds.profileEnded': ({ end }: { end: string }) => `the profile ended on ${end}`,
  'rounds.noNomination': () => 'no nomination',
  'rounds.nominationUnknown': () => 'whether the nomination counts',
  'rounds.withoutNominees': () => 'a nominee is invited as one only (IRPA 10.1(1.1))',
  'rounds.nomineeRuleUnknown': ({ from }: { from: string }) =>
    `whether it invited nominees: the rule before ${from} was not found`,
  'rounds.kindUnknown': () => 'whom it invited',
  'rounds.scoreIncomplete': () => 'the score under the rules of that day',
  'rounds.scoreInDoubt': ({ low, high }: { low: number; high: number }) => `score in doubt, ${low} to ${high}`,
  'rounds.notStated': ({ missing, low, high }: { missing: readonly string[]; low: number; high: number }) =>
    `${low} to ${high} points, as not stated: ${missing.join(', ')}`,
  'rounds.tieRuleUnknown': ({ from }: { from: string }) =>
    `at the cut-off; the tie-break rule before ${from} is not known`,
  'rounds.tieNotPublished': () => 'at the cut-off; no tie-break was published',
  'rounds.tieNotReadable': () => 'at the cut-off; the tie-break is not readable as published',
  'rounds.tieWithoutZone': ({ tieBreak }: { tieBreak: string }) =>
    `at the cut-off; the tie-break, ${tieBreak}, was published without a zone`,
  'rounds.submittedNotStated': ({ tieBreak }: { tieBreak: string }) =>
    `at the cut-off; invited only if submitted before ${tieBreak}: give expressEntryProfile.submitted`,
  'rounds.submittedNotExact': ({ tieBreak }: { tieBreak: string }) =>
    `at the cut-off; invited only if submitted before ${tieBreak}: give the time of expressEntryProfile.submitted`,
  'rounds.decided': ({ outcome, by }: { outcome: 'invited' | 'missed' | 'tieBreak'; by: number }) => {
    switch (outcome) {
      case 'invited':
        return by === 0 ? 'invited by the tie-break' : `invited, ${by} above`;
      case 'missed':
        return `missed by ${by}`;
      case 'tieBreak':
        return 'missed by the tie-break';
    }
  },
  'rounds.notEligible': ({ because }: { because: string }) => `not eligible: ${because}`,
  'rounds.unknown': ({ because }: { because: string }) => `not known: ${because}`,
  'rounds.pool': ({
    score,
    low,
    high,
    total,
    asOf,
  }: {
    score: number;
    low: number;
    high: number;
    total: number;
    asOf: string;
  }) =>
    `In the pool: between ${grouped(low)} and ${grouped(high)} of ${grouped(total)} stood above a score of ${score} under the rules of that day, as counted on ${asOf}.`,
  'rounds.notInPool': () => 'No program is met: such a profile would not have been in the pool.',

  'rounds.storedPassedOver': ({ file, why }: { file: string; why: string }) =>
    `${file}: ${why}; passed over, and crs rounds update writes it anew`,
  'feed.empty': () => 'empty',
  'feed.tooLarge': () => 'too large to be a feed of rounds',
  'feed.html': () => 'a web page, not the feed of rounds',
  'feed.notJson': () => 'not JSON, or cut off',
  'feed.notRounds': () => 'JSON, but without rounds',
  'feed.noRound': () => 'not one round in it can be read',

  'rounds.number': () => 'no.',
  'rounds.date': () => 'date',
  'rounds.of': () => 'round',
  'rounds.invitations': () => 'invited',
  'rounds.cutOff': () => 'cut-off',
  'rounds.tieBreakHead': () => 'tie-break (UTC)',
  'rounds.notReadable': () => 'not readable',
  'rounds.instant': ({ instant, sure }: { instant: string; sure: boolean }) => (sure ? instant : `${instant} ?`),
  'rounds.withoutZone': () => 'A tie-break with ? was published without a zone: it is not known to the hour.',
  'rounds.score': () => 'score',
  'rounds.count': ({ count }: { count: number }) => grouped(count),
  'rounds.none': () => 'No known round is of that kind in that time.',
  'rounds.chartTitle': ({ kind, min, max }: { kind: RoundKind; min: number; max: number }) =>
    `${kindNames[kind]}: cut-offs ${min === max ? min : `${min} to ${max}`}`,
  'rounds.mark': ({ category }: { category: RoundCategory | 'several' }) =>
    category === 'several' ? 'several' : categoryNames[category],
  'rounds.showing': ({ shown, of }: { shown: number; of: number }) =>
    `The newest ${shown} of ${of} rounds; --last or --since lists more, and the chart shows all.`,
  'rounds.corrected': ({
    number,
    published,
    invitations,
    reason,
  }: {
    number: string;
    published: number;
    invitations: number;
    reason: string;
  }) => `Round ${number}: ${invitations} invitations instead of the published ${published}: ${reason}.`,
  'rounds.through': ({ date, number, bundled }: { date: string; number: string; bundled?: string | undefined }) =>
    `Rounds known to ${date} (no. ${number})${bundled === undefined ? '' : `, bundled to ${bundled}`}; later ones are not known here: crs rounds update.`,
  'rounds.only': ({ date, number }: { date: string; number: string }) =>
    `Only rounds to ${date} (no. ${number}) are looked at, as asked.`,
  'rounds.doors': () => 'Rounds of the 12 months before this day',
  'rounds.noneOfYear': () => 'No round of the 12 months before this day is known.',
  'rounds.rangeOfTen': () => 'last ten',
  'rounds.youHead': () => 'you',
  'rounds.you': ({
    eligible,
    by,
    why,
  }: {
    eligible: 'yes' | 'no' | 'unknown';
    by: number;
    why: string | undefined;
  }) => {
    const points = by > 0 ? `${by} above` : by < 0 ? `${-by} below` : 'at the cut-off';
    if (eligible === 'no') return `closed${why === undefined ? '' : `: ${why}`}${by >= 0 ? ` (${points})` : ''}`;
    return eligible === 'yes' ? points : `${points}; not known${why === undefined ? '' : `: ${why}`}`;
  },
  'rounds.historyHint': () => 'crs rounds PROFILE --history holds every round against the facts of its own day.',
  'rounds.eachDay': () => "Each on its own day's facts and rules",
  'rounds.summary': () => 'The last ten known of each',
  'rounds.lastCutOff': () => 'last',
  'rounds.on': () => 'on',
  'rounds.range': () => 'range',
  'rounds.wouldInvite': () => 'would invite',
  'rounds.invitedOf': ({ invited, open, of }: { invited: number; open: number; of: number }) =>
    `${open === 0 ? invited : `${invited}-${invited + open}`} of ${of}`,
  'rounds.beforeSubmitted': ({ submitted }: { submitted: string }) =>
    `The profile was submitted on ${submitted}: rounds before that day, and the counts of the last ten, are told as if it had been in the pool.`,
  'rounds.submittedUnknown': () =>
    'expressEntryProfile.submitted is not stated: every round is told as if the profile had been in the pool.',
  'rounds.notYetSubmitted': ({ submitted }: { submitted: string }) =>
    `Not in the pool: before it was submitted on ${submitted}. As if it had been:`,
  'rounds.submittedFrom': ({ submitted }: { submitted: string }) => `In the pool: submitted on ${submitted}.`,
  'rounds.endedOn': ({ end }: { end: string }) => `Not in the pool any more: the profile ended on ${end}.`,
  'rounds.ended': ({ end }: { end: string }) =>
    `The Express Entry profile ended on ${end}: no round from that day on invites it, and only a new one can be invited.`,
  'rounds.wouldBeInvited': ({ by }: { by: number }) =>
    by === 0 ? 'would be invited by the tie-break' : `would be invited, ${by} above`,
  'rounds.shorthand': () =>
    'age and years in the profile are taken as they stand on the day of each round; dateOfBirth, start and end would follow the calendar.',

  'streams.heading': ({ asOf }: { asOf: string }) =>
    `Enhanced streams (nominations through Express Entry), as of ${asOf}`,
  'streams.status': ({ status }: { status: StreamStatus }) => streamStatuses[status],
  'streams.details': ({
    from,
    closed,
    kind,
    note,
  }: {
    from: string | null;
    closed: string | null;
    kind: string;
    note: string | null;
  }) =>
    [
      ...(from === null ? [] : [`from ${from}`]),
      ...(closed === null ? [] : [`closed from ${closed}`]),
      ...(kind === 'unknown' && note === null ? ['not known to be enhanced'] : []),
      ...(note === null ? [] : [note]),
    ].join('; '),
  'streams.none': ({ province }: { province: string }) => `${province} has no provincial nominee program.`,
  'streams.checked': ({ checked }: { checked: string }) =>
    `Last checked ${checked}. Provinces open and close streams without notice; intake, scores and occupations are not kept here.`,
  'streams.old': ({ days, checked }: { days: number; checked: string }) =>
    `the register of streams was last checked on ${checked}, ${days} days before: look at the page of the province`,

  'update.known': ({ source, before }: { source: string; before: string }) =>
    `${source}: rounds were known to ${before}`,
  'update.older': ({ before }: { before: string }) =>
    `An older copy of the feed: it ends before ${before}. What is known stays; only rounds that were missing are taken.`,
  'update.new': ({
    number,
    date,
    name,
    invitations,
    crs,
  }: {
    number: string;
    date: string;
    name: string;
    invitations: number;
    crs: number;
  }) => `new: no. ${number}, ${date}, ${name}, ${grouped(invitations)} invitations, cut-off ${crs}`,
  'update.nothingNew': () => 'No new rounds.',
  'update.changed': ({
    number,
    field,
    known,
    found,
    taken,
  }: {
    number: string;
    field: 'date' | 'name' | 'invitations' | 'crs' | 'tieBreak';
    known: string;
    found: string;
    taken: boolean;
  }) =>
    `${taken ? 'changed' : 'different, not taken'}: no. ${number}, ${field} ${JSON.stringify(found)} instead of ${JSON.stringify(known)}`,
  'update.unreadable': ({ number, field, found }: { number: string; field: string; found: string }) =>
    `not readable: no. ${number || '?'}, ${field} ${JSON.stringify(found)}; the record is not taken`,
  'update.doubtful': ({ number, found }: { number: string; found: string }) =>
    `doubtful: no. ${number}, tie-break ${JSON.stringify(found)} cannot be read, or is after the round`,
  'update.unknownName': ({ name }: { name: string }) =>
    `unknown name: ${JSON.stringify(name)}; it is not known whom such a round invites`,
  'update.unequalSum': ({ day }: { day: string }) =>
    `the count of the pool of ${day} does not add up; taken as printed`,
  'update.more': ({ count }: { count: number }) => `and ${grouped(count)} more of the kind: --format json has all`,
  'update.written': ({ file }: { file: string }) => `written: ${file}`,
  'update.setAside': ({ file, to }: { file: string; to: string }) => `${file} was damaged: it is kept as ${to}`,
  'update.contradicts': ({ count }: { count: number }) =>
    `contradicts ${count} figures of known rounds, so it is not taken for the official feed; nothing was changed`,
};
