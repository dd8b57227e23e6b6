import { type CategoryId, categoryIds, type Experience } from '../../law/categories/tables.ts';
import type { CrsTables } from '../../law/crs/tables.ts';
import { type Ability, abilities } from '../../law/language-tests/ids.ts';
import type { Validity } from '../../law/validity/tables.ts';
import type { VersionStatus } from '../../law/version.ts';
import type { WorkHours } from '../../law/work-hours/tables.ts';
import type { cells as english } from '../en/cells.ts';
import type { CredentialLevel } from '../en/terms.ts';
import type { RoomLike } from '../message.ts';
import { categories } from './categories.ts';
import { levels, list, years } from './terms.ts';
import { counted, dollars, number } from './typography.ts';

// Names of the cells of the tables, as a lawyer would write them.

type Path = readonly string[];

const education = (key: string) => (isLevel(key) ? levels[key] : key);
const isLevel = (key: string): key is CredentialLevel => Object.hasOwn(levels, key);
const orMore = (key: string, last: number) => (Number(key) >= last ? `${key} ou plus` : key);
const nclc = (key: string) => (key === '3' ? 'inférieur au NCLC\u00A04' : `NCLC\u00A0${orMore(key, 10)}`);
const age = (key: string, first: number, last: number) =>
  Number(key) <= first ? `${years(Number(key))} ou moins` : orMoreYears(Number(key), last);
const orMoreYears = (count: number, last: number) => (count >= last ? `${years(count)} ou plus` : years(count));
const yearsOf = (key: string, last: number) => orMoreYears(Number(key), last);
const column = (key: string) => (key === 'low' ? 'colonne inférieure' : 'colonne supérieure');

const abilityNames: Readonly<Record<Ability, string>> = {
  listening: 'compréhension de l’oral',
  reading: 'compréhension de l’écrit',
  writing: 'expression écrite',
  speaking: 'expression orale',
};
const isAbility = (key: string): key is Ability => abilities.some((one) => one === key);
const abilityOf = (key: string) => (isAbility(key) ? abilityNames[key] : key);

type Transferability = CrsTables['transferability'];
type Label = (row: string, by: string, tables: Transferability) => string;

// Tiers and columns are named by what reaches them, as the published tables are.
const nclcOf: Label = (_, by, { languageFrom }) => `NCLC\u00A0${languageFrom[by === 'low' ? 'low' : 'high']} ou plus`;
const workOf: Label = (_, by, { canadianWorkFrom }) =>
  `${years(canadianWorkFrom[by === 'low' ? 'low' : 'high'])} ou plus de travail au Canada`;
const educationOf: Label = (row, _, { educationTier }) => `Études (${education(first(educationTier, row))}, ou plus)`;
const foreignOf: Label = (row, _, { foreignWorkTier }) =>
  `${years(Number(first(foreignWorkTier, row)))} ou plus de travail à l’étranger`;
const first = (tiers: Readonly<Record<string, number>>, tier: string) =>
  Object.keys(tiers).find((key) => tiers[key] === Number(tier)) ?? `palier ${tier}`;
const times = (row: string) => `${number(Number(row.replace(/x$/, '')))}\u00A0fois le salaire médian`;

/** Cells named by their whole path. */
const crsCells: Readonly<Record<string, string>> = {
  total: 'SCG, au plus',
  'work.windowYears': 'Dernières années où le travail compte',
  'core.cap': 'Capital humain, au plus',
  'core.secondLanguageCap': 'Deuxième langue officielle, au plus',
  'partner.cap': 'Époux ou conjoint de fait, au plus',
  'partner.testExpires': 'Test de l’époux ou conjoint de fait valide deux ans',
  'transferability.cap': 'Transférabilité des compétences, au plus',
  'transferability.groupCap': 'Chaque groupe de combinaisons, au plus',
  'transferability.certificate.low': 'Certificat de compétence, colonne inférieure',
  'transferability.certificate.high': 'Certificat de compétence, colonne supérieure',
  'additional.cap': 'Points supplémentaires, au plus',
  'additional.nomination': 'Désignation provinciale',
  'additional.jobOffer.majorGroup00': 'Offre d’emploi du grand groupe\u00A000 de la CNP',
  'additional.jobOffer.other': 'Offre d’emploi dans une autre profession qualifiée',
  'additional.jobOffer.lmiaOnly': 'Offre d’emploi seulement avec une EIMT',
  'additional.canadianStudy.oneOrTwoYears': 'Études au Canada d’un ou deux ans',
  'additional.canadianStudy.threeOrMore': 'Études au Canada de trois ans ou plus',
  'additional.sibling': 'Frère ou sœur au Canada',
  'additional.french.frenchFrom': 'Points pour le français à partir du NCLC',
  'additional.french.englishFrom': 'Points majorés pour le français à partir du NCLC en anglais',
  'additional.highWage.canadianWork.years': 'Profession à salaire élevé\u00A0: années complètes de travail au Canada',
  'additional.highWage.jobOffer.arrangedOnly': 'Offre à salaire élevé seulement comme emploi réservé',
  'additional.highWage.both': 'Travail et offre à salaire élevé ensemble',
};

