import { relativeMinAge } from '../../law/relatives.ts';
import { grouped, hoursPerWeek, years } from './terms.ts';

/** The money that a family must show, in CAD. */
export interface MoneyNeeded {
  readonly persons: number;
  readonly least: number;
  /** With everybody who may be of the family; `undefined` without a bound. */
  readonly most: number | undefined;
}

/** Of whom and of which thing a question is asked. */
export interface About {
  readonly partner: boolean;
  /** Whether a partner is counted, and so asked about. */
  readonly couple: boolean;
  /** Of a list, from 1; 0 where there is only one. */
  readonly position: number;
  /** The thing as the file has it. */
  readonly summary?: string;
  readonly money?: MoneyNeeded | undefined;
  /** Years for which misrepresentation bars from Canada (IRPA 40(2)). */
  readonly barYears: number;
}

const always = (sentence: string) => (_about: About) => sentence;
const either =
  (own: string, partners: string) =>
  ({ partner }: About) =>
    partner ? partners : own;
const keep =
  (thing: string) =>
  ({ position, summary }: About) =>
    `${thing} ${position} in the file: ${summary ?? ''}. What should happen to it?`;

/** What `crs init` asks, why, and what it says when someone asks for help. */
export const questions = {
  'section.you': () => 'You and your family',
  'section.education': () => 'Your studies',
  'section.languages': () => 'Your language tests',
  'section.work': () => 'Your work',
  'section.partnerEducation': () => "Your partner's studies",
  'section.partnerLanguages': () => "Your partner's language tests",
  'section.partnerWork': () => "Your partner's work in Canada",
  'section.papers': () => 'Relatives, offers and money',

  'ask.keepSection': always('The file already answers this part.'),
  'ask.keepCredential': keep('Credential'),
  'ask.keepTest': keep('Test'),
  'ask.keepJob': keep('Job'),
  'ask.keepRelative': keep('Relative'),
  'ask.keepChild': keep('Child'),

  'ask.name': always('What should we call you?'),
  'why.name': always('Only a label on your results. Press Enter to leave it out.'),
  'ask.dateOfBirth': always('When were you born?'),
  'explain.date': always(
    'Write it as 2023-04-17, April 17 2023 or 17 avril 2023. Where a month is enough, 2023-04 or April 2023 will do.',
  ),
  'ask.maritalStatus': always('What is your marital status?'),
  'why.maritalStatus': always('A spouse or partner who comes along changes how points are counted.'),
  'explain.maritalStatus': always(
    'Common-law means that you have lived together as a couple for at least a year. Separated means that you are still married but live apart.',
  ),
  'ask.partnerIsCanadian': always('Is your spouse or partner a Canadian citizen or permanent resident?'),
  'why.partnerIsCanadian': always('A partner who already is one is not counted in the CRS, and you are scored alone.'),
  'ask.partnerIsCitizen': always('Is your partner a Canadian citizen?'),
  'why.partnerIsCitizen': always('What a citizen has never counts; what a permanent resident has may count for FSW.'),
  'ask.partnerResides': always('Does your partner, a permanent resident, live in Canada?'),
  'why.partnerResides': always(
    'The language, study and work of a permanent resident who lives abroad and comes along count for FSW (R83(1)).',
  ),
  'ask.accompanying': always('Would your spouse or partner come to Canada with you?'),
  'why.accompanying': always(
    'Only a partner who comes along is counted, and only then do the relatives of a partner count.',
  ),
  'explain.accompanying': always(
    'Coming along means on the same application for permanent residence. Someone who stays behind must still be declared.',
  ),
  'ask.dependentChildren': always('How many dependent children do you have?'),
  'why.dependentChildren': always('They decide how much money you must show. Write 0 for none.'),
  'explain.dependentChildren': always(
    'Children under 22 without a spouse or partner, and older ones who cannot support themselves because of a condition: yours and those of your partner, whether they come along or not, and the dependent children of these. Count one whom you are not sure of; the next question is about them.',
  ),
  'ask.anyOlderChild': always('Is any of these children 22 or older, or married, or living with a partner?'),
  'why.anyOlderChild': always('Such a child is a dependent only in certain cases.'),
  'ask.moreOlderChildren': always('Is there another such child?'),
  'ask.childBirth': always('On which day was this child born?'),
  'ask.childPartner': always('Is this child married, or in a common-law partnership?'),
  'ask.childCondition': always('Has this child depended on you since before 22, for a condition of body or mind?'),
  'why.childCondition': always(
    'From 22 years on, only who cannot support themselves for such a condition is dependent.',
  ),
  'ask.destination': always('In which province or territory would you like to live?'),
  'why.destination': always(
    'Express Entry is for all of Canada but Quebec, which chooses its own newcomers. A plan is enough.',
  ),

  'ask.moreEducation': always('Is there another diploma or degree?'),
  'why.moreEducation': always('A second credential after secondary school can give more points.'),
  'ask.level': ({ position }: About) => (position > 1 ? 'What was that one?' : 'What is the highest one?'),
  'why.level': always('For studies outside Canada, choose what their assessment (ECA) says that they are equal to.'),
  'explain.level': always(
    'In Canada, go by the length of the program: three years or more is a bachelor-level program even if it was called a diploma. Abroad the result of the assessment decides, not the name of the degree: a bachelor of laws may be a professional degree or a bachelor’s. A professional degree opens a licensed profession, such as medicine, dentistry, law or pharmacy.',
  ),
  'ask.field': always('In which field is it?'),
  'why.field': always('Only a degree that opens a licensed profession is a professional degree.'),
  'ask.schoolCountry': always('In which country was the school?'),
  'explain.country': always('Type the beginning of its name, in English or French, or its two-letter code.'),
  'ask.completed': always('When was it finished, or when will it be?'),
  'why.completed': always('Studies count from the day they are finished. A month is enough.'),
  'ask.fullTimeMonths': always('How many months of full-time study in Canada was it?'),
  'why.canadianStudy': always('Study in Canada can give points of its own.'),
  'explain.fullTimeMonths': always(
    'Count the months of study at full time (15 hours of instruction a week or more, under a study permit or R188), without breaks of a whole term. A two-year program is usually 16.',
  ),
  'ask.inPerson': either('Were you in Canada while you studied?', 'Was your partner in Canada during these studies?'),
  'why.inPerson': always('Studies from abroad, by distance, do not count as study in Canada.'),
  'ask.languageStudyShare': always('What share of the program was lessons of English or French, in percent?'),
  'why.languageStudyShare': always('A program that was mostly language lessons gives no points. Write 0 for none.'),
  'ask.obligedToReturn': always('Did a scholarship oblige you to go home afterwards?'),
  'why.obligedToReturn': always('Studies under such an award give no points of their own.'),
  'ask.started': always('When did this program start?'),
  'why.started': always(
    'For programs under way between March 2020 and August 2022 some conditions are waived. A month is enough.',
  ),
  'explain.eca': always(
    'WES, ICAS, IQAS, ICES, CES and the bodies of some professions write such reports. If you have ordered one but not received it, skip the question.',
  ),
  'ask.ecaIssuer': always('Which organization assessed it?'),
  'why.ecaIssuer': always('Such as WES. Physicians, pharmacists and architects need the body of their profession.'),
  'ask.allowsPractice': always('Does it say equal to what a Canadian province requires to practise the profession?'),
  'why.allowsPractice': always(
    'FSW asks that of the body of a profession, and that the degree is relevant (R75(2.1)).',
  ),

  'ask.anyTest': either(
    'Have you taken an English or French test for immigration?',
    'Has your partner taken an English or French test for immigration?',
  ),
  'why.anyTest': always('Language often makes the greatest difference. Results count for two years.'),
  'explain.anyTest': always(
    'Accepted are IELTS General Training, CELPIP-General and PTE Core for English, TEF Canada and TCF Canada for French.',
  ),
  'ask.moreTests': always('Is there another test, such as in the other language?'),
  'why.moreTests': always('A test in the second official language gives points too.'),
  'ask.test': always('Which test was it?'),
  'why.test': always('Only these tests count for Express Entry.'),
  'explain.test': always(
    'CLB (Canadian Language Benchmarks, English) and NCLC (French) are the levels that results are turned into. Choose the last one only if you know your levels but not your results.',
  ),
  'ask.testLanguage': always('Which language are the levels of?'),
  'ask.testDate': always('Which day did the test take place?'),
  'why.testDate': always('Results count for two years from that day.'),
  'ask.listening': always('Result in listening?'),
  'ask.reading': always('Result in reading?'),
  'ask.writing': always('Result in writing?'),
  'ask.speaking': always('Result in speaking?'),
  'explain.result': always(
    'Copy the figure from your report, on the scale of the test. For TEF Canada take the "ancien score" (listening to 360, reading to 300, writing and speaking to 450). Where CELPIP prints M, write M.',
  ),

  'ask.moreWork': always('Is there another job?'),
  'why.moreWork': always('Every year of skilled work can count.'),
  'ask.noc': ({ position }: About) =>
    position > 1 ? 'What was that job? Type its title.' : 'What is or was the job? Type its title.',
  'why.noc': always(
    'A NOC code names an occupation. Its TEER tells how much training it takes: 0 to 3 count as skilled work.',
  ),
  'explain.noc': always(
    'Type a title in English or French and choose from the list, or type the five digits of the code. Duties decide, not titles.',
  ),
  'ask.workCountry': either('In which country were you while you worked?', 'In which country was your partner?'),
  'why.workCountry': always('Work in Canada and work abroad are counted apart.'),
  'ask.start': always('When did this job start?'),
  'why.start': always('A month is enough: its first day is taken. Skip it to give years instead.'),
  'ask.years': always('About how many years of full-time work was it?'),
  'why.years': always('They are taken as your most recent years, full time and without a break.'),
  'ask.mostRecent': always('Were these your last years of work, after those in other countries?'),
  'why.mostRecent': always('Some rules ask for work of the last three or five years.'),
  'ask.still': either('Do you still work there?', 'Does your partner still work there?'),
  'ask.end': always('What was the last day?'),
  'why.end': always('A month is enough: its last day is taken.'),
  'ask.hoursPerWeek': always('How many paid hours a week?'),
  'why.hoursPerWeek': always(
    '30 or more is full time. 40 is taken if you leave it open. Other hours later, or a leave without pay? Write: changed',
  ),
  'explain.hoursPerWeek': always(
    'Write a number of hours. Write changed if the hours were not the same all the time, or if you were on leave without pay, such as parental leave: you are asked for the days. 49 hours in two weeks are 24.5.',
  ),
  'ask.anyLeave': always('Was there a leave without pay during this job?'),
  'why.anyLeave': always('Such as parental leave. It counts no hours; vacation and sick days with pay are work.'),
  'ask.moreLeaves': always('Was there another leave without pay?'),
  'ask.keepLeave': keep('Leave'),
  'ask.leaveStart': always('What was the first day of the leave?'),
  'ask.leaveEnd': always('What was its last day?'),
  'why.leaveEnd': always('Leave it open if the leave still goes on.'),
  'ask.hoursChanged': always('Did the hours a week change?'),
  'why.hoursChanged': always('Each is told with the day from which it was so.'),
  'ask.moreHours': always('Did they change after that?'),
  'ask.keepHours': keep('Hours'),
  'ask.hoursFrom': always('From which day on did they change?'),
  'ask.hours': ({ position }: About) =>
    position > 1 ? 'How many paid hours a week from then on?' : 'How many paid hours a week at first?',
  'why.hours': always('30 or more is full time.'),
  'ask.hoursAllTheTime': always('How many paid hours a week, when there was work?'),
  'ask.matchesNoc': either('Do your duties match that occupation?', "Do your partner's duties match that occupation?"),
  'why.matchesNoc': either(
    'Duties decide, not titles. Work that does not match counts for nothing.',
    'Duties decide, not titles. Work in Canada that does not match counts for FSW adaptability only.',
  ),
  'explain.matchesNoc': always(
    'Open the code on noc.esdc.gc.ca. You should have done what its first sentence says and most of its main duties. A licence, an apprenticeship or other employment requirements are another matter: only the trades class asks for them.',
  ),
  'ask.authorized': always('Was this work authorized, by a permit or a status?'),
  'why.authorized': always('Work in Canada without authorization is not Canadian experience.'),
  'ask.status': either('What was your status in Canada while you worked?', "What was your partner's status meanwhile?"),
  'why.status': always('Canadian experience asks for the status of a temporary resident all the time.'),
  'explain.status': always(
    'A worker, student or visitor is a temporary resident, and stays one while an extension that was asked for in time is being decided. A refugee claimant with a work permit may work, but is none.',
  ),
  'ask.selfEmployed': always('Was it self-employment?'),
  'why.selfEmployed': always('Being your own boss is not Canadian experience, and in a trade it is in doubt.'),
  'ask.employerCountry': always('In which country is the employer?'),
  'why.employerCountry': always('Whether work from Canada for an employer abroad is Canadian experience is in doubt.'),
  'ask.whileFullTimeStudent': always('Was it while studying full time?'),
  'why.whileFullTimeStudent': always('Such work, co-op terms included, is not Canadian experience.'),

  'ask.permitUntil': always('What is the last day of your permit to work in Canada?'),
  'why.permitUntil': always(
    'crs timeline counts work in Canada up to it, and your score stays as it is. Skip it if there is none.',
  ),
  'explain.permitUntil': always(
    'It is printed on the permit. While an extension that you asked for in time is being decided, leave it open.',
  ),

  'ask.meetsEmploymentRequirements': always('Did you meet the employment requirements of the occupation by then?'),
  'why.meetsEmploymentRequirements': always('Only the trades class asks for them.'),
  'explain.meetsEmploymentRequirements': always(
    'They stand at the end of the entry on noc.esdc.gc.ca: schooling, an apprenticeship, years in the trade. Leave out the certificate of a province.',
  ),
  'ask.qualifiedSince': always('Since when could you practise the trade independently there?'),
  'why.qualifiedSince': always('The trades class counts time from that day on. A month is enough.'),
  'explain.qualifiedSince': always(
    'The day on which you became a journeyperson, or were licensed, where the work was done. If that was never so during this job, give a day after it.',
  ),

  'ask.moreRelatives': always('Is there another relative in Canada?'),
  'ask.relation': always('How is this person related?'),
  'explain.relation': always('Half-brothers, step-sisters and the like count as brother or sister.'),
  'ask.relativeOf': always('Whose relative is it?'),
  'ask.relativeStatus': always('What is their status in Canada?'),
  'why.relativeStatus': always('Only citizens and permanent residents count.'),
  'ask.relativeAge': always('How old are they?'),
  'why.relativeAge': always(`They must be ${relativeMinAge} or older. Roughly is enough.`),
  'ask.nominationProvince': always('Which province or territory nominated you?'),
  'ask.nominationKind': always('Which kind of nomination is it?'),
  'why.nominationKind': always('Only an enhanced one, through Express Entry, gives points.'),
  'ask.nominationIssued': always('Which date is on the nomination?'),
  'ask.offerNoc': always('Which occupation is offered? Type its title.'),
  'ask.offerFullTime': always(`Is it full time, ${hoursPerWeek} hours a week or more?`),
  'why.offerFullTime': always('Only full-time offers count.'),
  'ask.offerMonths': always('For how many months, after you become a permanent resident?'),
  'why.offerMonths': always('A year or more is needed. For a permanent job write 120.'),
  'ask.offerIndeterminate': always('Is it without an end (indeterminate)?'),
  'why.offerIndeterminate': always('Under the rules before 2016-11-19 an offer had to be.'),
  'ask.workPermit': always('Which Canadian work permit do you hold now?'),
  'why.workPermit': always('It decides by which rule the offer counts.'),
  'explain.workPermit': always(
    'Your permit names its kind. An LMIA (labour market impact assessment) is the approval that lets an employer hire from abroad. R204(a), R204(c) and R205 stand for agreements such as CUSMA and for intra-company transfers; youth mobility, R204(d), is another one. A permit for this employer counts while you work in Canada for it.',
  ),
  'ask.lmia': always('Is the offer approved on an LMIA?'),
  'why.lmia': always(
    'An LMIA (labour market impact assessment) is the approval that lets an employer hire from abroad.',
  ),
  'ask.offerForces': always('Is the offer made by the Canadian Forces Recruiting Group?'),
  'why.offerForces': always('Military recruits are invited in a category of their own, with such an offer.'),
  'ask.service': always('Do you serve, or have you served, in the armed forces of another country?'),
  'why.service': always('The category of military recruits asks for ten years without a break.'),
  'ask.serviceCountry': always('Whose armed forces are they?'),
  'ask.serviceStart': always('When did this service start, without a break since?'),
  'ask.serviceStill': always('Do you still serve?'),
  'ask.serviceEnd': always('What was the last day of service?'),
  'ask.serviceNoc': always('Which occupation of the Canadian Armed Forces is it like? Type its title.'),
  'why.serviceNoc': always('Officers are 40042, specialized members 42102, operations members 43204.'),
  'ask.serviceRecognized': always('Is it a recognized foreign military?'),
  'why.serviceRecognized': always('No public text says which are: ask the Recruiting Group, or skip the question.'),
  'ask.certificateNoc': always('Which trade is it for? Type its title.'),
  'why.certificateNoc': always('It should be the trade you worked in.'),
  'ask.certificateIssuer': always('Who issued it?'),
  'why.certificateIssuer': always('A province or territory, such as AB or Alberta, or a federal body.'),
  'ask.certificateIssued': always('Which date is on it?'),

  'ask.funds': always('How much money could you bring for settling, in Canadian dollars?'),
  'why.funds': ({ money }: About) => {
    const asks = 'The skilled worker and trades programs ask for it. It gives no points.';
    if (money === undefined) return asks;
    const { persons, least, most } = money;
    const whom = persons === 1 ? 'one person' : `a family of ${persons}`;
    const more = most === undefined || most === least ? '' : ` (${grouped(most)} CAD with all who may be of it)`;
    return `${asks} It is ${most === undefined ? 'at least ' : ''}${grouped(least)} CAD for ${whom}${more}.`;
  },
  'explain.funds': always(
    'Money of your own that you can transfer: no loans, no house that would have to be sold first.',
  ),
  'ask.submitted': always('When was it submitted?'),
  'why.submitted': always('The day is enough, or as exactly as you know: 2026-02-01T15:04:05Z.'),
  'explain.submitted': always(
    'Your account shows the day and the time. The Z at the end means that the time is in UTC.',
  ),
  'ask.misrepresented': always('Has Canada ever found that you gave false information?'),
  'why.misrepresented': ({ barYears }: About) =>
    `A finding of misrepresentation (IRPA 40) bars from applying for ${years(barYears)}.`,
  'ask.misrepresentation': always('On which day was that decided, or the removal order enforced?'),
  'ask.misrepresentationBasis': always('Which day is that?'),
  'why.misrepresentationBasis': ({ barYears }: About) =>
    `The ${years(barYears)} run from a decision outside Canada, or from the removal (IRPA 40(2)(a)): which one decides when they end.`,
  'ask.ground.criminality': always('A criminal conviction or charge, anywhere?'),
  'ask.ground.organizedCrime': always('Organized crime?'),
  'ask.ground.security': always('Reasons of security, such as espionage or terrorism?'),
  'ask.ground.humanRights': always('Violations of human or international rights?'),
  'ask.ground.health': always('A condition that is a danger, or very costly to care for?'),
  'ask.ground.financial': always('No means to support yourself and your family?'),
  'ask.ground.nonCompliance': always('An overstay or work without a permit in Canada?'),
  'ask.ground.familyMember': always('A family member whom any of this concerns?'),
};
