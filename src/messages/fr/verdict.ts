import { newestWorkHours } from '../../law/work-hours/index.ts';
import { hoursPerMonth } from '../en/terms.ts';
import type { verdict as english } from '../en/verdict.ts';
import type { RoomLike } from '../message.ts';
import { dataText } from './data.ts';
import { labels, shortNames } from './labels.ts';
import { roundName } from './rounds.ts';
import { languages, months, scale, years } from './terms.ts';
import { and, counted, dayText, dollars, pluralOf } from './typography.ts';

/** Hours as people say them: years where they are whole ones, else months, and hours below a month. */
function time(hours: number): string {
  const { perYear } = newestWorkHours;
  if (hours > 0 && hours % perYear === 0) return years(hours / perYear);
  // Un mois et quelques heures, c’est plus d’un mois et moins de deux.
  return hours < 2 * hoursPerMonth && hours !== hoursPerMonth
    ? counted(Math.ceil(hours), 'heure', 'heures')
    : months(Math.ceil(hours / hoursPerMonth));
}

const workOf = {
  continuous: 'de travail qualifié sans interruption',
  canada: 'de travail qualifié au Canada',
  trade: 'de travail dans un métier de la liste',
};

const because = (why: string | undefined) => (why === undefined ? '' : ` (${why})`);

function again(renew: 'test' | 'eca' | undefined, when: 'avant' | 'd’abord'): string {
  if (renew === undefined) return '';
  return renew === 'test' ? ` Repassez le test ${when}.` : ` Faites réévaluer le diplôme ${when}.`;
}

