import type { help as english } from '../en/help.ts';
import type { RoomLike } from '../message.ts';
import { or, typed } from './typography.ts';

/** Help, and what is said after a command line that cannot be used. */
export const help: RoomLike<typeof english> = {
  'help.about': () => 'crs\u00A0: Entrée express à partir d’un fichier\u00A0: programmes, points et raisons.',
  'help.profile': ({ usual }) =>
    `Un profil est un fichier YAML ou JSON\u00A0; - désigne l’entrée standard.${usual ? ' Sans profil, crs lit profile.yaml dans ce dossier.' : ''}`,
  'help.question.diff': () =>
    'La question\u00A0: qu’est-ce que d’autres règles, un autre jour ou le temps écoulé depuis des notes enregistrées changent pour chaque profil, comparé à lui-même\u00A0? Deux profils côte à côte\u00A0: crs compare a.yaml b.yaml',
  'help.question.compare': () =>
    'La question\u00A0: en quoi ces profils diffèrent-ils, le même jour et selon les mêmes règles\u00A0? Un seul profil selon d’autres règles ou un autre jour\u00A0: crs diff profile.yaml',
  'man.name': () => 'NOM',
  'man.summary': () => 'Entrée express du Canada à partir d’un fichier de faits',
  'man.synopsis': () => 'SYNOPSIS',
  'man.description': () => 'DESCRIPTION',
  'man.begin': () =>
    'Commencez par crs demo, qui calcule la note d’un exemple, puis crs init, qui pose des questions et écrit un profil. Rien n’est envoyé nulle part\u00A0; seule la commande crs rounds update se sert du réseau.',
  'man.commands': () => 'COMMANDES',
  'man.terms': () => 'TERMES',
  'man.exitStatus': () => 'CODE DE SORTIE',
  'man.files': () => 'FICHIERS',
  'man.profile': () => 'le profil qui est lu quand aucun n’est nommé',
  'man.config': () => 'valeurs par défaut des options, du dossier ou d’un dossier parent',
  'man.environment': () => 'ENVIRONNEMENT',
  'man.noColor': () => 'pas de couleurs, quelle que soit sa valeur',
  'help.usage': () => 'Usage\u00A0:',
  'help.commandAndOptions': () => '<commande> [arguments] [options]',
  'help.options': () => '[options]',
  'help.group.findOut': () => 'Se renseigner',
  'help.group.plan': () => 'Planifier',
  'help.group.apply': () => 'Présenter une demande',
  'help.group.data': () => 'Données',
  'help.brief.demo': () => 'un exemple, sans aucun fichier',
  'help.brief.init': () => 'des questions qui écrivent votre profil',
  'help.brief.score': () => 'programmes, points, et ce qui n’est pas connu',
  'help.brief.report': () => 'le tout sur une page à lire et à imprimer',
  'help.brief.check': () => 'ce qui ne compte pas, et ce qui manque',
  'help.brief.language': () => 'des résultats de test aux niveaux NCLC',
  'help.brief.noc': () => 'le code d’une profession, par titre d’emploi',
  'help.brief.rounds': () => 'rondes passées\u00A0: vous auraient-elles valu une invitation\u00A0?',
  'help.brief.improve': () => 'ce qui augmenterait la note ou ouvrirait un programme',
  'help.brief.timeline': () => 'ce qui change tout seul, et le dernier jour sûr',
  'help.brief.compare': () => 'deux profils ou plus, côte à côte',
  'help.brief.diff': () => 'un profil selon d’autres règles ou un autre jour',
  'help.brief.checklist': () => 'documents, frais et délais après une invitation',
  'help.brief.overview': () => 'une ligne par personne d’un dossier, urgences d’abord',
  'help.brief.batch': () => 'de nombreux profils, un par ligne',
  'help.brief.rules': () => 'les versions des règles et leurs sources',
  'help.brief.schema': () => 'le schéma JSON d’un profil, pour les éditeurs',
  'help.brief.mcp': () => 'des réponses pour les assistants (protocole MCP)',
  'help.brief.completion': () => 'TAB complète les commandes dans votre terminal',
  'help.actions': () => 'Le premier mot peut être\u00A0:',
  'help.optionsTitle': () => 'Options\u00A0:',
  'help.examples': () => 'Exemples\u00A0:',
  'help.version': () => 'affiche la version',
  'help.help': () => 'affiche cette aide',
  'help.more': () => 'Débuter\u00A0: crs demo, crs init. Plus\u00A0: crs help COMMANDE ou TERME, crs --help',
  'help.moreShort': () => 'Débuter\u00A0: crs demo. Plus\u00A0: crs --help',
  'help.moreShortest': () => 'Débuter\u00A0: ajoutez demo, puis init. Plus\u00A0: help COMMANDE ou TERME, --help',
  'help.helpOf': () => 'options et exemples d’une commande, ou sens d’un terme',
  'help.terms': () => 'Termes que crs help explique\u00A0:',
  'help.seeAlso': () => 'Voir aussi\u00A0:',
  'help.page': ({ page }) => `Page officielle${page.includes('/en/') ? ' (en anglais)' : ''}\u00A0: ${page}`,
  'help.unknownTerm': ({ found, near }) =>
    `aucune commande ni aucun terme ${typed(found)}${near === undefined ? '' : `\n(Vouliez-vous dire ${near}\u00A0?)`}\n  liste complète\u00A0: crs help`,
  'help.exitCodes': () =>
    'Codes de sortie\u00A0: 0, réponse donnée\u00A0; 1, la réponse à ce qui était vérifié est non\u00A0; 2, commande, entrée ou sortie fautive\u00A0; 70, défaut de crs.',
  'help.oneOf': ({ description, choices }) => `${description}\u00A0: ${or(choices)}`,
  'help.afterError': ({ command, example }) =>
    `  par exemple\u00A0: ${example}\n  tout ce qu’elle accepte\u00A0: crs help ${command}`,
  'help.afterRootError': () => '  les options viennent après la commande\u00A0; toutes les commandes\u00A0: crs help',
  'help.twice': ({ flag }) => `${flag}\u00A0: donnée plus d’une fois, une seule valeur est permise`,
  'help.unknownCommand': ({ found, near }) =>
    `commande inconnue ${typed(found)}${near === undefined ? '' : `\n(Vouliez-vous dire ${near}\u00A0?)`}\n  toutes les commandes\u00A0: crs help`,
  'help.fileInstead': ({ found }) =>
    `commande inconnue ${typed(found)}\u00A0: la commande vient d’abord, par exemple\u00A0: crs score ${found}\n  toutes les commandes\u00A0: crs help`,
};
