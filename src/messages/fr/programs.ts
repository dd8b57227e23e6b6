import type { Ability } from '../../law/language-tests/ids.ts';
import { criteriaPage } from '../../law/source.ts';
import type { programs as english } from '../en/programs.ts';
import type { RoomLike } from '../message.ts';
import { categoryNames, inLastYears } from './categories.ts';
import { dataText } from './data.ts';
import { broken, family, hours, languages, level, levels, list, months, years } from './terms.ts';
import { counted, dayText, dollars } from './typography.ts';

type Levels = Readonly<Record<Ability, number>>;

const four = ({ listening, reading, writing, speaking }: Levels) =>
  `compréhension de l’oral ${listening}, compréhension de l’écrit ${reading}, expression écrite ${writing}, expression orale ${speaking}`;

const shortNames: Readonly<Record<string, string>> = { fsw: 'TQF', cec: 'CEC', fst: 'TMSF', ...categoryNames };

const answers: Readonly<Record<string, string>> = { yes: 'oui', no: 'non', unknown: 'incertain' };

const withArticle: Readonly<Record<string, string>> = { english: 'l’anglais', french: 'le français' };

const resultNeeded = (lowest: number, needed: number) =>
  `résultat le plus faible\u00A0: ${level(lowest)}\u00A0; il faut le niveau\u00A0${needed} dans les quatre habiletés`;