/** Cells named by the table that they stand in and by their row. */
const crsRows: readonly (readonly [table: string, label: Label])[] = [
  ['core.age', (row) => `Âge\u00A0: ${age(row, 17, 45)}`],
  ['core.education', (row) => `Études\u00A0: ${education(row)}`],
  ['core.firstLanguage', (row) => `Première langue officielle, par habileté\u00A0: ${nclc(row)}`],
  ['core.secondLanguage', (row) => `Deuxième langue officielle, par habileté\u00A0: ${nclc(row)}`],
  ['core.canadianWork', (row) => `Travail au Canada\u00A0: ${yearsOf(row, 5)}`],
  ['partner.education', (row) => `Études de l’époux ou conjoint de fait\u00A0: ${education(row)}`],
  ['partner.language', (row) => `Langue de l’époux ou conjoint de fait, par habileté\u00A0: ${nclc(row)}`],
  ['partner.canadianWork', (row) => `Travail au Canada de l’époux ou conjoint de fait\u00A0: ${yearsOf(row, 5)}`],
  ['transferability.educationTier', (row) => `Palier d’études (0 ne donne rien)\u00A0: ${education(row)}`],
  [
    'transferability.foreignWorkTier',
    (row) => `Palier de travail à l’étranger (0 ne donne rien)\u00A0: ${yearsOf(row, 3)}`,
  ],
  ['transferability.languageFrom', (row) => `Langue\u00A0: ${column(row)} à partir du NCLC`],
  ['transferability.canadianWorkFrom', (row) => `Travail au Canada\u00A0: ${column(row)} à partir de (années)`],
  ['transferability.educationLanguage', (...at) => `${educationOf(...at)} avec ${nclcOf(...at)}`],
  ['transferability.educationCanadianWork', (...at) => `${educationOf(...at)} avec ${workOf(...at)}`],
  ['transferability.foreignWorkLanguage', (...at) => `${foreignOf(...at)} avec ${nclcOf(...at)}`],
  ['transferability.foreignWorkCanadianWork', (...at) => `${foreignOf(...at)} avec ${workOf(...at)}`],
  ['transferability.certificate.from', (row) => `Certificat de compétence\u00A0: ${column(row)} à partir du NCLC`],
  ['additional.highWage.occupations', (row) => `Profession à salaire élevé\u00A0: CNP ${row}`],
  ['additional.highWage.canadianWork.points', (row) => `Travail au Canada à salaire élevé\u00A0: ${times(row)}`],
  ['additional.highWage.jobOffer.points', (row) => `Offre d’emploi à salaire élevé\u00A0: ${times(row)}`],
];

