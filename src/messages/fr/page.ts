import type { page as english } from '../en/page.ts';
import type { RoomLike } from '../message.ts';
import { counted } from './typography.ts';

const parts = {
  score: 'Note',
  doors: 'Rondes',
  timeline: 'Deux années à venir',
  levers: 'Ce qui ferait monter la note',
  programs: 'Programmes',
  checklist: 'Liste de contrôle',
  unknowns: 'Non connu',
  sources: 'Sources',
};

/** The page of one person. */
export const page: RoomLike<typeof english> = {
  'page.lang': () => 'fr',
  'page.title': ({ name }) => `${name}\u00A0: Entrée express`,
  'page.parts': () => 'Sections de cette page',
  'page.part': ({ part }) => parts[part],
  'page.verdict': () => 'Où vous en êtes',
  'page.ofMost': ({ max }) => `sur ${max} points du SCG`,
  'page.points': () => 'points',
  'page.most': () => 'maximum possible',
  'page.cut': () => 'réduit par un plafond',
  'page.cutAt': ({ max }) => `réduit au plafond de ${max}`,
  'page.factor': () => 'facteur',
  'page.everyPoint': () => 'Chaque point, avec sa raison et sa source',
  'page.scoreChart': ({ label, points, max, parts: bars }) =>
    `${label}, ${points} points sur ${max}\u00A0: ${bars.map((bar) => `${bar.label} ${bar.figures}`).join(', ')}.`,
  'page.doorChart': ({ name, rounds, min, max, from, to, total }) =>
    `Seuils (${name}) du ${from} au ${to}\u00A0: ${counted(rounds, 'ronde', 'rondes')}, ${min === max ? min : `de ${min} à ${max}`}\u00A0; une ligne marque votre note de ${total}.`,
  'page.you': ({ total }) => `vous ${total}`,
  'page.lastCutOff': ({ last, on }) => `dernier seuil ${last}, ${on}`,
  'page.everyRound': ({ from, to }) => `Toutes les rondes illustrées, après le ${from} et jusqu’au ${to}`,
  'page.timeline': ({ from, to }) => `Ce qui change avec le temps, du ${from} au ${to}`,
  'page.timelineChart': ({ title, from, to, cutOffs }) =>
    `${title}, du ${from} au ${to}\u00A0; le tableau ci-dessous donne chaque changement.${cutOffs.length === 0 ? '' : ` Derniers seuils\u00A0: ${cutOffs.join(', ')}.`}`,
  'page.checklist': () => 'Liste de contrôle après une invitation',
  'page.nothingUnknown': () => 'Rien qui changerait une réponse.',
  'page.footer': ({ name, version }) => `Produit par ${name} ${version}.`,
  'page.written': ({ file }) => `écrit\u00A0: ${file}`,
  'page.notPage': ({ output }) =>
    `--output\u00A0: ${output} a un nom de profil\u00A0; une page finit par .html ou .pdf`,
  'page.needsFolder': () =>
    'report\u00A0: plusieurs profils, ou ceux d’un dossier, ont chacun leur page. Nommez un dossier pour les pages, par exemple --output pages',
  'page.notFolder': ({ output }) =>
    `--output ${output}\u00A0: c’est un fichier\u00A0; les pages de plusieurs profils, ou de ceux d’un dossier, exigent un dossier`,
  'page.pdfNeedsFile': () => 'report --pdf\u00A0: nommez un fichier ou un dossier, par exemple --output report.pdf',
  'page.noChromium': ({ names }) =>
    `--pdf\u00A0: ni Chromium, ni Chrome, ni Edge n’a été trouvé (${names.join(', ')}\u00A0; CHROME_PATH en indique un autre). Sans --pdf, imprimez la page à partir de votre navigateur`,
  'page.printFailed': ({ browser, why }) => `--pdf\u00A0: ${browser} n’a rien imprimé\u00A0: ${why}`,
};
