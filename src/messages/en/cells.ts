import { type CategoryId, categoryIds, type Experience } from '../../law/categories/tables.ts';
import type { CrsTables } from '../../law/crs/tables.ts';
import type { Validity } from '../../law/validity/tables.ts';
import type { WorkHours } from '../../law/work-hours/tables.ts';
import { categories } from './categories.ts';
import { type CredentialLevel, grouped, levels, list, years } from './terms.ts';

// Names of the cells of the tables, as a lawyer would write them.

type Path = readonly string[];

const education = (key: string) => (isLevel(key) ? levels[key] : key);
const isLevel = (key: string): key is CredentialLevel => Object.hasOwn(levels, key);
const orMore = (key: string, last: number) => (Number(key) >= last ? `${key} or more` : key);
const clb = (key: string) => (key === '3' ? 'below CLB 4' : `CLB ${orMore(key, 10)}`);
const age = (key: string, first: number, last: number) => (Number(key) <= first ? `${key} or less` : orMore(key, last));
const yearsOf = (key: string, last: number) => (Number(key) >= last ? `${key} years or more` : years(Number(key)));
const column = (key: string) => (key === 'low' ? 'lower column' : 'higher column');

type Transferability = CrsTables['transferability'];
type Label = (row: string, by: string, tables: Transferability) => string;

// Tiers and columns are named by what reaches them, as the published tables are.
const clbOf: Label = (_, by, { languageFrom }) => `CLB ${languageFrom[by === 'low' ? 'low' : 'high']}+`;
const workOf: Label = (_, by, { canadianWorkFrom }) =>
  `Canadian work of ${orMoreYears(canadianWorkFrom[by === 'low' ? 'low' : 'high'])}`;
const educationOf: Label = (row, _, { educationTier }) =>
  `Education, ${education(first(educationTier, row))} or higher,`;
const foreignOf: Label = (row, _, { foreignWorkTier }) =>
  `Foreign work of ${orMoreYears(Number(first(foreignWorkTier, row)))}`;
const orMoreYears = (count: number) => `${count}+ years`;
const first = (tiers: Readonly<Record<string, number>>, tier: string) =>
  Object.keys(tiers).find((key) => tiers[key] === Number(tier)) ?? `tier ${tier}`;

/** Cells named by their whole path. */
const crsCells: Readonly<Record<string, string>> = {
  total: 'CRS, at most',
  'work.windowYears': 'Years back in which work counts',
  'core.cap': 'Core, at most',
  'core.secondLanguageCap': 'Second official language, at most',
  'partner.cap': 'Spouse or partner, at most',
  'partner.testExpires': "A partner's test expires after two years",
  'transferability.cap': 'Skill transferability, at most',
  'transferability.groupCap': 'Each group of combinations, at most',
  'transferability.certificate.low': 'Certificate of qualification, lower column',
  'transferability.certificate.high': 'Certificate of qualification, higher column',
  'additional.cap': 'Additional points, at most',
  'additional.nomination': 'Provincial nomination',
  'additional.jobOffer.majorGroup00': 'Job offer in NOC major group 00',
  'additional.jobOffer.other': 'Job offer in another skilled occupation',
  'additional.jobOffer.lmiaOnly': 'Job offer only on an LMIA',
  'additional.canadianStudy.oneOrTwoYears': 'Canadian study of one or two years',
  'additional.canadianStudy.threeOrMore': 'Canadian study of three years or more',
  'additional.sibling': 'Brother or sister in Canada',
  'additional.french.frenchFrom': 'French bonus from NCLC',
  'additional.french.englishFrom': 'Higher French bonus from English CLB',
  'additional.highWage.canadianWork.years': 'High-wage occupation: completed years of Canadian work',
  'additional.highWage.jobOffer.arrangedOnly': 'High-wage job offer only as arranged employment',
  'additional.highWage.both': 'High-wage work and offer together',
};

