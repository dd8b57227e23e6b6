/** What the keys of a profile mean, as the JSON Schema and the template say it. */
export const fields: Readonly<Record<string, string>> = {
  'Version of this format.': 'Version de ce format.',
  'Identifier, for batches.': 'Identifiant, pour les lots.',
  'Free label.': 'Étiquette libre.',
  'Day of birth.': 'Date de naissance.',
  'Instead of dateOfBirth: age in whole years on the day of assessment.':
    'Au lieu de dateOfBirth\u00A0: âge en années révolues à la date du calcul.',
  'Level of the credential (for a foreign one, what its assessment says that it is equal to); bachelor is any program of three years or more, lessThanOneYear any shorter than an academic year.':
    'Niveau du diplôme (pour un diplôme étranger, l’équivalence selon l’EDE)\u00A0; bachelor\u00A0: tout programme de trois ans ou plus\u00A0; lessThanOneYear\u00A0: tout programme de moins d’une année d’études.',
  'Field of study.': 'Domaine d’études.',
  'Country of the school.': 'Pays de l’établissement.',
  'First day of the program; settles whether part of it fell in 2020-03 to 2022-08.':
    'Premier jour du programme\u00A0; indique si une partie tombe entre 2020-03 et 2022-08.',
  'Day of completion; taken as completed when left out.':
    'Date d’obtention\u00A0; sans date, le diplôme est tenu pour obtenu.',
  'false says that there is no assessment; then nothing else stands here.':
    'false\u00A0: il n’y a pas d’évaluation\u00A0; alors rien d’autre ne figure ici.',
  'Organization that assessed the credential.': 'Organisme qui a évalué le diplôme.',
  'Day of the assessment report.': 'Date du rapport d’évaluation.',
  'Of the body of a licensed profession: equal to what a province requires to practise it (R75(2.1)).':
    'Évaluation par l’organisme d’une profession réglementée\u00A0: le diplôme équivaut à ce qu’une province exige pour l’exercer (R75(2.1)).',
  'The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score.':
    'Le document qui le prouve\u00A0: held (en main), requested (demandé) ou missing (manquant)\u00A0; pour crs checklist, sans effet sur les points.',
  'Free text of your own, which is kept and never read by any rule.':
    'Vos propres notes, conservées et lues par aucune règle.',
  'Educational credential assessment of a foreign credential; left out: not stated.':
    'Évaluation des diplômes d’études (EDE) d’un diplôme étranger\u00A0; absente\u00A0: non indiquée.',
  'Months of full-time study in Canada: 15 hours of instruction a week or more, under a study permit or R188; sixteen are taken as two academic years.':
    'Mois d’études à temps plein au Canada\u00A0: 15 heures de cours ou plus par semaine, avec un permis d’études ou selon R188\u00A0; seize mois valent deux années d’études.',
  'Physically in Canada during the study (eight months or more).':
    'Présence physique au Canada pendant les études (huit mois ou plus).',
  'Share of the program that was English or French as a second language.':
    'Part du programme consacrée à l’anglais ou au français langue seconde.',
  'The award obliged the person to go home.': 'La bourse obligeait la personne à retourner dans son pays.',
  'Credentials; an empty list: none.': 'Diplômes\u00A0; liste vide\u00A0: aucun.',
  'The test, or clb for levels already converted.': 'Le test, ou clb pour des niveaux déjà convertis.',
  'Only for clb: which official language.': 'Seulement pour clb\u00A0: quelle langue officielle.',
  'Day of the test; may be left out for clb only.': 'Date du test\u00A0; facultative pour clb seulement.',
  "Result in listening on the test's own scale; CLB or NCLC level for `test: clb`.":
    'Résultat en compréhension de l’oral, selon l’échelle du test\u00A0; niveau NCLC avec `test: clb`.',
  "Result in reading on the test's own scale; CLB or NCLC level for `test: clb`.":
    'Résultat en compréhension de l’écrit, selon l’échelle du test\u00A0; niveau NCLC avec `test: clb`.',
  "Result in writing on the test's own scale; CLB or NCLC level for `test: clb`.":
    'Résultat en expression écrite, selon l’échelle du test\u00A0; niveau NCLC avec `test: clb`.',
  "Result in speaking on the test's own scale; CLB or NCLC level for `test: clb`.":
    'Résultat en expression orale, selon l’échelle du test\u00A0; niveau NCLC avec `test: clb`.',
  'Language tests; an empty list: none.': 'Tests de langue\u00A0; liste vide\u00A0: aucun.',
  'Unit group of NOC 2021 whose lead statement and main duties the job met.':
    'Groupe de base de la CNP 2021 dont l’emploi correspondait à l’énoncé principal et aux fonctions principales.',
  'Job title; a label only.': 'Titre du poste\u00A0; une simple étiquette.',
  'Country in which the person was while working.': 'Pays où se trouvait la personne pendant le travail.',
  'First day of work.': 'Premier jour de travail.',
  'Last day of work; left out: still working.': 'Dernier jour de travail\u00A0; absent\u00A0: l’emploi continue.',
  'Instead of start and end: full-time years, continuous, the most recent ones.':
    'Au lieu de start et end\u00A0: années à temps plein, sans interruption, les plus récentes.',
  'Of years, beside work in another country: these were the last ones (true), or the work there came after them (false).':
    'Avec years et du travail dans un autre pays\u00A0: ces années sont les dernières (true), ou le travail là-bas les suit (false).',
  'First day with these hours; of the first ones the start of the job, and may be left out.':
    'Premier jour avec ces heures\u00A0; pour les premières, le début de l’emploi (facultatif).',
  'Paid hours a week from that day on.': 'Heures rémunérées par semaine à partir de ce jour.',
  'Paid hours a week, 40 when left out; where they changed, a list with the first day of each.':
    'Heures rémunérées par semaine, 40 par défaut\u00A0; si elles ont changé, une liste avec le premier jour de chaque horaire.',
  'First day of the leave.': 'Premier jour du congé.',
  'Last day of the leave; left out: still on leave.': 'Dernier jour du congé\u00A0; absent\u00A0: le congé continue.',
  'Paid as work is, such as vacation: its hours count.':
    'Rémunéré comme du travail, ainsi des vacances\u00A0: ses heures comptent.',
  'Leaves during the job, which goes on meanwhile: no hours count unless the leave is paid.':
    'Congés pendant l’emploi, qui se poursuit\u00A0: aucune heure ne compte, sauf si le congé est payé.',
  'Country of the employer; left out: the country worked in.':
    'Pays de l’employeur\u00A0; absent\u00A0: le pays où se fait le travail.',
  'In Canada: the work was authorized.': 'Au Canada\u00A0: le travail était autorisé.',
  'In Canada: status while working; none: work that was authorized without temporary resident status, as of a refugee claimant. Left out: a temporary resident.':
    'Au Canada\u00A0: statut pendant le travail\u00A0; none\u00A0: travail autorisé sans statut de résident temporaire, comme pour une demande d’asile. Absent\u00A0: statut de résident temporaire.',
  'Self-employed.': 'Travail à son compte.',
  'Worked while a full-time student.': 'Travail pendant des études à temps plein.',
  'Paid by wages or commission.': 'Rémunération par salaire ou commission.',
  'The work was that of the lead statement and the main duties of the NOC entry.':
    'Le travail correspondait à l’énoncé principal et aux fonctions principales de la CNP.',
  'In a trade: met the employment requirements of the NOC entry, but for a certificate of a province.':
    'Dans un métier\u00A0: la personne satisfaisait aux conditions d’accès de la CNP, sauf le certificat d’une province.',
  'In a trade: since when the person was qualified to practise it independently where the work was done; a day after the work: not while it was done.':
    'Dans un métier\u00A0: depuis quand la personne avait qualité pour l’exercer de façon autonome là où le travail s’est fait\u00A0; un jour après le travail\u00A0: pas pendant celui-ci.',
  'May be declared as the primary occupation.': 'Peut être déclarée comme profession principale.',
  'Jobs; an empty list: none.': 'Emplois\u00A0; liste vide\u00A0: aucun.',
  'Country lived in.': 'Pays de résidence.',
  'First day there.': 'Premier jour dans ce pays.',
  'Last day there; left out: still living there.':
    'Dernier jour dans ce pays\u00A0; absent\u00A0: la personne y vit encore.',
  'Every country lived in during the last ten years, for police certificates; left out: not stated.':
    'Tous les pays de résidence des dix dernières années, pour les certificats de police\u00A0; absent\u00A0: non indiqué.',
  'Marital status.': 'État matrimonial.',
  'Coming to Canada with the person.': 'Accompagne la personne au Canada.',
  'Canadian citizen or permanent resident.': 'Citoyenneté canadienne ou résidence permanente.',
  'Of a citizen or permanent resident: a Canadian citizen (true), or a permanent resident (false).':
    'Dans ce cas\u00A0: citoyenneté canadienne (true) ou résidence permanente (false).',
  'Of a permanent resident: lives in Canada; the language, study and work of one who lives abroad count for FSW.':
    'Avec la résidence permanente\u00A0: vit au Canada\u00A0; la langue, les études et le travail d’une personne qui vit à l’étranger comptent pour le TQF.',
  'Spouse or common-law partner; left out: none.': 'Époux ou conjoint de fait\u00A0; absent\u00A0: aucun.',
  'Dependent children of the person and of the partner, coming along or not, with the dependent children of these (R1(3)).':
    'Enfants à charge de la personne et de l’époux ou conjoint de fait, qu’ils viennent ou non, avec leurs propres enfants à charge (R1(3)).',
  'Married or in a common-law partnership: then no dependent child while under 22; left out: no.':
    'Marié ou en union de fait\u00A0: alors pas un enfant à charge avant 22 ans\u00A0; absent\u00A0: non.',
  'From 22 years on: has depended on the parents since before that age, and cannot support themselves for a condition of body or mind.':
    'À partir de 22 ans\u00A0: dépend de ses parents depuis avant cet âge et ne peut subvenir à ses besoins du fait de son état physique ou mental.',
  'Those of the children who are described; dependentChildren counts them, and those who are none go from the family.':
    'Les enfants qui sont décrits\u00A0; dependentChildren les compte, et ceux qui ne sont pas à charge sont retirés de la famille.',
  'Province or territory of intended residence.': 'Province ou territoire où la personne compte vivre.',
  "The last day of the applicant's permit to work or stay in Canada; for crs timeline, and never counted by a score.":
    'Dernier jour du permis de la personne pour travailler ou séjourner au Canada\u00A0; pour crs timeline, sans effet sur les points.',
  'Settles which language is first; left out: an order that may open a program goes before one with more points.':
    'Fixe la première langue\u00A0; absent\u00A0: un ordre qui peut ouvrir un programme passe avant un ordre qui donne plus de points.',
  'The trade.': 'Le métier.',
  'Province, territory or federal body.': 'Province, territoire ou organisme fédéral.',
  'Day of issue.': 'Date de délivrance.',
  'Certificate of qualification in a skilled trade; left out: none.':
    'Certificat de compétence dans un métier spécialisé\u00A0; absent\u00A0: aucun.',
  'Occupation offered.': 'Profession offerte.',
  'Continuous full-time work.': 'Travail à temps plein continu.',
  'Months offered, counted from the visa.': 'Mois offerts, comptés à partir du visa.',
  'Without an end: only under rules before 2016-11-19, which asked for it.':
    'Durée indéterminée\u00A0: seulement selon les règles d’avant 2016-11-19, qui l’exigeaient.',
  'Made by the Canadian Forces Recruiting Group; for the category of military recruits.':
    'Faite par le Groupe de recrutement des Forces canadiennes\u00A0; pour la catégorie des recrues militaires.',
  'Approved on a positive labour market impact assessment.':
    'Approuvée par une étude d’impact sur le marché du travail (EIMT) favorable.',
  'Permit now held. lmia, exempt204or205: for this employer, on an LMIA or under R204(a), R204(c) or R205.':
    'Permis actuel. lmia, exempt204or205\u00A0: pour cet employeur, avec une EIMT ou selon R204a), R204c) ou R205.',
  'Offer of arranged employment; left out: none.': 'Offre d’emploi réservé\u00A0; absente\u00A0: aucune.',
  'Country whose armed forces these are.': 'Pays de ces forces armées.',
  'First day of service without a break.': 'Premier jour de service sans interruption.',
  'Last day of it; left out: still serving.': 'Dernier jour de ce service\u00A0; absent\u00A0: il continue.',
  'Occupation of the Canadian Armed Forces that experience and training align with.':
    'Profession des Forces armées canadiennes à laquelle correspondent l’expérience et la formation.',
  'A recognized foreign military, which no public text defines.':
    'Une armée étrangère reconnue, ce qu’aucun texte public ne définit.',
  'Service in the armed forces of another country, for the category of military recruits; left out: not stated.':
    'Service dans les forces armées d’un autre pays, pour la catégorie des recrues militaires\u00A0; absent\u00A0: non indiqué.',
  'Nominating province or territory.': 'Province ou territoire qui désigne la personne.',
  'enhanced: through Express Entry; base: outside it.':
    'enhanced\u00A0: par Entrée express\u00A0; base\u00A0: en dehors.',
  'Day of the nomination.': 'Date de la désignation.',
  'Provincial or territorial nomination; left out: none.':
    'Désignation d’une province ou d’un territoire\u00A0; absente\u00A0: aucune.',
  'How the relative is related; half and step relations that still hold count as the relation.':
    'Lien de parenté\u00A0; les liens de demi-parenté, et par alliance s’ils subsistent, valent le lien lui-même.',
  'Whose relative.': 'De qui c’est la parenté.',
  'Status in Canada.': 'Statut au Canada.',
  'Age in whole years.': 'Âge en années révolues.',
  'Relatives living in Canada; left out: none.': 'Parenté vivant au Canada\u00A0; absente\u00A0: aucune.',
  'Settlement funds in CAD: transferable, available, not borrowed.':
    'Fonds pour l’établissement en dollars canadiens\u00A0: transférables, disponibles, non empruntés.',
  'Money for settling.': 'Argent pour l’établissement.',
  'Misrepresentation (IRPA 40): day of the final determination, or on which the removal order was enforced.':
    'Fausses déclarations (LIPR 40)\u00A0: jour de la décision définitive, ou de l’exécution de la mesure de renvoi.',
  'What that day is. outsideCanada: determined outside Canada; removalEnforced: determined in Canada, the day on which the removal order was enforced; inCanada: determined in Canada, and no removal order enforced yet.':
    'Ce qu’est ce jour. outsideCanada\u00A0: décision rendue hors du Canada\u00A0; removalEnforced\u00A0: décision rendue au Canada, jour de l’exécution de la mesure de renvoi\u00A0; inCanada\u00A0: décision rendue au Canada, sans mesure de renvoi exécutée.',
  'Security (IRPA 34).': 'Sécurité (LIPR 34).',
  'Human or international rights (IRPA 35).': 'Droits humains ou internationaux (LIPR 35).',
  'Criminality (IRPA 36).': 'Criminalité (LIPR 36).',
  'Organized crime (IRPA 37).': 'Criminalité organisée (LIPR 37).',
  'Health (IRPA 38).': 'Motifs sanitaires (LIPR 38).',
  'Financial (IRPA 39).': 'Motifs financiers (LIPR 39).',
  'Overstay or unauthorized work (IRPA 41).': 'Séjour prolongé ou travail non autorisé (LIPR 41).',
  'Inadmissible family member (IRPA 42).': 'Membre de la famille interdit de territoire (LIPR 42).',
  'Grounds that may bar admission: true where something is known of.':
    'Motifs d’interdiction de territoire possibles\u00A0: true si quelque chose est connu.',
  'Instant at which the profile was submitted; decides ties.':
    'Moment où le profil a été présenté\u00A0; départage les égalités.',
  'The profile in the pool.': 'Le profil dans le bassin.',
};
