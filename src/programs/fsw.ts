import { type Answer, yesNo } from '../base/answer.ts';
import { areEnough } from '../base/hours-tolerance.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Assessor, Candidate, CountedCredential } from '../facts/candidate.ts';
import { levelOfCredentials } from '../facts/education.ts';
import type { Law } from '../law/law.ts';
import type { ProgramTables } from '../law/programs/tables.ts';
import type { Message } from '../messages/message.ts';
import { unstatedPartnerPoints } from './adaptability.ts';
import { brokenYear } from './broken-year.ts';
import { notStated, requireAdmissibility, requireDestination, requireFunds } from './common.ts';
import { type Program, program, type Requirement } from './requirement.ts';

/** Federal Skilled Worker class: minimum requirements of R75, the points of R76, funds. */
export function assessFsw(candidate: Candidate, languages: LanguageOrder, points: number, law: Law): Program {
  const route = candidate.offer?.route;
  // R76(1)(b)(ii): not an offer approved on an LMIA of whoever may not work in Canada.
  const exempt = route !== undefined && route !== 'c' ? `R82(2)(${route})` : undefined;
  const primary = primaryOf(candidate, points, law);
  const requirements = [
    requireDestination('fsw', candidate, 'R75(1)'),
    requireWork(candidate, primary, law),
    requireLanguage(candidate, languages, law),
    requireEducation(candidate, law),
  ];
  const body = requireProfessionalBody(candidate, points, primary, law);
  if (body) requirements.push(body);
  requirements.push(requirePoints(candidate, points, law), requireFunds('fsw', candidate, law, exempt, 'R76(1)(b)'));
  const admissibility = requireAdmissibility('fsw', candidate, law);
  if (admissibility) requirements.push(admissibility);
  return program('fsw', requirements);
}

type Occupation = Candidate['work']['continuous'][number];

/** The occupation to declare as primary: of those with enough work the one with no assessing body in the way, else the longest. */
function primaryOf(candidate: Candidate, points: number, law: Law): Occupation | undefined {
  const { continuous } = candidate.work;
  let open: Occupation | undefined;
  for (const one of continuous) {
    if (!isEnough(one, law)) continue;
    const body = bodyOf(one.noc, law);
    const assessed = body && bodyAnswer(candidate, points, body, law);
    if (assessed === undefined || assessed === 'yes') return one;
    if (assessed === 'unknown') open ??= one;
  }
  return open ?? continuous[0];
}

function isEnough({ hours }: Occupation, law: Law): boolean {
  return areEnough(hours, law.programs.tables.fsw.workYears * law.workHours.tables.perYear);
}

function requireWork(candidate: Candidate, primary: Occupation | undefined, law: Law): Requirement {
  const { stated } = candidate.work;
  const { workYears, windowYears } = law.programs.tables.fsw;
  const met = primary !== undefined && isEnough(primary, law);
  return {
    id: 'fsw.work',
    met: stated ? yesNo(met) : 'unknown',
    have: stated ? continuousWork(primary, met ? undefined : brokenYear(candidate, law)) : notStated,
    need: {
      id: 'need.fswWork',
      values: { hours: workYears * law.workHours.tables.perYear, windowYears, scope: law.skilled.title },
    },
    source: 'R75(2)(a)-(c)',
  };
}

function continuousWork(primary: Occupation | undefined, broken: ReturnType<typeof brokenYear>): Message {
  if (broken) return { id: 'have.continuous', values: broken };
  if (!primary) return { id: 'have.noSkilledWork', values: {} };
  return { id: 'have.continuous', values: { noc: primary.noc, hours: primary.hours, gaps: [] } };
}

function requireLanguage(
  { languages: { stated } }: Candidate,
  { first, second }: LanguageOrder,
  law: Law,
): Requirement {
  const { level } = law.programs.tables.fsw;
  return {
    id: 'fsw.language',
    met: stated ? yesNo(first !== undefined && first.lowest >= level) : 'unknown',
    have: !stated
      ? notStated
      : first
        ? { id: 'have.lowest', values: { language: first.language, lowest: first.lowest } }
        : { id: second ? 'have.noFirstTest' : 'have.noValidTest', values: {} },
    need: { id: 'need.level', values: { level } },
    source: 'R75(2)(d), R74',
  };
}