/** Cells named by the table that they stand in and by their row. */
const crsRows: readonly (readonly [table: string, label: Label])[] = [
  ['core.age', (row) => `Age ${age(row, 17, 45)}`],
  ['core.education', (row) => `Education: ${education(row)}`],
  ['core.firstLanguage', (row) => `First official language, each ability: ${clb(row)}`],
  ['core.secondLanguage', (row) => `Second official language, each ability: ${clb(row)}`],
  ['core.canadianWork', (row) => `Canadian work: ${yearsOf(row, 5)}`],
  ['partner.education', (row) => `Partner's education: ${education(row)}`],
  ['partner.language', (row) => `Partner's language, each ability: ${clb(row)}`],
  ['partner.canadianWork', (row) => `Partner's Canadian work: ${yearsOf(row, 5)}`],
  ['transferability.educationTier', (row) => `Tier of education (0 pays nothing): ${education(row)}`],
  ['transferability.foreignWorkTier', (row) => `Tier of foreign work (0 pays nothing): ${yearsOf(row, 3)}`],
  ['transferability.languageFrom', (row) => `Language: ${column(row)} from CLB`],
  ['transferability.canadianWorkFrom', (row) => `Canadian work: ${column(row)} from years`],
  ['transferability.educationLanguage', (...at) => `${educationOf(...at)} with ${clbOf(...at)}`],
  ['transferability.educationCanadianWork', (...at) => `${educationOf(...at)} with ${workOf(...at)}`],
  ['transferability.foreignWorkLanguage', (...at) => `${foreignOf(...at)} with ${clbOf(...at)}`],
  ['transferability.foreignWorkCanadianWork', (...at) => `${foreignOf(...at)} with ${workOf(...at)}`],
  ['transferability.certificate.from', (row) => `Certificate of qualification: ${column(row)} from CLB`],
  ['additional.highWage.occupations', (row) => `High-wage occupation: NOC ${row}`],
  ['additional.highWage.canadianWork.points', (row) => `High-wage Canadian work: ${row} the median wage`],
  ['additional.highWage.jobOffer.points', (row) => `High-wage job offer: ${row} the median wage`],
];

function crsCell({ path, tables }: { path: Path; tables: Pick<CrsTables, 'additional' | 'transferability'> }): string {
  const joined = path.join('.');
  const { englishFrom } = tables.additional.french;
  if (joined === 'additional.french.withEnglish') return `French with English CLB ${englishFrom}+`;
  if (joined === 'additional.french.alone') return `French with English CLB ${englishFrom - 1} or less, or none`;
  const named = crsCells[joined];
  if (named !== undefined) return named;
  const found = crsRows.find(([table]) => joined.startsWith(`${table}.`));
  if (!found) return joined;
  const [table, label] = found;
  const [row = '', by = ''] = rowOf(joined, table);
  return label(row, by, tables.transferability);
}

/** The keys below a table; a key may hold a point itself, as `1.5x`. */
function rowOf(joined: string, table: string): readonly string[] {
  const rest = joined.slice(table.length + 1);
  return rest.endsWith('x') ? [rest] : rest.split('.');
}

const programCells: Readonly<Record<string, string>> = {
  'offer.minMonths': 'Job offer: least months',
  'offer.teers': 'Job offer: TEER',
  'offer.serviceYears': 'Job offer on an exempt permit: years of work for the employer',
  'offer.routesKnown': 'Job offer: routes of R82(2)(a) to (d)',
  'restricted.nocs': 'Restricted occupations, which count in no program: NOC',
  'restricted.listRead': 'Restricted occupations: whether a list was read (none was found)',
  'physicians.nocs': 'Physicians whose self-employed work counts: NOC',
  'fsw.windowYears': 'FSW: years back in which work counts',
  'fsw.workYears': 'FSW: years of continuous work',
  'fsw.level': 'FSW: CLB or NCLC in all four abilities',
  'fsw.passMark': 'FSW: pass mark of the selection grid',
  'fsw.grid.educationMax': 'Grid, education, at most',
  'fsw.grid.languageMax': 'Grid, language, at most',
  'fsw.grid.experienceMax': 'Grid, experience, at most',
  'fsw.grid.ageMax': 'Grid, age, at most',
  'fsw.grid.secondLanguage.from': 'Grid, second language from CLB',
  'fsw.grid.secondLanguage.points': 'Grid, second language',
  'fsw.grid.arrangedEmployment': 'Grid, arranged employment',
  'fsw.grid.adaptability.max': 'Grid, adaptability, at most',
  'fsw.grid.adaptability.partnerLanguage.from': "Grid, partner's language from CLB",
  'fsw.grid.adaptability.partnerLanguage.points': "Grid, partner's language",
  'fsw.grid.adaptability.ownStudy': 'Grid, study in Canada',
  'fsw.grid.adaptability.partnerStudy': "Grid, partner's study in Canada",
  'fsw.grid.adaptability.studyMonths': 'Grid, months of study in Canada needed',
  'fsw.grid.adaptability.ownWork': 'Grid, work in Canada',
  'fsw.grid.adaptability.partnerWork': "Grid, partner's work in Canada",
  'fsw.grid.adaptability.workYears': 'Grid, years of work in Canada needed',
  'fsw.grid.adaptability.relative': 'Grid, relative in Canada',
  'fsw.grid.adaptability.arrangedEmployment': 'Grid, arranged employment for adaptability',
  'cec.windowYears': 'CEC: years back in which work counts',
  'cec.workYears': 'CEC: years of Canadian work',
  'fst.windowYears': 'FST: years back in which work counts',
  'fst.workYears': 'FST: years of work in the trade',
  'fst.trades.include': 'FST: listed groups of NOC',
  'fst.trades.exclude': 'FST: groups of NOC left out',
  'fst.trades.inNoc2021': 'FST: list written in NOC 2021',
  'fst.trades.perhaps': 'FST: groups of NOC 2021 that may be listed',
  misrepresentationYears: 'Bar for misrepresentation, years',
};

