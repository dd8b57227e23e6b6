import { firstDay } from '../../../law/law.ts';
import { categoryPage, ministerialInstructions } from '../../../law/source.ts';
import { tieBreakFrom } from '../../../law/tie-break-start.ts';
import type { TermId } from '../../terms.ts';
import type { GlossaryEntry } from './entry.ts';

/** The pool, and how people are invited from it. */
export const roundTerms = {
  'express-entry': {
    name: 'Express Entry',
    aliases: ['ee', 'entree express'],
    says: () =>
      `The system by which Canada chooses skilled workers for permanent residence, since ${firstDay}. It manages three programs: Federal Skilled Worker, Canadian Experience Class and Federal Skilled Trades. You make a profile, wait in a pool with a score, and may be invited to apply. Quebec chooses its own newcomers outside it.`,
    page: ministerialInstructions.url,
    commands: ['crs init', 'crs score profile.yaml'],
  },
  pool: {
    name: 'Pool of candidates',
    aliases: ['candidate pool', 'in the pool'],
    says: ({ validity: { tables } }) =>
      `Everybody who has an Express Entry profile and meets at least one of the three programs. Rounds invite people from the pool, from the highest score down. Whoever meets no program is not in it, whatever the score. A profile stays in the pool for ${tables.profileMonths} months; after that you make a new one.`,
    page: ministerialInstructions.url,
    commands: ['crs score profile.yaml', 'crs rounds profile.yaml'],
  },
  profile: {
    name: 'Express Entry profile',
    aliases: ['ee profile', 'express entry profile'],
    says: ({ validity: { tables } }) =>
      `What you tell the government about yourself to enter the pool. It holds for ${tables.profileMonths} months, and must be changed when your facts change. The moment it was submitted decides between equal scores. In this program a profile is also the file with your facts, which stays on your computer.`,
    page: ministerialInstructions.url,
    commands: ['crs init', 'crs check profile.yaml'],
  },
  round: {
    name: 'Round of invitations',
    aliases: ['draw', 'draws', 'invitation round', 'ee draw'],
    says: () =>
      'A day on which Canada invites people from the pool to apply. A round is for everybody, for one program, for provincial nominees, or for one category. The people it is for are ranked by CRS score, and those at the top are invited. Nobody outside knows when the next one comes, or for whom.',
    page: ministerialInstructions.url,
    commands: ['crs rounds', 'crs rounds profile.yaml'],
  },
  'cut-off': {
    name: 'Cut-off of a round',
    aliases: ['cutoff', 'cut off score', 'crs cut-off', 'minimum score', 'lowest score'],
    says: () =>
      'The score of the last person whom a round invited. A higher score was invited; with exactly this score the tie-break decides. Cut-offs differ much between kinds of rounds, so compare yours with rounds that you can be in. A past cut-off says nothing sure about the next one.',
    commands: ['crs rounds', 'crs rounds profile.yaml'],
  },
  'tie-break': {
    name: 'Tie-break',
    aliases: ['tiebreak', 'tie breaking rule', 'tie'],
    says: () =>
      `A date and time that is published with a round. Of the people with exactly the cut-off score it invites those whose profile was submitted before it. The rule holds since ${tieBreakFrom}. Changing a profile keeps its time; deleting it and making a new one does not.`,
    page: ministerialInstructions.url,
    commands: ['crs rounds profile.yaml'],
  },
  ita: {
    name: 'Invitation to apply (ITA)',
    aliases: ['invitation', 'invitation to apply', 'invited'],
    says: ({ validity: { tables } }) =>
      `A message in your account that lets you apply for permanent residence. ${
        tables.daysToApply === null ? 'There is a last day to' : `You have ${tables.daysToApply} days to`
      } send the application with all of its documents. What you claimed must be true on the day of the invitation and on the day you apply. If you let it pass you need a new profile; if you decline it you stay in the pool.`,
    page: ministerialInstructions.url,
    commands: ['crs checklist profile.yaml', 'crs timeline profile.yaml'],
  },
  'general-round': {
    name: 'General round',
    aliases: ['general draw', 'all-program draw', 'all program round'],
    says: () =>
      'A round for everybody in the pool, whichever program they meet and whatever their occupation. Such rounds were the usual ones in the first years. Other rounds ask for a program, a nomination or a category first. See when the last general one was held with the command below.',
    commands: ['crs rounds --kind general --last 5'],
  },
  category: {
    name: 'Category-based selection',
    aliases: ['categories', 'category based', 'category round', 'targeted draw'],
    says: ({ categories }) =>
      `Rounds that invite only people of one category: those who know French well, or who have worked in an occupation of a list, such as health care or the trades. ${
        categories
          ? `Most categories of occupations ask for ${categories.tables.experience.anywhere.months} months of work in one listed occupation within ${categories.tables.experience.anywhere.windowYears} years. `
          : ''
      }You must meet one of the three programs as well. A category gives no points: it lets you take part in rounds whose cut-off is often lower.`,
    page: categoryPage.url,
    commands: ['crs score profile.yaml', 'crs rounds --kind category --last 10'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
