import type { mcp as english } from '../en/mcp.ts';
import type { RoomLike } from '../message.ts';
import { list } from './terms.ts';
import { number, quoted } from './typography.ts';

/** Ce que `crs mcp` dit à un assistant, et à la personne derrière lui. */
export const mcp: RoomLike<typeof english> = {
  'mcp.instructions': () =>
    'Entrée express du Canada à partir de faits\u00A0: admissibilité, note du SCG, rondes, ce qui change tout seul et ce qui augmenterait la note, selon les règles d’un jour. Le serveur ne fait que lire et n’utilise pas le réseau. Les chiffres sont tirés de la loi par du code\u00A0: citez-les tels quels, avec leurs doutes, leur date et leurs sources, sans en calculer d’autres. Ce qu’un profil n’indique pas ne compte pas et rend des réponses incertaines\u00A0: demandez à la personne, ne devinez pas. Un résultat INCOMPLET doit être donné comme tel. Ceci n’est pas un avis juridique\u00A0: les pages officielles et la loi font foi.',
  'mcp.tool.score': () =>
    'À appeler d’abord pour une personne. La réponse pour un profil à une date\u00A0: s’il est dans le bassin, quelles rondes lui sont ouvertes, l’admissibilité au TQF, à la CEC et au TMSF exigence par exigence, la note du SCG par facteur, la grille TQF, les catégories, et ce qui n’est pas connu.',
  'mcp.tool.explain': () =>
    'Une partie de la note d’un profil, par son identifiant, avec la raison, l’article de loi, les chiffres du tableau et les sources\u00A0: un facteur (core.age), une ligne de la grille TQF (fsw.experience), une exigence (cec.work), un programme (fst) ou une catégorie (french). Les identifiants sont ceux de l’outil score.',
  'mcp.tool.improve': () =>
    'Ce qui augmenterait la note d’un profil ou ouvrirait un programme, chaque changement étant évalué de nouveau\u00A0: points, programmes et rondes qu’il ouvre et, avec une cible, les combinaisons les moins coûteuses qui l’atteignent.',
  'mcp.tool.timeline': () =>
    'Ce que le temps seul change pour un profil\u00A0: anniversaires, tests et documents qui expirent, années de travail qui s’achèvent\u00A0; périodes d’admissibilité, meilleurs jours, dernier jour sûr pour une invitation.',
  'mcp.tool.rounds': () =>
    'Les rondes d’invitations connues, la plus récente en dernier\u00A0: vingt, à moins de since ou last. Avec un profil\u00A0: sa position par rapport à chaque type de ronde, et les rondes de la dernière année qui l’auraient invité.',
  'mcp.tool.language': () =>
    'Les résultats d’un test de langue dans les quatre habiletés, en niveaux NCLC, et ce qu’il faut pour le niveau suivant. Un profil prend les résultats eux-mêmes (languageTests), pas les niveaux.',
  'mcp.tool.noc': () =>
    'Le code d’un emploi, qu’un profil demande\u00A0: professions de la CNP 2021 par titre d’emploi, en français ou en anglais, ou par code\u00A0: FEER, profession qualifiée ou non, métier, catégories. Ce sont les fonctions qui comptent, pas les titres.',
  'mcp.tool.rules': () =>
    'Les versions des règles avec leurs dates et leurs sources (list), tous les chiffres de versions (show), ce qui a changé entre deux (diff), ou celles que personne n’a vérifiées depuis longtemps (check).',
  'mcp.argument.profile': () =>
    'Les faits d’une personne. Indiquez ce qui est connu et omettez ce qui ne l’est pas. Chaque clé et son sens\u00A0: l’outil score, et crs://profile.schema.json avec les listes des professions et des pays.',
  'mcp.argument.file': () =>
    'Au lieu de profile\u00A0: le chemin d’un profil YAML ou JSON dans le dossier donné au démarrage du serveur.',
  'mcp.argument.asOf': () => 'Jour des faits et des règles, AAAA-MM-JJ\u00A0; aujourd’hui par défaut.',
  'mcp.argument.rules': () =>
    'Règles d’un autre jour, AAAA-MM-JJ, pour les faits de asOf\u00A0; pour score, aussi une proposition par son identifiant.',
  'mcp.argument.lang': () => 'Langue des phrases\u00A0: en ou fr.',
  'mcp.argument.id': () =>
    'Identifiant d’un facteur, d’une ligne, d’une exigence, d’un programme ou d’une catégorie, comme core.age\u00A0; à un mauvais, le serveur répond par tous ceux qui existent.',
  'mcp.argument.target': () => 'Total du SCG à atteindre.',
  'mcp.argument.all': () => 'Aussi ce qui ne donne rien et ce qui ferait baisser la note.',
  'mcp.argument.until': () => 'Dernier jour à considérer, AAAA-MM-JJ\u00A0; deux ans après asOf par défaut.',
  'mcp.argument.kind': () => 'Rondes d’un type.',
  'mcp.argument.category': () => 'Rondes d’un programme ou d’une catégorie.',
  'mcp.argument.since': () => 'Rondes à partir de ce jour, AAAA-MM-JJ.',
  'mcp.argument.last': () => 'Seulement ce nombre de rondes, les plus récentes.',
  'mcp.argument.test': ({ tests }) => `Test\u00A0: ${list(tests)}.`,
  'mcp.argument.listening': () =>
    'Résultat en compréhension de l’oral, tel que le test le donne\u00A0: une note (7.5), un niveau (8, ou "M" du CELPIP) ou un score (298)\u00A0; pour le TEF Canada, sur l’échelle à 360.',
  'mcp.argument.reading': () => 'Résultat en compréhension de l’écrit.',
  'mcp.argument.writing': () => 'Résultat en expression écrite.',
  'mcp.argument.speaking': () => 'Résultat en expression orale.',
  'mcp.argument.text': () => 'Titre d’emploi, ou un code ou ses premiers chiffres.',
  'mcp.argument.limit': () => 'Le plus grand nombre à montrer\u00A0; 10 par défaut, tous pour un code.',
  'mcp.argument.action': () => 'Ce qui est demandé\u00A0; list par défaut.',
  'mcp.argument.versions': () =>
    'Pour show une ou plusieurs versions, pour diff deux\u00A0: un jour, AAAA-MM-JJ, ou l’identifiant d’une proposition.',
  'mcp.resource.rules': () => 'Toutes les versions des règles, avec leurs dates et leurs sources',
  'mcp.resource.version': () => 'Une version des règles sur un axe, avec ses tableaux',
  'mcp.resource.glossary': () => 'Les termes d’Entrée express qui sont expliqués',
  'mcp.resource.term': () => 'Ce que signifie un terme d’Entrée express',
  'mcp.resource.schema': () => 'Schéma JSON d’un profil',
  'mcp.inputName': () => 'profil',
  'mcp.profileOrFile': () =>
    'il faut l’un des deux, et un seul\u00A0: profile (les faits, en objet) ou file (un chemin dans le dossier de --root)',
  'mcp.noRoot': () =>
    'aucun fichier n’est lu\u00A0: le serveur a été démarré sans --root\u00A0; donnez les faits dans profile',
  'mcp.outside': ({ file }) =>
    `${file}\u00A0: seuls les fichiers du dossier de --root sont lus, par leur chemin à partir de là, comme client.yaml`,
  'mcp.noFile': ({ file }) => `${file}\u00A0: aucun fichier qui puisse être lu comme profil`,
  'mcp.largeFile': ({ file, megabytes }) =>
    `${file}\u00A0: plus de ${number(megabytes)}\u00A0Mo, ce qui n’est pas un profil`,
  'mcp.badRoot': ({ folder }) => `--root\u00A0: ${folder} n’est pas un dossier qui puisse être lu`,
  'mcp.tooDeep': () => 'profile\u00A0: trop de niveaux imbriqués',
  'mcp.unknownTool': ({ name, names }) => `aucun outil ${quoted(name)}\u00A0; il y a ${list(names)}`,
  'mcp.badArgument': ({ name, found, expected }) =>
    `${name}\u00A0: ${found === undefined ? 'manque' : `trouvé ${found}`}, attendu ${expected}`,
  'mcp.unknownArgument': ({ name, expected, near }) =>
    `${name}\u00A0: argument inconnu, attendu ${expected}${near === undefined ? '' : `\u00A0; vouliez-vous dire ${near}\u00A0?`}`,
  'mcp.unknownId': ({ id, near, ids }) =>
    `id\u00A0: ${quoted(id)} ne fait pas partie de cette réponse${near === undefined ? '.' : `\u00A0; vouliez-vous dire ${near}\u00A0?`} Il y a ${list(ids)}.`,
  'mcp.unknownResource': ({ uri }) =>
    `aucune ressource ${uri}\u00A0; il y a crs://rules, crs://rules/{axis}/{version}, crs://glossary, crs://glossary/{term} et crs://profile.schema.json`,
  'mcp.tooLong': ({ megabytes }) => `le message dépasse ${number(megabytes)}\u00A0Mo et n’a pas été lu`,
  'mcp.notAMessage': () => 'la ligne n’est pas un message du protocole (JSON-RPC 2.0, un message par ligne)',
  'mcp.figures': () => 'Chiffres des règles',
};