const programRows: readonly (readonly [table: string, label: (row: string, key: string) => string])[] = [
  ['fsw.bodies', (row, key) => `FSW, designated body ${row}: ${key}`],
  ['fsw.grid.education', (row) => `Grid, education: ${education(row)}`],
  ['fsw.grid.firstLanguage', (row) => `Grid, first language, each ability: CLB ${orMore(row, 9)}`],
  ['fsw.grid.experience', (row) => `Grid, experience: ${yearsOf(row, 6)}`],
  ['fsw.grid.age', (row) => `Grid, age ${age(row, 17, 47)}`],
  ['cec.level', (row) => `CEC: CLB or NCLC for TEER ${row}`],
  ['fst.level', (row) => `FST: CLB or NCLC in ${row}`],
];

const experienceCells: Readonly<Record<string, string>> = {
  months: 'months of work in one occupation',
  hours: 'the same in full-time hours',
  hoursConfirmed: 'those hours seen in the instructions',
  windowYears: 'years back in which work counts',
  continuous: 'work without a break',
  continuousRead: 'whether breaks matter, read of these very categories',
} satisfies Readonly<Record<keyof Experience, string>>;

const categoryCells: Readonly<Record<string, string>> = {
  where: 'where the work was done',
  nocs: 'NOC',
  serviceYears: 'continuous years in a foreign military',
  offerMonths: 'months offered by the Canadian Armed Forces',
  studyYears: 'years of the post-secondary credential',
};

const isCategory = (text: string): text is CategoryId => categoryIds.some((id) => id === text);

function categoryCell({ path: [table, of = '', key = '', ability] }: { path: Path }): string {
  if (table === 'experience') {
    const whose = of === 'canada' ? 'Categories with Canadian work' : 'Categories of occupations';
    return `${whose}: ${experienceCells[key] ?? key}`;
  }
  const name = isCategory(of) ? categories[`category.${of}`]() : of;
  return ability === undefined ? `${name}: ${categoryCells[key] ?? key}` : `${name}: NCLC in ${ability}`;
}

function languageTestCell({ name, path: [table, ability = ''] }: { name: string; path: Path }): string {
  switch (table) {
    case 'surelyAcceptedFrom':
      return `${name}: accepted for sure from`;
    case 'results':
      return `${name}, ${ability}: lowest and highest result`;
    case 'step':
      return `${name}: step between results`;
    default:
      return `${name}, ${ability}: lowest results for CLB or NCLC 4, 5, 6 …`;
  }
}

const workHoursCells: Readonly<Record<string, string>> = {
  fullTimePerWeek: 'Full time: hours a week, above which none count',
  perYear: 'Hours of a year of full-time work',
} satisfies Readonly<Record<keyof WorkHours, string>>;

const validityCells: Readonly<Record<string, string>> = {
  testYears: 'Language test: younger than years',
  ecaYears: 'Assessment of a foreign credential (ECA): younger than years',
  profileMonths: 'Profile in the pool: months',
  daysToApply: 'Days to apply after an invitation',
  medicalMonths: 'Medical exam: months before the visa',
  policeMonths: 'Police certificate of the country lived in: months before applying',
} satisfies Readonly<Record<keyof Validity, string>>;

