/**
 * What each field of a profile means, with its unit: for the JSON Schema, the template and the list of columns. A page that only
 * checks and scores profiles loads none of it. A field is named by its key, behind that of the block or list in which it stands
 * where it does not mean the same everywhere.
 */
const descriptions: Readonly<Record<string, string>> = {
  schema: 'Version of this format.',
  id: 'Identifier, for batches.',
  name: 'Free label.',
  dateOfBirth: 'Day of birth.',
  age: 'Instead of dateOfBirth: age in whole years on the day of assessment.',
  education: 'Credentials; an empty list: none.',
  'education.level':
    'Level of the credential (for a foreign one, what its assessment says that it is equal to); bachelor is any program of three years or more, lessThanOneYear any shorter than an academic year.',
  'education.field': 'Field of study.',
  'education.country': 'Country of the school.',
  'education.started': 'First day of the program; settles whether part of it fell in 2020-03 to 2022-08.',
  'education.completed': 'Day of completion; taken as completed when left out.',
  'education.eca': 'Educational credential assessment of a foreign credential; left out: not stated.',
  'eca.assessed': 'false says that there is no assessment; then nothing else stands here.',
  'eca.issuer': 'Organization that assessed the credential.',
  'eca.issued': 'Day of the assessment report.',
  'eca.allowsPractice':
    'Of the body of a licensed profession: equal to what a province requires to practise it (R75(2.1)).',
  proof:
    'The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score.',
  notes: 'Free text of your own, which is kept and never read by any rule.',
  'education.fullTimeMonths':
    'Months of full-time study in Canada: 15 hours of instruction a week or more, under a study permit or R188; sixteen are taken as two academic years.',
  'education.inPerson': 'Physically in Canada during the study (eight months or more).',
  'education.languageStudyShare': 'Share of the program that was English or French as a second language.',
  'education.obligedToReturn': 'The award obliged the person to go home.',
  languageTests: 'Language tests; an empty list: none.',
  'languageTests.test': 'The test, or clb for levels already converted.',
  'languageTests.language': 'Only for clb: which official language.',
  'languageTests.date': 'Day of the test; may be left out for clb only.',
  'languageTests.listening': "Result in listening on the test's own scale; CLB or NCLC level for `test: clb`.",
  'languageTests.reading': "Result in reading on the test's own scale; CLB or NCLC level for `test: clb`.",
  'languageTests.writing': "Result in writing on the test's own scale; CLB or NCLC level for `test: clb`.",
  'languageTests.speaking': "Result in speaking on the test's own scale; CLB or NCLC level for `test: clb`.",
  work: 'Jobs; an empty list: none.',
  'work.noc': 'Unit group of NOC 2021 whose lead statement and main duties the job met.',
  'work.title': 'Job title; a label only.',
  'work.country': 'Country in which the person was while working.',
  'work.start': 'First day of work.',
  'work.end': 'Last day of work; left out: still working.',
  'work.years': 'Instead of start and end: full-time years, continuous, the most recent ones.',
  'work.mostRecent':
    'Of years, beside work in another country: these were the last ones (true), or the work there came after them (false).',
  'work.hoursPerWeek': 'Paid hours a week, 40 when left out; where they changed, a list with the first day of each.',
  'hoursPerWeek.from': 'First day with these hours; of the first ones the start of the job, and may be left out.',
  'hoursPerWeek.hours': 'Paid hours a week from that day on.',
  'work.leaves': 'Leaves during the job, which goes on meanwhile: no hours count unless the leave is paid.',
  'leaves.start': 'First day of the leave.',
  'leaves.end': 'Last day of the leave; left out: still on leave.',
  'leaves.paid': 'Paid as work is, such as vacation: its hours count.',
  'work.employerCountry': 'Country of the employer; left out: the country worked in.',
  'work.authorized': 'In Canada: the work was authorized.',
  'work.status':
    'In Canada: status while working; none: work that was authorized without temporary resident status, as of a refugee claimant. Left out: a temporary resident.',
  'work.selfEmployed': 'Self-employed.',
  'work.whileFullTimeStudent': 'Worked while a full-time student.',
  'work.paid': 'Paid by wages or commission.',
  'work.matchesNoc': 'The work was that of the lead statement and the main duties of the NOC entry.',
  'work.meetsEmploymentRequirements':
    'In a trade: met the employment requirements of the NOC entry, but for a certificate of a province.',
  'work.qualifiedSince':
    'In a trade: since when the person was qualified to practise it independently where the work was done; a day after the work: not while it was done.',
  'work.primary': 'May be declared as the primary occupation.',
  residences: 'Every country lived in during the last ten years, for police certificates; left out: not stated.',
  'residences.country': 'Country lived in.',
  'residences.start': 'First day there.',
  'residences.end': 'Last day there; left out: still living there.',
  maritalStatus: 'Marital status.',
  partner: 'Spouse or common-law partner; left out: none.',
  accompanying: 'Coming to Canada with the person.',
  citizenOrPermanentResident: 'Canadian citizen or permanent resident.',
  'partner.citizen': 'Of a citizen or permanent resident: a Canadian citizen (true), or a permanent resident (false).',
  'partner.residesInCanada':
    'Of a permanent resident: lives in Canada; the language, study and work of one who lives abroad count for FSW.',
  dependentChildren:
    'Dependent children of the person and of the partner, coming along or not, with the dependent children of these (R1(3)).',
  dependents:
    'Those of the children who are described; dependentChildren counts them, and those who are none go from the family.',
  'dependents.hasSpouseOrPartner':
    'Married or in a common-law partnership: then no dependent child while under 22; left out: no.',
  'dependents.dependentByCondition':
    'From 22 years on: has depended on the parents since before that age, and cannot support themselves for a condition of body or mind.',
  destination: 'Province or territory of intended residence.',
  permitUntil:
    "The last day of the applicant's permit to work or stay in Canada; for crs timeline, and never counted by a score.",
  firstOfficialLanguage:
    'Settles which language is first; left out: an order that may open a program goes before one with more points.',
  certificateOfQualification: 'Certificate of qualification in a skilled trade; left out: none.',
  'certificateOfQualification.noc': 'The trade.',
  'certificateOfQualification.issuer': 'Province, territory or federal body.',
  'certificateOfQualification.issued': 'Day of issue.',
  jobOffer: 'Offer of arranged employment; left out: none.',
  'jobOffer.noc': 'Occupation offered.',
  'jobOffer.fullTime': 'Continuous full-time work.',
  'jobOffer.months': 'Months offered, counted from the visa.',
  'jobOffer.indeterminate': 'Without an end: only under rules before 2016-11-19, which asked for it.',
  'jobOffer.canadianForces': 'Made by the Canadian Forces Recruiting Group; for the category of military recruits.',
  'jobOffer.lmia': 'Approved on a positive labour market impact assessment.',
  'jobOffer.workPermit':
    'Permit now held. lmia, exempt204or205: for this employer, on an LMIA or under R204(a), R204(c) or R205.',
  militaryService:
    'Service in the armed forces of another country, for the category of military recruits; left out: not stated.',
  'militaryService.country': 'Country whose armed forces these are.',
  'militaryService.start': 'First day of service without a break.',
  'militaryService.end': 'Last day of it; left out: still serving.',
  'militaryService.noc': 'Occupation of the Canadian Armed Forces that experience and training align with.',
  'militaryService.recognized': 'A recognized foreign military, which no public text defines.',
  provincialNomination: 'Provincial or territorial nomination; left out: none.',
  'provincialNomination.province': 'Nominating province or territory.',
  'provincialNomination.kind': 'enhanced: through Express Entry; base: outside it.',
  'provincialNomination.issued': 'Day of the nomination.',
  relativesInCanada: 'Relatives living in Canada; left out: none.',
  'relativesInCanada.relation':
    'How the relative is related; half and step relations that still hold count as the relation.',
  'relativesInCanada.of': 'Whose relative.',
  'relativesInCanada.status': 'Status in Canada.',
  'relativesInCanada.age': 'Age in whole years.',
  funds: 'Money for settling.',
  'funds.amount': 'Settlement funds in CAD: transferable, available, not borrowed.',
  admissibility: 'Grounds that may bar admission: true where something is known of.',
  'admissibility.misrepresentation':
    'Misrepresentation (IRPA 40): day of the final determination, or on which the removal order was enforced.',
  'admissibility.misrepresentationBasis':
    'What that day is. outsideCanada: determined outside Canada; removalEnforced: determined in Canada, the day on which the removal order was enforced; inCanada: determined in Canada, and no removal order enforced yet.',
  'admissibility.security': 'Security (IRPA 34).',
  'admissibility.humanRights': 'Human or international rights (IRPA 35).',
  'admissibility.criminality': 'Criminality (IRPA 36).',
  'admissibility.organizedCrime': 'Organized crime (IRPA 37).',
  'admissibility.health': 'Health (IRPA 38).',
  'admissibility.financial': 'Financial (IRPA 39).',
  'admissibility.nonCompliance': 'Overstay or unauthorized work (IRPA 41).',
  'admissibility.familyMember': 'Inadmissible family member (IRPA 42).',
  expressEntryProfile: 'The profile in the pool.',
  'expressEntryProfile.submitted': 'Instant at which the profile was submitted; decides ties.',
};

/**
 * The meaning of the field at a path of a profile, in English.
 * @param path keys from the whole profile on; steps that are no keys, such as positions in a list, do not matter
 */
export function description(path: readonly PropertyKey[]): string | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  return descriptions[keys.slice(-2).join('.')] ?? descriptions[keys.at(-1) ?? ''];
}
