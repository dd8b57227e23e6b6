/**
 * Titles, instruments and sources of the law, notes on streams. Articles and pages that are in English alone keep their own
 * titles, and the programs of the provinces the names that the register has for them.
 */
export const law: Readonly<Record<string, string>> = {
  'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/':
    'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/',

  // Sources of several versions.
  'CRS criteria (canada.ca)': 'Critères du SCG (canada.ca)',
  'page stamped 2025-08-21, copy of 2026-06-04; values unchanged on 2026-08-19 (page stamped 2026-06-22)':
    'page datée du 2025-08-21, copie du 2026-06-04\u00A0; valeurs inchangées le 2026-08-19 (page datée du 2026-06-22)',
  'CRS tool (canada.ca)': 'Outil du SCG (canada.ca)',
  "the official tool's questions and notes; results matched by an independent implementation in 2026-09":
    'questions et notes de l’outil officiel\u00A0; résultats confirmés par un calcul indépendant en 2026-09',
  'Language test results for Express Entry (canada.ca)':
    'Résultats de tests linguistiques pour Entrée express (canada.ca)',
  'copy of 2026, compared cell by cell with two independent transcriptions':
    'copie de 2026, comparée case par case avec deux transcriptions indépendantes',
  'Ministerial Instructions respecting the Express Entry system (MI)':
    'Instructions ministérielles concernant le système Entrée express (IM)',
  'read in parts (sections 1, 3, 4, 8, 11 to 15, 17, 19, 21 to 30); in force on 2026-08-24':
    'lues en partie (articles 1, 3, 4, 8, 11 à 15, 17, 19, 21 à 30)\u00A0; en vigueur le 2026-08-24',
  'Immigration and Refugee Protection Regulations, SOR/2002-227 (IRPR)':
    'Règlement sur l’immigration et la protection des réfugiés, DORS/2002-227 (RIPR)',
  'official XML current to 2026-06-14, last amended 2026-06-12; versions from 2021-02 compared':
    'XML officiel à jour au 2026-06-14, dernière modification le 2026-06-12\u00A0; versions comparées depuis 2021-02',
  'Category-based selection (canada.ca)': 'Sélection fondée sur les catégories (canada.ca)',
  'texts of 2024-11 and 2026-06, in copies': 'textes de 2024-11 et de 2026-06, dans des copies',
  'not found': 'introuvable',

  // The Comprehensive Ranking System.
  'Express Entry starts': 'Début d’Entrée express',
  'Ministerial Instructions made 2014-11-28; Canada Gazette Part I, vol. 148, Extra No. 10 (2014-12-01)':
    'Instructions ministérielles prises le 2014-11-28\u00A0; Gazette du Canada, Partie I, vol. 148, édition spéciale nº\u00A010 (2014-12-01)',
  'Canada Gazette, Part I, vol. 148, Extra No. 10':
    'Gazette du Canada, Partie I, vol. 148, édition spéciale nº\u00A010',
  'contents through two reprints; tables equal to those of 2017, 2022, 2025 and 2026':
    'contenu lu dans deux reproductions\u00A0; tableaux identiques à ceux de 2017, 2022, 2025 et 2026',
  'Ministerial Instructions, 30 May 2015 to 18 November 2016 (canada.ca archive)':
    'Instructions ministérielles, du 30 mai 2015 au 18 novembre 2016 (archives de canada.ca)',
  'opening, with the list of what changes on 2016-11-19': 'début, avec la liste de ce qui change le 2016-11-19',
  'Job offers 200 or 50; Canadian study pays; tests of partners expire':
    'Offres d’emploi à 200 ou 50 points\u00A0; points pour les études au Canada\u00A0; les tests du conjoint expirent',
  'Amending Ministerial Instructions 2016-1, made 2016-10-21; Canada Gazette Part I, vol. 150 no. 46 (2016-11-12)':
    'Instructions ministérielles modificatives 2016-1, prises le 2016-10-21\u00A0; Gazette du Canada, Partie I, vol. 150, nº\u00A046 (2016-11-12)',
  'Amending Ministerial Instructions 2016-1 (reprint)':
    'Instructions ministérielles modificatives 2016-1 (reproduction)',
  'sections 3 to 7; amounts confirmed by two press accounts of November 2016 and a calculator of January 2017':
    'articles 3 à 7\u00A0; montants confirmés par deux articles de presse de novembre 2016 et un calculateur de janvier 2017',
  'Sibling and French-language points; tie-break by time of submission':
    'Points pour un frère ou une sœur et pour le français\u00A0; égalités départagées par l’heure de présentation',
  'Amending Ministerial Instructions 2017-1, made 2017-05-29':
    'Instructions ministérielles modificatives 2017-1, prises le 2017-05-29',
  'Ministerial Instructions amending the Express Entry system, 2017-1 (canada.ca)':
    'Instructions ministérielles modifiant le système Entrée express, 2017-1 (canada.ca)',
  'opening sections; amounts confirmed by two reprints of the IRCC notice and four calculators of 2017 to 2020':
    'premiers articles\u00A0; montants confirmés par deux reproductions de l’avis d’IRCC et quatre calculateurs de 2017 à 2020',
  'French-language points raised': 'Points pour le français augmentés',
  'Ministerial Instructions amended, in force 2020-10-20, announced 2020-10-27':
    'Instructions ministérielles modifiées, en vigueur le 2020-10-20, annoncées le 2020-10-27',
  'IRCC notice of 2020-10-27 (three reprints)': 'Avis d’IRCC du 2020-10-27 (trois reproductions)',
  'amounts confirmed by the CRS criteria page of 2024 and a calculator of August 2022':
    'montants confirmés par la page de 2024 des critères du SCG et un calculateur d’août 2022',
  'NOC 2021: TEER 0 to 3 instead of skill type 0 and levels A and B':
    'CNP 2021\u00A0: catégories FEER 0 à 3 au lieu du genre de compétence 0 et des niveaux A et B',
  'Ministerial Instructions amended for NOC 2021': 'Instructions ministérielles modifiées pour la CNP 2021',
  'New occupations eligible through Express Entry (canada.ca news, 2022-11-16)':
    'Nouvelles professions admissibles à Entrée express (nouvelle de canada.ca, 2022-11-16)',
  'with the CRS criteria page of 2024, which still shows job-offer points':
    'avec la page de 2024 des critères du SCG, qui montre encore les points pour une offre d’emploi',
  'Job-offer points removed': 'Points pour une offre d’emploi supprimés',
  'Ministerial Instructions made 2025-03-11': 'Instructions ministérielles prises le 2025-03-11',
  'High-wage occupations (reported; tables not known)':
    'Professions à salaire élevé (changement signalé\u00A0; tableaux inconnus)',
  'two unofficial pages of separate origin (October 2026)':
    'deux pages non officielles d’origines distinctes (octobre 2026)',
  'a change of the CRS from 2026-11-03 is reported; point values, and the state of sibling, French, study and partner points, were not found':
    'un changement du SCG à partir du 2026-11-03 est signalé\u00A0; ni les points ni le sort des points pour la fratrie, le français, les études et le conjoint n’ont été trouvés',
  'CRS criteria, part A': 'Critères du SCG, partie A',
  'CRS criteria, part D': 'Critères du SCG, partie D',
  'Gazette I, 2014-12-01': 'Gazette I, 2014-12-01',
  'Federal High-Skilled Class (consultation of 2026-04-23 to 2026-05-24)':
    'Travailleurs hautement qualifiés (fédéral), consultation du 2026-04-23 au 2026-05-24',
  'none: a consultation. Programs would need amended regulations, the CRS ministerial instructions':
    'aucun\u00A0: une consultation. Il faudrait modifier le Règlement pour les programmes, et les instructions ministérielles pour le SCG',
  'Consultation on the reform of Express Entry, 2026-04-23 to 2026-05-24 (separately published accounts)':
    'Consultation sur la réforme d’Entrée express, du 2026-04-23 au 2026-05-24 (comptes rendus publiés séparément)',
  'criteria of the one class, and direction of most CRS factors, in at least two accounts; no point values':
    'critères de la catégorie unique et sens de la plupart des facteurs du SCG, dans au moins deux comptes rendus\u00A0; aucun nombre de points',

  // Programs and skilled work.
  'The three programs when Express Entry starts': 'Les trois programmes au début d’Entrée express',
  'IRPR as amended by SOR/2012-274': 'RIPR modifié par DORS/2012-274',
  'Offers of one year or more; exempt permits after one year of work':
    'Offres d’un an ou plus\u00A0; permis dispensés après un an de travail',
  'NOC 2021: TEER 0 to 3; list of trades rewritten':
    'CNP 2021\u00A0: catégories FEER 0 à 3\u00A0; liste des métiers réécrite',
  'Physicians paid from public funds: self-employment counts':
    'Médecins payés par des fonds publics\u00A0: le travail à son compte est admis',
  'Public policy of 2023-04-25; R80(4) reworded by SOR/2023-249 without change of result':
    'Politique d’intérêt public du 2023-04-25\u00A0; R80(4) reformulé par DORS/2023-249 sans changer le résultat',
  'public policy of 2023-04-25': 'politique d’intérêt public du 2023-04-25',
  'Canadian Experience Class (canada.ca)': 'Catégorie de l’expérience canadienne (canada.ca)',
  'copy of 2026 and course notes of 2025; still cited in December 2025':
    'copie de 2026 et notes de cours de 2025\u00A0; encore citée en décembre 2025',
  'skill type 0, skill level A or B': 'genre de compétence 0, niveau de compétence A ou B',
  'IRPR before SOR/2022-220; IRCC announcement of 2022-11-16 (16 occupations added, 3 removed)':
    'RIPR avant DORS/2022-220\u00A0; annonce d’IRCC du 2022-11-16 (16 professions ajoutées, 3 retirées)',
  'TEER 0, 1, 2 or 3': 'FEER 0, 1, 2 ou 3',
  'IRPR 75, 87.1, 87.2 as amended by SOR/2022-220; MI s. 15':
    'RIPR 75, 87.1 et 87.2, modifiés par DORS/2022-220\u00A0; IM, art.\u00A015',

  // Bodies that R75(2.1) designates.
  'Medical Council of Canada': 'Conseil médical du Canada',
  'Pharmacy Examining Board of Canada': 'Bureau des examinateurs en pharmacie du Canada',
  'Canadian Architectural Certification Board': 'Conseil canadien de certification en architecture',

  // Categories.
  'Six categories; six continuous months': 'Six catégories\u00A0; six mois sans interruption',
  'Ministerial Instructions respecting categories, announced 2023-05-31 (their text was not found)':
    'Instructions ministérielles sur les catégories, annoncées le 2023-05-31 (texte introuvable)',
  'Copy of the official page in a public repository of IRCC, 2024-11-05':
    'Copie de la page officielle dans un dépôt public d’IRCC, 2024-11-05',
  'all lists and the rule of six months; 82 codes, the number announced':
    'toutes les listes et la règle des six mois\u00A0; 82 codes, le nombre annoncé',
  'repeats the healthcare rule word for word': 'reprend mot à mot la règle des soins de santé',
  'Lists rewritten; education added, transport ended': 'Listes réécrites\u00A0; éducation ajoutée, transport retiré',
  'announced 2025-02-27': 'annonce du 2025-02-27',
  'Report to Parliament on category-based selection 2024-25, Annex B (canada.ca)':
    'Rapport au Parlement sur la sélection fondée sur les catégories 2024-2025, annexe B (canada.ca)',
  'only its table of contents was readable': 'seule la table des matières était lisible',
  'healthcare: eight added, six removed, which gives the list of 2026 code for code':
    'soins de santé\u00A0: huit ajouts et six retraits, ce qui donne la liste de 2026 code pour code',
  'counts of the lists; STEM on four sites, trades and education on two each agree code for code':
    'nombre de codes par liste\u00A0; STIM sur quatre sites, métiers et éducation sur deux chacun concordent code pour code',
  'butchers were listed under agriculture in 2025; the two others dropped':
    'les bouchers figuraient sous agriculture en 2025\u00A0; les deux autres sont retirés',
  'Physicians with Canadian work experience added': 'Médecins avec une expérience de travail au Canada ajoutés',
  'announced 2025-12-08': 'annonce du 2025-12-08',
  "Targeted immigration measures to boost Canada's supply of doctors (canada.ca)":
    'Mesures d’immigration ciblées pour accroître le nombre de médecins au Canada (canada.ca)',
  'headline only': 'titre seulement',
  'twelve months, continuous; zonevisa.com and a third say the same':
    'douze mois sans interruption\u00A0; zonevisa.com et une troisième page disent de même',
  'twelve months; does not say continuous': 'douze mois\u00A0; ne dit pas sans interruption',
  'Twelve months, not necessarily continuous; transport again, managers, researchers, military; agriculture ended':
    'Douze mois, pas nécessairement continus\u00A0; retour du transport, cadres, chercheurs, militaires\u00A0; fin de l’agriculture',
  'announced 2026-02-18; first round 2026-02-19': 'annonce du 2026-02-18\u00A0; première ronde le 2026-02-19',
  'page dated 2026-06-22, transcribed 2026-08-26; a second transcription of 2026-06 agrees':
    'page datée du 2026-06-22, transcrite le 2026-08-26\u00A0; une autre transcription de 2026-06 concorde',
  'Feed of the rounds of invitations (canada.ca)': 'Fichier des rondes d’invitations (canada.ca)',
  'round 394 of 2026-02-06 already bears "French-Language proficiency 2026-Version 2": French, alike in all versions, was renewed before the announcement':
    'la ronde 394 du 2026-02-06 porte déjà «\u00A0French-Language proficiency 2026-Version 2\u00A0»\u00A0: le français, pareil dans toutes les versions, a été reconduit avant l’annonce',
  'Canada prioritizes top talent in 2026 Express Entry categories (canada.ca)':
    'Le Canada donne la priorité aux meilleurs talents dans les catégories d’Entrée express de 2026 (canada.ca)',
  'the announcement': 'l’annonce',
  'transport, senior managers, researchers and military agree':
    'transport, cadres supérieurs, chercheurs et militaires concordent',
  'the new rule for work experience': 'la nouvelle règle sur l’expérience de travail',
  'conditions of the military category': 'conditions de la catégorie des militaires',

  // Funds.
  'Funds of 2018': 'Fonds de 2018',
  'Funds of 2019': 'Fonds de 2019',
  'Funds of 2020': 'Fonds de 2020',
  'Funds of 2021': 'Fonds de 2021',
  'Funds of 2022': 'Fonds de 2022',
  'Funds of 2023': 'Fonds de 2023',
  'Funds of 2024': 'Fonds de 2024',
  'Funds of 2025': 'Fonds de 2025',
  'IRPR 76(1)(b)(i) and 87.2(5); R2 "minimum necessary income"':
    'RIPR 76(1)(b)(i) et 87.2(5)\u00A0; R2, «\u00A0revenu vital minimum\u00A0»',
  'Press copies of the IRCC funds table': 'Copies de presse du tableau des fonds d’IRCC',
  'amounts keep the family-size ratios of every other year to four decimals':
    'les montants gardent, à quatre décimales, les rapports entre tailles de famille de toutes les autres années',
  'Proof of funds (canada.ca), dated copies': 'Preuve de fonds (canada.ca), copies datées',
  'half of the Statistics Canada cut-offs of the year, ratio check passes':
    'la moitié des seuils de Statistique Canada de l’année\u00A0; rapports vérifiés',

  // Language tests, hours, validity.
  'CELPIP, IELTS and TEF': 'CELPIP, IELTS et TEF',
  'IRPR 74(3), 79(2): tests and equivalencies designated by the Minister':
    'RIPR 74(3), 79(2)\u00A0: tests et équivalences désignés par le ministre',
  'TCF Canada accepted': 'TCF Canada accepté',
  'designation of TCF Canada (not found)': 'désignation du TCF Canada (introuvable)',
  'PTE Core accepted': 'PTE Core accepté',
  'designation of PTE Core, announced for 2024-01-30': 'désignation du PTE Core, annoncée pour le 2024-01-30',
  'Full-time work when Express Entry starts': 'Travail à temps plein au début d’Entrée express',
  'IRPR 73(1), 80(4); MI s. 15(5), (6); R80(4) reworded by SOR/2023-249 without change of result':
    'RIPR 73(1), 80(4)\u00A0; IM, art.\u00A015(5), (6)\u00A0; R80(4) reformulé par DORS/2023-249 sans changer le résultat',
  'Validity when Express Entry starts': 'Durées de validité au début d’Entrée express',
  'Sixty days to apply after an invitation': 'Soixante jours pour présenter la demande après une invitation',
  'Ministerial Instructions under IRPA 10.3(1)(k), for invitations made from 2021-06-29':
    'Instructions ministérielles selon LIPR 10.3(1)(k), pour les invitations à partir du 2021-06-29',

  // Fees and documents.
  'Fees before 2020-04-30': 'Frais avant le 2020-04-30',
  'IRPR 295, 303 before SOR/2020-45': 'RIPR 295, 303 avant DORS/2020-45',
  'Secondary pages on the fees before 2020-04-30': 'Pages secondaires sur les frais avant le 2020-04-30',
  'no official text was read': 'aucun texte officiel n’a été lu',
  'Fees of 2020': 'Frais de 2020',
  'Fees of 2022': 'Frais de 2022',
  'Fees of 2024': 'Frais de 2024',
  'Fees of 2026': 'Frais de 2026',
  'IRPR 295(1)(c), 303(1); indexed each even year (R294(d), R303(1.1))':
    'RIPR 295(1)(c), 303(1)\u00A0; indexés chaque année paire (R294(d), R303(1.1))',
  'Fee list and fee notices (canada.ca)': 'Liste des frais et avis sur les frais (canada.ca)',
  'copies of 2022 to 2024; amounts also in independent guides of the same years':
    'copies de 2022 à 2024\u00A0; montants aussi dans des guides indépendants des mêmes années',
  'IRCC notice of 2026-03-27 on the fees from 2026-04-30':
    'Avis d’IRCC du 2026-03-27 sur les frais à partir du 2026-04-30',
  'as reproduced on 2026-04-28; principal and RPRF in two independent sources of September to November 2026':
    'tel que reproduit le 2026-04-28\u00A0; frais de la personne principale et FDRP dans deux sources indépendantes de septembre à novembre 2026',
  'Express Entry: documents, completeness check, police certificates, medical exam (canada.ca)':
    'Entrée express\u00A0: documents, vérification de l’intégralité, certificats de police, examen médical (canada.ca)',
  'pages and staff instructions of mid-2024 to mid-2026, in copies':
    'pages et instructions au personnel, du milieu de 2024 au milieu de 2026, dans des copies',
  'canada.ca, Express Entry documents': 'canada.ca, documents pour Entrée express',
  'R30; canada.ca, medical exam': 'R30\u00A0; canada.ca, examen médical',
  'canada.ca, police certificates': 'canada.ca, certificats de police',
  'canada.ca, proof of funds': 'canada.ca, preuve de fonds',
  'canada.ca, staff instructions': 'canada.ca, instructions au personnel',

  // Streams of the provinces.
  'O. Reg. 47/26': 'Règl. de l’Ont. 47/26',
  'two or more independent accounts of 2026': 'deux comptes rendus indépendants ou plus de 2026',
  'fewer than two independent accounts of 2026': 'moins de deux comptes rendus indépendants de 2026',
  'whether its nominees go through Express Entry is not confirmed': 'le passage par Entrée express n’est pas confirmé',
  'asks for a CRS score of 300 or more': 'exige une note SCG de 300 ou plus',
  'its criteria are not confirmed': 'critères non confirmés',
  'merges three older streams': 'réunit trois anciens volets',
  'its details are not confirmed': 'détails non confirmés',
};
