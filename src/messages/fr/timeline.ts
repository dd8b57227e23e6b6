import type { Answer } from '../../base/answer.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { Whose } from '../en/terms.ts';
import type { AboutCredential, AboutTest, timeline as english } from '../en/timeline.ts';
import type { EventKind } from '../event-kind.ts';
import type { RoomLike } from '../message.ts';
import { dataText } from './data.ts';
import { labels } from './labels.ts';
import { roundName } from './rounds.ts';
import { levels, list, months, testName, years } from './terms.ts';
import { counted } from './typography.ts';

const programNames = (programs: readonly ProgramId[]) => list(programs.map((id) => labels[id]()));

const ofPartner = (whose: Whose) => (whose === 'partner' ? ' de l’époux ou conjoint de fait' : '');
const test = (about: AboutTest) => `le test ${testName(about.test)} du ${about.date}${ofPartner(about.whose)}`;
const field = (about: AboutCredential) => about.field ?? levels[about.level];
const studies = (about: AboutCredential) => `les études${ofPartner(about.whose)} (${field(about)})`;
const credential = (about: AboutCredential) => `diplôme${ofPartner(about.whose)} (${field(about)})`;
const inDays = (days: number) => counted(days, 'jour', 'jours');

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const inBrackets = (why: readonly string[]) => (why.length > 0 ? ` (${why.join('\u00A0; ')})` : '');

const axes = { crs: 'SCG', programs: 'programmes', categories: 'catégories' };

const answers: Readonly<Record<Answer, string>> = { yes: 'oui', no: 'non', unknown: 'incertain' };

const kinds: Readonly<Record<EventKind, string>> = {
  rules: 'règles',
  funds: 'fonds',
  bar: 'interdiction de territoire',
  permit: 'permis',
  fact: 'changement',
  birthday: 'anniversaire',
  test: 'test',
  eca: 'EDE',
  profile: 'profil',
  work: 'travail',
  window: 'années comptées',
  category: 'catégorie',
};

