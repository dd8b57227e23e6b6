import type { Ability, Language } from '../../law/language-tests/ids.ts';
import {
  type CredentialLevel,
  grouped,
  hoursPerWeek,
  languages,
  levels,
  list,
  scale,
  type Whose,
  years,
} from './terms.ts';

export interface InTest {
  readonly whose: Whose;
  readonly language: Language;
  /** Name of the test; `undefined` for levels already converted. */
  readonly test: string | undefined;
}

export type Results = Readonly<Record<Ability, number | 'M'>>;

/** "English" or "Partner's English". */
const whoseLanguage = ({ whose, language }: InTest) =>
  `${whose === 'partner' ? "Partner's " : ''}${languages[language] ?? language}`;
const partners = (whose: Whose) => (whose === 'partner' ? 'Partner: ' : '');
const four = ({ listening, reading, writing, speaking }: Results) =>
  `listening ${listening}, reading ${reading}, writing ${writing}, speaking ${speaking}`;
const inTest = (test: string | undefined, results: string) => (test === undefined ? '' : ` (${test}: ${results})`);
const inOccupation = (noc: string, standIn: boolean) =>
  standIn ? `(any skilled occupation; NOC ${noc} stands for it)` : `(NOC ${noc})`;
/** Hours, and from two weeks on the full-time weeks that they are. */
const asTime = (hours: number) => {
  const weeks = Math.ceil(hours / hoursPerWeek);
  return weeks <= 2 ? `${grouped(hours)} hours` : `${grouped(hours)} hours (${weeks} weeks full time)`;
};
/** So many years of which one is begun already. */
const withRest = (count: number, rest: number) =>
  `${count > 1 ? `${years(count - 1)} and ` : ''}${grouped(rest)} hours`;
const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const groups = {
  months: 'Within months',
  years: 'Takes years',
  others: 'Others decide',
};

const lostNames: Readonly<Record<string, string>> = {
  firstOfficialLanguage: 'the choice of first official language',
  certificateOfQualification: 'the certificate of qualification',
  jobOffer: 'the job offer',
  militaryService: 'the military service',
  provincialNomination: 'the nomination',
  expressEntryProfile: 'the place in the pool (the time of submission)',
  permitUntil: 'the last day of the permit',
};

