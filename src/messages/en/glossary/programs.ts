import { proposals } from '../../../law/proposals/index.ts';
import { criteriaPage, regulations } from '../../../law/source.ts';
import type { TermId } from '../../terms.ts';
import { years } from '../terms.ts';
import type { GlossaryEntry } from './entry.ts';

/** The score, the programs and their grid. */
export const programTerms = {
  crs: {
    name: 'Comprehensive Ranking System (CRS)',
    aliases: ['comprehensive ranking system', 'points', 'crs score'],
    says: ({ crs: { tables } }) =>
      `The points by which everybody in the pool is ranked, ${tables.total} at most. They come from age, education, languages and Canadian work, from a partner's facts, from combinations of these, and from additional things such as a nomination (${tables.additional.nomination}). A score opens no program: it only decides who is invited first.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs improve profile.yaml'],
  },
  transferability: {
    name: 'Skill transferability',
    aliases: ['skill transferability factors', 'combinations'],
    says: ({ crs: { tables } }) =>
      `Points for two strengths together: education or foreign work, each with good language results or with Canadian work, and a trade certificate with language. Language counts from level ${tables.transferability.languageFrom.low} in all four abilities, and more from level ${tables.transferability.languageFrom.high}. Each group gives ${tables.transferability.groupCap} points at most, all together ${tables.transferability.cap}.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs improve profile.yaml'],
  },
  reform: {
    name: 'The reform of 2026',
    aliases: ['high-wage', 'high wage occupations', 'reform 2026', 'new crs', 'federal high-skilled class'],
    says: ({ crsMissing }) =>
      `Two things go by this name. ${
        crsMissing
          ? `A change of the CRS is reported in force since ${crsMissing.effective}, with points for high-wage occupations; its table was not found, so scores are counted under the rules before it and marked as not complete. `
          : 'A change of the CRS with points for high-wage occupations, whose table this program does not have. '
      }Apart from it, a consultation proposed one class in the place of the three programs, with level ${proposals.at(-1)?.program.level} in all four abilities and ${years(proposals.at(-1)?.program.workYears ?? 1)} of skilled work. That is a proposal and not law; no points were published.`,
    page: criteriaPage.url,
    commands: ['crs rules', `crs score --rules ${proposals.at(-1)?.id} profile.yaml`],
  },
  fsw: {
    name: 'Federal Skilled Worker (FSW)',
    aliases: ['federal skilled worker program', 'fswp'],
    says: ({ programs: { tables } }) =>
      `A program for people with skilled work anywhere in the world. It asks for ${years(tables.fsw.workYears)} of skilled work without a break in one occupation within ${tables.fsw.windowYears} years, level ${tables.fsw.level} in all four abilities of English or French, and secondary school or more, assessed (ECA) if it was abroad. You also need ${tables.fsw.passMark} points on a grid of its own, and money for settling unless a job in Canada frees you.`,
    page: regulations.url,
    commands: ['crs score --explain profile.yaml', 'crs help grid'],
  },
  cec: {
    name: 'Canadian Experience Class (CEC)',
    aliases: ['canadian experience'],
    says: ({ programs: { tables } }) =>
      `A program for people who have worked in Canada. It asks for ${years(tables.cec.workYears)} of skilled work in Canada within ${tables.cec.windowYears} years, with authorization, and for level ${tables.cec.level[0]} in English or French where the work is TEER 0 or 1, level ${tables.cec.level[2]} for TEER 2 or 3. Self-employment and work while a full-time student do not count. No money, education or grid is asked for.`,
    page: regulations.url,
    commands: ['crs score --explain profile.yaml', 'crs timeline profile.yaml'],
  },
  fst: {
    name: 'Federal Skilled Trades (FST)',
    aliases: ['federal skilled trades program', 'fstp', 'trades program'],
    says: ({ programs: { tables } }) =>
      `A program for people in a trade, such as welders, electricians or cooks. It asks for ${years(tables.fst.workYears)} of work in one trade within ${tables.fst.windowYears} years, level ${tables.fst.level.speaking} in speaking and listening, level ${tables.fst.level.reading} in reading and writing. You also need either a Canadian certificate in the trade or a job offer of a year or more, and money for settling unless a job in Canada frees you.`,
    page: regulations.url,
    commands: ['crs score --explain profile.yaml', 'crs help certificate'],
  },
  grid: {
    name: 'Selection grid of the Federal Skilled Worker program',
    aliases: ['67 points', 'selection factors', 'six factors', 'fsw points'],
    says: ({ programs: { tables } }) =>
      `Six factors that count for the Federal Skilled Worker program alone: education, languages, experience, age, arranged employment and adaptability. ${tables.fsw.passMark} of 100 points are needed. It is not the CRS score: the grid opens a program, the CRS ranks people in the pool.`,
    page: regulations.url,
    commands: ['crs score --explain profile.yaml'],
  },
  adaptability: {
    name: 'Adaptability',
    aliases: ['adaptability factor'],
    says: ({ programs: { tables } }) =>
      `A factor of the grid of the Federal Skilled Worker program, ${tables.fsw.grid.adaptability.max} points at most. It counts what ties you or an accompanying partner to Canada: work or study there, a relative who lives there, a job offer, or a partner's language results. It gives no CRS points.`,
    page: regulations.url,
    commands: ['crs score --explain profile.yaml'],
  },
  pnp: {
    name: 'Provincial nominee program (PNP)',
    aliases: ['provincial nominee', 'provincial nomination', 'nomination', 'nominee', 'enhanced nomination'],
    says: ({ crs: { tables } }) =>
      `A way in which a province or territory names people whom it wants. An enhanced nomination goes through Express Entry, gives ${tables.additional.nomination} points and leads to rounds for nominees; you must meet one of the three programs too. A base nomination is applied for outside Express Entry and gives no points. Quebec and Nunavut have none. An expression of interest or an invitation by a province is not a nomination yet.`,
    commands: ['crs rounds streams', 'crs rounds --category pnp --last 5'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