export const cells = {
  'cell.crs': crsCell,
  'cell.categories': categoryCell,
  'cell.programs': ({ path }: { path: Path }) => {
    const joined = path.join('.');
    const found = programRows.find(([table]) => joined.startsWith(`${table}.`));
    if (!found) return programCells[joined] ?? joined;
    const [row = '', key = ''] = joined.slice(found[0].length + 1).split('.');
    return found[1](row, key);
  },
  'cell.skilled': () => 'Skilled work',
  'cell.skilledNot': () => 'NOC 2021 groups of these TEER that are not skilled',
  'cell.skilledAlso': () => 'NOC 2021 groups of other TEER that are skilled',
  'cell.languageTests': languageTestCell,
  'cell.workHours': ({ path }: { path: Path }) => workHoursCells[path.join('.')] ?? path.join('.'),
  'cell.validity': ({ path }: { path: Path }) => validityCells[path.join('.')] ?? path.join('.'),
  'cell.family': ({ persons }: { persons: number }) => `Family of ${persons}`,
  'cell.eachMore': () => 'Each further person',

  'rules.axis.crs': () => 'CRS',
  'rules.axis.programs': () => 'Programs',
  'rules.axis.categories': () => 'Categories',
  'rules.axis.funds': () => 'Settlement funds',
  'rules.axis.language-tests': () => 'Language tests',
  'rules.axis.work-hours': () => 'Hours of work',
  'rules.axis.validity': () => 'Validity',
  'rules.version': () => 'version',
  'rules.effective': () => 'from',
  'rules.status': () => 'status',
  'rules.statusOf': ({ status, state }: { status: string; state: 'inForce' | 'newest' | 'reported' | 'no' }) => {
    const states = { inForce: ', in force', newest: ', newest known', reported: ', reported in force', no: '' };
    return `${status}${states[state]}`;
  },
  'rules.verified': () => 'verified',
  'rules.age': () => 'days ago',
  'rules.titleAndInstrument': ({ title, instrument }: { title: string; instrument: string }) =>
    `${title}. Instrument: ${instrument}`,
  'rules.showHint': () => 'crs rules show ID prints the tables, crs rules diff A B what changed.',
  'rules.heading': ({ axis, id, title }: { axis: string; id: string; title: string }) => `${axis} ${id}: ${title}`,
  'rules.facts': ({
    status,
    effective,
    verified,
    age: days,
  }: {
    status: string;
    effective: string;
    verified: string;
    age: number;
  }) =>
    `${status}, in force from ${effective}, last verified ${verified}${days < 0 ? '' : ` (${days === 1 ? '1 day' : `${days} days`} ago)`}`,
  'rules.factsProposed': ({ effective, verified }: { effective: string; verified: string }) =>
    `proposed: published ${effective}, not in force; state of ${verified}`,
  'rules.instrumentIs': ({ instrument }: { instrument: string }) => `Instrument: ${instrument}`,
  'rules.sourceIs': ({ title, url, seen }: { title: string; url?: string | undefined; seen: string }) =>
    `Source: ${title}${url === undefined ? '' : ` ${url}`} (${seen})`,
  'rules.noTables': () => 'The tables of this version are not known. With the official page: crs rules template.',
  'rules.noPoints': () =>
    'No points were published: crs score --rules and crs diff --to show what it would do to a profile.',
  'rules.fundsUnconfirmed': () => 'The amounts rest on one origin.',
  'rules.fundsStart': () => 'The first day is not certain.',
  'rules.fundsShown': ({ lastShown }: { lastShown: string }) =>
    `A source last showed this table on ${lastShown}; after that day it is carried forward.`,
  'rules.pairs': () => 'Two figures: with a counted partner / without.',
  'rules.cell': () => 'cell',
  'rules.value': () => 'value',
  'rules.section': () => 'section',
  'rules.absent': () => 'none',
  'rules.true': () => 'yes',
  'rules.false': () => 'no',
  'rules.change': ({ label, from, to }: { label: string; from: string; to: string }) => `${label}: ${from} → ${to}`,
  'rules.changedList': ({
    label,
    added,
    removed,
  }: {
    label: string;
    added: readonly string[];
    removed: readonly string[];
  }) =>
    `${label}: ${[...(added.length > 0 ? [`added ${list(added)}`] : []), ...(removed.length > 0 ? [`removed ${list(removed)}`] : [])].join('; ')}`,
  'rules.proposed': ({ label, said }: { label: string; said: readonly string[] }) => `${label}: ${said.join('; ')}`,
  'rules.dollars': ({ amount }: { amount: number }) => `$${grouped(amount)}`,
  'rules.diffHeading': ({ axis, from, to }: { axis: string; from: string; to: string }) => `${axis}: ${from} → ${to}`,
  'rules.noDifference': () => 'No cell differs.',
  'rules.unknownTables': ({ id }: { id: string }) => `The tables of ${id} are not known: nothing can be compared.`,
  'rules.checkOld': ({
    axis,
    id,
    verified,
    acknowledged,
    age: days,
    most,
  }: {
    axis: string;
    id: string;
    verified: string;
    acknowledged?: string;
    age: number;
    most: number;
  }) =>
    `${axis} ${id}: last verified ${verified}, ${acknowledged === undefined ? '' : `acknowledged ${acknowledged}, `}${days} days ago; more than ${most}`,
  'rules.checkNoTables': ({ axis, id, title, days }: { axis: string; id: string; title: string; days: number }) =>
    `${axis} ${id}: ${title}: ${days < 0 ? `announced, in ${-days} days` : `reported in force for ${days} days`}, and there are no tables. With the official page: crs rules template.`,
  'rules.checkAcknowledged': ({ finding, on, until }: { finding: string; on: string; until: string }) =>
    `${finding} Acknowledged on ${on}, until ${until}.`,
  'rules.checkFine': ({ most }: { most: number }) =>
    `Every version in force was verified or acknowledged in the last ${most} days, and none is announced without tables.`,
};
