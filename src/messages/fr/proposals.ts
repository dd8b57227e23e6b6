import { wholeHours } from '../../base/hours-tolerance.ts';
import type { proposals as english } from '../en/proposals.ts';
import type { RoomLike } from '../message.ts';
import { inLastYears } from './categories.ts';
import { hours } from './terms.ts';

/** What the consultations say, row by row. "Confirmé": at least two separately published accounts agree. */
export const proposals: RoomLike<typeof english> = {
  // No official French name is known to us: as the Regulations call the class of today, travailleurs qualifiés (fédéral).
  federalHighSkilled: () => 'Travailleurs hautement qualifiés (fédéral)',
  'federalHighSkilled.education': () => 'études',
  'federalHighSkilled.language': () => 'langue',
  'federalHighSkilled.work': () => 'travail qualifié',
  'federalHighSkilled.funds': () => 'fonds',
  'federalHighSkilled.destination': () => 'destination',
  'federalHighSkilled.admissibility': () => 'admissibilité au Canada',

  'proposal.sum': () => 'voir les lignes qui suivent',
  'proposal.newRow': () => 'absent des règles actuelles',
  'proposal.core.age': () => 'inchangé (confirmé)',
  'proposal.core.education': () => 'aucun changement annoncé',
  'proposal.core.firstLanguage': () => 'aucun changement annoncé',
  'proposal.core.secondLanguage': () => 'aucun changement annoncé',
  'proposal.core.canadianWork': () => 'les sources se contredisent',
  'proposal.partner': () => 'moins de points (confirmé), nombre non publié',
  'proposal.transferability.education': () => 'aucun changement annoncé',
  'proposal.transferability.foreignWork': () => 'aucun changement annoncé',
  'proposal.transferability.certificate': () => 'Sceau rouge seulement, par paliers (confirmé), points non publiés',
  'proposal.additional.nomination': () => 'rien n’est publié',
  'proposal.additional.jobOffer': () => 'rien n’est publié, sauf pour les professions à salaire élevé',
  'proposal.additional.canadianStudy': () =>
    'supprimé ou modifié (confirmé)\u00A0; peut-être conservé, mais réduit, pour les cycles supérieurs (non confirmé)',
  'proposal.additional.french': () => 'supprimé (confirmé)',
  'proposal.additional.sibling': () => 'supprimé (confirmé)',
  'proposal.additional.highWageWork': () =>
    'nouveau, trois niveaux selon la profession, pour le travail au Canada (confirmé), points non publiés',
  'proposal.additional.highWageOffer': () =>
    'nouveau, trois niveaux selon la profession, pour une offre d’emploi (confirmé), points non publiés',

  'proposal.notPublished': () => 'non publié',
  'proposal.quebec': () => 'non publié (aujourd’hui, le Québec est exclu)',
  'proposal.declared': () => 'motifs déclarés',
  'proposal.needEducation': () => 'diplôme d’études secondaires ou plus, canadien, ou étranger avec une EDE',
  'proposal.needWork': ({ hours: count, years: window }) =>
    `${hours(count)} au total, FEER\u00A00 à\u00A03, ${inLastYears(window)}, au Canada ou à l’étranger`,
  'proposal.haveWork': ({ narrow, wide, years: window }) =>
    wholeHours(narrow) === wholeHours(wide)
      ? `${hours(wide)} ${inLastYears(window)}`
      : `${hours(narrow)} à ${hours(wide)} ${inLastYears(window)}, selon ce qui compte\u00A0: plusieurs professions, travail à temps partiel, autonome, étudiant, non autorisé, ou pour un employeur à l’étranger`,

  'proposal.heading': ({ title }) => `Proposition\u00A0: ${title}`,
  'proposal.noTotal': () =>
    'PAS UNE LOI, PAS DE NOTE\u00A0: aucun point n’a été publié, il n’y a donc pas de total. Ci-dessous, l’effet de la réforme sur chaque ligne actuelle.',
  'proposal.today': ({ total, rules }) => `aujourd’hui\u00A0: SCG ${total} selon les règles du ${rules}`,
  'proposal.todayNotComplete': () =>
    'La note actuelle est elle-même INCOMPLÈTE\u00A0: une version plus récente du SCG serait en vigueur, mais ses tableaux ne sont pas connus.',
  'proposal.columnToday': () => 'actuel',
  'proposal.columnProposed': () => 'selon la proposition',
  'proposal.programsToday': () => 'Les trois programmes actuels seraient abrogés (confirmé).',
  'proposal.gridAbolished': () => 'La grille de 67\u00A0points serait abolie, sans offre d’emploi exigée (confirmé).',
  'mark.unchanged': () => 'inchangé',
  'mark.removed': () => 'supprimé',
  'mark.uncertain': () => 'incertain',
  'mark.unpriced': () => 'non chiffré',
};
