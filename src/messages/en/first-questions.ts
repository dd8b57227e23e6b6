import type { Ability } from '../../law/language-tests/ids.ts';
import { relativeMinAge } from '../../law/relatives.ts';
import type { About } from './questions.ts';
import { hoursPerWeek } from './terms.ts';

const always = (sentence: string) => (_about: About) => sentence;
const either =
  (own: string, partners: string) =>
  ({ partner }: About) =>
    partner ? partners : own;

/** A level as it is said of a result. */
function levelSaid(level: number): string {
  return level < 4 ? 'below 4' : level >= 10 ? '10 or more' : String(level);
}

/** Questions of `crs init` that ask for several things at once, since most people answer all of them alike. */
export const firstQuestions = {
  'section.more': () => 'More, for the timeline and the checklist',

  'ask.more': always('Would you like to answer a few more questions?'),
  'why.more': always(
    'They are for crs timeline and crs checklist; your score stays as it is. Press Enter to leave them for another day.',
  ),

  'ask.highestLevel': either(
    'What is the highest diploma or degree that you have finished?',
    'What is the highest diploma or degree that your partner has finished?',
  ),
  'why.highestLevel': always(
    'For studies outside Canada, choose what their assessment (ECA) says that they are equal to. You can tell others after it.',
  ),
  'choice.level.none': () => 'None: secondary school was not finished',
  'ask.usualStudy': always(
    'Were you in Canada for it, without language lessons in the program, and without a scholarship that obliges you to go home?',
  ),
  'why.usualStudy': always(
    'Study in Canada can give points of its own. If any of it is not so, choose No, and you are asked what was different.',
  ),
  'ask.assessment': always('Which date is on its assessment report (ECA)?'),
  'why.assessment': always(
    'An ECA (educational credential assessment) tells what foreign studies are worth in Canada. No report yet? Write: none',
  ),

  'choice.test.none': () => 'None of these yet',
  'ask.results': always('Which results in listening, reading, writing and speaking?'),
  'why.results': always(
    'All four in this order, with spaces between, such as 8 7 7 7. Or one, and you are asked for the next.',
  ),

  'ask.anyJob': always('What is your job, or was the last one? Type its title.'),
  'why.anyJob': always(
    'Paid work of the last ten years counts, each job by itself, the newest first. No job yet? Write: none',
  ),
  'explain.anyJob': always(
    'Type a title in English or French and choose from the list, or type the five digits of the code (NOC). Duties decide, not titles: read the entry on noc.esdc.gc.ca. Part-time work counts too; volunteering and unpaid internships do not. A new position in the same company is another job.',
  ),
  'ask.anyPartnerJob': always('Which paid job has your partner had in Canada in the last ten years? Type its title.'),
  'why.anyPartnerJob': always("Only a partner's work in Canada gives points. No job there? Write: none"),
  'ask.usualWork.abroad': always(
    `Was it paid work of ${hoursPerWeek} hours a week or more, with the duties of that occupation?`,
  ),
  'ask.usualWork.inTrade': always(
    `Was it paid work of ${hoursPerWeek} hours a week or more, for an employer, with the duties and the training of that trade?`,
  ),
  'ask.usualWork.inCanada': either(
    `Was it paid work of ${hoursPerWeek} hours a week or more, with the duties of that occupation, for an employer in Canada, on a work permit, and not while you studied full time?`,
    `Was it paid work of ${hoursPerWeek} hours a week or more, with the duties of that occupation, for an employer, and authorized by a permit or a status?`,
  ),
  'ask.usualWork.inTradeInCanada': always(
    `Was it paid work of ${hoursPerWeek} hours a week or more, with the duties and the training of that trade, for an employer in Canada, on a work permit, and not while you studied full time?`,
  ),
  'why.usualWork': always(
    'All of it, from the first day to the last? If not, choose No, and you are asked what was different.',
  ),

  'echo.none': () => 'None',
  'echo.nothing': () => 'None of these',
  'echo.results': ({
    results,
    french,
  }: {
    results: readonly { ability: Ability; text: string; level: number | undefined }[];
    french: boolean;
  }) => {
    const told = results.map(({ ability, text, level }) =>
      level === undefined ? `${ability} ${text} is no result of this test` : `${ability} ${levelSaid(level)}`,
    );
    const isAll = results.length === 4 && results.every(({ level }) => level !== undefined);
    return `${french ? 'NCLC' : 'CLB'}: ${told.join(', ')}${isAll ? '' : '; you are asked for the rest'}`;
  },

  'input.tooManyResults': () =>
    'more than four results: write them in the order listening, reading, writing, speaking, such as 8 7 7 7',

  'ask.any': ({ couple }: About) =>
    couple ? 'Does any of this apply to you or your partner?' : 'Does any of this apply to you?',
  'why.any': always('Choose all that do: their numbers, such as 1 3. Press Enter for none.'),
  'explain.any': always(
    `Relatives: parents, grandparents, children, grandchildren, brothers, sisters, aunts, uncles, nieces and nephews, citizens or permanent residents of ${relativeMinAge} or more. A nomination is a certificate of a province, not an invitation to apply for one. An offer is in writing.`,
  ),
  'choice.any.relativesInCanada': () => 'A close relative lives in Canada',
  'choice.any.provincialNomination': () => 'A province or territory has nominated me',
  'choice.any.jobOffer': () => 'I have a written job offer from an employer in Canada',
  'choice.any.certificateOfQualification': () => 'I hold a Canadian certificate of qualification in my trade',
  'choice.any.expressEntryProfile': () => 'My Express Entry profile is in the pool already',
  'choice.any.admissibility': () => 'Something may bar me: a record, an overstay, a false statement, an illness',
};
