import type { RoundCategory, RoundKind } from '../../law/round-ids.ts';
import type { StreamStatus } from '../../law/streams.ts';
import type { rounds as english } from '../en/rounds.ts';
import type { RoomLike } from '../message.ts';
import { isNotListed } from './categories.ts';
import { grouped, level } from './terms.ts';
import { counted, pluralOf, quoted } from './typography.ts';

const categoryNames = {
  general: 'générale',
  cec: 'Catégorie de l’expérience canadienne',
  fsw: 'Travailleurs qualifiés (fédéral)',
  fst: 'Travailleurs de métiers spécialisés (fédéral)',
  pnp: 'candidats des provinces',
  french: 'compétence en français',
  healthcare: 'soins de santé et services sociaux',
  stem: 'STIM',
  trades: 'métiers',
  education: 'éducation',
  transport: 'transport',
  agriculture: 'agriculture et agroalimentaire',
  physicians: 'médecins',
  'senior-managers': 'cadres supérieurs',
  researchers: 'chercheurs',
  military: 'recrues militaires',
  unknown: 'inconnue',
} satisfies Readonly<Record<RoundCategory, string>>;

const kindNames: Readonly<Record<RoundKind, string>> = {
  general: 'Rondes générales',
  program: 'Rondes par programme',
  pnp: 'Candidats des provinces',
  category: 'Rondes par catégorie',
  unknown: 'Rondes de type inconnu',
};

const streamStatuses: Readonly<Record<StreamStatus, string>> = {
  open: 'ouvert',
  closed: 'fermé',
  notYet: 'pas encore ouvert',
  unknown: 'inconnu',
};

const shortNames: Readonly<Partial<Record<RoundCategory, string>>> = {
  cec: 'CEC',
  fsw: 'TQF',
  fst: 'TMSF',
  french: 'français',
  healthcare: 'soins de santé',
  agriculture: 'agriculture',
};

const fieldNames: Readonly<Record<string, string>> = {
  date: 'date',
  name: 'nom',
  invitations: 'invitations',
  crs: 'seuil',
  tieBreak: 'départage',
};

const points = (count: number) => counted(count, 'point', 'points');
const field = (id: string) => fieldNames[id] ?? id;

const names: Readonly<Record<string, string>> = { ...categoryNames, ...shortNames };

/** What rounds of a program or category are called inside a sentence. */
export function roundName(category: string): string {
  return names[category] ?? category;
}

/** In a column, which may be as narrow as that of the ids. */
const cellNames: Readonly<Partial<Record<RoundCategory, string>>> = {
  pnp: 'provinces',
  healthcare: 'santé',
  'senior-managers': 'cadres sup.',
  military: 'militaires',
};