function requireEducation({ education: { stated, level, underOneYear } }: Candidate, law: Law): Requirement {
  return {
    id: 'fsw.education',
    met: stated ? yesNo(level !== 'none' || underOneYear) : 'unknown',
    have: stated ? { id: 'have.education', values: { level: underOneYear ? 'lessThanOneYear' : level } } : notStated,
    need: { id: 'need.education', values: { years: law.validity.tables.ecaYears } },
    source: 'R75(2)(e)',
  };
}

/**
 * A foreign credential submitted for a primary occupation with a designated body must be assessed by that body (R75(2.1)). Who
 * submits others alone needs none, and has the points of those (R78(2)(b)).
 */
function bodyAnswer(candidate: Candidate, points: number, { names }: Body, law: Law): Answer | undefined {
  const { credentials } = candidate.education;
  // A result of the body is taken as equal to what a province requires to practise, unless the profile denies it.
  const fits = ({ name, allowsPractice }: Assessor, isUnnamed: boolean) =>
    allowsPractice !== false && (name === undefined ? isUnnamed : isNamed(names, name));
  const sure = credentials.filter(({ assessor }) => !assessor || fits(assessor, false));
  const enough = submitting(candidate, sure, points, law);
  if (enough === 'yes') return sure.some(({ assessor }) => assessor) ? 'yes' : undefined;
  const perhaps = credentials.filter(({ assessor }) => !assessor || fits(assessor, true));
  return submitting(candidate, perhaps, points, law) === 'no' ? 'no' : 'unknown';
}

/** Whether only some of the credentials, submitted, are enough. */
function submitting(candidate: Candidate, some: readonly CountedCredential[], points: number, law: Law): Answer {
  const { credentials } = candidate.education;
  if (some.length === credentials.length) return 'yes';
  if (some.length === 0) return 'no';
  const { education } = law.programs.tables.fsw.grid;
  const lost = education[candidate.education.level] - education[levelOfCredentials(some)];
  return lost <= 0 ? 'yes' : pointsAnswer(candidate, points - lost, law);
}

/** Whether a text names an organization in one of the ways in which it is known. */
export function isNamed(names: readonly string[], text: string): boolean {
  const words = ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  return names.some((name) => words.includes(` ${name} `));
}

type Body = ProgramTables['fsw']['bodies'][number];

function bodyOf(noc: string, law: Law): Body | undefined {
  for (const body of law.programs.tables.fsw.bodies) if (body.nocs.includes(noc)) return body;
  return undefined;
}

function requireProfessionalBody(
  candidate: Candidate,
  points: number,
  primary: Occupation | undefined,
  law: Law,
): Requirement | undefined {
  // An occupation with too little work cannot be the primary one, so that no body is asked about it.
  if (!primary || !isEnough(primary, law)) return undefined;
  const { noc } = primary;
  const body = bodyOf(noc, law);
  const met = body && bodyAnswer(candidate, points, body, law);
  if (!body || !met) return undefined;
  const named = candidate.education.credentials.flatMap(({ assessor }) => assessor?.name ?? []);
  return {
    id: 'fsw.professionalBody',
    met,
    have: named.length === 0 ? notStated : { id: 'have.assessors', values: { names: named } },
    need: { id: 'need.body', values: { body: body.body, noc } },
    source: 'R75(2.1)',
  };
}

function requirePoints(candidate: Candidate, points: number, law: Law): Requirement {
  return {
    id: 'fsw.points',
    met: pointsAnswer(candidate, points, law),
    have: { id: 'have.points', values: { points } },
    need: { id: 'need.points', values: { passMark: law.programs.tables.fsw.passMark } },
    source: 'R76(1)(a), R76(2)',
  };
}

/** Whether points reach the mark; open while facts that pay are not stated. */
function pointsAnswer(candidate: Candidate, points: number, law: Law): Answer {
  const { passMark } = law.programs.tables.fsw;
  if (points >= passMark) return 'yes';
  const { age, education, languages, work } = candidate;
  const open =
    age === undefined ||
    !education.stated ||
    !languages.stated ||
    !work.stated ||
    points + unstatedPartnerPoints(candidate, law) >= passMark;
  return open ? 'unknown' : 'no';
}