/** What the programs ask for and what the person has. */
export const programs: RoomLike<typeof english> = {
  'grid.experience': ({ years: count }) => `${years(count)} de travail qualifié (années complètes), ${inLastYears(10)}`,
  'grid.age': ({ age }) => years(age),
  'grid.second': ({ lowest, needed }) => resultNeeded(lowest, needed),
  'grid.partnerLanguage': ({ lowest, needed }) => (lowest === 0 ? 'aucun test valide' : resultNeeded(lowest, needed)),
  'grid.studied': () => `deux années d’études à temps plein au Canada (comptées comme ${months(16)})`,
  'grid.notStudied': () => `moins de deux années d’études à temps plein au Canada (comptées comme ${months(16)})`,
  'grid.workInCanada': ({ years: count }) => `${years(count)} de travail à temps plein au Canada, sans interruption`,
  'grid.arranged': () => 'points pour un emploi réservé',
  'grid.notArranged': () => 'aucun point pour un emploi réservé',

  'have.notStated': () => 'à indiquer',
  'have.destination': ({ destination }) => destination,
  'need.destination': () => 'une province ou un territoire autre que le Québec',
  'have.misrepresentation': ({ until }) => `interdiction de territoire pour fausses déclarations jusqu’au ${until}`,
  'have.removalNotEnforced': ({ years: count }) =>
    `fausses déclarations constatées au Canada\u00A0: les ${years(count)} commencent à l’exécution de la mesure de renvoi`,
  'have.misrepresentationOpen': ({ until }) =>
    `interdiction de territoire jusqu’au ${until} seulement si le jour indiqué est celui d’une décision rendue hors du Canada ou du renvoi\u00A0; misrepresentationBasis n’est pas indiqué`,
  'have.grounds': ({ grounds }) => `déclaré\u00A0: ${list(grounds)}\u00A0; la décision revient à un agent`,
  'have.noGrounds': () => 'aucun motif déclaré',
  'need.admissible': () => 'aucun motif d’interdiction de territoire',
  'have.fundsExempt': ({ route }) => `dispense\u00A0: ${route}`,
  'need.fundsExempt': () => 'aucun montant',
  'have.funds': ({ amount }) => dollars(amount),
  'need.fundsTableUnknown': () => 'montant inconnu (aucun tableau des fonds pour cette date)',
  'need.funds': ({ least, most, persons, confirmed }) => {
    const amount =
      most === undefined
        ? `${dollars(least)} ou plus`
        : most > least
          ? `de ${dollars(least)} à ${dollars(most)}`
          : dollars(least);
    return `${amount} pour ${most === least ? family(persons) : `une famille de ${counted(persons, 'personne', 'personnes')} ou plus`}${confirmed ? '' : ' (montants non confirmés)'}`;
  },

  'have.continuous': ({ noc, hours: count, gaps }) => `${hours(count)}, CNP\u00A0${noc}${broken(gaps)}`,
  'have.noSkilledWork': () => 'aucun travail qualifié',
  'need.fswWork': ({ hours: count, windowYears, scope }) =>
    `${hours(count)} sans interruption dans une même profession, ${dataText(scope)}, ${inLastYears(windowYears)}`,
  'have.lowest': ({ language, lowest }) =>
    `${languages[language] ?? language}, résultat le plus faible\u00A0: ${level(lowest)}`,
  'have.bestLowest': ({ lowest }) => `résultat le plus faible\u00A0: ${level(lowest)}`,
  'have.noFirstTest': () => 'aucun test valide dans la première langue officielle choisie',
  'have.noValidTest': () => 'aucun test valide',
  'need.level': ({ level: needed }) => `NCLC\u00A0${needed} dans les quatre habiletés`,
  'have.education': ({ level: reached }) => (reached === 'none' ? 'aucun diplôme qui compte' : levels[reached]),
  'need.education': ({ years: under }) =>
    `diplôme canadien, ou diplôme étranger avec une EDE de moins de ${years(under)}`,
  'have.assessors': ({ names }) => `évaluation (${list(names.map(dataText))})`,
  'need.body': ({ body, noc }) =>
    `pour la CNP\u00A0${noc}\u00A0: diplôme lié à cette profession et jugé par le ${dataText(body)} équivalent à celui qu’une province exige pour l’exercer`,
  'have.points': ({ points }) => counted(points, 'point', 'points'),
  'need.points': ({ passMark }) => `${passMark} sur 100`,

  'have.canadianHours': ({ hours: count, years: window }) => `${hours(count)} au Canada ${inLastYears(window)}`,
  'need.cecWork': ({ hours: count, windowYears, scope }) =>
    `${hours(count)} au Canada, ${dataText(scope)}, ${inLastYears(windowYears)}`,
  'need.cecLevel': ({ low, high, nocs }) =>
    `NCLC\u00A0${low === high ? low : `${low} ou ${high}`} dans les quatre habiletés${nocs.length > 0 ? ` (le plus d’expérience\u00A0: CNP\u00A0${list(nocs)})` : ''}`,

  'have.levels': four,
  'need.levels': (needed) => `NCLC\u00A0: ${four(needed)}`,
  'have.tradeHours': ({ noc, hours: count, years: window, notStated }) =>
    `${hours(count)}, CNP\u00A0${noc}, ${inLastYears(window)}${notStated > 0 ? `\u00A0; pour ${hours(notStated)}, la date à partir de laquelle la personne était qualifiée n’est pas indiquée` : ''}`,
  'have.noTrade': () => 'aucun travail dans un métier de la liste',
  'need.fstWork': ({ hours: count, windowYears }) =>
    `${hours(count)} dans un même métier de la liste, ${inLastYears(windowYears)}, une fois la personne qualifiée`,
  'need.fstWorkOldNoc': ({ hours: count, windowYears }) =>
    `${hours(count)} dans un même métier de la liste de l’époque (ancienne CNP), ${inLastYears(windowYears)}`,
  'have.matchesNoc': () => 'tenues pour remplies, sauf indication contraire',
  'have.requirementsMet': () => 'remplies',
  'have.requirementsNotMet': () => 'non remplies (meetsEmploymentRequirements)',
  'need.employmentRequirements': () => 'les conditions d’accès de la CNP, sauf le certificat provincial',
  'have.tradeRoute': ({ route, noc }) => `voie (${route}), CNP\u00A0${noc}`,
  'have.tradeNotStated': () => 'un certificat dont le métier n’est pas indiqué',
  'have.otherTrade': () => 'pas dans le métier exercé',
  'have.noOfferNorCertificate': () => 'ni l’un ni l’autre',
  'need.offerOrCertificate': () => 'certificat de compétence, ou offre d’un an ou plus, dans le métier',

  'law.crsIncomplete': ({ used, missing }) =>
    `Le SCG aurait changé le ${dayText(missing)} (points pour les professions à salaire élevé), mais aucun tableau officiel n’a été trouvé. Le total suit les règles du ${dayText(used)} et peut être inexact. Comparez-le avec la page officielle\u00A0: ${criteriaPage.url}`,
  'law.fundsCarriedForward': ({ table, lastShown }) =>
    `Le tableau des fonds du ${dayText(table)} était encore en vigueur à la dernière vérification (${lastShown.slice(0, 7)})\u00A0; aucun plus récent n’a été trouvé.`,
  'law.fundsUnknown': () =>
    'Aucun tableau des fonds n’est connu pour cette date\u00A0: impossible de dire si les fonds suffisent.',
  'law.fundsUnconfirmed': ({ table }) =>
    `Les montants du tableau des fonds du ${dayText(table)} viennent d’une seule source\u00A0: il n’est pas certain que les fonds suffisent.`,
  'law.fundsStartUncertain': ({ table }) =>
    `La date d’entrée en vigueur du tableau des fonds du ${dayText(table)} n’est pas certaine.`,
  'law.programsCarriedForward': ({ verified }) =>
    `Les dispositions du Règlement sur les trois programmes ont été lues dans leur version du ${dayText(verified)}\u00A0; aucune modification plus récente n’a été trouvée.`,
  'law.offerIndeterminate': () =>
    `Avant le ${dayText('2016-11-19')}, l’offre devait être d’une durée indéterminée. Comme ce n’est pas indiqué pour cette offre d’emploi (indeterminate), elle n’est pas comptée.`,
  'law.cecTie': ({ nocs }) =>
    `Le travail au Canada est égal pour les CNP\u00A0${list(nocs)}\u00A0: R87.1(2)e) ne dit pas laquelle fixe le niveau de langue de la CEC.`,
  'law.officer': ({ grounds }) =>
    `Il revient à un agent de décider si la personne est interdite de territoire (${list(grounds)}).`,
  'law.misrepresentation': ({ years: count }) =>
    `Il n’est pas certain que l’interdiction de territoire pour fausses déclarations soit terminée\u00A0: ses ${years(count)} courent à partir d’une décision rendue hors du Canada ou du jour de l’exécution de la mesure de renvoi (LIPR 40(2)a)). Précisez dans misrepresentationBasis à quoi correspond le jour indiqué.`,
  'language.otherChoice': ({ first, total, changes }) => {
    const changed = changes.map(
      ({ id, eligible }) => `\u00A0; ${shortNames[id] ?? `catégorie ${id}`}\u00A0: ${answers[eligible] ?? eligible}`,
    );
    return `Avec ${withArticle[first] ?? first} comme première langue (autre ordre ou autre test), total de ${total}${changed.join('')}.`;
  },
  'programs.neverAtOnce': ({ program }) =>
    `${shortNames[program] ?? program}\u00A0: exigences non remplies, de quelque façon que les doutes soient levés. Aucune lecture ne les remplit toutes à la fois.`,
  'law.olderNoc': () =>
    `Avant le ${dayText('2022-11-16')}, la liste des métiers suivait une ancienne CNP\u00A0: le travail dans un métier est inconnu.`,
};
