import { relativeMinAge } from '../../law/relatives.ts';
import type { About, questions as english } from '../en/questions.ts';
import { hoursPerWeek } from '../en/terms.ts';
import type { RoomLike } from '../message.ts';
import { family, years } from './terms.ts';
import { dollars } from './typography.ts';

const always = (sentence: string) => (_about: About) => sentence;
const either =
  (own: string, partners: string) =>
  ({ partner }: About) =>
    partner ? partners : own;
const keep =
  (thing: string) =>
  ({ position, summary }: About) =>
    `${thing} ${position} du fichier\u00A0: ${summary ?? ''}. Que faut-il en faire\u00A0?`;

/** What `crs init` asks, why, and what it says when someone asks for help. */
export const questions: RoomLike<typeof english> = {
  'section.you': () => 'Vous et votre famille',
  'section.education': () => 'Vos études',
  'section.languages': () => 'Vos tests de langue',
  'section.work': () => 'Votre travail',
  'section.partnerEducation': () => 'Les études de votre époux ou conjoint',
  'section.partnerLanguages': () => 'Les tests de langue de votre époux ou conjoint',
  'section.partnerWork': () => 'Le travail de votre époux ou conjoint au Canada',
  'section.papers': () => 'Parenté, offres et argent',

  'ask.keepSection': always('Le fichier répond déjà à cette partie.'),
  'ask.keepCredential': keep('Diplôme'),
  'ask.keepTest': keep('Test'),
  'ask.keepJob': keep('Emploi'),
  'ask.keepRelative': keep('Membre de la parenté'),
  'ask.keepChild': keep('Enfant'),

  'ask.name': always('Quel nom vous donner\u00A0?'),
  'why.name': always('Ce n’est qu’un titre pour vos résultats. Appuyez sur Entrée pour vous en passer.'),
  'ask.dateOfBirth': always('Quelle est votre date de naissance\u00A0?'),
  'explain.date': always(
    'Écrivez 2023-04-17, 17 avril 2023 ou April 17 2023. Quand le mois suffit, 2023-04 ou avril 2023 convient.',
  ),
  'ask.maritalStatus': always('Quel est votre état matrimonial\u00A0?'),
  'why.maritalStatus': always('Un époux ou conjoint de fait qui vous accompagne change le calcul des points.'),
  'explain.maritalStatus': always(
    'Une union de fait demande au moins un an de vie commune comme couple. En cas de séparation, le mariage existe toujours, mais les époux vivent chacun de leur côté.',
  ),
  'ask.partnerIsCanadian': always(
    'Votre époux ou conjoint de fait a-t-il la citoyenneté canadienne ou la résidence permanente\u00A0?',
  ),
  'why.partnerIsCanadian': always(
    'Si oui, cette personne n’est pas comptée dans le SCG\u00A0: vos points sont ceux d’une personne seule.',
  ),
  'ask.partnerIsCitizen': always('Votre époux ou conjoint a-t-il la citoyenneté canadienne\u00A0?'),
  'why.partnerIsCitizen': always(
    'Ce qu’apporte un époux ou conjoint citoyen ne compte jamais\u00A0; avec la résidence permanente, cela peut compter pour le TQF.',
  ),
  'ask.partnerResides': always('Votre époux ou conjoint, qui a la résidence permanente, habite-t-il au Canada\u00A0?'),
  'why.partnerResides': always(
    'Ses langues, ses études et son travail comptent pour le TQF s’il habite à l’étranger et vous accompagne (R83(1)).',
  ),
  'ask.accompanying': always('Votre époux ou conjoint de fait viendrait-il au Canada avec vous\u00A0?'),
  'why.accompanying': always(
    'Seul un époux ou conjoint qui vous accompagne est compté, et c’est seulement alors que sa parenté compte.',
  ),
  'explain.accompanying': always(
    'Accompagner veut dire figurer sur la même demande de résidence permanente. Il faut quand même déclarer une personne qui ne vous accompagne pas.',
  ),
  'ask.dependentChildren': always('Combien d’enfants à charge avez-vous\u00A0?'),
  'why.dependentChildren': always(
    'Leur nombre détermine l’argent que vous devez avoir. Écrivez 0 si vous n’en avez pas.',
  ),
  'explain.dependentChildren': always(
    'Les enfants de moins de 22 ans qui n’ont ni époux ni conjoint de fait, et ceux qui sont plus âgés mais ne peuvent pas subvenir à leurs besoins en raison de leur état\u00A0: les vôtres et ceux de votre époux ou conjoint, qu’ils vous accompagnent ou non, ainsi que leurs propres enfants à charge. En cas de doute, comptez l’enfant\u00A0: la question suivante porte sur ces cas.',
  ),
  'ask.anyOlderChild': always(
    'Un de ces enfants a-t-il 22 ans ou plus, ou vit-il en couple (mariage ou union de fait)\u00A0?',
  ),
  'why.anyOlderChild': always('Un tel enfant n’est à charge que dans certains cas.'),
  'ask.moreOlderChildren': always('Y a-t-il un autre enfant dans ce cas\u00A0?'),
  'ask.childBirth': always('Quelle est la date de naissance de cet enfant\u00A0?'),
  'ask.childPartner': always('Cet enfant est-il marié ou en union de fait\u00A0?'),
  'ask.childCondition': always(
    'Cet enfant dépend-il de vous depuis avant 22 ans, en raison de son état physique ou mental\u00A0?',
  ),
  'why.childCondition': always(
    'À partir de 22 ans, un enfant n’est à charge que si un tel état l’empêche de subvenir à ses besoins.',
  ),
  'ask.destination': always('Dans quelle province ou quel territoire aimeriez-vous vivre\u00A0?'),
  'why.destination': always(
    'Entrée express vaut pour tout le Canada sauf le Québec, qui choisit lui-même ses immigrants. Une intention suffit.',
  ),

  'ask.moreEducation': always('Y a-t-il un autre diplôme\u00A0?'),
  'why.moreEducation': always('Un deuxième diplôme après le secondaire peut donner plus de points.'),
  'ask.level': ({ position }) =>
    position > 1 ? 'De quel niveau est cet autre diplôme\u00A0?' : 'De quel niveau est le diplôme le plus élevé\u00A0?',
  'why.level': always('Pour des études hors du Canada, choisissez l’équivalence que donne leur évaluation (EDE).'),
  'explain.level': always(
    'Au Canada, c’est la durée du programme qui compte\u00A0: trois ans ou plus donnent le niveau du baccalauréat, même si le papier porte un autre nom. À l’étranger, c’est le résultat de l’évaluation qui décide, pas le nom du diplôme\u00A0: une licence en droit peut être un grade professionnel ou un baccalauréat. Un grade professionnel ouvre une profession réglementée, comme la médecine, la dentisterie, le droit ou la pharmacie.',
  ),
  'ask.field': always('Dans quel domaine\u00A0?'),
  'why.field': always('Seul un diplôme qui ouvre une profession réglementée est un grade professionnel.'),
  'ask.schoolCountry': always('Dans quel pays était l’établissement d’enseignement\u00A0?'),
  'explain.country': always('Tapez le début du nom, en français ou en anglais, ou le code à deux lettres.'),
  'ask.completed': always('Quand ces études ont-elles pris fin, ou quand prendront-elles fin\u00A0?'),
  'why.completed': always('Les études comptent à partir du jour où elles sont terminées. Le mois suffit.'),
  'ask.fullTimeMonths': always('Combien de mois d’études à temps plein au Canada\u00A0?'),
  'why.canadianStudy': always('Des études au Canada peuvent donner des points à part.'),
  'explain.fullTimeMonths': always(
    'Comptez les mois d’études à temps plein (15 heures de cours par semaine ou plus, avec un permis d’études ou selon R188), sans les pauses d’un trimestre entier. Un programme de deux ans en compte d’habitude 16.',
  ),
  'ask.inPerson': either(
    'Étiez-vous au Canada pendant ces études\u00A0?',
    'Votre époux ou conjoint était-il au Canada pendant ces études\u00A0?',
  ),
  'why.inPerson': always('Les études suivies à distance, depuis l’étranger, ne comptent pas comme études au Canada.'),
  'ask.languageStudyShare': always(
    'Quelle part du programme était des cours de français ou d’anglais, en pourcentage\u00A0?',
  ),
  'why.languageStudyShare': always(
    'Un programme fait surtout de cours de langue ne donne pas de points. Écrivez 0 s’il n’y en avait pas.',
  ),
  'ask.obligedToReturn': always('Une bourse obligeait-elle à retourner ensuite dans le pays d’origine\u00A0?'),
  'why.obligedToReturn': always('Des études payées par une telle bourse ne donnent pas de points à part.'),
  'ask.started': always('Quand ce programme a-t-il commencé\u00A0?'),
  'why.started': always(
    'Pour les programmes en cours entre mars 2020 et août 2022, certaines conditions sont levées. Le mois suffit.',
  ),
  'explain.eca': always(
    'WES, ICAS, IQAS, ICES, CES et les organismes de certaines professions font ces évaluations. Si vous avez commandé la vôtre sans l’avoir encore reçue, passez la question.',
  ),
  'ask.ecaIssuer': always('Quel organisme a fait l’évaluation\u00A0?'),
  'why.ecaIssuer': always(
    'Par exemple WES. Pour la médecine, la pharmacie et l’architecture, il faut l’ordre professionnel désigné.',
  ),
  'ask.allowsPractice': always(
    'Le rapport dit-il que le diplôme équivaut à ce qu’une province du Canada exige pour exercer la profession\u00A0?',
  ),
  'why.allowsPractice': always(
    'Le TQF le demande à l’organisme de la profession, et le diplôme doit être pertinent (R75(2.1)).',
  ),

  'ask.anyTest': either(
    'Avez-vous passé un test de français ou d’anglais pour l’immigration\u00A0?',
    'Votre époux ou conjoint a-t-il passé un test de français ou d’anglais pour l’immigration\u00A0?',
  ),
  'why.anyTest': always('La langue fait souvent la plus grande différence. Les résultats comptent pendant deux ans.'),
  'explain.anyTest': always(
    'Sont acceptés TEF Canada et TCF Canada pour le français, IELTS General Training, CELPIP-General et PTE Core pour l’anglais.',
  ),
  'ask.moreTests': always('Y a-t-il un autre test, par exemple dans l’autre langue\u00A0?'),
  'why.moreTests': always('Un test dans la deuxième langue officielle donne aussi des points.'),
  'ask.test': always('Quel test était-ce\u00A0?'),
  'why.test': always('Seuls ces tests comptent pour Entrée express.'),
  'explain.test': always(
    'Les résultats sont convertis en niveaux de compétence linguistique canadiens (NCLC), en français comme en anglais. Choisissez la dernière réponse seulement si vous connaissez vos niveaux mais pas vos résultats.',
  ),
  'ask.testLanguage': always('De quelle langue sont ces niveaux\u00A0?'),
  'ask.testDate': always('Quel jour le test a-t-il eu lieu\u00A0?'),
  'why.testDate': always('Les résultats comptent pendant deux ans à partir de ce jour.'),
  'ask.listening': always('Résultat en compréhension de l’oral\u00A0?'),
  'ask.reading': always('Résultat en compréhension de l’écrit\u00A0?'),
  'ask.writing': always('Résultat en expression écrite\u00A0?'),
  'ask.speaking': always('Résultat en expression orale\u00A0?'),
  'explain.result': always(
    'Recopiez le chiffre de votre attestation, sur l’échelle du test. Pour le TEF Canada, prenez l’«\u00A0ancien score\u00A0» (compréhension de l’oral sur 360, de l’écrit sur 300, expression écrite et orale sur 450). Là où CELPIP indique M, écrivez M.',
  ),

  'ask.moreWork': always('Y a-t-il un autre emploi\u00A0?'),
  'why.moreWork': always('Chaque année de travail qualifié peut compter.'),
  'ask.noc': ({ position }) =>
    position > 1
      ? 'Quel était cet emploi\u00A0? Tapez son titre.'
      : 'Quel est ou était l’emploi\u00A0? Tapez son titre.',
  'why.noc': always(
    'Un code CNP désigne une profession. Sa catégorie FEER dit quelle formation elle demande\u00A0: de 0 à 3, le travail est qualifié.',
  ),
  'explain.noc': always(
    'Tapez un titre en français ou en anglais et choisissez dans la liste, ou tapez les cinq chiffres du code. Ce sont les fonctions qui comptent, pas le titre.',
  ),
  'ask.workCountry': either(
    'Dans quel pays étiez-vous pendant ce travail\u00A0?',
    'Dans quel pays votre époux ou conjoint était-il\u00A0?',
  ),
  'why.workCountry': always('Le travail au Canada et le travail à l’étranger sont comptés à part.'),
  'ask.start': always('Quand cet emploi a-t-il commencé\u00A0?'),
  'why.start': always(
    'Le mois suffit\u00A0: on prend son premier jour. Passez la question pour donner plutôt un nombre d’années.',
  ),
  'ask.years': always('Environ combien d’années de travail à temps plein\u00A0?'),
  'why.years': always('On suppose que ce sont vos dernières années, à temps plein et sans interruption.'),
  'ask.mostRecent': always(
    'Étaient-ce vos dernières années de travail, après celles passées dans d’autres pays\u00A0?',
  ),
  'why.mostRecent': always('Certaines règles exigent du travail des trois ou cinq dernières années.'),
  'ask.still': either('Y travaillez-vous encore\u00A0?', 'Votre époux ou conjoint y travaille-t-il encore\u00A0?'),
  'ask.end': always('Quel a été le dernier jour\u00A0?'),
  'why.end': always('Le mois suffit\u00A0: on prend son dernier jour.'),
  'ask.hoursPerWeek': always('Combien d’heures payées par semaine\u00A0?'),
  'why.hoursPerWeek': always(
    '30 ou plus, c’est du temps plein. Sans réponse, on prend 40. D’autres heures par la suite, ou un congé sans solde\u00A0? Écrivez\u00A0: changé',
  ),
  'explain.hoursPerWeek': always(
    'Écrivez un nombre d’heures. Écrivez changé si les heures n’ont pas toujours été les mêmes, ou s’il y a eu un congé sans solde, comme un congé parental\u00A0: on vous demandera les dates. 49 heures en deux semaines font 24,5.',
  ),
  'ask.anyLeave': always('Y a-t-il eu un congé sans solde pendant cet emploi\u00A0?'),
  'why.anyLeave': always(
    'Un congé parental, par exemple. Aucune heure n’y est comptée\u00A0; les vacances et les congés de maladie payés sont du travail.',
  ),
  'ask.moreLeaves': always('Y a-t-il eu un autre congé sans solde\u00A0?'),
  'ask.keepLeave': keep('Congé'),
  'ask.leaveStart': always('Quel a été le premier jour du congé\u00A0?'),
  'ask.leaveEnd': always('Quel a été son dernier jour\u00A0?'),
  'why.leaveEnd': always('Laissez la réponse en blanc si le congé dure encore.'),
  'ask.hoursChanged': always('Les heures par semaine ont-elles changé\u00A0?'),
  'why.hoursChanged': always('Pour chaque changement, on vous demandera les heures et le premier jour.'),
  'ask.moreHours': always('Ont-elles encore changé par la suite\u00A0?'),
  'ask.keepHours': keep('Heures'),
  'ask.hoursFrom': always('À partir de quel jour ont-elles changé\u00A0?'),
  'ask.hours': ({ position }) =>
    position > 1
      ? 'Combien d’heures payées par semaine à partir de ce jour\u00A0?'
      : 'Combien d’heures payées par semaine au début\u00A0?',
  'why.hours': always('30 ou plus, c’est du temps plein.'),
  'ask.hoursAllTheTime': always('Combien d’heures payées par semaine, quand il y avait du travail\u00A0?'),
  'ask.matchesNoc': either(
    'Vos fonctions correspondent-elles à cette profession\u00A0?',
    'Les fonctions de votre époux ou conjoint correspondent-elles à cette profession\u00A0?',
  ),
  'why.matchesNoc': either(
    'Ce sont les fonctions qui comptent, pas le titre. Un travail qui ne correspond pas ne compte pas du tout.',
    'Ce sont les fonctions qui comptent, pas le titre. Au Canada, un travail qui ne correspond pas ne compte que pour la capacité d’adaptation (TQF).',
  ),
  'explain.matchesNoc': always(
    'Ouvrez la fiche du code sur noc.esdc.gc.ca. Vous devez avoir fait ce que dit sa première phrase et la plupart des fonctions principales. Un permis d’exercice, un apprentissage ou d’autres conditions d’accès sont une autre affaire\u00A0: seul le programme des métiers (TMSF) les demande.',
  ),
  'ask.authorized': always('Ce travail était-il autorisé, par un permis ou par un statut\u00A0?'),
  'why.authorized': always('Au Canada, un travail sans autorisation n’est pas de l’expérience canadienne.'),
  'ask.status': either(
    'Quel était votre statut au Canada pendant ce travail\u00A0?',
    'Quel était alors le statut de votre époux ou conjoint\u00A0?',
  ),
  'why.status': always('L’expérience canadienne demande le statut de résident temporaire pendant tout ce temps.'),
  'explain.status': always(
    'Les travailleurs, les étudiants et les visiteurs sont des résidents temporaires, et le restent tant qu’une prolongation demandée à temps n’est pas décidée. Une personne qui demande l’asile peut travailler avec un permis, mais n’a pas ce statut.',
  ),
  'ask.selfEmployed': always('Était-ce du travail autonome, à votre compte\u00A0?'),
  'why.selfEmployed': always(
    'Le travail autonome n’est pas de l’expérience canadienne\u00A0; dans un métier spécialisé, c’est incertain.',
  ),
  'ask.employerCountry': always('Dans quel pays est l’employeur\u00A0?'),
  'why.employerCountry': always(
    'Il n’est pas certain que travailler au Canada pour un employeur étranger soit de l’expérience canadienne.',
  ),
  'ask.whileFullTimeStudent': always('Était-ce pendant des études à temps plein\u00A0?'),
  'why.whileFullTimeStudent': always(
    'Un tel travail, stages coopératifs compris, n’est pas de l’expérience canadienne.',
  ),

  'ask.permitUntil': always('Quel est le dernier jour de votre permis de travail au Canada\u00A0?'),
  'why.permitUntil': always(
    'crs timeline compte le travail au Canada jusqu’à ce jour\u00A0; votre note ne change pas. Passez la question si vous n’avez pas de permis.',
  ),
  'explain.permitUntil': always(
    'La date est imprimée sur le permis. Tant qu’une prolongation demandée à temps n’est pas décidée, laissez la réponse en blanc.',
  ),

  'ask.meetsEmploymentRequirements': always('Remplissiez-vous alors les conditions d’accès à la profession\u00A0?'),
  'why.meetsEmploymentRequirements': always('Seul le programme des métiers (TMSF) les demande.'),
  'explain.meetsEmploymentRequirements': always(
    'Elles sont à la fin de la fiche sur noc.esdc.gc.ca\u00A0: scolarité, apprentissage, années dans le métier. Ne tenez pas compte du certificat d’une province.',
  ),
  'ask.qualifiedSince': always('Depuis quand pouviez-vous exercer ce métier là-bas de façon autonome\u00A0?'),
  'why.qualifiedSince': always('Le programme des métiers compte le temps à partir de ce jour. Le mois suffit.'),
  'explain.qualifiedSince': always(
    'Le jour où vous avez terminé votre apprentissage ou obtenu votre permis d’exercice, là où le travail se faisait. Si ce n’est jamais arrivé pendant cet emploi, donnez une date qui le suit.',
  ),

  'ask.moreRelatives': always('Y a-t-il un autre membre de la parenté au Canada\u00A0?'),
  'ask.relation': always('Quel est le lien de parenté\u00A0?'),
  'explain.relation': always('Les demi-frères, demi-sœurs et autres comptent comme frères ou sœurs.'),
  'ask.relativeOf': always('De qui est-ce la parenté\u00A0?'),
  'ask.relativeStatus': always('Quel est le statut de cette personne au Canada\u00A0?'),
  'why.relativeStatus': always('Il faut la citoyenneté canadienne ou la résidence permanente.'),
  'ask.relativeAge': always('Quel âge a cette personne\u00A0?'),
  'why.relativeAge': always(`Il faut ${relativeMinAge} ans ou plus. Une réponse approximative suffit.`),
  'ask.nominationProvince': always('Quelle province ou quel territoire a délivré la désignation\u00A0?'),
  'ask.nominationKind': always('De quelle sorte de désignation s’agit-il\u00A0?'),
  'why.nominationKind': always('Seule une désignation améliorée, par Entrée express, donne des points.'),
  'ask.nominationIssued': always('Quelle date porte la désignation\u00A0?'),
  'ask.offerNoc': always('Quelle profession vous est offerte\u00A0? Tapez son titre.'),
  'ask.offerFullTime': always(`Est-ce à temps plein, ${hoursPerWeek} heures par semaine ou plus\u00A0?`),
  'why.offerFullTime': always('Seules les offres à temps plein comptent.'),
  'ask.offerMonths': always('Pour combien de mois, une fois la résidence permanente obtenue\u00A0?'),
  'why.offerMonths': always('Il faut un an ou plus. Pour un poste permanent, écrivez 120.'),
  'ask.offerIndeterminate': always('L’offre est-elle sans date de fin (durée indéterminée)\u00A0?'),
  'why.offerIndeterminate': always('Les règles d’avant le 2016-11-19 l’exigeaient.'),
  'ask.workPermit': always('Quel permis de travail canadien avez-vous en ce moment\u00A0?'),
  'why.workPermit': always('La règle selon laquelle l’offre compte en dépend.'),
  'explain.workPermit': always(
    'Le permis indique sa sorte. Une EIMT (étude d’impact sur le marché du travail) est l’approbation qui permet à un employeur d’embaucher à l’étranger. R204a), R204c) et R205 désignent des accords comme l’ACEUM et les mutations au sein d’une société\u00A0; la mobilité des jeunes, R204d), est autre chose. Un permis pour cet employeur compte tant que vous travaillez pour lui au Canada.',
  ),
  'ask.lmia': always('L’offre s’appuie-t-elle sur une EIMT favorable\u00A0?'),
  'why.lmia': always(
    'Une EIMT (étude d’impact sur le marché du travail) est l’approbation qui permet à un employeur d’embaucher à l’étranger.',
  ),
  'ask.offerForces': always('L’offre vient-elle du Groupe de recrutement des Forces canadiennes\u00A0?'),
  'why.offerForces': always('Avec une telle offre, les recrues militaires sont invitées dans une catégorie à part.'),
  'ask.service': always('Servez-vous, ou avez-vous servi, dans les forces armées d’un autre pays\u00A0?'),
  'why.service': always('La catégorie des recrues militaires demande dix ans sans interruption.'),
  'ask.serviceCountry': always('De quel pays sont ces forces armées\u00A0?'),
  'ask.serviceStart': always('Quand ce service, sans interruption depuis, a-t-il commencé\u00A0?'),
  'ask.serviceStill': always('Servez-vous encore\u00A0?'),
  'ask.serviceEnd': always('Quel a été le dernier jour de service\u00A0?'),
  'ask.serviceNoc': always(
    'À quelle profession des Forces armées canadiennes ce service ressemble-t-il\u00A0? Tapez son titre.',
  ),
  'why.serviceNoc': always(
    '40042 pour les officiers, 42102 pour les membres spécialisés, 43204 pour les membres des opérations.',
  ),
  'ask.serviceRecognized': always('S’agit-il de forces armées étrangères reconnues\u00A0?'),
  'why.serviceRecognized': always(
    'Aucun texte public ne dit lesquelles le sont\u00A0: demandez-le au Groupe de recrutement, ou passez la question.',
  ),
  'ask.certificateNoc': always('Pour quel métier\u00A0? Tapez son titre.'),
  'why.certificateNoc': always('Ce devrait être le métier que vous avez exercé.'),
  'ask.certificateIssuer': always('Qui l’a délivré\u00A0?'),
  'why.certificateIssuer': always('Une province ou un territoire, comme AB ou Alberta, ou un organisme fédéral.'),
  'ask.certificateIssued': always('Quelle date porte-t-il\u00A0?'),

  'ask.funds': always('Combien d’argent pourriez-vous apporter pour vous établir, en dollars canadiens\u00A0?'),
  'why.funds': ({ money }) => {
    const asks = 'Le TQF et le programme des métiers (TMSF) en demandent. Cela ne donne pas de points.';
    if (money === undefined) return asks;
    const { persons, least, most } = money;
    const whom = family(persons);
    const more =
      most === undefined || most === least
        ? ''
        : ` (${dollars(most)}\u00A0CA avec toutes les personnes qui en font peut-être partie)`;
    return `${asks} Il faut ${most === undefined ? 'au moins ' : ''}${dollars(least)}\u00A0CA pour ${whom}${more}.`;
  },
  'explain.funds': always(
    'De l’argent à vous, que vous pouvez transférer\u00A0: pas d’emprunt, pas de maison qu’il faudrait d’abord vendre.',
  ),
  'ask.submitted': always('Quand le profil a-t-il été présenté\u00A0?'),
  'why.submitted': always(
    'Le jour suffit, ou le moment aussi précis que vous le connaissez\u00A0: 2026-02-01T15:04:05Z.',
  ),
  'explain.submitted': always(
    'Votre compte indique le jour et l’heure. Le Z à la fin veut dire que l’heure est en UTC.',
  ),
  'ask.misrepresented': always('Le Canada a-t-il déjà conclu que vous aviez fait de fausses déclarations\u00A0?'),
  'why.misrepresented': ({ barYears }) =>
    `Une conclusion de fausses déclarations (LIPR 40) interdit de présenter une demande pendant ${years(barYears)}.`,
  'ask.misrepresentation': always('Quel jour la décision a-t-elle été prise, ou la mesure de renvoi exécutée\u00A0?'),
  'ask.misrepresentationBasis': always('Quel est ce jour\u00A0?'),
  'why.misrepresentationBasis': ({ barYears }) =>
    `Les ${years(barYears)} courent à partir d’une décision prise hors du Canada, ou du renvoi (LIPR 40(2)a))\u00A0: leur fin en dépend.`,
  'ask.ground.criminality': always('Condamnation ou accusation criminelle, où que ce soit\u00A0?'),
  'ask.ground.organizedCrime': always('Criminalité organisée\u00A0?'),
  'ask.ground.security': always('Raisons de sécurité, comme l’espionnage ou le terrorisme\u00A0?'),
  'ask.ground.humanRights': always('Atteintes aux droits humains ou internationaux\u00A0?'),
  'ask.ground.health': always('État de santé dangereux pour autrui, ou très coûteux à soigner\u00A0?'),
  'ask.ground.financial': always('Manque de moyens pour subvenir à vos besoins et à ceux de votre famille\u00A0?'),
  'ask.ground.nonCompliance': always('Séjour au-delà de la période permise ou travail sans permis au Canada\u00A0?'),
  'ask.ground.familyMember': always('Membre de la famille que l’un de ces motifs concerne\u00A0?'),
};
