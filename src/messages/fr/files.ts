import type { files as english } from '../en/files.ts';
import type { RoomLike } from '../message.ts';
import { counted, number, pluralOf } from './typography.ts';

/** What is said of files that are written. */
export const files: RoomLike<typeof english> = {
  'file.noFolder': () => 'ce dossier n’existe pas',
  'file.isFolder': () => 'c’est un dossier, pas un fichier',
  'file.notWritable': () => 'vous n’avez pas l’autorisation d’écrire à cet endroit',
  'file.noSpace': () => 'il n’y a plus d’espace sur le disque',
  'file.halfWritten': ({ why }) => `${why}\u00A0; le fichier qui s’y trouve est incomplet`,
  'file.answer': ({ why }) => `la réponse n’a pas pu être écrite\u00A0: ${why}`,
  'file.isRead': ({ output, input }) =>
    `${output} est aussi un fichier lu (${input}) et serait perdu. Rien n’a été écrit\u00A0; nommez un autre fichier`,
  'file.writtenTwice': ({ output, other }) =>
    `${output} et ${other} sont le même fichier\u00A0: l’un des deux serait perdu. Rien n’a été écrit\u00A0; nommez un autre fichier`,
  'file.usual': ({ file }) => `lit ${file}`,
  'file.noUsual': ({ command, file, near }) =>
    `${command}\u00A0: aucun profil n’est nommé, et ce dossier ne contient pas ${file}\n${
      near === undefined
        ? '  pour en écrire un\u00A0: crs init\n  ou pour voir un exemple\u00A0: crs demo'
        : `  vouliez-vous dire\u00A0: crs ${command} ${near}`
    }\n  toutes les possibilités\u00A0: crs help ${command}`,
  'file.emptyFolder': ({ folder }) => `${folder}\u00A0: aucun profil (*.yaml, *.yml, *.json) dans ce dossier`,
  'file.noMatch': ({ pattern }) => `${pattern}\u00A0: aucun fichier de ce nom ni qui corresponde`,
  'file.unreadable': ({ count, all }) =>
    count === all
      ? `aucun fichier n’a pu être lu (${number(all)} en tout)`
      : `${counted(count, 'fichier', 'fichiers')} sur ${number(all)} ${pluralOf(count, 'impossible', 'impossibles')} à lire\u00A0: voyez plus haut`,
  'file.standardInput': () => 'entrée standard',
  'file.standardOutput': () => 'sortie standard',
  'file.storedRounds': () => 'rondes téléchargées',
};