function crsCell({ path, tables }: { path: Path; tables: Pick<CrsTables, 'additional' | 'transferability'> }): string {
  const joined = path.join('.');
  const { englishFrom } = tables.additional.french;
  if (joined === 'additional.french.withEnglish') return `Français, avec NCLC\u00A0${englishFrom} ou plus en anglais`;
  if (joined === 'additional.french.alone')
    return `Français, avec NCLC\u00A0${englishFrom - 1} ou moins en anglais, ou aucun`;
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
  'offer.minMonths': 'Offre d’emploi\u00A0: durée minimale, en mois',
  'offer.teers': 'Offre d’emploi\u00A0: FEER',
  'offer.serviceYears': 'Offre d’emploi, permis dispensé d’EIMT\u00A0: années de travail pour l’employeur',
  'offer.routesKnown': 'Offre d’emploi\u00A0: voies de R82(2)a) à d)',
  'restricted.nocs': 'Professions d’accès limité, qui ne comptent dans aucun programme\u00A0: CNP',
  'restricted.listRead': 'Professions d’accès limité\u00A0: liste lue (aucune n’a été trouvée)',
  'physicians.nocs': 'Médecins dont le travail autonome compte\u00A0: CNP',
  'fsw.windowYears': 'TQF\u00A0: dernières années où le travail compte',
  'fsw.workYears': 'TQF\u00A0: années de travail continu',
  'fsw.level': 'TQF\u00A0: NCLC dans les quatre habiletés',
  'fsw.passMark': 'TQF\u00A0: note de passage de la grille de sélection',
  'fsw.grid.educationMax': 'Grille, études, au plus',
  'fsw.grid.languageMax': 'Grille, langues, au plus',
  'fsw.grid.experienceMax': 'Grille, expérience, au plus',
  'fsw.grid.ageMax': 'Grille, âge, au plus',
  'fsw.grid.secondLanguage.from': 'Grille, deuxième langue à partir du NCLC',
  'fsw.grid.secondLanguage.points': 'Grille, deuxième langue',
  'fsw.grid.arrangedEmployment': 'Grille, emploi réservé',
  'fsw.grid.adaptability.max': 'Grille, capacité d’adaptation, au plus',
  'fsw.grid.adaptability.partnerLanguage.from': 'Grille, langue de l’époux ou conjoint de fait à partir du NCLC',
  'fsw.grid.adaptability.partnerLanguage.points': 'Grille, langue de l’époux ou conjoint de fait',
  'fsw.grid.adaptability.ownStudy': 'Grille, études au Canada',
  'fsw.grid.adaptability.partnerStudy': 'Grille, études au Canada de l’époux ou conjoint de fait',
  'fsw.grid.adaptability.studyMonths': 'Grille, mois d’études au Canada exigés',
  'fsw.grid.adaptability.ownWork': 'Grille, travail au Canada',
  'fsw.grid.adaptability.partnerWork': 'Grille, travail au Canada de l’époux ou conjoint de fait',
  'fsw.grid.adaptability.workYears': 'Grille, années de travail au Canada exigées',
  'fsw.grid.adaptability.relative': 'Grille, parenté au Canada',
  'fsw.grid.adaptability.arrangedEmployment': 'Grille, emploi réservé pour la capacité d’adaptation',
  'cec.windowYears': 'CEC\u00A0: dernières années où le travail compte',
  'cec.workYears': 'CEC\u00A0: années de travail au Canada',
  'fst.windowYears': 'TMSF\u00A0: dernières années où le travail compte',
  'fst.workYears': 'TMSF\u00A0: années de travail dans le métier',
  'fst.trades.include': 'TMSF\u00A0: groupes de la CNP inclus',
  'fst.trades.exclude': 'TMSF\u00A0: groupes de la CNP exclus',
  'fst.trades.inNoc2021': 'TMSF\u00A0: liste écrite selon la CNP 2021',
  'fst.trades.perhaps': 'TMSF\u00A0: groupes de la CNP 2021 peut-être inclus',
  misrepresentationYears: 'Interdiction pour fausses déclarations, années',
};

const bodyKeys: Readonly<Record<string, string>> = { nocs: 'CNP', body: 'nom', names: 'noms reconnus' };

const programRows: readonly (readonly [table: string, label: (row: string, key: string) => string])[] = [
  ['fsw.bodies', (row, key) => `TQF, ordre professionnel désigné ${row}\u00A0: ${bodyKeys[key] ?? key}`],
  ['fsw.grid.education', (row) => `Grille, études\u00A0: ${education(row)}`],
  ['fsw.grid.firstLanguage', (row) => `Grille, première langue, par habileté\u00A0: NCLC\u00A0${orMore(row, 9)}`],
  ['fsw.grid.experience', (row) => `Grille, expérience\u00A0: ${yearsOf(row, 6)}`],
  ['fsw.grid.age', (row) => `Grille, âge\u00A0: ${age(row, 17, 47)}`],
  ['cec.level', (row) => `CEC\u00A0: NCLC pour la catégorie FEER\u00A0${row}`],
  ['fst.level', (row) => `TMSF\u00A0: NCLC en ${abilityOf(row)}`],
];

const experienceCells: Readonly<Record<string, string>> = {
  months: 'mois de travail dans une même profession',
  hours: 'les mêmes en heures à temps plein',
  hoursConfirmed: 'heures vues dans les instructions',
  windowYears: 'dernières années où le travail compte',
  continuous: 'travail sans interruption',
  continuousRead: 'règle sur les interruptions lue pour ces catégories',
} satisfies Readonly<Record<keyof Experience, string>>;