/** The answer first: whether in the pool, which rounds are open, what ends. */
export const verdict: RoomLike<typeof english> = {
  'verdict.heading': ({ name, asOf, total, complete }) =>
    `${name} · ${asOf} · SCG\u00A0${total}${complete ? '' : ' · INCOMPLET'}`,
  'verdict.inPool': ({ through, also }) => {
    const others = also.length === 0 ? '' : ` (aussi\u00A0: ${and(also.map((id) => shortNames[id]))})`;
    return `Dans le bassin\u00A0: ${through === 'nomination' ? 'désignation provinciale' : labels[through]()}${others}`;
  },
  'verdict.notInPool': ({ sure }) => (sure ? 'Hors du bassin.' : 'Présence dans le bassin incertaine.'),
  'verdict.ended': ({ end }) =>
    `Hors du bassin\u00A0: le profil Entrée express a pris fin le ${dayText(end)}. Seul un nouveau profil peut recevoir une invitation.`,
  'verdict.lacks': ({ program, sure, lacks }) =>
    `${labels[program]()}, ${sure ? 'il manque' : 'à préciser'}\u00A0: ${and(lacks)}`,

  'verdict.destination': ({ isStated }) => `une destination hors du Québec${isStated ? '' : ' (non indiquée)'}`,
  'verdict.work': ({ kind, isStated, hours, isOpen }) => {
    if (isOpen) return `du travail ${kind === 'trade' ? 'dans le métier ' : ''}qui compte sans aucun doute`;
    return `${time(hours)} ${workOf[kind]}${isStated ? '' : ' (travail non indiqué)'}`;
  },
  'verdict.language': ({ level, isTested }) =>
    isTested
      ? `le niveau\u00A0${level} dans chaque habileté d’un test de langue`
      : `un test de langue avec le niveau\u00A0${level} dans chaque habileté`,
  'verdict.sameTest': () => 'un test de langue valide, avec les mêmes résultats que le précédent',
  'verdict.cecLevel': ({ low, high, has }) =>
    has
      ? `le niveau\u00A0${high} dans une langue si ce travail est de FEER\u00A00 ou\u00A01`
      : `un test de langue avec le niveau\u00A0${low} dans chaque habileté (${high} si ce travail est de FEER\u00A00 ou\u00A01)`,
  'verdict.levels': ({ listening, reading, writing, speaking, isTested }) =>
    `${isTested ? 'les niveaux' : 'un test de langue avec les niveaux'} ${listening} (compréhension de l’oral), ${speaking} (expression orale), ${reading} (compréhension de l’écrit) et ${writing} (expression écrite)`,
  'verdict.education': ({ holds, isStated }) => {
    if (holds) return 'votre EDE (évaluation de votre diplôme)';
    return `un diplôme, avec une EDE s’il est étranger${isStated ? '' : ' (études non indiquées)'}`;
  },
  'verdict.body': ({ body }) => `une évaluation par le ${dataText(body)}`,
  'verdict.points': ({ points, passMark }) =>
    points === 0
      ? `${counted(passMark, 'point', 'points')} à la grille de sélection, ce qui est incertain`
      : `${counted(points, 'point', 'points')} de plus à la grille de sélection (${passMark} exigés)`,
  'verdict.funds': ({ isStated, amount, most }) =>
    isStated && amount > 0 ? `${dollars(amount)} de fonds de plus` : `${dollars(most)} de fonds`,
  'verdict.offerOrCertificate': () => 'un certificat de compétence ou une offre d’emploi dans le métier',
  'verdict.employmentRequirements': () => 'les conditions d’accès au métier',
  'verdict.other': ({ requirement }) => labels[requirement](),

  'verdict.door': ({ category, by, last, on, sure }) => {
    const points = counted(Math.abs(by), 'point', 'points');
    const where =
      by > 0
        ? `${points} au-dessus du dernier seuil`
        : by < 0
          ? `${points} sous le dernier seuil`
          : 'juste au dernier seuil';
    const name = roundName(category);
    const invited = by > 0 && sure ? ', vous auriez reçu une invitation' : '';
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${sure ? '' : ' (incertain)'}\u00A0: ${where} (${last}, ${on})${invited}`;
  },
  'verdict.noDoor': ({ since }) =>
    `Aucune ronde des 12 derniers mois n’était ouverte à ce profil${since === undefined ? '' : `\u00A0: pas de ronde générale depuis le ${dayText(since)}`}.`,
  'verdict.opening': ({ by, total, doors }) => {
    const named = (above: boolean) =>
      doors.flatMap(({ category, last, by: points }) =>
        points >= 0 === above ? [`${category === 'pnp' ? 'PCP' : roundName(category)} ${last}`] : [],
      );
    const [reached, below] = [named(true), named(false)];
    const opens = [
      ...(reached.length === 0 ? [] : [`seuil atteint\u00A0: ${reached.join(', ')}`]),
      ...(below.length === 0 ? [] : [`ouvre, mais sous le seuil\u00A0: ${below.join(', ')}`]),
    ];
    return `${by} → ${total}, ${opens.join('\u00A0; ')}`;
  },
  'verdict.next': ({ opening, isFirst }) => `${isFirst ? 'Plus proche' : 'Ou'}\u00A0: ${opening}`,
  'verdict.byLanguage': ({ language, level }) =>
    `${scale[language]}\u00A0${level} en ${languages[language] ?? language}`,
  'verdict.byNomination': () => 'une désignation provinciale',
  'verdict.byWork': ({ years: count }) => `${years(count)} de travail qualifié au Canada`,

  'verdict.ending': ({ day, cause, before, after, lost }) => {
    const score = before === after ? '' : `\u00A0; SCG\u00A0${before} → ${after}`;
    const programs = pluralOf(lost.length, 'programme perdu', 'programmes perdus');
    return `${day}\u00A0: ${cause}${score}${lost.length === 0 ? '' : `\u00A0; ${programs}\u00A0: ${and(lost.map((id) => shortNames[id]))}`}`;
  },
  'verdict.lastSafe': ({ day, days, ends, why, renew }) =>
    `Dernier jour sûr pour une invitation\u00A0: ${day}, avec ${counted(days, 'jour', 'jours')} pour présenter la demande avant le ${ends}${because(why)}.${again(renew, 'avant')}`,
  'verdict.notSafe': ({ ends, why, renew }) =>
    `Plus aucun jour n’est sûr pour une invitation\u00A0: le délai pour présenter la demande irait au-delà du ${ends}${because(why)}.${again(renew, 'd’abord')}`,
  'verdict.then': ({ cause, after }) => `${cause}\u00A0; SCG\u00A0${after} ensuite`,
  'verdict.lastInPool': ({ day }) =>
    `Dernier jour pour une invitation\u00A0: ${day}, le dernier dans le bassin. Ensuite, un nouveau profil peut en recevoir une.`,
  'verdict.gain': ({ day, cause, before, after, gained }) =>
    `${day}\u00A0: ${cause}\u00A0; exigences alors remplies\u00A0: ${and(gained.map((id) => labels[id]()))}${before === after ? '' : `\u00A0; SCG\u00A0${before} → ${after}`}`,
  'verdict.renewed': () => 'Avec un nouveau profil\u00A0:',
  'verdict.law': ({ since, url }) =>
    `Le SCG aurait changé le ${dayText(since)} (professions à salaire élevé)\u00A0; nouveau tableau introuvable, note selon les règles précédentes. Comparez\u00A0: ${url}`,
};