/** Rounds of invitations, and where a score stood in them. */
export const rounds: RoomLike<typeof english> = {
  'rounds.ofProfile': ({ file }) => `pour votre propre profil\u00A0: crs rounds ${file}`,
  'rounds.noProgram': () => 'aucun programme accessible',
  'rounds.programUnknown': () => 'admissibilité à un programme',
  'rounds.notIn': ({ category, sure }) =>
    sure ? `critères non remplis (${roundName(category)})` : `admissibilité (${roundName(category)})`,
  'rounds.category': ({ category }) => cellNames[category] ?? roundName(category),
  'rounds.needs': ({ what }) => `il manque ${what}`,
  'rounds.missingFrench': () => 'aucun test de français valide',
  'rounds.missingLevel': ({ lowest, needed }) =>
    `NCLC\u00A0${needed} exigé en français (au plus bas\u00A0: ${level(lowest)})`,
  'rounds.noListedWork': ({ inCanada, notListed }) =>
    notListed.length > 0
      ? isNotListed(notListed)
      : `aucun travail${inCanada ? ' au Canada' : ''} dans une profession de la liste`,
  'rounds.missingWork': ({ months, needed, inCanada }) => `${months} mois sur ${needed}${inCanada ? ' au Canada' : ''}`,
  'rounds.profileEnded': ({ end }) => `le profil a pris fin le ${end}`,
  'rounds.noNomination': () => 'aucune désignation',
  'rounds.nominationUnknown': () => 'on ne sait pas si la désignation compte',
  'rounds.withoutNominees': () => 'une personne désignée par une province n’est invitée qu’à ce titre (LIPR 10.1(1.1))',
  'rounds.nomineeRuleUnknown': ({ from }) =>
    `on ne sait pas si elle invitait les candidats des provinces\u00A0: règle d’avant le ${from} introuvable`,
  'rounds.kindUnknown': () => 'qui elle invitait',
  'rounds.scoreIncomplete': () => 'la note selon les règles de ce jour-là',
  'rounds.scoreInDoubt': ({ low, high }) => `note incertaine, de ${low} à ${high}`,
  'rounds.notStated': ({ missing, low, high }) =>
    `de ${low} à ${high} points, faute de précision\u00A0: ${missing.join(', ')}`,
  'rounds.tieRuleUnknown': ({ from }) => `au seuil\u00A0; la règle de départage d’avant le ${from} n’est pas connue`,
  'rounds.tieNotPublished': () => 'au seuil\u00A0; aucun départage n’a été publié',
  'rounds.tieNotReadable': () => 'au seuil\u00A0; le départage publié est illisible',
  'rounds.tieWithoutZone': ({ tieBreak }) =>
    `au seuil\u00A0; le départage, ${tieBreak}, a été publié sans fuseau horaire`,
  'rounds.submittedNotStated': ({ tieBreak }) =>
    `au seuil\u00A0; invitation seulement si le profil a été présenté avant ${tieBreak}\u00A0: indiquez expressEntryProfile.submitted`,
  'rounds.submittedNotExact': ({ tieBreak }) =>
    `au seuil\u00A0; invitation seulement si le profil a été présenté avant ${tieBreak}\u00A0: indiquez l’heure dans expressEntryProfile.submitted`,
  'rounds.decided': ({ outcome, by }) => {
    switch (outcome) {
      case 'invited':
        return by === 0 ? 'invitation grâce au départage' : `invitation, ${points(by)} de plus`;
      case 'missed':
        return `il manquait ${points(by)}`;
      case 'tieBreak':
        return 'pas d’invitation en raison du départage';
    }
  },
  'rounds.notEligible': ({ because }) => `non admissible\u00A0: ${because}`,
  'rounds.unknown': ({ because }) => `à préciser\u00A0: ${because}`,
  'rounds.pool': ({ score, low, high, total, asOf }) =>
    `Dans le bassin\u00A0: entre ${grouped(low)} et ${grouped(high)} profils sur ${grouped(total)} dépassaient la note de ${score} selon les règles de ce jour-là, d’après le compte du ${asOf}.`,
  'rounds.notInPool': () =>
    'Les exigences d’aucun programme ne sont remplies\u00A0: un tel profil n’aurait pas été dans le bassin.',

  'rounds.storedPassedOver': ({ file, why }) =>
    `${file}\u00A0: ${why}\u00A0; fichier ignoré, la commande crs rounds update l’écrira de nouveau`,
  'feed.empty': () => 'vide',
  'feed.tooLarge': () => 'trop volumineux pour un fichier de rondes',
  'feed.html': () => 'une page Web, et non le fichier des rondes',
  'feed.notJson': () => 'pas du JSON, ou fichier tronqué',
  'feed.notRounds': () => 'du JSON, mais sans aucune ronde',
  'feed.noRound': () => 'aucune ronde lisible',

  'rounds.number': () => 'nº',
  'rounds.date': () => 'date',
  'rounds.of': () => 'ronde',
  'rounds.invitations': () => 'invit.',
  'rounds.cutOff': () => 'seuil',
  'rounds.tieBreakHead': () => 'départage (UTC)',
  'rounds.notReadable': () => 'illisible',
  'rounds.instant': ({ instant, sure }) => (sure ? instant : `${instant}\u00A0?`),
  'rounds.withoutZone': () =>
    'Un départage suivi de «\u00A0?\u00A0» a été publié sans fuseau horaire\u00A0: il n’est pas connu à l’heure près.',
  'rounds.score': () => 'note',
  'rounds.count': ({ count }) => grouped(count),
  'rounds.none': () => 'Aucune ronde connue de ce type pendant cette période.',
  'rounds.chartTitle': ({ kind, min, max }) =>
    `${kindNames[kind]}\u00A0: ${min === max ? `seuil de ${min}` : `seuils de ${min} à ${max}`}`,
  'rounds.mark': ({ category }) => (category === 'several' ? 'plusieurs' : categoryNames[category]),
  'rounds.showing': ({ shown, of }) =>
    `Les ${shown} plus récentes de ${of} rondes\u00A0; --last ou --since en montre d’autres, et le graphique les montre toutes.`,
  'rounds.corrected': ({ number, published, invitations, reason }) =>
    `Ronde ${number}\u00A0: ${counted(invitations, 'invitation', 'invitations')} au lieu du nombre publié, ${grouped(published)}\u00A0: ${reason}.`,
  'rounds.through': ({ date, number, bundled }) =>
    `Rondes connues jusqu’au ${date} (nº\u00A0${number})${bundled === undefined ? '' : `, dont celles fournies avec le programme jusqu’au ${bundled}`}. Pour obtenir les suivantes\u00A0: crs rounds update.`,
  'rounds.only': ({ date, number }) =>
    `Seules les rondes jusqu’au ${date} (nº\u00A0${number}) sont prises en compte, comme demandé.`,
  'rounds.doors': () => 'Rondes des 12 mois qui précèdent ce jour',
  'rounds.noneOfYear': () => 'Aucune ronde connue dans les 12 mois qui précèdent ce jour.',
  'rounds.rangeOfTen': () => '10 derniers',
  'rounds.youHead': () => 'vous',
  'rounds.you': ({ eligible, by, why }) => {
    const stands = by > 0 ? `${by} au-dessus` : by < 0 ? `${-by} en dessous` : 'au seuil';
    if (eligible === 'no')
      return `fermée${why === undefined ? '' : `\u00A0: ${why}`}${by >= 0 ? `\u00A0; ${stands}` : ''}`;
    return eligible === 'yes' ? stands : `${stands}\u00A0; à préciser${why === undefined ? '' : `\u00A0: ${why}`}`;
  },
  'rounds.historyHint': () =>
    'crs rounds PROFIL --history compare chaque ronde à la situation du jour où elle a eu lieu.',
  'rounds.eachDay': () => 'Chaque ronde selon la situation et les règles de son jour',
  'rounds.summary': () => 'Les dix dernières rondes connues de chaque type',
  'rounds.lastCutOff': () => 'dernier',
  'rounds.on': () => 'le',
  'rounds.range': () => 'étendue',
  'rounds.wouldInvite': () => 'inviterait à',
  'rounds.invitedOf': ({ invited, open, of }) => `${open === 0 ? invited : `${invited}-${invited + open}`} sur ${of}`,
  'rounds.beforeSubmitted': ({ submitted }) =>
    `Le profil a été présenté le ${submitted}\u00A0: pour les rondes d’avant ce jour et le compte des dix dernières, on fait comme s’il avait été dans le bassin.`,
  'rounds.submittedUnknown': () =>
    'expressEntryProfile.submitted n’est pas indiqué\u00A0: pour toutes les rondes, on fait comme si le profil avait été dans le bassin.',
  'rounds.notYetSubmitted': ({ submitted }) =>
    `Pas dans le bassin avant la présentation du profil, le ${submitted}. S’il y avait été\u00A0:`,
  'rounds.submittedFrom': ({ submitted }) => `Dans le bassin\u00A0: profil présenté le ${submitted}.`,
  'rounds.endedOn': ({ end }) => `Plus dans le bassin\u00A0: le profil a pris fin le ${end}.`,
  'rounds.ended': ({ end }) =>
    `Le profil Entrée express a pris fin le ${end}\u00A0: aucune ronde ne l’invite à partir de ce jour, et seul un nouveau profil peut recevoir une invitation.`,
  'rounds.wouldBeInvited': ({ by }) =>
    by === 0 ? 'recevrait une invitation grâce au départage' : `recevrait une invitation, ${points(by)} de plus`,
  'rounds.shorthand': () =>
    'age et years sont pris tels quels pour le jour de chaque ronde\u00A0; dateOfBirth, start et end suivraient le calendrier.',

  'streams.heading': ({ asOf }) => `Volets améliorés (désignations par Entrée express), au ${asOf}`,
  'streams.status': ({ status }) => streamStatuses[status],
  'streams.details': ({ from, closed, kind, note }) =>
    [
      ...(from === null ? [] : [`depuis le ${from}`]),
      ...(closed === null ? [] : [`fermé à partir du ${closed}`]),
      ...(kind === 'unknown' && note === null ? ['passage par Entrée express non confirmé'] : []),
      ...(note === null ? [] : [note]),
    ].join('\u00A0; '),
  'streams.none': ({ province }) => `${province}\u00A0: aucun programme de candidats des provinces.`,
  'streams.checked': ({ checked }) =>
    `Dernière vérification le ${checked}. Les provinces ouvrent et ferment leurs volets sans préavis\u00A0; les places, les notes et les professions ne sont pas consignées ici.`,
  'streams.old': ({ days, checked }) =>
    `le registre des volets a été vérifié le ${checked}, ${counted(days, 'jour', 'jours')} plus tôt\u00A0: consultez la page de la province`,

  'update.known': ({ source, before }) => `${source}\u00A0: les rondes étaient connues jusqu’au ${before}`,
  'update.older': ({ before }) =>
    `Copie plus ancienne du fichier\u00A0: elle s’arrête avant le ${before}. Ce qui est connu est gardé\u00A0; seules les rondes qui manquaient sont ajoutées.`,
  'update.new': ({ number, date, name, invitations, crs }) =>
    `nouvelle\u00A0: nº\u00A0${number}, ${date}, ${name}, ${counted(invitations, 'invitation', 'invitations')}, seuil ${crs}`,
  'update.nothingNew': () => 'Aucune nouvelle ronde.',
  'update.changed': ({ number, field: id, known, found, taken }) =>
    `${taken ? 'modifié' : 'différent, non retenu'}\u00A0: nº\u00A0${number}, ${field(id)} ${quoted(found)} au lieu de ${quoted(known)}`,
  'update.unreadable': ({ number, field: id, found }) =>
    `illisible\u00A0: nº\u00A0${number || '?'}, ${field(id)} ${quoted(found)}\u00A0; la ronde n’est pas retenue`,
  'update.doubtful': ({ number, found }) =>
    `douteux\u00A0: nº\u00A0${number}, le départage ${quoted(found)} est illisible ou postérieur à la ronde`,
  'update.unknownName': ({ name }) =>
    `nom inconnu\u00A0: ${quoted(name)}\u00A0; on ne sait pas qui une telle ronde invite`,
  'update.unequalSum': ({ day }) =>
    `le compte du bassin du ${day} ne correspond pas à son total\u00A0; il est pris tel que publié`,
  'update.more': ({ count }) =>
    `et ${grouped(count)} ${pluralOf(count, 'autre', 'autres')} du même genre\u00A0: tout est dans --format json`,
  'update.written': ({ file }) => `écrit\u00A0: ${file}`,
  'update.setAside': ({ file, to }) => `${file} était endommagé\u00A0: il est gardé sous le nom ${to}`,
  'update.contradicts': ({ count }) =>
    `contredit ${counted(count, 'chiffre', 'chiffres')} des rondes connues et n’est donc pas reconnu comme le fichier officiel\u00A0; rien n’a été modifié`,
};
