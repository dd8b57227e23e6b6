import type { Among } from '../message.ts';

/**
 * What `?` says of each question of `crs init` before how to write the answer and what its term means. Figures stand in the
 * glossary, which takes them from the law.
 */
export const questionHelp: Readonly<Record<Among<'ask'>, string>> = {
  'ask.keepSection':
    'Gardez cette partie si rien n’y a changé. La revoir repose chacune de ses questions\u00A0: Entrée reprend alors la réponse du fichier.',
  'ask.keepCredential':
    'Gardez-le, répondez de nouveau à ses questions, ou supprimez-le du fichier. Un diplôme supprimé ne compte plus\u00A0; rien n’est écrit avant la fin.',
  'ask.keepTest':
    'Gardez-le, corrigez-le ou supprimez-le. Un ancien test peut rester\u00A0: le programme voit lui-même quels résultats comptent encore et lesquels rapportent le plus.',
  'ask.keepJob':
    'Gardez-le tel quel, corrigez-le (par exemple le dernier jour d’un emploi terminé), ou supprimez-le. Pour un nouveau poste, dites qu’il y a un autre emploi.',
  'ask.keepRelative':
    'Gardez cette personne, corrigez ce qui a changé (par exemple son statut ou son âge), ou supprimez-la.',
  'ask.keepChild':
    'Gardez ce qui est dit de cet enfant, corrigez-le, ou supprimez-le. Pour changer le nombre d’enfants, revenez à cette question.',
  'ask.keepLeave':
    'Gardez les dates de ce congé, corrigez-les, ou supprimez le congé\u00A0: ses heures comptent alors comme du travail.',
  'ask.keepHours':
    'Gardez ces heures et leur premier jour, corrigez-les, ou supprimez-les\u00A0: les heures précédentes se poursuivent alors.',

  'ask.name':
    'N’importe quel nom ou mot qui vous permet de reconnaître le fichier, comme votre prénom. Il figure au-dessus des résultats\u00A0; personne ne le vérifie et il n’est envoyé nulle part.',
  'ask.dateOfBirth':
    'Prenez celle de votre passeport. C’est votre âge le jour d’une invitation qui donne les points, et il change à votre anniversaire.',
  'ask.maritalStatus':
    'Choisissez ce qui est vrai aujourd’hui, comme vous l’indiqueriez dans les formulaires de résidence permanente.',
  'ask.partnerIsCanadian':
    'Répondez oui si cette personne a l’un de ces statuts aujourd’hui. Une demande qui n’est pas encore décidée n’en donne aucun.',
  'ask.partnerIsCitizen':
    'Une personne citoyenne a un passeport canadien ou un certificat de citoyenneté\u00A0; une personne résidente permanente a une carte RP. On ne peut pas être les deux à la fois.',
  'ask.partnerResides':
    'Là où cette personne a son domicile aujourd’hui. Des vacances ou un court séjour ailleurs n’y changent rien.',
  'ask.accompanying':
    'Vous avez le choix\u00A0: une personne qui ne vous accompagne pas peut être parrainée plus tard. En cas de doute, essayez les deux réponses et comparez les notes.',
  'ask.dependentChildren':
    'Ils font tous partie de la famille que vous devez déclarer et pour laquelle l’argent doit suffire, même ceux qui vivent ailleurs avec leur autre parent.',
  'ask.anyOlderChild':
    'On regarde ces enfants un par un, car la plupart ne sont plus à charge. S’il n’y en a aucun, répondez non.',
  'ask.moreOlderChildren':
    'Répondez oui tant qu’il reste un enfant plus âgé, marié ou en couple dont vous n’avez pas encore parlé.',
  'ask.childBirth': 'Elle dit si l’enfant n’a pas encore atteint l’âge où l’on cesse d’être à charge.',
  'ask.childPartner':
    'Un jeune enfant qui est marié, ou qui vit en couple depuis un an, n’est pas à charge tant que cela dure.',
  'ask.childCondition':
    'Par exemple une maladie ou un handicap qui l’empêche de gagner sa vie, et à cause duquel vous subvenez à ses besoins sans interruption depuis avant cet âge. Des études n’en font pas partie.',
  'ask.destination':
    'Là où vous comptez vivre à votre arrivée. Cela ne vous engage à rien, sauf si une province vous accorde une désignation\u00A0: ce doit alors être cette province.',

  'ask.moreEducation':
    'Par exemple un diplôme obtenu en parallèle, ou avant un diplôme plus élevé. Un deuxième diplôme peut relever le niveau de scolarité.',
  'ask.level': 'C’est le niveau qui donne les points, pas le domaine d’études.',
  'ask.field':
    'Le domaine qui figure sur le diplôme, comme Médecine, Droit ou Pharmacie. Le programme en déduit s’il s’agit d’une profession réglementée.',
  'ask.schoolCountry':
    'Le pays de l’établissement qui a délivré le diplôme\u00A0; pour un programme à distance ou en partenariat, celui de l’établissement nommé sur le diplôme.',
  'ask.completed':
    'Le jour où toutes les exigences ont été remplies, qui figure sur le diplôme ou le relevé de notes, et non celui de la cérémonie. Si les études sont en cours, indiquez quand elles devraient finir.',
  'ask.fullTimeMonths':
    'Seuls comptent les trimestres à temps plein, avec un permis d’études ou là où il n’en fallait pas.',
  'ask.inPerson':
    'Répondez oui si vous habitiez au Canada pendant les mois exigés et y suiviez les cours, sur place ou en ligne.',
  'ask.languageStudyShare':
    'Les cours pour apprendre le français ou l’anglais. Un programme qui porte sur autre chose et qui est donné dans une de ces langues n’en contient pas.',
  'ask.obligedToReturn':
    'Certaines bourses sont accordées à condition de retourner dans le pays d’origine et d’y mettre à profit ses études. Si vous en aviez une, regardez la lettre d’attribution.',
  'ask.started': 'Le premier jour de cours du programme lui-même, sans le cours de langue qui a pu le précéder.',
  'ask.ecaIssuer':
    'Le nom en tête du rapport. Un diplôme qui ouvre certaines professions doit être évalué par l’organisme de la profession.',
  'ask.allowsPractice':
    'Le rapport d’un organisme professionnel le dit dans une phrase à part. Si vous n’en trouvez pas, passez la question et renseignez-vous auprès de l’organisme.',

  'ask.anyTest':
    'Seuls ces tests comptent, et seulement tant que leurs résultats sont valides. Un test passé à l’école, ou un diplôme obtenu en français ou en anglais, n’en remplace aucun.',
  'ask.moreTests':
    'Indiquez d’abord un test dans l’autre langue, puis un autre essai dans la même\u00A0: les quatre résultats doivent venir d’une même séance.',
  'ask.test':
    'Le nom en tête de votre attestation. Dans chaque famille, un seul test est accepté\u00A0: l’IELTS général, le CELPIP-General à quatre épreuves, le PTE Core, le TEF Canada, le TCF Canada.',
  'ask.testLanguage':
    'En anglais, les niveaux s’appellent aussi CLB (Canadian Language Benchmarks)\u00A0; en français, NCLC.',
  'ask.testDate':
    'Le jour où le test a commencé, qui figure sur l’attestation, et non celui des résultats. La durée de validité court à partir de ce jour.',
  'ask.listening':
    'L’épreuve où vous écoutiez des enregistrements pour répondre (CO, compréhension orale\u00A0; en anglais, Listening).',
  'ask.reading':
    'L’épreuve où vous lisiez des textes pour répondre (CE, compréhension écrite\u00A0; en anglais, Reading).',
  'ask.writing': 'L’épreuve où vous écriviez des textes (EE, expression écrite\u00A0; en anglais, Writing).',
  'ask.speaking':
    'L’épreuve où vous parliez à quelqu’un ou à un ordinateur (EO, expression orale\u00A0; en anglais, Speaking).',

  'ask.moreWork':
    'Indiquez chaque emploi dont la durée ou la profession peut compter\u00A0: un autre employeur, un autre poste, un autre pays, ou un second emploi en même temps que le premier.',
  'ask.noc':
    'Chaque fiche commence par un énoncé principal\u00A0: la phrase qui dit ce que font les gens de cette profession. C’est la vôtre si cette phrase, et la plupart des fonctions principales qui la suivent, décrivent ce que vous avez fait, quel que soit le nom de votre poste.',
  'ask.workCountry':
    'Là où vous étiez vous-même, et non là où l’entreprise a son siège. Pour du télétravail fait depuis un autre pays, c’est ce pays.',
  'ask.start': 'Le premier jour payé dans ce poste, tel que l’indiquerait une lettre de référence.',
  'ask.years':
    'En années à temps plein\u00A0; pour du temps partiel, la part qui revient, par exemple une demi-année pour chaque année à mi-temps. Avec des dates exactes, les congés et les interruptions sont comptés comme ils ont été.',
  'ask.mostRecent':
    'Sans dates, rien ne dit lequel de vos emplois a été le dernier. Répondez oui si vous avez travaillé ici après avoir travaillé dans les autres pays.',
  'ask.still': 'Répondez oui si l’emploi dans ce poste se poursuit aujourd’hui, même pendant un congé.',
  'ask.end': 'Le dernier jour d’emploi dans ce poste, vacances de fin d’emploi comprises.',
  'ask.hoursPerWeek': 'Les heures payées d’une semaine ordinaire, sans les pauses non payées.',
  'ask.anyLeave': 'Des semaines où l’emploi se poursuivait sans que l’employeur vous paie.',
  'ask.moreLeaves':
    'Répondez oui s’il y a eu un deuxième congé de ce genre dans le même emploi, avec du travail entre les deux.',
  'ask.leaveStart': 'Le premier jour d’absence pour ce congé. Il tombe pendant l’emploi.',
  'ask.leaveEnd': 'La veille du retour au travail.',
  'ask.hoursChanged':
    'Par exemple d’un temps partiel à un temps plein, ou moins d’heures pendant des études. Ne tenez pas compte des petits écarts d’une semaine à l’autre.',
  'ask.moreHours': 'Répondez oui s’il y a eu un autre changement durable\u00A0; chacun a son premier jour.',
  'ask.hoursFrom': 'Le premier jour travaillé avec les nouvelles heures. Il vient après le changement précédent.',
  'ask.hours': 'Les heures payées d’une semaine ordinaire de cette période.',
  'ask.hoursAllTheTime': 'Les heures payées d’une semaine ordinaire, en dehors des congés.',
  'ask.matchesNoc':
    'Comparez l’énoncé principal et la liste des fonctions principales de la fiche avec ce que vous faisiez vraiment au quotidien.',
  'ask.authorized':
    'Un permis de travail, un permis d’études qui permet de travailler, ou une dispense de permis, pendant tout l’emploi. Le travail qui dépasse ce qui était permis n’était pas autorisé.',
  'ask.status':
    'Le statut que donne le document de cette époque\u00A0; s’il a changé, celui qui a duré le plus longtemps.',
  'ask.selfEmployed':
    'Vous étiez votre propre patron\u00A0: contrats avec des clients, factures, part dans l’entreprise. Un employeur qui retient impôts et cotisations sur la paie est le signe d’un emploi salarié.',
  'ask.employerCountry': 'Le pays où est établie l’entreprise qui vous payait.',
  'ask.whileFullTimeStudent':
    'Répondez oui en cas d’inscription à temps plein pendant cet emploi, même pour un stage du programme, coopératif ou non.',
  'ask.permitUntil':
    'Le droit de travailler prend fin ce jour-là\u00A0: c’est le dernier où du travail au Canada peut encore s’ajouter.',
  'ask.meetsEmploymentRequirements':
    'Ce que la fiche demande aux personnes qui veulent entrer dans le métier, à part le certificat d’une province.',
  'ask.qualifiedSince':
    'Pour le programme des métiers, le temps passé comme aide ou en apprentissage avant ce jour ne compte pas.',

  'ask.moreRelatives':
    'Une seule personne qui compte suffit. Ajoutez-en une autre si le lien est plus proche, comme un frère ou une sœur.',
  'ask.relation':
    'Ce que cette personne est pour vous ou pour votre époux ou conjoint, par le sang, le mariage, l’union de fait ou l’adoption.',
  'ask.relativeOf':
    'La parenté d’un époux ou conjoint qui vous accompagne compte comme la vôtre\u00A0: dites à qui de vous deux cette personne est apparentée.',
  'ask.relativeStatus':
    'Ce que disent ses papiers aujourd’hui\u00A0: un passeport canadien ou un certificat de citoyenneté, ou une carte RP. Un permis de travail ou d’études, ou une visite, ne suffit pas.',
  'ask.relativeAge': 'En années complètes. Il faut seulement savoir si la personne est adulte.',
  'ask.nominationProvince':
    'Celle dont le nom figure sur le certificat. Le Québec et le Nunavut n’accordent pas de désignation.',
  'ask.nominationKind':
    'La lettre le dit\u00A0: améliorée, elle passe par Entrée express et vous l’acceptez dans votre compte\u00A0; de base, la demande se fait hors d’Entrée express.',
  'ask.nominationIssued': 'Le jour où la province a décidé, qui figure sur le certificat ou la lettre.',
  'ask.offerNoc':
    'La profession dont l’énoncé principal et les fonctions principales sont ceux du poste offert\u00A0; ce n’est pas forcément votre travail actuel.',
  'ask.offerFullTime': 'Les heures que promet la lettre, toute l’année et non pour une saison.',
  'ask.offerMonths': 'À partir du jour où vous auriez la résidence permanente, jusqu’à la fin que nomme la lettre.',
  'ask.offerIndeterminate':
    'Durée indéterminée veut dire que la lettre ne donne pas de dernier jour\u00A0: un poste permanent.',
  'ask.workPermit': 'Seulement un permis valide aujourd’hui et qui vous donne le droit de travailler.',
  'ask.lmia':
    'L’employeur a une lettre avec un numéro de dossier (numéro de l’EIMT), et vous en remet une copie. Si vous n’en avez pas, demandez-la\u00A0: la plupart des offres n’ont pas d’EIMT.',
  'ask.offerForces':
    'L’offre serait une lettre du Groupe de recrutement lui-même, pour servir comme membre des Forces.',
  'ask.service':
    'Comme membre en uniforme, dans la force régulière ou la réserve. Un travail civil pour une armée est un emploi.',
  'ask.serviceCountry': 'Le pays des forces armées où vous servez ou avez servi.',
  'ask.serviceStart': 'Le premier jour du service qui s’est poursuivi sans interruption.',
  'ask.serviceStill': 'Répondez oui si vous êtes membre en service aujourd’hui.',
  'ask.serviceEnd': 'Le jour de la libération, tel que l’indiquent les papiers des forces armées.',
  'ask.serviceNoc':
    'Le groupe de base des Forces canadiennes dont le travail, le grade et la formation ressemblent le plus aux vôtres.',
  'ask.serviceRecognized':
    'Il s’agit de savoir si les Forces canadiennes reconnaissent le service dans ces forces comme une expérience équivalente.',
  'ask.certificateNoc': 'Le métier que nomme le certificat.',
  'ask.certificateIssuer': 'La province, le territoire ou l’organisme fédéral en tête du certificat.',
  'ask.certificateIssued': 'Le premier jour que porte le certificat, et non celui d’une carte renouvelée.',

  'ask.funds':
    'Additionnez vos comptes et dépôts bancaires et ceux de l’époux ou conjoint qui vous accompagne, au taux de change d’aujourd’hui. Des lettres des banques devront le prouver au moment de la demande.',
  'ask.submitted':
    'Quand plusieurs personnes ont votre note, celles dont le profil est plus ancien sont invitées d’abord.',
  'ask.misrepresented':
    'Vous auriez reçu une lettre qui refuse une demande pour fausses déclarations et qui nomme la période où vous ne pouvez pas en présenter.',
  'ask.misrepresentation': 'La date de cette lettre, ou celle du départ du Canada sous le coup d’une mesure de renvoi.',
  'ask.misrepresentationBasis':
    'Il s’agit de savoir si vous étiez hors du Canada lors de la décision, ou au Canada avec l’obligation de partir. La lettre dit où la décision a été prise.',
  'ask.ground.criminality':
    'Toute infraction qui vous a valu une condamnation ou une accusation, dans n’importe quel pays, y compris la conduite avec facultés affaiblies, même si c’est ancien ou pardonné là-bas.',
  'ask.ground.organizedCrime':
    'Faire partie, ou avoir fait partie, d’un groupe qui commet des crimes, ou faire du passage de clandestins ou du blanchiment pour lui.',
  'ask.ground.security': 'L’espionnage, la subversion, le terrorisme, ou l’appartenance à un groupe qui s’y livre.',
  'ask.ground.humanRights':
    'Des crimes de guerre, des crimes contre l’humanité, ou un poste élevé dans un gouvernement que le Canada a désigné pour de tels actes.',
  'ask.ground.health':
    'Ce qu’un examen médical pourrait révéler\u00A0: un danger pour la santé ou la sécurité publiques, ou des soins qui coûteraient beaucoup plus que ceux de la plupart des gens.',
  'ask.ground.financial':
    'Ne pas pouvoir, ou ne pas vouloir, subvenir à vos besoins et à ceux des personnes à votre charge sans aide sociale.',
  'ask.ground.nonCompliance':
    'Rester après la fin d’un permis, travailler ou étudier sans permis, ou revenir sans autorisation après un renvoi.',
  'ask.ground.familyMember':
    'Un époux, un conjoint ou un enfant, qu’il vous accompagne ou non, et que vise un des autres motifs peut aussi entraîner votre interdiction de territoire.',
  'ask.more':
    'Ces questions ne changent aucun point et n’ouvrent aucun programme\u00A0: elles portent par exemple sur la fin d’un permis ou le nom d’un organisme. Vous pourrez y répondre à tout moment en relançant la commande.',
  'ask.highestLevel':
    'Comptez ce qui s’est terminé par un certificat ou un diplôme, dans n’importe quel pays. C’est le niveau qui donne les points, pas le domaine d’études\u00A0; vous pourrez ensuite indiquer d’autres diplômes.',
  'ask.usualStudy':
    'Répondez oui si tout le programme s’est fait au Canada, portait sur autre chose que l’apprentissage du français ou de l’anglais, et si aucune bourse ne vous obligeait à retourner dans votre pays d’origine.',
  'ask.assessment':
    'Le jour du rapport lui-même, près de son numéro de référence, et non celui où vous l’avez commandé ou reçu. Un rapport pour un emploi ou pour d’autres études est un autre rapport.',
  'ask.results':
    'Recopiez les quatre chiffres de votre attestation, sur l’échelle du test\u00A0: compréhension de l’oral (CO, Listening), compréhension de l’écrit (CE, Reading), expression écrite (EE, Writing), expression orale (EO, Speaking). Tous doivent venir d’une même séance.',
  'ask.any':
    'On pose des questions sur chaque cas choisi, et aucune sur les autres. Si un cas est possible, choisissez-le\u00A0: vous pourrez dire alors ce qui n’est pas connu.',
  'ask.anyJob':
    'Chaque fiche de la liste des professions commence par un énoncé principal\u00A0: la phrase qui dit ce que font les gens de cette profession. C’est la vôtre si cette phrase, et la plupart des fonctions principales qui la suivent, décrivent ce que vous avez fait, quel que soit le nom de votre poste.',
  'ask.anyPartnerJob':
    'Le travail payé de votre époux ou conjoint pendant un séjour au Canada, avec un permis ou une autre autorisation. Son travail à l’étranger ne donne pas de points.',
  'ask.usualWork.abroad':
    'Répondez oui seulement si tout a été ainsi du premier au dernier jour\u00A0; après un non, vous pourrez indiquer du temps partiel et des congés.',
  'ask.usualWork.inTrade':
    'Répondez oui seulement si tout a été ainsi\u00A0; après un non, vous pourrez indiquer du travail à votre compte, du temps partiel ou une formation venue plus tard.',
  'ask.usualWork.inCanada':
    'Répondez oui seulement si tout a été ainsi\u00A0; après un non, vous pourrez indiquer un autre statut, du travail à votre compte, un employeur à l’étranger, des études ou du temps partiel.',
  'ask.usualWork.inTradeInCanada':
    'Répondez oui seulement si tout a été ainsi, y compris la formation au métier\u00A0; après un non, vous pourrez indiquer ce qui était différent.',
};
