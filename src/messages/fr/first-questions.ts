import type { Ability } from '../../law/language-tests/ids.ts';
import { relativeMinAge } from '../../law/relatives.ts';
import type { firstQuestions as english } from '../en/first-questions.ts';
import type { About } from '../en/questions.ts';
import { hoursPerWeek } from '../en/terms.ts';
import type { RoomLike } from '../message.ts';

const always = (sentence: string) => (_about: About) => sentence;
const either =
  (own: string, partners: string) =>
  ({ partner }: About) =>
    partner ? partners : own;

const abilities: Readonly<Record<Ability, string>> = {
  listening: 'compréhension de l’oral',
  reading: 'compréhension de l’écrit',
  writing: 'expression écrite',
  speaking: 'expression orale',
};

/** A level as it is said of a result. */
function levelSaid(level: number): string {
  return level < 4 ? 'inférieur à\u00A04' : level >= 10 ? '10 ou plus' : String(level);
}

/** Questions of `crs init` that ask for several things at once, since most people answer all of them alike. */
export const firstQuestions: RoomLike<typeof english> = {
  'section.more': () => 'La suite, pour le calendrier et la liste des documents',

  'ask.more': always('Voulez-vous répondre à quelques questions de plus\u00A0?'),
  'why.more': always(
    'Elles servent à crs timeline et à crs checklist\u00A0; votre note ne change pas. Appuyez sur Entrée pour les remettre à un autre jour.',
  ),

  'ask.highestLevel': either(
    'Quel est le diplôme le plus élevé que vous ayez obtenu\u00A0?',
    'Quel est le diplôme le plus élevé de votre époux ou conjoint\u00A0?',
  ),
  'why.highestLevel': always(
    'Pour des études hors du Canada, choisissez l’équivalence que donne leur évaluation (EDE). Vous pourrez ensuite indiquer d’autres diplômes.',
  ),
  'choice.level.none': () => 'Aucun\u00A0: le secondaire n’est pas terminé',
  'ask.usualStudy': always(
    'Étiez-vous au Canada pendant ces études, sans cours de langue dans le programme, et sans bourse qui oblige à retourner dans le pays d’origine\u00A0?',
  ),
  'why.usualStudy': always(
    'Des études au Canada peuvent donner des points à part. Si un seul de ces éléments est faux, répondez Non, et on vous demandera ce qui était différent.',
  ),
  'ask.assessment': always('Quelle date porte le rapport d’évaluation (EDE)\u00A0?'),
  'why.assessment': always(
    'Une EDE (évaluation des diplômes d’études) dit ce que valent au Canada des études faites à l’étranger. Pas encore de rapport\u00A0? Écrivez\u00A0: aucun',
  ),

  'choice.test.none': () => 'Aucun pour l’instant',
  'ask.results': always(
    'Quels résultats en compréhension de l’oral, compréhension de l’écrit, expression écrite et expression orale\u00A0?',
  ),
  'why.results': always(
    'Les quatre, dans cet ordre, séparés par des espaces, par exemple 8 7 7 7. Ou un seul, et on vous demandera le suivant.',
  ),

  'ask.anyJob': always('Quel est votre emploi, ou quel a été le dernier\u00A0? Tapez son titre.'),
  'why.anyJob': always(
    'Le travail payé des dix dernières années compte, un emploi à la fois, le plus récent d’abord. Pas encore d’emploi\u00A0? Écrivez\u00A0: aucun',
  ),
  'explain.anyJob': always(
    'Tapez un titre en français ou en anglais et choisissez dans la liste, ou tapez les cinq chiffres du code (CNP). Ce sont les fonctions qui comptent, pas le titre\u00A0: lisez la fiche sur noc.esdc.gc.ca. Le temps partiel compte aussi\u00A0; le bénévolat et les stages non payés ne comptent pas. Un nouveau poste dans la même entreprise est un autre emploi.',
  ),
  'ask.anyPartnerJob': always(
    'Quel emploi payé votre époux ou conjoint a-t-il eu au Canada depuis dix ans\u00A0? Tapez son titre.',
  ),
  'why.anyPartnerJob': always(
    'Pour un époux ou conjoint, seul le travail au Canada donne des points. Pas d’emploi au Canada\u00A0? Écrivez\u00A0: aucun',
  ),
  'ask.usualWork.abroad': always(
    `Était-ce un travail payé de ${hoursPerWeek} heures par semaine ou plus, avec les fonctions de cette profession\u00A0?`,
  ),
  'ask.usualWork.inTrade': always(
    `Était-ce un travail payé de ${hoursPerWeek} heures par semaine ou plus, pour un employeur, avec les fonctions et la formation de ce métier\u00A0?`,
  ),
  'ask.usualWork.inCanada': either(
    `Était-ce un travail payé de ${hoursPerWeek} heures par semaine ou plus, avec les fonctions de cette profession, pour un employeur au Canada, avec un permis de travail, et en dehors d’études à temps plein\u00A0?`,
    `Était-ce un travail payé de ${hoursPerWeek} heures par semaine ou plus, avec les fonctions de cette profession, pour un employeur, et autorisé par un permis ou par un statut\u00A0?`,
  ),
  'ask.usualWork.inTradeInCanada': always(
    `Était-ce un travail payé de ${hoursPerWeek} heures par semaine ou plus, avec les fonctions et la formation de ce métier, pour un employeur au Canada, avec un permis de travail, et en dehors d’études à temps plein\u00A0?`,
  ),
  'why.usualWork': always(
    'Tout cela, du premier au dernier jour\u00A0? Sinon, répondez Non, et on vous demandera ce qui était différent.',
  ),

  'echo.none': () => 'Aucun',
  'echo.nothing': () => 'Rien de tout cela',
  'echo.results': ({ results, french }) => {
    const told = results.map(({ ability, text, level }) =>
      level === undefined
        ? `${abilities[ability]}, ${text} n’est pas un résultat de ce test`
        : `${abilities[ability]} ${levelSaid(level)}`,
    );
    const isAll = results.length === 4 && results.every(({ level }) => level !== undefined);
    return `NCLC (${french ? 'français' : 'anglais'})\u00A0: ${told.join('\u00A0; ')}${isAll ? '' : '\u00A0; on vous demandera le reste'}`;
  },

  'input.tooManyResults': () =>
    'plus de quatre résultats\u00A0: écrivez-les dans l’ordre compréhension de l’oral, compréhension de l’écrit, expression écrite, expression orale, par exemple 8 7 7 7',

  'ask.any': ({ couple }) =>
    couple
      ? 'Un de ces cas s’applique-t-il à vous ou à votre époux ou conjoint\u00A0?'
      : 'Un de ces cas s’applique-t-il à vous\u00A0?',
  'why.any': always('Choisissez tout ce qui s’applique, par numéro, par exemple 1 3. Entrée\u00A0: aucun.'),
  'explain.any': always(
    `Parenté\u00A0: père, mère, grands-parents, enfants, petits-enfants, frères, sœurs, oncles, tantes, neveux et nièces de ${relativeMinAge} ans ou plus qui ont la citoyenneté canadienne ou la résidence permanente. Une désignation est le certificat d’une province, pas une invitation à en demander un. Une offre est faite par écrit.`,
  ),
  'choice.any.relativesInCanada': () => 'Un membre de ma parenté vit au Canada',
  'choice.any.provincialNomination': () => 'Une province ou un territoire m’a accordé une désignation',
  'choice.any.jobOffer': () => 'J’ai une offre d’emploi écrite d’un employeur au Canada',
  'choice.any.certificateOfQualification': () => 'J’ai un certificat de compétence canadien dans mon métier',
  'choice.any.expressEntryProfile': () => 'Mon profil Entrée express est déjà dans le bassin',
  'choice.any.admissibility': () =>
    'Quelque chose pourrait m’interdire de territoire\u00A0: casier judiciaire, séjour trop long, fausse déclaration, maladie',
};