const categoryCells: Readonly<Record<string, string>> = {
  where: 'lieu du travail',
  nocs: 'CNP',
  serviceYears: 'années continues dans une force armée étrangère',
  offerMonths: 'mois offerts par les Forces armées canadiennes',
  studyYears: 'années du diplôme postsecondaire',
};

const isCategory = (text: string): text is CategoryId => categoryIds.some((id) => id === text);

function categoryCell({ path: [table, of = '', key = '', ability] }: { path: Path }): string {
  if (table === 'experience') {
    const whose = of === 'canada' ? 'Catégories avec travail au Canada' : 'Catégories de professions';
    return `${whose}\u00A0: ${experienceCells[key] ?? key}`;
  }
  const name = isCategory(of) ? categories[`category.${of}`]() : of;
  return ability === undefined
    ? `${name}\u00A0: ${categoryCells[key] ?? key}`
    : `${name}\u00A0: NCLC en ${abilityOf(ability)}`;
}

function languageTestCell({ name, path: [table, ability = ''] }: { name: string; path: Path }): string {
  switch (table) {
    case 'surelyAcceptedFrom':
      return `${name}\u00A0: accepté avec certitude depuis`;
    case 'results':
      return `${name}, ${abilityOf(ability)}\u00A0: résultats le plus bas et le plus haut`;
    case 'step':
      return `${name}\u00A0: écart entre deux résultats`;
    default:
      return `${name}, ${abilityOf(ability)}\u00A0: résultats les plus bas pour les NCLC\u00A04, 5, 6…`;
  }
}

const workHoursCells: Readonly<Record<string, string>> = {
  fullTimePerWeek: 'Temps plein\u00A0: heures par semaine, au-delà desquelles rien ne compte',
  perYear: 'Heures d’une année de travail à temps plein',
} satisfies Readonly<Record<keyof WorkHours, string>>;

const validityCells: Readonly<Record<string, string>> = {
  testYears: 'Test de langue\u00A0: doit dater de moins de (années)',
  ecaYears: 'Évaluation d’un diplôme étranger (EDE)\u00A0: doit dater de moins de (années)',
  profileMonths: 'Profil dans le bassin\u00A0: mois',
  daysToApply: 'Jours pour présenter une demande après une invitation',
  medicalMonths: 'Examen médical\u00A0: mois avant le visa',
  policeMonths: 'Certificat de police du pays de résidence\u00A0: mois avant la demande',
} satisfies Readonly<Record<keyof Validity, string>>;

const statuses: Readonly<Record<VersionStatus, string>> = {
  enacted: 'adoptée',
  announced: 'annoncée',
  proposed: 'proposée',
};
const isStatus = (text: string): text is VersionStatus => Object.hasOwn(statuses, text);
const statusName = (status: string) => (isStatus(status) ? statuses[status] : status);

const days = (count: number) => counted(count, 'jour', 'jours');