/** What changes by itself, and when. */
export const timeline: RoomLike<typeof english> = {
  'timeline.birthday': ({ age }) => `${years(age)} révolus`,
  'timeline.childsAge': ({ position, age }) => `l’enfant ${position} a ${years(age)}`,
  'timeline.dependentAge': ({ under }) => `les enfants de moins de ${years(under)} sont à charge`,
  'timeline.certificate': () => 'le certificat de compétence est délivré',
  'timeline.service': ({ years: count }) => `durée de service militaire atteinte\u00A0: ${years(count)}`,
  'timeline.serviceEnds': ({ end }) => `le service militaire a pris fin le ${end}`,
  'timeline.nomination': () => 'la désignation est délivrée',
  'timeline.barBegins': ({ years: count }) =>
    `une conclusion de fausses déclarations entraîne une interdiction de territoire de ${years(count)}`,
  'timeline.barEnds': ({ years: count, sure }) =>
    `l’interdiction de territoire de ${years(count)} pour fausses déclarations prend fin${sure ? '' : ', si elle a commencé le jour indiqué (misrepresentationBasis)'}`,
  'timeline.testTaken': (about) => `${test(about)} compte`,
  'timeline.testExpires': (about) => `${test(about)} a ${years(about.years)} et ne compte plus`,
  'timeline.testAccepted': ({ test: name, from }) =>
    `à partir du ${from}, Entrée express accepte le test ${testName(name)}`,
  'timeline.credentialBegun': (about) => `${studies(about)} commencent`,
  'timeline.credentialOver': (about) =>
    `${studies(about)} ont duré le temps prévu et sont considérées comme terminées (completed n’est pas indiqué)`,
  'timeline.credentialCompleted': (about) => `${studies(about)} sont terminées`,
  'timeline.studyMonths': (about) => `${studies(about)} atteignent ${months(about.months)}`,
  'timeline.ecaIssued': (about) => `l’évaluation (EDE) du ${credential(about)} est délivrée`,
  'timeline.ecaExpires': (about) =>
    `l’évaluation (EDE) du ${credential(about)}, délivrée le ${about.issued}, a ${years(about.years)} et ne compte plus`,
  'timeline.studyWaiver': ({ first, last }) =>
    `certaines conditions des études au Canada sont levées pour les programmes suivis au moins un jour entre le ${first} et le ${last}`,
  'timeline.profileEnds': ({ submitted, months: count }) =>
    `le profil Entrée express présenté le ${submitted} prend fin après ${months(count)}\u00A0; seul un nouveau profil peut recevoir une invitation`,
  'timeline.rules': ({ axis, version, title }) => `${axes[axis]} du ${version} en vigueur (${dataText(title)})`,
  'timeline.skilled': ({ scope }) => `le travail qualifié est désormais\u00A0: ${dataText(scope)}`,
  'timeline.announced': ({ version, used }) =>
    `le SCG aurait changé le ${version}, mais ses nouveaux tableaux ne sont pas connus\u00A0: à partir de ce jour, les totaux selon les règles du ${used} sont INCOMPLETS`,
  'timeline.funds': ({ table }) => `tableau des fonds du ${table} en vigueur`,
  'timeline.work': () => 'du temps de travail s’ajoute',
  'timeline.window': () => 'du travail trop ancien ne compte plus',
  'timeline.jobEnded': ({ end }) => `l’emploi a pris fin le ${end}`,
  'timeline.permitEnds': ({ until, isWork }) =>
    isWork
      ? `le permis a pris fin le ${until}, et le travail au Canada n’est plus supposé continuer`
      : `le permis de travail ou de séjour au Canada a pris fin le ${until}`,
  'timeline.permitOver': ({ until, from }) =>
    `Le permis a pris fin le ${until} (permitUntil)\u00A0: le travail en cours au Canada n’est compté que jusqu’au ${from}. Inscrivez le dernier jour d’un nouveau permis ou, pour cet emploi, status: maintained tant qu’une demande de prolongation est à l’étude.`,
  'timeline.category': () => 'travail dans une profession de la liste',

  'timeline.because': ({ causes, effects }) =>
    capital([causes.join('\u00A0; '), ...(effects.length > 0 ? [effects.join('\u00A0; ')] : [])].join('\u00A0: ')),
  'timeline.factor': ({ label, within, from, to, why }) =>
    `${within === '' ? '' : `${within}, `}${label} ${from} → ${to}${inBrackets(why)}`,
  'timeline.cut': () => 'total réduit par un plafond',
  'timeline.grid': ({ from, to }) => `grille TQF ${from} → ${to}`,
  'timeline.answer': ({ label, from, to, why }) => `${label} ${answers[from]} → ${answers[to]}${inBrackets(why)}`,

  'timeline.title': ({ profile, from, to }) => `${profile}, du ${from} au ${to}`,
  'timeline.now': ({ total, from, rules }) => `SCG\u00A0${total} le ${from}, règles du ${rules}`,
  'timeline.date': () => 'date',
  'timeline.score': () => 'SCG',
  'timeline.change': () => 'écart',
  'timeline.totals': ({ before, after }) => (before === after ? String(after) : `${before} → ${after}`),
  'timeline.nothing': ({ to }) => `Le temps ne change rien d’ici au ${to}.`,
  'timeline.windows': () => 'Programmes',
  'timeline.from': () => 'du',
  'timeline.to': () => 'au',
  'timeline.peak': ({ total, from, to }) => `Maximum\u00A0: ${total}, du ${from} au ${to}.`,
  'timeline.lastSafe': ({ day, days, ends, because }) =>
    `Dernier jour sûr pour une invitation\u00A0: ${day}, avec ${inDays(days)} pour présenter la demande avant le ${ends} (${because}).`,
  'timeline.lastSafeProfile': ({ day, because }) =>
    `Dernier jour pour une invitation\u00A0: ${day}, le dernier dans le bassin (${because}).`,
  'timeline.notSafe': ({ day, days, ends, because }) =>
    `Plus aucun jour n’est sûr pour une invitation\u00A0: le dernier jour sûr était le ${day}, avec ${inDays(days)} pour présenter la demande avant le ${ends} (${because}).`,
  'timeline.programEnds': ({ programs }) =>
    `les exigences ne sont plus remplies avec certitude (${programNames(programs)}), ni celles d’un autre programme`,
  'timeline.neverMet': ({ years: count }) =>
    `Aucun jour n’est sûr pour une invitation\u00A0: les exigences d’aucun programme ne sont remplies avec certitude pendant ${years(count)}, alors qu’il en faut un le jour de l’invitation et celui de la demande (LIPR 11.2).`,
  'timeline.metTooShortly': ({ programs, from, to, days }) =>
    `Aucun jour n’est sûr pour une invitation\u00A0: les exigences (${programNames(programs)}) sont remplies à partir du ${from}, mais ce qui compte alors ne vaut que jusqu’au ${to}, soit moins de ${inDays(days)} pour présenter la demande.`,
  'timeline.metAfterEnd': ({ end }) =>
    `Aucun jour n’est sûr pour une invitation\u00A0: le profil Entrée express prend fin le ${end}, avant que les exigences d’un programme soient remplies avec certitude.`,
  'timeline.forgiven': () =>
    'Après une invitation, un anniversaire ne compte pas contre vous (LIPR 11.2(2)a)), mais le programme des travailleurs qualifiés (fédéral) exige 67 points selon l’âge le jour de la demande (R77, R81). Une baisse est sans effet tant que les exigences d’un programme, et de la catégorie de la ronde, sont encore remplies et que la note atteint le seuil de la ronde à la réception de la demande (LIPR 11.2(2)b)).',
  'timeline.profileEnded': ({ end }) =>
    `Le profil Entrée express a pris fin le ${end}\u00A0: seul un nouveau profil peut recevoir une invitation.`,
  'timeline.shorthand': () => 'age et years n’ont pas de calendrier dans le profil\u00A0: ils restent fixes ici.',
  'timeline.chart': ({ min, max }) => `Note au fil du temps\u00A0: ${min === max ? min : `de ${min} à ${max}`}`,
  'timeline.cutOff': ({ mark, category, crs, date }) => `${mark} ${roundName(category)} ${crs} (${date})`,
  'timeline.cutOffs': () => 'Derniers seuils des rondes accessibles à ce profil, les jours où elles le sont\u00A0:',
  'timeline.noCutOffs': () => 'Aucune ronde des deux dernières années n’est accessible à ce profil avec certitude.',
  'timeline.noForecast': ({ through }) => `Rondes connues jusqu’au ${through}. Un seuil passé ne dit rien du prochain.`,
  'timeline.calendarEntry': ({ profile, what }) => `${profile}\u00A0: ${what}`,
  'timeline.calendarScore': ({ kind, before, after }) =>
    `${kinds[kind]}, SCG\u00A0${before === after ? after : `${before} → ${after}`}`,
  'timeline.calendarLastSafe': () => 'dernier jour sûr pour une invitation',
  'timeline.calendarName': ({ people }) =>
    `Entrée express\u00A0: ${people.length === 1 ? people[0] : counted(people.length, 'profil', 'profils')}`,
  'timeline.written': ({ file }) => `calendrier écrit\u00A0: ${file}`,
};
