import { parseDay, wholeYears } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { abilities, isTestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import type { Words } from '../messages/message.ts';
import { factsAt, listAt, type ProfileData } from '../profile/profile-data.ts';
import * as choices from './choices.ts';
import type { AnswerChoice, SectionId } from './question.ts';
import type { Setting } from './steps.ts';

export interface Telling {
  readonly words: Words;
  readonly titleOf: (code: string) => string | undefined;
  readonly asOf: Setting['asOf'];
}

/** What a file says of a part, a thing a line, with names instead of codes. */
export function toldOf(part: SectionId, facts: ProfileData, telling: Telling): readonly string[] {
  const partner = factsAt(facts, ['partner']);
  switch (part) {
    case 'you':
      return lines([tellPerson(facts, telling)]);
    case 'education':
      return tellList('education', facts, telling);
    case 'languages':
      return tellList('languageTests', facts, telling);
    case 'work': {
      const { permitUntil } = facts;
      const permit = typeof permitUntil === 'string' ? [telling.words['told.permit']({ until: permitUntil })] : [];
      return [...tellList('work', facts, telling), ...permit];
    }
    case 'partnerEducation':
      return tellList('education', partner, telling);
    case 'partnerLanguages':
      return tellList('languageTests', partner, telling);
    case 'partnerWork':
      return tellList('work', partner, telling);
    case 'papers':
      return tellPapers(facts, telling);
    case 'more':
      return [];
  }
}

/** One thing of a list in a file; `undefined` where it is of a kind that only its plain facts tell. */
export function tellThing(list: string, thing: unknown, telling: Telling): string | undefined {
  if (!isPlainObject(thing)) return undefined;
  switch (list) {
    case 'education':
      return tellCredential(thing, telling);
    case 'languageTests':
      return tellTest(thing, telling);
    case 'work':
      return tellJob(thing, telling);
    default:
      return undefined;
  }
}

/** What a thing of a list is called where there is more to say of it: "Bachelor's degree, India". */
export function nameOfThing(list: string, thing: ProfileData, telling: Telling): string | undefined {
  const { words } = telling;
  const { level, noc, relation } = thing;
  switch (list) {
    case 'education':
      return typeof level === 'string'
        ? joined([words['told.credential']({ level }), country(thing.country, words)])
        : undefined;
    case 'work':
      return joined([occupation(noc, telling), country(thing.country, words)]);
    case 'relativesInCanada':
      return labelOf(relation, choices.relations, words);
    default:
      return undefined;
  }
}

function tellList(key: string, facts: ProfileData, telling: Telling): readonly string[] {
  if (Array.isArray(facts[key]) && listAt(facts, [key]).length === 0) return [telling.words['told.none']({})];
  return lines(listAt(facts, [key]).map((thing) => tellThing(key, thing, telling)));
}

function lines(told: readonly (string | undefined)[]): readonly string[] {
  return told.filter((one) => one !== undefined && one !== '').map(String);
}

function joined(told: readonly (string | undefined)[]): string {
  return lines(told).join(', ');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function labelOf(value: unknown, listed: readonly AnswerChoice[], words: Words): string | undefined {
  const found = listed.find((choice) => choice.value === value);
  return found ? words[found.label]({}) : textOf(value);
}

function country(code: unknown, words: Words): string | undefined {
  return typeof code === 'string' ? words['told.country']({ code }) : undefined;
}

function occupation(code: unknown, { words, titleOf }: Telling): string | undefined {
  if (typeof code !== 'string') return undefined;
  const title = titleOf(code);
  return title === undefined ? code : words['told.occupation']({ title, code });
}

function tellPerson(facts: ProfileData, { words, asOf }: Telling): string {
  const { dateOfBirth, age, maritalStatus, partner, dependentChildren, destination } = facts;
  const day = typeof dateOfBirth === 'string' ? parseDay(dateOfBirth) : undefined;
  const born = day === undefined ? undefined : words['told.born']({ day, years: wholeYears(day, asOf) });
  return joined([
    textOf(facts.name),
    typeof age === 'number' ? words['told.age']({ years: age }) : born,
    labelOf(maritalStatus, choices.maritalStatuses, words),
    isPlainObject(partner) ? words['told.partner']({ accompanying: partner.accompanying !== false }) : undefined,
    typeof dependentChildren === 'number' ? words['told.children']({ count: dependentChildren }) : undefined,
    labelOf(destination, choices.destinations, words),
  ]);
}

function tellCredential(credential: ProfileData, { words }: Telling): string {
  const { level, field, completed, eca } = credential;
  const assessment = isPlainObject(eca) ? eca : undefined;
  const assessed = assessment && {
    issued: textOf(assessment.issued),
    issuer: textOf(assessment.issuer),
  };
  return joined([
    labelOf(level, choices.highestLevels, words),
    textOf(field),
    country(credential.country, words),
    typeof completed === 'string' ? words['told.finished']({ day: completed }) : undefined,
    assessment?.assessed === false ? words['told.notAssessed']({}) : assessed && words['told.assessed'](assessed),
  ]);
}

function tellTest(sitting: ProfileData, { words }: Telling): string {
  const { test, language, date } = sitting;
  const results = abilities.map((ability) => sitting[ability]).join(' ');
  const levels = labelOf(language, choices.officialLanguages, words);
  return joined([typeof test === 'string' && isTestId(test) ? charts[test].name : levels, textOf(date), results]);
}

function tellJob(job: ProfileData, telling: Telling): string {
  const { noc, start, end, years } = job;
  return joined([
    occupation(noc, telling),
    country(job.country, telling.words),
    telling.words['told.time']({ start: textOf(start), end: textOf(end) }),
    typeof years === 'number' ? telling.words['told.years']({ years }) : undefined,
  ]);
}

function tellPapers(facts: ProfileData, telling: Telling): readonly string[] {
  const { words } = telling;
  const { provincialNomination, jobOffer, certificateOfQualification, expressEntryProfile, admissibility } = facts;
  const { amount } = factsAt(facts, ['funds']);
  const relatives = listAt(facts, ['relativesInCanada']).map((relative) => {
    const relation = labelOf(factsAt(relative, []).relation, choices.relations, words);
    return relation === undefined ? undefined : words['told.relative']({ relation });
  });
  const about = (paper: unknown) => occupation(factsAt(paper, []).noc, telling) ?? '';
  return lines([
    ...relatives,
    isPlainObject(provincialNomination)
      ? words['told.nomination']({
          province: labelOf(provincialNomination.province, choices.destinations, words) ?? '',
        })
      : undefined,
    isPlainObject(jobOffer) ? words['told.offer']({ occupation: about(jobOffer) }) : undefined,
    isPlainObject(certificateOfQualification)
      ? words['told.certificate']({ occupation: about(certificateOfQualification) })
      : undefined,
    isPlainObject(expressEntryProfile)
      ? words['told.inPool']({ submitted: textOf(expressEntryProfile.submitted) })
      : undefined,
    isPlainObject(admissibility) ? words['told.bars']({}) : undefined,
    typeof amount === 'number' ? words['told.funds']({ amount }) : undefined,
  ]);
}