/** Levers: what would change a score, what it takes, and what has to be known about it. */
export const improve = {
  'improve.ability': ({
    ability,
    level,
    result,
    ...about
  }: InTest & { ability: Ability; level: number; result: number }) =>
    `${whoseLanguage(about)} ${ability} to ${scale[about.language]} ${level}${inTest(about.test, String(result))}`,
  'improve.allFour': ({ level, results, ...about }: InTest & { level: number; results: Results }) =>
    `${whoseLanguage(about)} to ${scale[about.language]} ${level} in all four${inTest(about.test, four(results))}`,
  'improve.again': ({ results, expired, ...about }: InTest & { results: Results | undefined; expired: boolean }) =>
    `${whoseLanguage(about)}: ${expired ? 'the expired test again, with the same levels' : 'one sitting with the best that several have shown'}${results === undefined ? '' : about.test === undefined ? `: ${four(results)}` : inTest(about.test, four(results))}`,
  'improve.languageOrder': ({ language }: { language: Language }) =>
    `${languages[language] ?? language} named as first official language`,
  'improve.credential': ({
    whose,
    level,
    where,
  }: {
    whose: Whose;
    level: CredentialLevel;
    where: 'canada' | 'abroad';
  }) =>
    `${partners(whose)}one more credential ${where === 'canada' ? 'in Canada' : 'from abroad, with its ECA'}: ${levels[level]}`,
  'improve.finish': ({
    whose,
    position,
    level,
    field,
    country,
    completed,
  }: {
    whose: Whose;
    position: number;
    level: CredentialLevel;
    field: string | undefined;
    country: 'canada' | 'abroad';
    completed: string;
  }) =>
    `${partners(whose)}credential ${position} finished${country === 'abroad' ? ', with its ECA' : ''}: ${field === undefined ? '' : `${field}, `}${levels[level]}, by the profile on ${completed}`,
  'improve.assessment': ({
    whose,
    position,
    level,
    field,
    expired,
  }: {
    whose: Whose;
    position: number;
    level: CredentialLevel;
    field: string | undefined;
    expired: boolean;
  }) =>
    `${partners(whose)}${expired ? 'a new assessment (ECA)' : 'an assessment (ECA)'} of credential ${position} (${field ?? levels[level]})`,
  'improve.assessments': ({ whose, count }: { whose: Whose; count: number }) =>
    `${partners(whose)}assessments (ECA) of all ${count} foreign credentials that have none that counts`,
  'improve.bodyAssessment': ({ body, position }: { body: string; position: number }) =>
    `Assessment of credential ${position} by the ${body}, which FSW asks for in this occupation`,
  'improve.work': ({
    whose,
    where,
    years: count,
    noc,
    standIn,
  }: {
    whose: Whose;
    where: 'canada' | 'abroad';
    years: number;
    noc: string;
    standIn: boolean;
  }) =>
    `${partners(whose)}${count === 1 ? '1 more year' : `${count} more years`} of work ${where === 'canada' ? 'in Canada' : 'abroad'} ${inOccupation(noc, standIn)}`,
  'improve.workRest': ({ where, hours, noc }: { where: 'canada' | 'abroad'; hours: number; noc: string }) =>
    `The ${asTime(hours)} of work that are missing, ${where === 'canada' ? 'in Canada' : 'abroad'} (NOC ${noc})`,
  'improve.workBegun': ({ position, hours, noc }: { position: number; hours: number; noc: string }) =>
    `The ${asTime(hours)} without a break that job ${position} is short of a year (NOC ${noc})`,
  'improve.nomination': ({ province }: { province: string | undefined }) =>
    `Nomination by ${province ?? 'a province or territory'} through Express Entry`,
  'improve.certificate': ({ noc }: { noc: string | undefined }) =>
    `Certificate of qualification in a trade${noc === undefined ? '' : ` (NOC ${noc})`}`,
  'improve.offer': ({ noc, standIn, months: count }: { noc: string; standIn: boolean; months: number }) =>
    `Job offer on an LMIA, full time${count > 0 ? `, ${count} months` : ''} ${inOccupation(noc, standIn)}`,
  'improve.sibling': ({ age }: { age: number }) =>
    `Brother or sister in Canada, ${age} or older, citizen or permanent resident`,
  'improve.relative': ({ age }: { age: number }) =>
    `Another near relative in Canada, ${age} or older, citizen or permanent resident`,
  'improve.funds': ({ amount, persons }: { amount: number; persons: number }) =>
    `Settlement funds of CAD ${grouped(amount)} (family of ${persons})`,
  'improve.destination': () => 'A destination outside Quebec',
  'improve.accompanying': () => 'Partner comes along',
  'improve.notAccompanying': () => 'Partner does not come along',
  'improve.principal': ({ name }: { name: string | undefined }) =>
    `${name === undefined ? 'The partner' : `${name} (partner)`} as principal applicant`,
  'improve.fact.children': () => 'If so: no dependent children',
  'improve.fact.partner': () => 'If so: the partner is a Canadian citizen or permanent resident',
  'improve.fact.nomination': () => 'If so: the nomination is through Express Entry (enhanced)',
  'improve.fact.offer': ({ months: count }: { months: number }) =>
    `If so: what is not stated of the job offer (full time, ${count} months or more, on an LMIA)`,
  'improve.fact.certificate': () => 'If so: the certificate is in the trade of the work',
  'improve.fact.relative': ({ position, relation, age }: { position: number; relation: string; age: number }) =>
    `If so: relative ${position} (${relation}) is ${age} or older, citizen or permanent resident`,
  'improve.fact.qualified': ({ position }: { position: number }) =>
    `If so: qualified to practise the trade independently during the whole of job ${position}`,
  'improve.fact.studying': ({ position }: { position: number }) =>
    `If so: job ${position} was not beside full-time study`,
  'improve.fact.country': ({ position }: { position: number }) => `If so: credential ${position} is Canadian`,
  'improve.fact.eca': ({ position }: { position: number }) =>
    `If so: the assessment (ECA) of credential ${position} is recent enough`,
  'improve.fact.study': ({ position, months: count }: { position: number; months: number }) =>
    `If so: credential ${position} meets what is not stated of Canadian study (${count} months full time, in person, no more than half of it language study, no duty to go home)`,

  'improve.amount.ability': ({ ability, level, language }: { ability: Ability; level: number; language: Language }) =>
    `${ability} ${scale[language]} ${level}`,
  'improve.amount.level': ({ level, language }: { level: number; language: Language }) => `${scale[language]} ${level}`,
  'improve.amount.credential': ({ level }: { level: CredentialLevel }) => levels[level],
  'improve.amount.assessment': ({ position }: { position: number }) => `credential ${position}`,
  'improve.amount.assessments': () => 'all of them',
  'improve.amount.hours': ({ hours }: { hours: number }) => asTime(hours),
  'improve.amount.years': ({ years: count }: { years: number }) => years(count),

  'improve.takes.sitting': () => 'one sitting; two sittings are about a month apart',
  'improve.takes.nothing': () => 'a choice in the profile',
  'improve.takes.study': ({
    years: count,
    usual,
    where,
    after,
  }: {
    years: number;
    usual: boolean;
    where: 'canada' | 'abroad';
    after: CredentialLevel | undefined;
  }) =>
    `${usual || after !== undefined ? 'as a rule ' : ''}${plural(count, 'academic year', 'academic years')} ${usual ? 'or more' : 'at least'}${after === undefined ? '' : ` after a ${levels[after]}`}${where === 'canada' ? ', with the right to study in Canada' : ''}`,
  'improve.takes.school': () => 'secondary school completed',
  'improve.takes.finish': ({ completed }: { completed: string }) =>
    `the study that is under way, by the profile until ${completed}`,
  'improve.takes.assessment': () => 'a report by a designated organization',
  'improve.takes.work': ({
    years: count,
    where,
    rest,
  }: {
    years: number;
    where: 'canada' | 'abroad';
    rest: number | undefined;
  }) =>
    `${years(count)} of paid full-time work${rest === undefined ? '' : ` (for the points ${withRest(count, rest)})`}${where === 'canada' ? ', for an employer and with the right to work in Canada' : ''}`,
  'improve.restWillDo': ({ years: count, rest }: { years: number; rest: number }) =>
    `for the points ${withRest(count, rest)} are enough`,
  'improve.takes.hours': ({ hours, where }: { hours: number; where: 'canada' | 'abroad' }) =>
    `${grouped(hours)} hours of paid work, of which a week counts up to 30${where === 'canada' ? ', for an employer and with the right to work in Canada' : ''}`,
  'improve.takes.province': () => 'the decision of a province or territory',
  'improve.takes.certificate': () => 'assessment and examination by a provincial, territorial or federal body',
  'improve.takes.employer': () => 'an employer with a positive LMIA',
  'improve.takes.forgotten': () => 'nothing: it may have been left out',
  'improve.takes.funds': () => 'money that is transferable, available and not borrowed',
  'improve.takes.intention': () => 'the intention to live there',
  'improve.takes.decision': () => 'a decision of the family',
  'improve.takes.newProfile': () => 'a new profile, submitted by the other person',
  'improve.takes.stating': () => 'nothing: the profile leaves it open',

  'improve.warning.nomination': ({ closed }: { closed: string | undefined }) =>
    `The province decides, and a program must be met besides; rounds of a program or a category invite no nominees.${closed === undefined ? '' : ` Every enhanced stream of ${closed} that is known was closed on this day: another province is meant.`}`,
  'improve.warning.onlyIfTrue': () => 'Only if it is true: a false statement is misrepresentation (IRPA 40).',
  'improve.warning.notAccompanying': () =>
    'Only if it is true. A partner who stays behind must still be declared (IRPR 10(2)(a)) and examined, and can make the whole family inadmissible (IRPA 42, IRPR 23). Someone not declared and examined cannot be sponsored later (IRPR 117(9)(d)). Saying so only for points is misrepresentation (IRPA 40).',
  'improve.warning.principal': ({ lost }: { lost: readonly string[] }) =>
    `Each keeps their own age, education, tests and work.${lost.length === 0 ? '' : ` Lost, since they belong to the present applicant: ${list(lost.map((key) => lostNames[key] ?? key))}.`} What the other one holds of these has to be added.`,

  'improve.base': ({ programs }: { programs: readonly string[] }) =>
    programs.length === 0 ? 'No program is met, so no round can invite.' : `Programs met: ${list(programs)}.`,
  'improve.baseUnsure': () => 'No program is met for sure, so no round invites for sure.',
  'improve.group': ({ group }: { group: 'months' | 'years' | 'others' }) => groups[group],
  'improve.openings': () => 'To meet a program: the smallest sets that open one',
  'improve.noOpenings': () => 'Nothing that this command knows of opens a program, alone or in sets.',
  'improve.then': ({ ids, total }: { ids: readonly string[]; total: number }) =>
    `Then, with the first of these sets (${ids.join(' + ')}; CRS ${total})`,
  'improve.hidden': ({ count }: { count: number }) =>
    count === 0
      ? '--all adds what each takes and gives with another, what gives nothing and what would lower the score.'
      : `--all adds ${plural(count, 'row', 'rows')}, what each takes and gives with another, what gives nothing and what would lower the score.`,
  'improve.academicYears': ({ years: count }: { years: number }) => plural(count, 'academic year', 'academic years'),
  'improve.ifTrue': () => 'Only if it is true.',
  'improve.provinceClosed': ({ closed }: { closed: string }) => `enhanced streams of ${closed} were closed`,
  'improve.short': ({ rules, through }: { rules: string; through: string | undefined }) =>
    `Each row is one change as if done today, under the rules of ${rules}${through === undefined ? '' : `; rounds of the last year, known through ${through}`}. crs improve PROFILE --write ID writes it.`,
  'improve.rules': ({ rules }: { rules: string }) => `Rules of ${rules}.`,
  'improve.setsWithout': ({ count }: { count: number }) =>
    `${plural(count, 'set', 'sets')} under which no program is met: --all shows them.`,
  'improve.invited': ({ rounds }: { rounds: readonly string[] }) =>
    `As it is, the profile would have been invited in: ${list(rounds)}.`,
  'improve.notComplete': ({ rules, missing }: { rules: string; missing: string }) =>
    `NOT COMPLETE: the CRS is reported changed since ${missing}, but its tables are not known. Every figure is counted under ${rules} and may be wrong.`,
  'improve.what': () => 'what',
  'improve.gain': () => 'gain',
  'improve.total': () => 'total',
  'improve.signed': ({ gain }: { gain: number }) => (gain > 0 ? `+${gain}` : gain < 0 ? `−${-gain}` : '0'),
  'improve.opens': ({ names }: { names: readonly string[] }) => `opens ${list(names)}`,
  'improve.closes': ({ names }: { names: readonly string[] }) => `closes ${list(names)}`,
  'improve.reaches': ({ rounds }: { rounds: readonly string[] }) => `would have been invited: ${list(rounds)}`,
  'improve.round': ({ category, crs, date }: { category: string; crs: number; date: string }) =>
    `${category} ${crs} (${date})`,
  'improve.also': ({ amounts }: { amounts: readonly string[] }) => `also ${amounts.join('; ')}`,
  'improve.inYears': ({ amounts }: { amounts: readonly string[] }) => `in years ${amounts.join('; ')}`,
  'improve.amountGain': ({ amount, gain }: { amount: string; gain: string }) => `${amount} ${gain}`,
  'improve.takesNote': ({ takes }: { takes: string }) => `takes ${takes}`,
  'improve.id': ({ id }: { id: string }) => `[${id}]`,
  'improve.doubtful': () => 'in doubt',
  'improve.none': () => 'Nothing that this command knows of would raise the score.',
  'improve.more': ({ count }: { count: number }) => `and ${count} more: --format json has all.`,
  'improve.pairs': () => 'More together than apart',
  'improve.together': () => 'more',
  'improve.and': ({ labels }: { labels: readonly string[] }) => labels.join('; and '),
  'improve.nothing': () => 'Gives no points now',
  'improve.why': () => 'because',
  'improve.moved': ({ label, from, to }: { label: string; from: number; to: number }) => `${label} ${from} → ${to}`,
  'improve.cap': ({ label, because }: { label: string; because: string }) => `${label}: ${because}`,
  'improve.notRead': () => 'the CRS does not look at it',
  'improve.same': ({ label, because, points, max }: { label: string; because: string; points: number; max: number }) =>
    max === 0 ? `${label}: ${because}` : `${label}: ${because}; ${points} of ${max}, as now`,
  'improve.paysSame': () => 'pays what is paid now',
  'improve.lower': () => 'Would lower the score',
  'improve.conservative': () =>
    'Something about this profile is in doubt: every gain is from the smaller reading to the smaller reading. crs score shows the doubts.',
  'improve.through': ({ through }: { through: string }) =>
    `Rounds: the newest of each kind in the year before this day, known through ${through}; today's facts under the rules of the round. Nothing is said about rounds to come.`,
  'improve.asIf': () =>
    'Each line is this profile with one change, as if it were done today; what time does by itself meanwhile (birthdays, tests that expire) is not in it: crs timeline shows that.',
  'improve.written': ({ ids, from, to }: { ids: readonly string[]; from: number; to: number }) =>
    `${ids.join(' + ')}: CRS ${from} → ${to}`,
  'improve.writesOne': () => '--write changes one profile: name one file',
  'improve.severalCalled': ({ name, ids }: { name: string; ids: readonly string[] }) =>
    `found ${JSON.stringify(name)}, which can be any of ${ids.join(', ')}: give one of them`,
  'improve.hint': () => 'crs improve PROFILE --write ID --output FILE writes a profile with that change.',

  'improve.target': ({ target }: { target: number }) => `To reach ${target}`,
  'improve.targetHeld': ({ target, total }: { target: number; total: number }) =>
    `The score of ${total} is at ${target} or above already.`,
  'improve.targetNone': ({ target, steps, best }: { target: number; steps: number; best: number }) =>
    `Nothing reaches ${target}: no set of up to ${steps} of these levers does; the most they give is ${best}.`,
  'improve.steps': () => 'steps',
  'improve.months': () => 'months',
  'improve.monthsOf': ({ months: count }: { months: number | null }) => (count === null ? '?' : String(count)),
  'improve.fewest': ({ ids, months: count }: { ids: readonly string[]; months: number }) =>
    `Fewest months by your own figures, ${count} months: ${ids.join(' + ')}.`,
  'improve.noProgram': () => 'no program is met even so, and no round can invite',
  'improve.noProgramSure': () => 'no program is met for sure even so',
  'improve.searched': ({ steps, exact }: { steps: number; exact: boolean }) =>
    exact
      ? `Every set of up to ${steps} levers was tried; a set that holds a shorter one is left out.`
      : `Every set of up to ${steps} levers was tried, and of the strongest of each kind also larger ones.`,
};