export const cells: RoomLike<typeof english> = {
  'cell.crs': crsCell,
  'cell.categories': categoryCell,
  'cell.programs': ({ path }) => {
    const joined = path.join('.');
    const found = programRows.find(([table]) => joined.startsWith(`${table}.`));
    if (!found) return programCells[joined] ?? joined;
    const [row = '', key = ''] = joined.slice(found[0].length + 1).split('.');
    return found[1](row, key);
  },
  'cell.skilled': () => 'Travail qualifié',
  'cell.skilledNot': () => 'Groupes de la CNP 2021 de ces catégories FEER qui ne sont pas qualifiés',
  'cell.skilledAlso': () => 'Groupes de la CNP 2021 d’autres catégories FEER qui sont qualifiés',
  'cell.languageTests': languageTestCell,
  'cell.workHours': ({ path }) => workHoursCells[path.join('.')] ?? path.join('.'),
  'cell.validity': ({ path }) => validityCells[path.join('.')] ?? path.join('.'),
  'cell.family': ({ persons }) => `Famille de ${counted(persons, 'personne', 'personnes')}`,
  'cell.eachMore': () => 'Chaque personne de plus',

  'rules.axis.crs': () => 'SCG',
  'rules.axis.programs': () => 'Programmes',
  'rules.axis.categories': () => 'Catégories',
  'rules.axis.funds': () => 'Fonds pour l’établissement',
  'rules.axis.language-tests': () => 'Tests de langue',
  'rules.axis.work-hours': () => 'Heures de travail',
  'rules.axis.validity': () => 'Validité',
  'rules.version': () => 'version',
  'rules.effective': () => 'dès le',
  'rules.status': () => 'statut',
  'rules.statusOf': ({ status, state }) => {
    const states = { inForce: ', en vigueur', newest: ', dernière connue', reported: ', serait en vigueur', no: '' };
    return `${statusName(status)}${states[state]}`;
  },
  'rules.verified': () => 'vérifiée',
  'rules.age': () => 'âge (jours)',
  'rules.titleAndInstrument': ({ title, instrument }) => `${title}. Texte officiel\u00A0: ${instrument}`,
  'rules.showHint': () => 'crs rules show ID affiche les tableaux, crs rules diff A B ce qui a changé.',
  'rules.heading': ({ axis, id, title }) => `${axis} ${id}\u00A0: ${title}`,
  'rules.facts': ({ status, effective, verified, age: count }) =>
    `${statusName(status)}, en vigueur à partir du ${effective}, dernière vérification le ${verified}${count < 0 ? '' : ` (il y a ${days(count)})`}`,
  'rules.factsProposed': ({ effective, verified }) =>
    `proposée\u00A0: publiée le ${effective}, pas en vigueur\u00A0; état au ${verified}`,
  'rules.instrumentIs': ({ instrument }) => `Texte officiel\u00A0: ${instrument}`,
  'rules.sourceIs': ({ title, url, seen }) => `Source\u00A0: ${title}${url === undefined ? '' : ` ${url}`} (${seen})`,
  'rules.noTables': () =>
    'Les tableaux de cette version ne sont pas connus. Si vous avez la page officielle\u00A0: crs rules template.',
  'rules.noPoints': () =>
    'Aucun point n’a été publié\u00A0: crs score --rules et crs diff --to montrent l’effet sur un profil.',
  'rules.fundsUnconfirmed': () => 'Les montants reposent sur une seule origine.',
  'rules.fundsStart': () => 'Le premier jour n’est pas certain.',
  'rules.fundsShown': ({ lastShown }) =>
    `Une source a montré ce tableau pour la dernière fois le ${lastShown}\u00A0; après ce jour, il est supposé inchangé.`,
  'rules.pairs': () => 'Deux chiffres\u00A0: avec un époux ou conjoint de fait qui compte / sans.',
  'rules.cell': () => 'case',
  'rules.value': () => 'valeur',
  'rules.section': () => 'article',
  'rules.absent': () => 'aucun',
  'rules.true': () => 'oui',
  'rules.false': () => 'non',
  'rules.change': ({ label, from, to }) => `${label}\u00A0: ${from} → ${to}`,
  'rules.changedList': ({ label, added, removed }) =>
    `${label}\u00A0: ${[...(added.length > 0 ? [`ajout de ${list(added)}`] : []), ...(removed.length > 0 ? [`retrait de ${list(removed)}`] : [])].join('\u00A0; ')}`,
  'rules.proposed': ({ label, said }) => `${label}\u00A0: ${said.join('\u00A0; ')}`,
  'rules.dollars': ({ amount }) => dollars(amount),
  'rules.diffHeading': ({ axis, from, to }) => `${axis}\u00A0: ${from} → ${to}`,
  'rules.noDifference': () => 'Aucune case ne diffère.',
  'rules.unknownTables': ({ id }) => `Les tableaux de ${id} ne sont pas connus\u00A0: rien ne peut être comparé.`,
  'rules.checkOld': ({ axis, id, verified, acknowledged, age: count, most }) =>
    `${axis} ${id}\u00A0: dernière vérification le ${verified}, ${acknowledged === undefined ? '' : `confirmée le ${acknowledged}, `}il y a ${days(count)}\u00A0; plus de ${number(most)}`,
  'rules.checkNoTables': ({ axis, id, title, days: count }) =>
    `${axis} ${id}\u00A0: ${title}\u00A0: ${count < 0 ? `annoncée, dans ${days(-count)}` : `serait en vigueur depuis ${days(count)}`}, mais sans tableaux. Si vous avez la page officielle\u00A0: crs rules template.`,
  'rules.checkAcknowledged': ({ finding, on, until }) => `${finding} Pris en note le ${on}, jusqu’au ${until}.`,
  'rules.checkFine': ({ most }) =>
    `Chaque version en vigueur a été vérifiée ou prise en note depuis ${days(most)} au plus, et aucune n’est annoncée sans tableaux.`,
};
