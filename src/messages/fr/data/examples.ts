/** Whom the examples of `crs demo` are, by the first line of their files. */
export const examples: Readonly<Record<string, string>> = {
  'A graduate of a Canadian college on a post-graduation work permit: the Canadian Experience Class.':
    'Une personne diplômée d’un collège canadien, avec un permis de travail postdiplôme\u00A0: catégorie de l’expérience canadienne.',
  "A couple who come together: the partner's education, test and work are counted (part B).":
    'Un couple qui vient ensemble\u00A0: les études, le test et le travail du conjoint comptent (partie B).',
  'A French speaker: French is the first official language, since that order gives more points.':
    'Une personne francophone\u00A0: le français est la première langue officielle, car cet ordre donne plus de points.',
  'The shortest useful file: the shorthand forms, for a quick answer.':
    'Le plus court fichier utile\u00A0: les formes abrégées, pour une réponse rapide.',
  'A provincial nominee: 600 points, and nothing more from the other additional points, which are cut at 600.':
    'Une personne désignée par une province\u00A0: 600\u00A0points, sans rien de plus pour les autres points supplémentaires, plafonnés à 600.',
  'Points, but no program: one ability below CLB 7 closes the FSW, no Canadian work the CEC, no trade the FST.':
    'Des points, mais aucun programme\u00A0: une habileté sous le NCLC\u00A07 ferme le TQF, l’absence de travail au Canada la CEC, et celle d’un métier le TMSF.',
  'A family physician who bills the province: self-employed, yet the work counts under the public policy of 2023-04-25.':
    'Un médecin de famille qui facture la province\u00A0: à son compte, mais le travail compte selon la politique d’intérêt public du 2023-04-25.',
  'A software engineer abroad, single: the Federal Skilled Worker program.':
    'Une personne seule, en génie logiciel à l’étranger\u00A0: Programme des travailleurs qualifiés (fédéral).',
  'A welder with an Alberta certificate of qualification: the Federal Skilled Trades program.':
    'Un soudeur titulaire d’un certificat de compétence de l’Alberta\u00A0: Programme des travailleurs de métiers spécialisés (fédéral).',
};
