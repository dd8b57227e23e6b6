import type { Day } from '../../base/day.ts';
import type { init as english } from '../en/init.ts';
import type { RoomLike } from '../message.ts';
import { countryName, years as inYears } from './terms.ts';
import { counted, dollars, number, or } from './typography.ts';

const millisecondsPerDay = 86_400_000;
const written = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'full', timeZone: 'UTC' });

/** 2023-04-17 as lundi 17 avril 2023. */
function inFull(day: Day): string {
  return written.format(new Date(day * millisecondsPerDay)).replace(/ 1 /, ' 1er ');
}

/** The talk of `crs init` around its questions. */
export const init: RoomLike<typeof english> = {
  'echo.yesOrNo': ({ yes }) => (yes ? 'Oui' : 'Non'),
  'echo.day': ({ day }) => inFull(day),
  'echo.birth': ({ day, years }) => `${inFull(day)}\u00A0: ${inYears(years)}`,
  'echo.country': ({ code }) => `${countryName(code)} (${code})`,
  'echo.occupation': ({ code, title, teer, skilled, trade }) =>
    `${code} ${title}\u00A0: FEER\u00A0${teer}, ${skilled ? 'profession qualifiée' : 'profession non qualifiée, qui ne donne aucun point'}${trade ? ', métier spécialisé' : ''}`,
  'echo.level': ({ result, level, french }) =>
    `${result === 'M' ? result : number(result)} donne un NCLC ${level < 4 ? 'inférieur à\u00A04' : level >= 10 ? '10 ou plus' : level} en ${french ? 'français' : 'anglais'}`,
  'echo.number': ({ value }) => number(value),
  'echo.changed': () => 'changé',
  'echo.percent': ({ percent }) => `${number(percent)}\u00A0%`,
  'echo.money': ({ amount }) => `${dollars(amount)}\u00A0CA`,
  'echo.leftOut': () => 'laissé de côté',
  'echo.unknown': () => 'pas encore connu',

  'group.person': () => 'La personne',
  'group.education': () => 'Études\u00A0; un diplôme étranger compte avec son évaluation (eca)',
  'group.languages': () => 'Tests de langue, sur l’échelle de chaque test',
  'group.work': () => 'Emplois\u00A0; un emploi sans date de fin se poursuit',
  'group.partner': () => 'Époux ou conjoint de fait',
  'group.papers': () => 'Parenté au Canada, désignation, offre d’emploi, certificat',
  'group.rest': () => 'Fonds en dollars canadiens, profil dans le bassin, admissibilité',
  'group.notes': () => 'Notes',

  'init.fileHead': () => 'Les faits pour crs score. Modifiez-les ici, ou avec crs init suivi du nom de ce fichier.',
  'init.fileOpen': () => 'Ce qui n’était pas connu à la création du fichier\u00A0:',
  'init.templateHead': () => `## Un profil pour crs score. Il est valide tel quel, mais ne dit encore rien.
## Les lignes qui commencent par ## sont des explications. Pour déclarer un fait, enlevez le # des lignes de son bloc
## et inscrivez vos propres valeurs.
## Laissez de côté ce que vous ne savez pas\u00A0: ce n’est alors pas déclaré, ce qui ne revient pas à dire non.`,
  'init.part': ({ title, part, of }) => `-- Partie ${part} de ${of}\u00A0: ${title} --`,
  'init.partAlone': ({ title }) => `-- ${title} --`,
  'init.welcome': ({ file }) =>
    `Il faut environ cinq minutes. Les questions portent sur vous, et vos réponses sont écrites dans ${file}, sur cet ordinateur seulement. Rien n’est envoyé nulle part.`,
  'init.keys': () =>
    'Échap\u00A0: revenir à la question précédente. Tapez passer si vous ne savez pas encore, ? pour obtenir de l’aide. Ctrl-C arrête tout\u00A0; vos réponses sont conservées.',
  'init.plainKeys': () =>
    'Vous pouvez taper\u00A0: retour, passer (si vous ne savez pas encore), aide ou quitter. Vos réponses sont conservées.',
  'init.editing': ({ file }) =>
    `Modification de ${file}. Appuyez sur Entrée pour garder ce qui y est\u00A0; rien n’est écrit avant la fin.`,
  'init.hint': ({ list, many, skip, help }) =>
    [
      list ? (many ? 'Haut/Bas, Espace, Entrée' : 'Haut/Bas, Entrée') : 'Entrée',
      'Échap\u00A0: retour',
      ...(skip ? ['passer'] : []),
      ...(help ? ['?\u00A0: aide'] : []),
    ].join(' | '),
  'init.refused': ({ text }) => `> ${text} (flèche vers le haut\u00A0: le reprendre)`,
  'init.yourChoice': () => 'Votre choix\u00A0:',
  'init.dontKnow': () => 'Je ne sais pas encore',
  'init.leaveOut': () => 'Je ne sais pas encore (laissé de côté)',
  'init.expected': ({ expected, example }) =>
    `Réponse attendue\u00A0: ${expected}${example === undefined ? '' : `, par exemple ${example}`}.`,
  'init.didYouMean': ({ example }) => `Vouliez-vous dire ${example}\u00A0?`,
  'init.first': () => 'C’est la première question.',
  'init.helpTerm': ({ term }) => `(crs help ${term})`,
  'init.cannotSkip': () => 'Veuillez choisir une réponse.',
  'init.chooseHelp': () =>
    'Écrivez le numéro d’un choix, ou quelques mots de son texte. Avec quitter, tout s’arrête, et vos réponses sont conservées.',
  'init.typeNumber': ({ most }) => `Tapez un nombre de 1 à ${most}.`,
  'init.typeNumbers': ({ most }) =>
    `Tapez les nombres de 1 à ${most} qui s’appliquent, séparés par des espaces, ou appuyez sur Entrée.`,
  'init.moreAbove': ({ count }) => `(${counted(count, 'autre', 'autres')} plus haut)`,
  'init.moreBelow': ({ count }) => `(${counted(count, 'autre', 'autres')} plus bas)`,
  'init.typeNumberOrText': () => 'Tapez un numéro de la liste, ou d’autres mots.',
  'init.offered': ({ text }) => `(Entrée\u00A0: ${text})`,
  'init.yes': () => 'Oui',
  'init.no': () => 'Non',
  'init.understood': ({ text }) => `= ${text}`,
  'init.said': ({ reply }) => ({ back: 'retour', help: 'aide', quit: 'quitter' })[reply],
  'init.command': ({ command, skip = 'pas encore connu' }) =>
    `Entrée\u00A0: ${{ skip, back: 'question précédente', help: 'aide', quit: 'arrêter' }[command]}`,
  'init.duties': () =>
    'Ce sont les fonctions qui comptent, pas le titre du poste\u00A0: l’énoncé principal (la première phrase de la fiche) et la plupart des fonctions principales doivent décrire ce que vous avez fait. La fiche\u00A0:',
  'init.score': ({ points, most, without, complete, skipped }) => {
    const so = `SCG pour l’instant\u00A0: ${number(points)}${complete ? '' : ' (INCOMPLET\u00A0: les règles ont changé)'}.`;
    const nominated = most > without ? `, ou à ${number(most)} avec une désignation provinciale` : '';
    const rise =
      most === points
        ? 'Les questions qui restent ne peuvent pas l’augmenter.'
        : `Les questions qui restent peuvent le porter à ${number(without)} au plus${nominated}.`;
    return `${so} ${rise}${skipped ? ' Ce que vous avez passé n’est pas compté et pourrait encore ajouter des points.' : ''}`;
  },
  'init.resume': ({ file }) => `Il reste des réponses d’une séance précédente pour ${file}.`,
  'init.resume.on': () => 'Reprendre où j’en étais',
  'init.resume.anew': () => 'Recommencer et les oublier',
  'init.resume.stop': () => 'Arrêter et les garder pour plus tard',
  'init.draftBroken': ({ draft }) =>
    `Les réponses d’une séance précédente (${draft}) sont illisibles\u00A0: on recommence depuis le début.`,
  'init.exists': ({ file }) => `${file} existe déjà.`,
  'init.exists.change': () => 'Le modifier',
  'init.exists.other': () => 'Écrire dans un autre fichier',
  'init.exists.stop': () => 'Arrêter',
  'init.otherName': () => 'Quel nom donner au nouveau fichier\u00A0?',
  'init.typeName': () => 'Tapez un nom, par exemple moi.yaml.',
  'init.write': ({ file }) => `Écrire ces changements dans ${file}\u00A0?`,
  'init.unchanged': ({ file }) => `Rien de nouveau pour ${file}\u00A0: rien n’a été écrit.`,
  'init.written': ({ file }) => `Vos réponses sont dans ${file}. Personne d’autre ne peut le lire.`,
  'init.stopped': ({ command }) => `C’est arrêté, rien n’est perdu. Pour continuer\u00A0: ${command}`,
  'init.unknown': () => 'Pas encore connu',
  'init.unknownOf': ({ section, position, ask, then }) => {
    const meanwhile =
      then === undefined
        ? ''
        : 'dropped' in then
          ? ' Laissé de côté pour l’instant, car sans cela rien ne peut être inscrit.'
          : ` Pour l’instant, on suppose\u00A0: ${then.assumed}.`;
    return `${section}${position > 0 ? `, ${position}` : ''}\u00A0: ${ask}${meanwhile}`;
  },
  'init.next': () => 'Et maintenant',
  'init.next.explain': () => 'chaque point, et la règle qui le donne',
  'init.next.check': () => 'ce qui ne compte pas, et ce qui manque',
  'init.next.rounds': () => 'les rondes qui vous auraient valu une invitation',
  'init.next.improve': () => 'ce qui augmenterait la note',
  'init.next.change': () => 'modifier ou compléter vos réponses',
  'init.noTerminal': ({ file }) => `il faut un terminal pour les questions. Sans terminal\u00A0:
  crs init ${file} --answers answers.json --yes    écrit les faits d’un fichier
  crs init --template > ${file}    donne un profil commenté à remplir`,
  'init.yesAlone': () => '--yes va avec --answers FICHIER\u00A0: sans lui, il n’y a rien à accepter',
  'init.standardInput': () => 'crs init écrit un fichier\u00A0: donnez-lui un nom, par exemple crs init profile.yaml',
  'init.target.directory': ({ file }) =>
    `${file} est un dossier\u00A0: nommez un fichier qui s’y trouve, par exemple ${file}/profile.yaml`,
  'init.target.link': ({ file, to }) => `${file} est un lien\u00A0: nommez plutôt le fichier auquel il mène (${to})`,
  'init.target.special': ({ file }) => `${file} n’est pas un fichier ordinaire\u00A0: nommez-en un autre`,
  'init.target.noFolder': ({ folder }) =>
    `le dossier ${folder} n’existe pas\u00A0: créez-le d’abord, ou nommez-en un autre`,
  'init.target.folder': ({ folder }) =>
    `impossible d’écrire dans le dossier ${folder}\u00A0: nommez un fichier qui est ailleurs`,
  'init.target.readOnly': ({ file }) => `${file} ne peut pas être modifié (ses permissions l’interdisent)`,
  'init.target.failed': ({ file, message }) => `impossible d’écrire ${file}\u00A0: ${message}`,
  'init.target.changed': ({ file }) =>
    `${file} a été modifié entre-temps par quelqu’un d’autre\u00A0: rien n’a été écrit, et vos réponses sont conservées. Relancez la commande`,

  'input.notDay': () => 'ce n’est pas une date\u00A0: écrivez 2023-04-17, 17 avril 2023 ou April 17 2023',
  'input.notYet': ({ asOf }) =>
    `cette date est à venir\u00A0: donnez une date qui ne dépasse pas le ${asOf}, date du calcul`,
  'input.yearOnly': ({ month }) =>
    `l’année ne suffit pas\u00A0: ajoutez ${month ? 'le mois, par exemple 2023-04' : 'le mois et le jour, par exemple 2023-04-17'}`,
  'input.dayNeeded': () => 'le mois ne suffit pas ici\u00A0: ajoutez le jour, par exemple 2023-04-17',
  'input.ambiguousDay': ({ days }) =>
    `peut vouloir dire ${or(days)}\u00A0: écrivez l’une de ces dates, car le jour et le mois peuvent se confondre`,
  'input.noSuchDay': ({ text, nearest }) =>
    `${text} n’existe pas${nearest === undefined ? '' : `\u00A0: vouliez-vous dire ${nearest}\u00A0?`}`,
  'input.unreadable': () =>
    'le terminal n’a pas pu lire un des caractères\u00A0: écrivez sans accents ni signes spéciaux',
  'input.yesOrNo': () => 'répondez oui ou non',
  'input.notNumber': () => 'ce n’est pas un nombre',
  'input.notPercent': () => 'ce n’est pas un pourcentage\u00A0: donnez un nombre de 0 à 100, par exemple 25',
  'input.nothing': () => 'rien n’a été tapé\u00A0: écrivez une réponse, ou passer',
  'input.noChoice': ({ most }) => `choisissez dans la liste, par un numéro de 1 à ${most} ou par les mots`,
  'input.noCountry': () =>
    'aucun pays ne porte ce nom, ou plusieurs y correspondent\u00A0: tapez-en davantage, en français ou en anglais, par exemple Maroc ou Morocco',
  'input.noSuchCode': () => 'ce code n’existe pas dans la CNP 2021',
  'input.noOccupation': () =>
    'aucune profession trouvée\u00A0: essayez un autre titre, en français ou en anglais, par exemple infirmière, ou les cinq chiffres du code, par exemple 31301',
};
