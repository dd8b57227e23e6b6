import type { Among } from '../message.ts';

/**
 * What `?` says of each question of `crs init` before how to write the answer and what its term means. Figures stand in the
 * glossary, which takes them from the law.
 */
export const questionHelp: Readonly<Record<Among<'ask'>, string>> = {
  'ask.keepSection':
    'Keep it if nothing of this part has changed. To go through it asks each of its questions again, with the answers of the file to be taken over by Enter.',
  'ask.keepCredential':
    'Keep it, answer its questions again, or remove it from the file. A credential that is removed counts no more; nothing is written before the end.',
  'ask.keepTest':
    'Keep it, correct it, or remove it. An older test may stay: the program looks by itself which results still count and which pay best.',
  'ask.keepJob':
    'Keep it as it is, correct it (such as the last day of a job that has ended), or remove it. For a new position say that there is another job.',
  'ask.keepRelative':
    'Keep this relative, correct what has changed (such as their status or age), or remove the entry.',
  'ask.keepChild':
    'Keep what is told of this child, correct it, or remove it. To change how many children there are, go back to that question.',
  'ask.keepLeave': 'Keep the days of this leave, correct them, or remove the leave: its hours then count as work.',
  'ask.keepHours':
    'Keep these hours and the day from which they were worked, correct them, or remove them: the hours before them then go on.',

  'ask.name':
    'Any name or word by which you recognise the file, such as your first name. It stands above results, is checked by nobody and is sent nowhere.',
  'ask.dateOfBirth':
    'Take it from your passport. Your age on the day of an invitation decides its points, and changes on your birthday.',
  'ask.maritalStatus': 'Choose what is true today, as you would state it on the forms for permanent residence.',
  'ask.partnerIsCanadian':
    'Answer yes if your partner holds either status today. An application for it that is not decided yet is none.',
  'ask.partnerIsCitizen':
    'A citizen has a Canadian passport or a citizenship certificate; a permanent resident has a PR card. Both cannot be true at once.',
  'ask.partnerResides': 'Where your partner has a home today. A holiday or a short visit elsewhere does not change it.',
  'ask.accompanying':
    'You may choose: a partner who stays behind can be sponsored later. Try both answers and compare the scores if you are not sure.',
  'ask.dependentChildren':
    'All of them are family members whom you must declare, and for whom the money must be enough, also those who live elsewhere with another parent.',
  'ask.anyOlderChild':
    'Such children are looked at one by one, since most of them are no dependents any more. If none is, answer no.',
  'ask.moreOlderChildren': 'Answer yes until all children who are older, married or with a partner have been told.',
  'ask.childBirth': 'It decides whether the child is under the age at which children are dependent.',
  'ask.childPartner':
    'A young child who is married, or has lived with a partner for a year, is no dependent child while that lasts.',
  'ask.childCondition':
    'Such as an illness or a disability for which they cannot earn a living, and because of which you have supported them without a break since they were under the age. Studies are no such condition.',
  'ask.destination':
    'Where you mean to live after you land. It binds you to nothing, unless a province nominates you: then it must be that one.',

  'ask.moreEducation':
    'Such as a diploma beside a degree, or a degree before a higher one. A second credential can raise the level of education.',
  'ask.level': 'The level, not the subject, gives the points.',
  'ask.field':
    'The subject that stands on the degree, such as Medicine, Law or Pharmacy. By it the program sees whether the profession is a licensed one.',
  'ask.schoolCountry':
    'The country of the school that gave the credential; of a distance or partner program the one whose name is on the diploma.',
  'ask.completed':
    'The day on which all requirements were met, which is on the diploma or transcript: not that of the ceremony. For studies that still go on, say when they should end.',
  'ask.fullTimeMonths': 'Only terms at full time count, under a study permit or where none was needed.',
  'ask.inPerson':
    'Answer yes if you lived in Canada for the months that are asked for, and went to classes there or followed them from there.',
  'ask.languageStudyShare':
    'Lessons to learn English or French. A program about something else that is taught in one of them has none of these.',
  'ask.obligedToReturn':
    'Some scholarships are given on the condition that you go back and use what you learned. Look into the letter of the award if you had one.',
  'ask.started': 'The first day of classes of the program itself, without a language course before it.',
  'ask.ecaIssuer':
    'The name at the head of the report. A degree that opens certain professions must be assessed by the body of that profession.',
  'ask.allowsPractice':
    'The report of a professional body says so in a sentence of its own. If you find none, skip the question and ask the body.',

  'ask.anyTest':
    'Only these tests count, and only as long as their results do. A test at school, or a degree in English, replaces none.',
  'ask.moreTests':
    'Tell one in the other language first of all, then another try in the same one: all four results must come from one sitting.',
  'ask.test':
    'The name at the head of your report. Of each family of tests one is taken: the general IELTS, CELPIP-General with four parts, PTE Core, TEF Canada, TCF Canada.',
  'ask.testLanguage': 'CLB are levels of English, NCLC are levels of French.',
  'ask.testDate':
    'The day on which the test began, which the report names: not the day of the results. The time in which they count runs from it.',
  'ask.listening': 'The part in which you heard recordings and answered (CO, compréhension orale, in French).',
  'ask.reading': 'The part in which you read texts and answered (CE, compréhension écrite, in French).',
  'ask.writing': 'The part in which you wrote texts (EE, expression écrite, in French).',
  'ask.speaking': 'The part in which you talked with an examiner or a computer (EO, expression orale, in French).',

  'ask.moreWork':
    'Tell every job whose time or occupation may count: another employer, another position, another country, or a second job beside the first.',
  'ask.noc':
    'Each entry begins with a lead statement: the sentence on what people in this occupation do. It is yours if that sentence, and most of the main duties under it, tell what you did, whatever your job was called.',
  'ask.workCountry':
    'Where you yourself were, not where the company has its seat. For work at home from another country it is that country.',
  'ask.start': 'The first day for which you were paid in this position, as a reference letter would state it.',
  'ask.years':
    'Full-time years; of part-time work the part, such as half a year for each year at half the hours. With exact days instead, leaves and gaps are counted as they were.',
  'ask.mostRecent':
    'Without dates nobody can see which of your jobs came last. Answer yes if you worked here after you had worked in the other countries.',
  'ask.still': 'Answer yes if you are employed in this position today, also while on leave.',
  'ask.end': 'The last day of the employment in this position, vacation at the end included.',
  'ask.hoursPerWeek': 'The hours that you were paid for in a usual week, without unpaid breaks.',
  'ask.anyLeave': 'Weeks in which the job went on and you were not paid by the employer.',
  'ask.moreLeaves': 'Answer yes if there was a second such leave in the same job, with work between them.',
  'ask.leaveStart': 'The first day on which you were not at work for this leave. It lies within the job.',
  'ask.leaveEnd': 'The day before you were back at work.',
  'ask.hoursChanged':
    'Such as from part time to full time, or fewer hours beside a school. Small differences from week to week need not be told.',
  'ask.moreHours': 'Answer yes if there was a further lasting change; each is told with its first day.',
  'ask.hoursFrom': 'The first day on which the new hours were worked. It lies after the change before it.',
  'ask.hours': 'Paid hours in a usual week of that time.',
  'ask.hoursAllTheTime': 'Paid hours in a usual week outside the leaves.',
  'ask.matchesNoc':
    'Compare the lead statement and the list of main duties of the entry with what you really did from day to day.',
  'ask.authorized':
    'A work permit, a study permit that allows work, or an exemption from permits, during the whole job. Work beyond what it allowed was not authorized.',
  'ask.status': 'The status that the document of that time gives you; where it changed, the one of most of the time.',
  'ask.selfEmployed':
    'You were your own boss: contracts with clients, invoices, a share in the business. An employer who takes taxes and contributions from the pay is a sign of employment.',
  'ask.employerCountry': 'The country in which the company that paid you is established.',
  'ask.whileFullTimeStudent':
    'Answer yes if you were enrolled at full time during this job, also in a co-op term or an internship of the program.',
  'ask.permitUntil': 'The end of your right to work is the last day on which work in Canada can still be added.',
  'ask.meetsEmploymentRequirements':
    'What the entry asks of those who want to enter the trade, apart from the certificate of a province.',
  'ask.qualifiedSince': 'Time as a helper or an apprentice before that day does not count for the trades class.',

  'ask.moreRelatives': 'One who counts is enough. Tell another one if it is nearer, such as a brother or sister.',
  'ask.relation':
    'What this person is to you or to your partner, by blood, marriage, common-law partnership or adoption.',
  'ask.relativeOf':
    'A relative of a partner who comes along counts as one of your own: say to which of you this person is related.',
  'ask.relativeStatus':
    'What their papers say today: a passport or citizenship certificate, or a PR card. Workers, students and visitors are neither.',
  'ask.relativeAge': 'In whole years. It only matters whether they are adults.',
  'ask.nominationProvince': 'The one whose name is on the certificate. Quebec and Nunavut nominate nobody.',
  'ask.nominationKind':
    'The letter says so: enhanced means that it goes through Express Entry and is accepted in your account; base means an application outside of it.',
  'ask.nominationIssued': 'The day on which the province decided, which the certificate or letter bears.',
  'ask.offerNoc':
    'The occupation whose lead statement and main duties are those of the position offered, which need not be your work of today.',
  'ask.offerFullTime': 'The hours that the letter promises, all year round and not for a season.',
  'ask.offerMonths': 'From the day on which you would become a permanent resident, to the end that the letter names.',
  'ask.offerIndeterminate': 'Indeterminate means that the letter names no last day: a permanent position.',
  'ask.workPermit': 'Only a permit that is valid today and that you may work on.',
  'ask.lmia':
    'The employer has a letter with a system file number (LMIA number), and gives you a copy. If you have none, ask: most offers stand on none.',
  'ask.offerForces':
    'The offer would be a letter of the Recruiting Group itself, for service as a member of the Forces.',
  'ask.service': 'As a member in uniform, in active or reserve service. Civilian work for an army is a job.',
  'ask.serviceCountry': 'The country in whose forces you serve or served.',
  'ask.serviceStart': 'The first day of the service that has gone on without a break.',
  'ask.serviceStill': 'Answer yes if you are a serving member today.',
  'ask.serviceEnd': 'The day of release or discharge, as the papers of the forces state it.',
  'ask.serviceNoc': 'The unit group of the Canadian Forces whose work, rank and training are most like yours.',
  'ask.serviceRecognized': 'Whether the Canadian Forces take service in these forces as experience of their own kind.',
  'ask.certificateNoc': 'The trade that the certificate names.',
  'ask.certificateIssuer': 'The province, territory or federal body at the head of the certificate.',
  'ask.certificateIssued': 'The day that the certificate bears as its first day; not that of a renewed card.',

  'ask.funds':
    "Add up bank accounts and deposits of yours and of a partner who comes along, at today's exchange rate. Letters of the banks must show it when you apply.",
  'ask.submitted': 'Where several have your score, those whose profile is older are invited first.',
  'ask.misrepresented':
    'You would have had a letter that refuses an application for misrepresentation, and names the time for which you may not apply.',
  'ask.misrepresentation': 'The date of that letter, or of leaving Canada under a removal order.',
  'ask.misrepresentationBasis':
    'Whether you were outside Canada when it was decided, or in Canada and had to leave. The letter says where it was decided.',
  'ask.ground.criminality':
    'Any offence for which you were convicted or charged, in any country, driving under the influence included, even if it is long ago or was pardoned there.',
  'ask.ground.organizedCrime':
    'Being, or having been, a member of a group that commits crimes, or smuggling and laundering for one.',
  'ask.ground.security': 'Espionage, subversion, terrorism, or being a member of a group that does any of it.',
  'ask.ground.humanRights':
    'War crimes, crimes against humanity, or a senior post in a government that Canada has named for such acts.',
  'ask.ground.health':
    'What a medical exam may find: a danger to public health or safety, or treatment that would cost far more than that of most people.',
  'ask.ground.financial':
    'Being unable or unwilling to support yourself and those who depend on you, without social assistance.',
  'ask.ground.nonCompliance':
    'Staying after a permit had ended, working or studying without one, or coming back without leave after a removal.',
  'ask.ground.familyMember':
    'A spouse, partner or child of yours, coming along or not, whom one of the other grounds concerns, can bar you too.',
  'ask.more':
    'What is asked then changes no points and opens no program: such as the end of a permit, or the names of organizations. You can answer it at any time later by running the command again.',
  'ask.highestLevel':
    'Count what was finished with a certificate, diploma or degree, in any country. The level gives the points, not the subject; others can be told after it.',
  'ask.usualStudy':
    'Answer yes if all of the program was in Canada, was about something else than learning English or French, and no scholarship bound you to go home.',
  'ask.assessment':
    'The day of the report itself, which is near its reference number: not the day on which you ordered or received it. One for a job or for further study is another report.',
  'ask.results':
    'Copy the four figures from your report, on the scale of the test: listening (CO in French), reading (CE), writing (EE), speaking (EO). All of them must come from one sitting.',
  'ask.any':
    'Each that you choose is asked about by itself, and nothing is asked about the others. If something may be true, choose it: you can say then what is not known.',
  'ask.anyJob':
    'Each entry of the list of occupations begins with a lead statement: the sentence on what people in it do. It is yours if that sentence, and most of the main duties under it, tell what you did, whatever your job was called.',
  'ask.anyPartnerJob':
    'Paid work while your partner was in Canada, with a permit or another authorization. Work abroad gives no points for a partner.',
  'ask.usualWork.abroad':
    'Answer yes only if all of it was so from the first day to the last; part-time work and leaves can be told after a no.',
  'ask.usualWork.inTrade':
    'Answer yes only if all of it was so; self-employment, part-time work and training that came later can be told after a no.',
  'ask.usualWork.inCanada':
    'Answer yes only if all of it was so; another status, self-employment, an employer abroad, studies and part-time work can be told after a no.',
  'ask.usualWork.inTradeInCanada':
    'Answer yes only if all of it was so, the training for the trade too; whatever was different can be told after a no.',
};
