import type { diff as english } from '../en/diff.ts';
import type { RoomLike } from '../message.ts';
import { and, counted, number, or } from './typography.ts';

const signed = (change: number) => (change > 0 ? `+${number(change)}` : change < 0 ? `−${number(-change)}` : number(0));

const causeNames = { time: 'temps', law: 'règles', tool: 'outil', profile: 'profil' } as const;

/** Differences between scores, and profiles side by side. */
export const diff: RoomLike<typeof english> = {
  'diff.title': ({ from, to }) => `Règles ${from} → ${to}`,
  'diff.baselineTitle': ({ file, before, now }) => `Par rapport à ${file}, ${before} → ${now}`,
  'diff.noScores': () => 'aucune note encore',
  'diff.madeWith': ({ days: [first = '', ...later], rules, tools }) => {
    const days = first === '' ? [] : [later.length === 0 ? `au ${first}` : `du ${first} au ${later.at(-1)}`];
    return [...days, `règles ${and(rules)}`, ...(tools.length === 0 ? [] : [and(tools)])].join(', ');
  },
  'diff.cause': () => 'cause',
  'diff.causes': ({ cause }) => {
    const isEither = cause.includes('tool') && cause.includes('profile');
    const apart = isEither ? cause.filter((one) => one !== 'tool' && one !== 'profile') : cause;
    const either = isEither ? [or([causeNames.profile, causeNames.tool])] : [];
    return cause.length === 0 ? 'inconnue' : [...apart.map((one) => causeNames[one]), ...either].join(', ');
  },
  'diff.causeIs': ({ causes }) => `Cause\u00A0: ${causes}.`,
  'diff.daysTitle': ({ from, to, rules }) => `Du ${from} au ${to}, règles ${rules}`,
  'diff.notComplete': ({ rules, missing }) =>
    `INCOMPLET\u00A0: le SCG aurait changé le ${missing}, mais ses nouveaux tableaux ne sont pas connus. Calculé selon les règles du ${rules}.`,
  'diff.profileTitle': ({ profile, from, to, change }) => `${profile}\u00A0: SCG ${from} → ${to} (${signed(change)})`,
  'diff.onlyNew': ({ profile, total }) =>
    `${profile}\u00A0: nouveau, SCG ${total}\u00A0; la référence n’en donne pas la note`,
  'diff.onlyOld': ({ profile, total }) => `${profile}\u00A0: absent\u00A0; la référence en donne la note, SCG ${total}`,
  'diff.noLongerKnown': () => 'les règles ne sont plus toutes connues',
  'diff.nowKnown': () => 'les règles sont maintenant toutes connues',
  'diff.nothing': () => 'Aucune différence.',
  'diff.factor': () => 'facteur',
  'diff.from': () => 'avant',
  'diff.to': () => 'après',
  'diff.change': () => 'écart',
  'diff.signed': ({ change }) => signed(change),
  'diff.because': ({ before, after }) =>
    before === null || after === null || before === after ? (after ?? before ?? '') : `${before} → ${after}`,
  'diff.profile': () => 'profil',
  'diff.programs': () => 'programmes',
  'diff.what': () => 'changements',
  'diff.gained': ({ programs }) => `Exigences désormais remplies\u00A0: ${programs.join(', ')}.`,
  'diff.lost': ({ programs }) => `Exigences qui ne sont plus remplies avec certitude\u00A0: ${programs.join(', ')}.`,
  'diff.absentNode': () => 'absent de ces règles',
  'diff.new': () => 'nouveau',
  'diff.gone': () => 'absent',
  'diff.more': ({ count }) =>
    `et ${counted(count, 'autre différence', 'autres différences')}\u00A0: --format json les donne toutes.`,
  'diff.summary': ({ profiles, up, down, unchanged, onlyOneSide, mean }) =>
    `${counted(profiles, 'profil', 'profils')}\u00A0: ${number(up)} en hausse, ${number(down)} en baisse, ${counted(unchanged, 'inchangé', 'inchangés')}${onlyOneSide === 0 ? '' : `, ${number(onlyOneSide)} d’un seul côté`}\u00A0; écart moyen ${signed(Math.round(mean * 10) / 10)}`,
  'diff.largest': ({ profile, change }) => `plus grand écart ${signed(change)} (${profile})`,
  'diff.losesForSure': () => 'perte certaine',
  'diff.class': () => 'catégorie unique',

  'check.valid': () => 'valide',
  'check.clear': () => ', tout compte et rien ne manque',
  'check.rules': ({ rules }) => `selon les règles ${rules}`,

  'check.last': ({ file, notes, unknowns }) =>
    `${file}\u00A0: valide${notes + unknowns === 0 ? ', tout compte et rien ne manque' : `, ${counted(notes, 'remarque', 'remarques')}, ${counted(unknowns, 'inconnue', 'inconnues')}`}`,

  'compare.title': ({ asOf, rules }) => `Côte à côte, ${asOf}, règles ${rules}`,
  'compare.mark': () => '*',
  'compare.hint': () => '* diffère d’un profil à l’autre',
  'diff.eachAgainstItself': ({ files }) =>
    `chaque profil est comparé à lui-même selon d’autres règles\u00A0; pour les voir côte à côte\u00A0: crs compare ${files.join(' ')}`,
  'diff.compareOne': () =>
    'compare\u00A0: 1 profil trouvé, il en faut au moins deux, par exemple\u00A0: crs compare a.yaml b.yaml\n  un seul profil selon d’autres règles ou à un autre jour\u00A0: crs diff profile.yaml',
};
