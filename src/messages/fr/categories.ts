import type { CategoryId } from '../../law/categories/tables.ts';
import type { categories as english, WorkOfCategory } from '../en/categories.ts';
import type { RoomLike } from '../message.ts';
import { broken, hours, level, list, months, years } from './terms.ts';
import { dayText, number, pluralOf } from './typography.ts';

export const categoryNames: Readonly<Record<CategoryId, string>> = {
  french: 'Compétence en français',
  healthcare: 'Soins de santé et services sociaux',
  stem: 'STIM',
  trades: 'Métiers',
  education: 'Éducation',
  transport: 'Transport',
  agriculture: 'Agriculture et agroalimentaire',
  physicians: 'Médecins (travail au Canada)',
  'senior-managers': 'Cadres supérieurs (travail au Canada)',
  researchers: 'Chercheurs (travail au Canada)',
  military: 'Recrues militaires',
};

/** "au cours des 3 dernières années". */
export function inLastYears(count: number): string {
  return pluralOf(count, 'au cours de la dernière année', `au cours des ${number(count)}\u00A0dernières années`);
}

/** "21231 ne figure pas sur la liste". */
export function isNotListed(nocs: readonly string[]): string {
  return `${list(nocs)} ${pluralOf(nocs.length, 'ne figure pas', 'ne figurent pas')} sur la liste`;
}

const place = (inCanada: boolean) => (inCanada ? ' au Canada' : '');
const done = (work: WorkOfCategory) => `${hours(work.hours)} (${months(work.months)})`;
const needs = ({ needed, neededHours }: WorkOfCategory) => `il faut ${months(needed)} (${hours(neededHours)})`;

/** Categories of category-based selection: names, and why each is met or not. */
export const categories: RoomLike<typeof english> = {
  'category.french': () => categoryNames.french,
  'category.healthcare': () => categoryNames.healthcare,
  'category.stem': () => categoryNames.stem,
  'category.trades': () => categoryNames.trades,
  'category.education': () => categoryNames.education,
  'category.transport': () => categoryNames.transport,
  'category.agriculture': () => categoryNames.agriculture,
  'category.physicians': () => categoryNames.physicians,
  'category.senior-managers': () => categoryNames['senior-managers'],
  'category.researchers': () => categoryNames.researchers,
  'category.military': () => categoryNames.military,

  'categories.languageNotStated': () => 'les tests de langue ne sont pas indiqués',
  'categories.noFrench': () => 'aucun test de français valide',
  'categories.french': ({ lowest, needed }) =>
    `résultat le plus faible en français\u00A0: ${level(lowest)}\u00A0; il faut le NCLC\u00A0${needed} dans les quatre habiletés`,
  'categories.workNotStated': () => 'le travail n’est pas indiqué',
  'categories.noWork': ({ inCanada, years: window, notListed, version }) => {
    const why = notListed.length === 0 ? '' : `\u00A0: ${isNotListed(notListed)} du ${version}`;
    return `aucun travail compté${place(inCanada)} dans une profession de la liste ${inLastYears(window)}${why}`;
  },
  'categories.work': (work) =>
    `${done(work)}${work.continuous ? ' sans interruption' : ''}${place(work.inCanada)}, CNP\u00A0${work.noc}, ${inLastYears(work.years)}\u00A0; ${needs(work)}${broken(work.gaps)}`,
  'categories.whicheverLast': ({ nocs, inCanada, years: window, needed }) =>
    `${months(needed)} ou plus${place(inCanada)} ${inLastYears(window)}, quelles que soient les dernières années travaillées (CNP\u00A0${list(nocs)})`,
  'categories.monthsOpen': (work) =>
    `${done(work)} sans interruption, CNP\u00A0${work.noc}\u00A0; les instructions lues ne disent pas combien d’heures font ${months(work.needed)} (${hours(work.neededHours)} selon notre calcul)${broken(work.gaps)}`,
  'categories.together': () =>
    'exigences remplies seulement si plusieurs points incertains se règlent tous en votre faveur\u00A0: voyez ce qui n’est pas connu',
  'categories.noForcesOffer': ({ nocs }) =>
    `aucune offre d’emploi des Forces armées canadiennes (CNP\u00A0${list(nocs)})`,
  'categories.forcesOfferTooShort': ({ needed }) =>
    `l’offre doit être à temps plein et d’une durée de ${months(needed)} ou plus`,
  'categories.forcesStudy': ({ years: needed }) =>
    `il faut un diplôme d’études postsecondaires de ${years(needed)} ou plus, avec une EDE s’il est étranger`,
  'categories.forcesOfferByOther': () => 'l’offre ne vient pas du Groupe de recrutement des Forces canadiennes',
  'categories.forcesNotRecognized': () => 'aucun service dans une force militaire étrangère reconnue',
  'categories.forcesOtherOccupation': ({ nocs }) =>
    `l’expérience et la formation militaires ne correspondent à aucune des CNP\u00A0${list(nocs)}`,
  'categories.forcesServiceTooShort': ({ years: needed, served }) =>
    `il faut ${years(needed)} de service militaire continu\u00A0; accompli\u00A0: ${number(served)}`,
  'categories.forcesOpen': ({ missing }) =>
    `non indiqué\u00A0: ${list(missing)}\u00A0; aucun texte public ne définit quelles forces militaires étrangères sont reconnues`,
  'categories.forcesMet': ({ noc }) =>
    `offre du Groupe de recrutement des Forces canadiennes, CNP\u00A0${noc}, service et diplôme exigés\u00A0; aucun texte public ne définit quelles forces militaires sont reconnues, la réponse donnée est retenue`,
  'military.notStated': ({ missing }) =>
    `Recrues militaires, non indiqué\u00A0: ${list(missing)}. Il faut une offre du Groupe de recrutement des Forces canadiennes, à temps plein pour trois ans, et dix ans de service sans interruption dans une force militaire étrangère reconnue.`,
  'military.over': () =>
    'Recrues militaires\u00A0: le service est terminé, et les sources ne s’accordent pas\u00A0: certaines visent les personnes qui ont servi, d’autres celles qui servent encore.',

  'law.categoryMonths': ({ category, noc, hours: count, needed }) =>
    `Il n’est pas certain que ${hours(count)} (CNP\u00A0${noc}) fassent les ${months(needed)} de la catégorie ${categoryNames[category]}\u00A0: les instructions lues ne donnent pas le nombre d’heures.`,

  'law.categoriesCarriedForward': ({ version, verified }) =>
    `Les catégories du ${dayText(version)} étaient encore en vigueur à la dernière vérification (${verified.slice(0, 7)})\u00A0; aucune plus récente n’a été trouvée.`,

  'report.categories': () => 'Catégories',
  'report.category': () => 'catégorie',
  'report.wouldBeMet': ({ why, otherwise }) => `${why.replace(/\.$/, '')}. Sinon\u00A0: ${otherwise}`,
  'report.enoughOn': ({ on }) => `suffisant le ${on} si le travail continue`,
  'report.otherCategories': ({ labels }) => `Exigences non remplies\u00A0: ${list(labels)}.`,
  'report.categoriesNeedProgram': () => 'Une ronde par catégorie exige aussi un programme\u00A0: voyez plus haut.',
  'report.categoriesWithoutNominees': () =>
    'Une ronde par catégorie n’invite pas les personnes désignées par une province (LIPR 10.1(1.1)).',
};
