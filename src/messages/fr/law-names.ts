/** What the law's data say in English, in French: titles of versions, instruments, remarks of the register of streams. */
const names: Readonly<Record<string, string>> = {
  'Express Entry starts': 'Début d’Entrée express',
  'Job offers 200 or 50; Canadian study pays; tests of partners expire':
    'Offres d’emploi\u00A0: 200 ou 50\u00A0; points pour les études au Canada\u00A0; les tests des conjoints expirent',
  'Sibling and French-language points; tie-break by time of submission':
    'Points pour un frère ou une sœur et pour le français\u00A0; départage selon l’heure de présentation',
  'French-language points raised': 'Hausse des points pour le français',
  'NOC 2021: TEER 0 to 3 instead of skill type 0 and levels A and B':
    'CNP 2021\u00A0: FEER\u00A00 à\u00A03 au lieu du genre de compétence\u00A00 et des niveaux A et B',
  'Job-offer points removed': 'Fin des points pour une offre d’emploi',
  'High-wage occupations (reported; tables not known)':
    'Professions à salaire élevé (signalées\u00A0; tableaux inconnus)',
  'Federal High-Skilled Class (consultation of 2026-04-23 to 2026-05-24)':
    'Travailleurs hautement qualifiés (fédéral), consultation du 2026-04-23 au 2026-05-24',
  'The three programs when Express Entry starts': 'Les trois programmes au début d’Entrée express',
  'Offers of one year or more; exempt permits after one year of work':
    'Offres d’un an ou plus\u00A0; permis dispensés d’EIMT après un an de travail',
  'NOC 2021: TEER 0 to 3; list of trades rewritten':
    'CNP 2021\u00A0: FEER\u00A00 à\u00A03\u00A0; liste des métiers réécrite',
  'Physicians paid from public funds: self-employment counts':
    'Médecins payés par des fonds publics\u00A0: le travail autonome compte',
  'Six categories; six continuous months': 'Six catégories\u00A0; six mois sans interruption',
  'Lists rewritten; education added, transport ended': 'Listes réécrites\u00A0; éducation ajoutée, transport supprimé',
  'Physicians with Canadian work experience added': 'Ajout des médecins avec expérience de travail au Canada',
  'Twelve months, not necessarily continuous; transport again, managers, researchers, military; agriculture ended':
    'Douze mois, avec ou sans interruption\u00A0; retour du transport, cadres supérieurs, chercheurs, recrues militaires\u00A0; agriculture supprimée',
  'CELPIP, IELTS and TEF': 'CELPIP, IELTS et TEF',
  'TCF Canada accepted': 'TCF Canada accepté',
  'PTE Core accepted': 'PTE Core accepté',
  'Full-time work when Express Entry starts': 'Travail à temps plein au début d’Entrée express',
  'Validity when Express Entry starts': 'Validité au début d’Entrée express',
  'Sixty days to apply after an invitation': 'Soixante jours pour présenter une demande après une invitation',

  'not found': 'introuvable',
  'none: a consultation. Programs would need amended regulations, the CRS ministerial instructions':
    'aucun, c’est une consultation. Il faudrait modifier le Règlement pour les programmes, et les Instructions ministérielles pour le SCG',
  'Ministerial Instructions made 2014-11-28; Canada Gazette Part I, vol. 148, Extra No. 10 (2014-12-01)':
    'Instructions ministérielles prises le 2014-11-28\u00A0; Gazette du Canada, Partie I, vol. 148, édition spéciale nº 10 (2014-12-01)',
  'Amending Ministerial Instructions 2016-1, made 2016-10-21; Canada Gazette Part I, vol. 150 no. 46 (2016-11-12)':
    'Instructions ministérielles modificatives 2016-1, prises le 2016-10-21\u00A0; Gazette du Canada, Partie I, vol. 150, nº 46 (2016-11-12)',
  'Amending Ministerial Instructions 2017-1, made 2017-05-29':
    'Instructions ministérielles modificatives 2017-1, prises le 2017-05-29',
  'Ministerial Instructions amended, in force 2020-10-20, announced 2020-10-27':
    'Instructions ministérielles modifiées, en vigueur le 2020-10-20, annoncées le 2020-10-27',
  'Ministerial Instructions amended for NOC 2021': 'Instructions ministérielles modifiées pour la CNP 2021',
  'Ministerial Instructions made 2025-03-11': 'Instructions ministérielles prises le 2025-03-11',
  'Ministerial Instructions respecting categories, announced 2023-05-31 (their text was not found)':
    'Instructions ministérielles sur les catégories, annoncées le 2023-05-31 (texte introuvable)',
  'Ministerial Instructions under IRPA 10.3(1)(k), for invitations made from 2021-06-29':
    'Instructions ministérielles selon LIPR 10.3(1)k), pour les invitations à partir du 2021-06-29',
  'announced 2025-02-27': 'annonce du 2025-02-27',
  'announced 2025-12-08': 'annonce du 2025-12-08',
  'announced 2026-02-18; first round 2026-02-19': 'annonce du 2026-02-18\u00A0; première ronde le 2026-02-19',
  'Public policy of 2023-04-25; R80(4) reworded by SOR/2023-249 without change of result':
    'Politique d’intérêt public du 2023-04-25\u00A0; R80(4) reformulé par DORS/2023-249 sans effet sur le résultat',
  'IRPR as amended by SOR/2012-274': 'RIPR modifié par DORS/2012-274',
  'IRPR 76(1)(b)(i) and 87.2(5); R2 "minimum necessary income"':
    'RIPR 76(1)b)(i) et 87.2(5)\u00A0; R2, «\u00A0revenu vital minimum\u00A0»',
  'IRPR 74(3), 79(2): tests and equivalencies designated by the Minister':
    'RIPR 74(3), 79(2)\u00A0: tests et équivalences désignés par le ministre',
  'designation of TCF Canada (not found)': 'désignation du TCF Canada (introuvable)',
  'designation of PTE Core, announced for 2024-01-30': 'désignation du PTE Core, annoncée pour le 2024-01-30',
  'IRPR 73(1), 80(4); MI s. 15(5), (6); R80(4) reworded by SOR/2023-249 without change of result':
    'RIPR 73(1), 80(4)\u00A0; IM art.\u00A015(5), (6)\u00A0; R80(4) reformulé par DORS/2023-249 sans effet sur le résultat',

  'whether its nominees go through Express Entry is not confirmed':
    'il n’est pas confirmé que ses candidats passent par Entrée express',
  'asks for a CRS score of 300 or more': 'exige une note du SCG de 300 ou plus',
  'its criteria are not confirmed': 'critères non confirmés',
  'merges three older streams': 'réunit trois anciens volets',
  'its details are not confirmed': 'détails non confirmés',
};

