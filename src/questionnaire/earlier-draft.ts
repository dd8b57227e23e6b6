import { abilities } from '../law/language-tests/ids.ts';
import { none } from './question.ts';
import type { Answers, QuestionAnswer } from './steps.ts';

/** Questions whether there is any, and the one that tells it now. */
const gates: Readonly<Record<string, string>> = {
  'education?': 'education.0.level',
  'languageTests?': 'languageTests.0.test',
  'work?': 'work.0.noc',
  'eca?': 'eca.issued',
};

/** Conditions that one question asks for at once now; what was answered is gone through one by one. */
const conditions: Readonly<Record<string, string>> = {
  hoursPerWeek: 'usualWork',
  matchesNoc: 'usualWork',
  authorized: 'usualWork',
  selfEmployed: 'usualWork',
  inPerson: 'usualStudy',
  languageStudyShare: 'usualStudy',
};
const circumstances = [
  'relativesInCanada',
  'provincialNomination',
  'jobOffer',
  'certificateOfQualification',
  'expressEntryProfile',
  'admissibility',
];

/** The answers of a draft from before questions were put together, as answers to the questions of now. */
export function fromEarlierDraft(answers: Answers): Answers {
  const told: Record<string, QuestionAnswer> = { ...answers };
  for (const [key, given] of Object.entries(answers)) {
    const [, prefix = '', id = ''] = /^(.*\.)?([^.]+)$/.exec(key) ?? [];
    const gate = gates[id];
    if (gate !== undefined && !('value' in given && given.value === true))
      told[prefix + gate] = 'value' in given ? { value: none } : given;
    const condition = conditions[id];
    if (condition !== undefined) told[prefix + condition] = { value: false };
  }
  return { ...told, ...resultsTold(answers), ...circumstancesTold(answers) };
}

/** Results that were given one by one, as a line of as many as there are. */
function resultsTold(answers: Answers): Answers {
  const tests = Object.keys(answers).filter((key) => key.endsWith(`.${abilities[0]}`));
  return Object.fromEntries(
    tests.map((key) => {
      const prefix = key.slice(0, -abilities[0].length);
      const given = abilities.map((ability) => answers[prefix + ability]);
      const first = given.findIndex((one) => !(one && 'value' in one));
      const values = given.slice(0, first === -1 ? given.length : first);
      const line = values.flatMap((one) => (one && 'value' in one ? [one.value] : [])).join(' ');
      return [`${prefix}results`, line === '' ? ({ unknown: true } as const) : { value: line }];
    }),
  );
}

/** What was asked one by one, once the last of it was asked. */
function circumstancesTold(answers: Answers): Answers {
  if (answers['admissibility?'] === undefined) return {};
  const isThere = (key: string) => {
    const given = answers[`${key}?`];
    return given !== undefined && 'value' in given && given.value === true;
  };
  return { 'any?': { value: circumstances.filter(isThere).join(',') } };
}
