import { formatDay } from '../../base/day.ts';
import type { told as english } from '../en/told.ts';
import type { RoomLike } from '../message.ts';
import { countryName, years } from './terms.ts';
import { counted, dollars } from './typography.ts';

const credentials: Readonly<Record<string, string>> = {
  secondary: 'Études secondaires',
  lessThanOneYear: 'Programme de moins d’un an',
  oneYear: 'Programme d’un an',
  twoYear: 'Programme de deux ans',
  bachelor: 'Baccalauréat',
  twoOrMore: 'Deux diplômes ou plus',
  master: 'Maîtrise',
  professional: 'Grade professionnel',
  doctoral: 'Doctorat',
};

/** What a file says, part by part, as the menu of `crs init` shows it. */
export const told: RoomLike<typeof english> = {
  'told.nothing': () => 'Rien n’est indiqué.',
  'told.none': () => 'Aucun',
  'told.born': ({ day, years: age }) => `naissance\u00A0: ${formatDay(day)} (${years(age)})`,
  'told.age': ({ years: age }) => years(age),
  'told.partner': ({ accompanying }) =>
    accompanying
      ? 'avec un époux ou conjoint de fait qui vous accompagne'
      : 'avec un époux ou conjoint de fait qui ne vous accompagne pas',
  'told.children': ({ count }) => counted(count, 'enfant à charge', 'enfants à charge'),
  'told.assessed': ({ issued, issuer }) =>
    ['EDE', ...(issuer === undefined ? [] : [`par ${issuer}`]), ...(issued === undefined ? [] : [`du ${issued}`])].join(
      ' ',
    ),
  'told.notAssessed': () => 'sans EDE',
  'told.finished': ({ day }) => `fin\u00A0: ${day}`,
  'told.credential': ({ level }) => credentials[level] ?? level,
  'told.country': ({ code }) => countryName(code),
  'told.occupation': ({ title, code }) => `${title} (${code})`,
  'told.time': ({ start, end }) => {
    if (start === undefined) return end ? `jusqu’au ${end}` : '';
    if (end === undefined) return `depuis le ${start}`;
    return end ? `du ${start} au ${end}` : `à partir du ${start}`;
  },
  'told.years': ({ years: count }) => years(count),
  'told.permit': ({ until }) => `permis jusqu’au ${until}`,
  'told.offer': ({ occupation }) => `offre d’emploi\u00A0: ${occupation}`,
  'told.nomination': ({ province }) => `désignation\u00A0: ${province}`,
  'told.certificate': ({ occupation }) => `certificat de compétence\u00A0: ${occupation}`,
  'told.relative': ({ relation }) => `${relation} au Canada`,
  'told.inPool': ({ submitted }) =>
    submitted === undefined ? 'profil dans le bassin' : `profil dans le bassin depuis le ${submitted}`,
  'told.bars': () => 'un motif possible d’interdiction de territoire',
  'told.funds': ({ amount }) => `fonds\u00A0: ${dollars(amount)}\u00A0CA`,

  'menu.part': ({ number, title }) => `${number}. ${title}`,
  'menu.choose': () => 'Quelle partie voulez-vous modifier\u00A0?',
  'menu.help': () =>
    'Écrivez le numéro d’une partie, ou un mot de son nom. Ses questions sont posées de nouveau\u00A0; Entrée garde ce que dit le fichier. Terminer montre ce que changent vos réponses et demande avant d’écrire. Avec quitter, le fichier reste tel quel, et vos réponses sont conservées pour la prochaine fois.',
  'menu.finish': () => 'Terminer',
  'menu.otherDraft': ({ file }) =>
    `${file} a été modifié entre-temps\u00A0: les réponses données auparavant sont laissées de côté.`,
  'menu.score': ({ before, after }) =>
    before === after
      ? `SCG\u00A0: ${after}, sans changement`
      : `SCG\u00A0: ${before} avant, ${after} après ces modifications`,
  'menu.program': ({ program, before, after }) => `${program}\u00A0: ${before} avant, ${after} après`,
};