/** The Regulations, DORS/2002-227, in French. */
export const regulationsInFrench = 'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/';

/** A title, an instrument or a remark in French; one that is not known here, as of rules of the user's own, as it is written. */
export function lawName(english: string): string {
  const year = /^Funds of (\d{4})$/.exec(english)?.[1];
  return year === undefined ? (names[english] ?? cite(english)) : `Fonds de ${year}`;
}

/**
 * A citation as IRCC writes it in French, such as R87.1(3)a), LIPR 11.2 or IM art. 15: paragraphs have one bracket (`alinéa a)`),
 * subparagraphs two (`sous-alinéa (i)`).
 */
export function cite(english: string): string {
  return english
    .replace(/\bIRPA\b/g, 'LIPR')
    .replace(/\bIRPR\b/g, 'RIPR')
    .replace(/\bSOR\//g, 'DORS/')
    .replace(/\bCRS criteria, part\b/g, 'critères du SCG, partie')
    .replace(/\bMI made\b/g, 'IM prises le')
    .replace(/\bMI amended\b/g, 'IM modifiées le')
    .replace(/\bMI\b/g, 'IM')
    .replace(/\bs\. (?=\d)/g, 'art.\u00A0')
    .replace(/(\d(?:\(\d+(?:\.\d+)?\))*)\(([a-z](?:\.\d)?)\)/g, '$1$2)')
    .replace(/([,-] ?)\(([a-hj-uw-z](?:\.\d)?)\)/g, '$1$2)')
    .replace(/; /g, '\u00A0; ');
}
