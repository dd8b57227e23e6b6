import {
  broken,
  type CredentialLevel,
  type Gap,
  hours,
  languages,
  levels,
  list,
  testName,
  type Whose,
  whose,
  years,
  yearsOld,
} from './terms.ts';

export interface AboutCredential {
  readonly whose: Whose;
  readonly position: number;
  readonly level: CredentialLevel;
  readonly field: string | undefined;
}

export interface AboutDays extends AboutCredential {
  readonly started: string;
  readonly completed: string;
}

export interface AboutTest {
  readonly whose: Whose;
  readonly test: string;
  readonly date: string;
}

export interface AboutJob {
  readonly whose: Whose;
  readonly position: number;
  readonly noc: string;
  readonly title: string | undefined;
}

/** Jobs told in years, without days. */
export interface AboutYears {
  readonly whose: Whose;
  readonly jobs: readonly { readonly position: number; readonly country: string; readonly years: number }[];
}

/** The days of study beside a job. */
export interface AboutStudy extends AboutJob {
  readonly credential: number;
  readonly start: string;
  readonly end: string;
}

export interface AboutTime {
  readonly whose: Whose;
  readonly position: number;
  readonly noc: string;
  readonly title: string | undefined;
  readonly day: string;
  readonly years: number;
}

export interface AboutRelative {
  readonly position: number;
  readonly relation: string;
}

const credential = (about: AboutCredential) =>
  `${whose(about.whose, 'credential')} ${about.position} (${about.field ?? levels[about.level]})`;
const work = (about: Pick<AboutJob, 'whose' | 'position' | 'noc' | 'title'>) =>
  `${whose(about.whose, 'work')} ${about.position} (${about.title === undefined ? '' : `${about.title}, `}NOC ${about.noc})`;
const goingOn = (jobs: readonly number[]) =>
  `${list(jobs.map((position) => `Work ${position}`))} ${jobs.length === 1 ? 'goes' : 'go'} on`;
const relative = ({ position, relation }: AboutRelative) => `Relative ${position} (${relation})`;

/** What was counted, what was not and why, and what is in doubt. */
export const candidate = {
  // What a sentence calls a thing, for who shows it by another name.
  'credential.called': (about: AboutCredential) => credential(about),
  'study.called': ({ position }: { position: number }) => `Credential ${position}`,
  'work.called': (about: AboutJob) => work(about),
  'relative.called': (about: AboutRelative) => relative(about),

  'age.notStated': () => 'Age is not stated: counted as 0 points. Give dateOfBirth or age.',
  'age.years': ({ age, withPartner }: { age: number; withPartner: boolean }) =>
    `${yearsOld(age)}, ${withPartner ? 'with' : 'without'} a counted partner`,

  'profile.ended': ({ end, months }: { end: string; months: number }) =>
    `The Express Entry profile ended on ${end}, ${months} months after it was submitted: only a new one can be invited.`,

  'destination.notStated': () => 'The destination is not stated: every program asks for one outside Quebec.',
  'funds.notStated': () => 'Funds are not stated: FSW and FST ask for them unless an offer exempts.',

  'partner.none': () => 'no partner counted',
  'partner.counted': () => 'partner counted: accompanying, neither citizen nor permanent resident',
  'partner.notUnion': ({ maritalStatus }: { maritalStatus: string }) =>
    `Partner not counted: marital status is ${maritalStatus}.`,
  'partner.notAccompanying': () => 'Partner not counted: not accompanying.',
  'partner.citizenOrResident': () => 'Partner not counted: Canadian citizen or permanent resident.',
  'partner.maritalStatusNotStated': () =>
    'The marital status is not stated (maritalStatus): counted as single. A spouse or partner changes the tables, and the funds needed are those of a larger family.',
  'partner.notDescribed': () =>
    'Married or common-law, but no partner is described: scored as single. An accompanying partner changes the columns.',
  'partner.notStated': ({ missing }: { missing: readonly string[] }) =>
    `Whether the partner is counted is not stated (${list(missing)}): the reading with fewer points counts.`,
  'partner.residesAbroad': ({ missing }: { missing: readonly string[] }) =>
    `The partner's language, study and work are not counted for FSW adaptability: only those of a permanent resident who lives outside Canada and comes along would be (R83(1)), and not stated are ${list(missing)}.`,
  'family.separated': () =>
    'Separated: a spouse stays a family member until a divorce (R1(3)(a)), a former common-law partner is none. The family is larger by one if there is a spouse.',
  'family.notDependent': ({ position, under }: { position: number; under: number }) =>
    `Child ${position} is no dependent child (under ${under} without a spouse or partner, or dependent for a condition since before): not counted in the family.`,
  'family.dependenceNotStated': ({
    position,
    under,
    missing,
  }: {
    position: number;
    under: number;
    missing: readonly string[];
  }) =>
    `Whether child ${position} is a dependent child (under ${under}, or dependent for a condition since before) is not stated: ${list(missing)}. The funds needed hang on it.`,
  'family.childrenNotStated': () => 'Dependent children are not stated: the funds needed may be higher.',

  'education.notStated': ({ whose: who }: { whose: Whose }) =>
    `${whose(who, 'education')} is not stated: counted as 0 points.`,
  'education.none': () => 'no credential counts on this day',
  'education.level': ({ level, canadian }: { level: CredentialLevel; canadian: boolean }) =>
    `${levels[level]}, ${canadian ? 'Canadian' : 'foreign, assessed'}`,
  'education.twoOrMore': ({ credentials }: { credentials: number }) =>
    `${credentials} post-secondary credentials, one of three years or more`,
  'education.notCompleted': (about: AboutCredential & { completed: string }) =>
    `${credential(about)} does not count: completed ${about.completed}, after this day.`,
  'education.notAssessed': (about: AboutCredential) =>
    `${credential(about)} does not count: a foreign credential needs an assessment (ECA).`,
  'education.ecaNotStated': (about: AboutCredential & { years: number }) =>
    `${credential(about)} does not count: whether it is assessed (ECA) is not stated. FSW asks for an assessment under ${yearsOld(about.years)}; eca: { assessed: false } says that there is none.`,
  'education.ecaLater': (about: AboutCredential & { issued: string }) =>
    `${credential(about)} does not count: its assessment (ECA) of ${about.issued} is after this day.`,
  'education.ecaBeforeCompletion': (about: AboutCredential & { issued: string; completed: string }) =>
    `${credential(about)} does not count: its assessment (ECA) of ${about.issued} is of before it was completed, on ${about.completed}. Correct the day that is wrong.`,
  'education.ecaExpired': (about: AboutCredential & { issued: string; years: number }) =>
    `${credential(about)} does not count: its assessment (ECA) of ${about.issued} must be less than ${about.years} years old on the day.`,
  'education.ecaDateNotStated': (about: AboutCredential) =>
    `${credential(about)} does not count: the day of its assessment (ECA) is not stated.`,
  'education.countryNotStated': (about: AboutCredential) =>
    `${credential(about)} does not count: its country is not stated. A Canadian one needs no assessment (ECA).`,
  'education.podiatry': (about: AboutCredential) =>
    `${credential(about)} counts as a bachelor's degree: podiatry is a professional degree only in the table of assessment results, and there is none.`,

  'credential.underOneYearByDays': (about: AboutDays) =>
    `${credential(about)} is stated as ${levels[about.level]}, but ${about.started} to ${about.completed} is less than an academic year: counted as ${levels.lessThanOneYear}. Correct the level or the days.`,
  'credential.notBegun': (about: AboutCredential & { started: string }) =>
    `${credential(about)} does not count: it begins on ${about.started}, after this day.`,
  'credential.completionNotStated': (about: AboutCredential & { started: string }) =>
    `${credential(about)}, begun on ${about.started}, does not count: whether it is completed is not stated (completed), and programs of its level take longer.`,
  'credential.shorterThanLevel': (about: AboutDays) =>
    `${credential(about)} counts as ${levels[about.level]}, although ${about.started} to ${about.completed} is shorter than one: right if the program is as long, or if its assessment (ECA) says so. Else correct the level or the days.`,
  'credential.underOneYear': (about: AboutCredential) =>
    `${credential(about)} gives no points of its own and is no second credential: the tables begin with secondary school and programs of one year.`,
  'credential.secondaryNotStated': ({ whose: who }: { whose: Whose }) =>
    `${whose(who, 'education')}: whether secondary school was finished is not stated. It is a credential of its own, assessed (ECA) if abroad.`,
  'credential.foreignProfessional': (about: AboutCredential) =>
    `${credential(about)} counts as a professional degree: right only if its assessment (ECA) says so. The result decides, not the name of the degree.`,

  'language.notStated': ({ whose: who }: { whose: Whose }) =>
    `${whose(who, 'language')} tests are not stated: counted as 0 points.`,
  'language.noTest': () => 'no valid test',
  'language.firstMissing': ({ language }: { language: string }) =>
    `There is no valid test in ${languages[language] ?? language}, which the profile names as first official language: it earns 0 points, and the other language counts as second.`,
  'language.notTaken': (about: AboutTest) =>
    `${whose(about.whose, 'test')} ${testName(about.test)} of ${about.date} is after this day.`,
  'language.expired': (about: AboutTest & { years: number }) =>
    `${whose(about.whose, 'test')} ${testName(about.test)} of ${about.date} does not count: it must be less than ${about.years} years old.`,
  'language.beforeAcceptance': (about: AboutTest & { acceptedFrom: string }) =>
    `${whose(about.whose, 'test')} ${testName(about.test)} of ${about.date} does not count: Express Entry takes this test from ${about.acceptedFrom} on.`,
  'language.acceptanceUncertain': (about: AboutTest) =>
    `${whose(about.whose, 'test')} ${testName(about.test)} of ${about.date} is not counted: sources disagree on the day from which it was accepted.`,

  'work.notStated': ({ whose: who }: { whose: Whose }) => `${whose(who, 'work')} is not stated: counted as none.`,
  'work.notMatching': (about: AboutJob) => `${work(about)} counts for nothing: it did not match the NOC entry.`,
  'work.partnerNotMatching': (about: AboutJob) =>
    `${work(about)} gives no CRS points: it did not match the NOC entry. FSW adaptability asks for no occupation (R83(1)(c.1)).`,
  'work.unpaid': (about: AboutJob) => `${work(about)} counts for nothing: it was not paid.`,
  'work.notStarted': (about: AboutJob) => `${work(about)} starts on or after this day.`,
  'work.notSkilled': (about: AboutJob & { scope: string }) =>
    `${work(about)} is not skilled work (${about.scope}): it gives no CRS points.`,
  'work.unauthorized': (about: AboutJob) => `${work(about)} is not Canadian experience: it was not authorized.`,
  'work.selfEmployed': (about: AboutJob) => `${work(about)} is not Canadian experience: self-employed.`,
  'work.whileStudent': (about: AboutJob) =>
    `${work(about)} is not Canadian experience: done while a full-time student.`,
  'work.physician': (about: AboutJob) =>
    `${work(about)} counts for the CEC and the CRS although self-employed: taken as paid from public funds, as the public policy for physicians asks.`,
  'work.beforeWindow': (about: AboutTime) =>
    `${work(about)} ended before ${about.day}: outside the ${about.years} years that count.`,
  'work.partlyBeforeWindow': (about: AboutTime) =>
    `${work(about)}: only the part since ${about.day} counts, ${about.years} years back.`,
  'work.partlyAfter': (about: AboutTime) => `${work(about)}: only the part before ${about.day} counts.`,
  'work.twoCountries': ({
    whose: who,
    jobs,
    days,
    start,
    end,
  }: {
    whose: Whose;
    jobs: readonly { position: number; country: string }[];
    days: number;
    start: string;
    end: string;
  }) =>
    `${whose(who, 'jobs')} in different countries on the same days (${list(jobs.map(({ position, country }) => `work ${position} in ${country}`))}): ${days === 1 ? `1 day, ${start}` : `${days} days, ${start} to ${end}`}. Nobody is in two countries at once: check the days, and give as country where the person was. Each job is counted as it stands.`,
  'work.backToBack': ({ noc, jobs }: { noc: string; jobs: readonly number[] }) =>
    `${list(jobs.map((position) => `Work ${position}`))} (NOC ${noc}) are taken as one continuous year for FSW: staff instructions take jobs back to back so, a weekend (Saturday and Sunday) between them too, and R75(2)(a) does not say.`,
  'work.onLeave': (about: AboutTime & { start: string; end: string | undefined }) =>
    `${work(about)}: no hours count ${about.end === undefined ? `from ${about.start} on` : `from ${about.start} to ${about.end}`}, a leave without pay; the job goes on.`,
  'work.overlap': ({ whose: who, hours: lost, inCanada }: { whose: Whose; hours: number; inCanada: boolean }) =>
    `${whose(who, 'jobs')} ${inCanada ? 'in Canada' : 'abroad'} at the same time: ${hours(lost)} above 30 a week add nothing.`,
  'work.whichYearsLast': ({ whose: who, jobs }: AboutYears) =>
    `${whose(who, 'years of work')} (${list(jobs.map(({ position, country, years: count }) => `work ${position}: ${years(count)} in ${country}`))}) cannot all be the last ones, and which were is not stated. They count as far as work in other countries leaves room. Give start and end, or mostRecent.`,
  'work.yearsNotLast': ({ whose: who, jobs }: AboutYears) =>
    `${whose(who, 'years of work')} (${list(jobs.map(({ position, country, years: count }) => `work ${position}: ${years(count)} in ${country}`))}) are said not to be the last ones (mostRecent: false), and no work that may have come after them is stated. They are not counted, since when they were is open. Give start and end.`,
  'work.severalForeignOccupations': ({ one, all }: { one: number; all: number }) =>
    `Foreign work counts in one occupation (${years(one)}), as the official tool asks; all occupations together would be ${years(all)}.`,
  'work.periodsOfFullTime': ({ whose: who, needed }: { whose: Whose; needed: number }) =>
    `${whose(who, 'work')} in Canada: ${years(needed)} of full-time work ${needed === 1 ? 'is' : 'are'} reached by several periods together${who === 'self' ? ' or in several occupations' : ''} only. FSW adaptability asks for a period of ${years(needed)} (R83(1)(${who === 'self' ? 'c' : 'c.1'})): not counted.`,
  'work.selfEmployedTrade': (about: AboutJob) =>
    `${work(about)} is not counted for the trades class: whether self-employment counts is not settled.`,
  'categories.breaks': ({ noc, years: window }: { noc: string; years: number }) =>
    `Work in NOC ${noc} in Canada in the last ${years(window)} is not added up across a break for a category: whether it has to be without one is not settled for the categories that ask for work in Canada.`,
  'categories.study': (about: AboutJob) =>
    `${work(about)} is not counted for a category: whether work in Canada as a full-time student counts was not seen in the instructions.`,
  'work.noStatus': (about: AboutJob) =>
    `${work(about)} does not count for the CEC: it was done without temporary resident status.`,
  'work.afterPermit': ({ until }: { until: string }) =>
    `The permit ended on ${until}: work in Canada after it is counted to this day as if it was still authorized. Write status: maintained in the job where an extension was asked for in time (R186(u)), else its last day (end).`,
  'work.visitor': (about: AboutJob) =>
    `${work(about)} counts as authorized: a visitor may work only as R186 allows without a permit.`,
  'work.employersAtOnce': ({ canadian, foreign }: { canadian: number; foreign: number }) =>
    `Work ${canadian} for an employer in Canada and work ${foreign} for one abroad were done in Canada at the same time: hours above 30 a week add nothing, whichever of the two counts.`,
  'work.employmentRequirements': (about: AboutJob) =>
    `${work(about)} is not counted for the trades class: it did not meet the employment requirements of the NOC entry, and since when the person was qualified (qualifiedSince) is not stated.`,
  'work.noStatusInCanada': (about: AboutJob) =>
    `${work(about)} gives no points of Canadian work and is not counted for a category that asks for work in Canada: it was done without temporary resident status, of which the part of the instructions that was read says nothing.`,
  'work.studentStatus': (about: AboutJob) =>
    `${work(about)} is not Canadian experience: it was done with the status of a student, and whether beside full-time study is not stated (whileFullTimeStudent).`,
  'work.besideStudy': (about: AboutStudy) =>
    `${work(about)} is not Canadian experience from ${about.start} to ${about.end}: the days of credential ${about.credential}, full-time study by its fullTimeMonths, and whether the work was beside it is not stated (whileFullTimeStudent).`,
  'work.notBesideStudy': (about: AboutStudy) =>
    `${work(about)} counts as not beside full-time study (whileFullTimeStudent: false), although credential ${about.credential} tells of full-time study on its days, ${about.start} to ${about.end}: correct the one or the other.`,
  'work.foreignEmployer': (about: AboutJob) =>
    `${work(about)} is not Canadian experience: its employer is abroad. An official page asks for a Canadian employer, the Regulations for work in Canada.`,
  'work.foreignEmployerAbroad': (about: AboutJob) =>
    `${work(about)} is not foreign experience: it was done in Canada. Sources disagree on work there for an employer abroad.`,
  'work.qualifiedSince': (about: AboutJob) =>
    `${work(about)} is not counted for the trades class: since when the person was qualified to practise the trade independently where the work was done is not stated (qualifiedSince).`,
  'work.unauthorizedInCanada': (about: AboutJob) =>
    `${work(about)} is not counted for FSW, FST or a category: R75, R80 and R87.2 do not say whether unauthorized work counts; R83(1)(c) and R87.1(3)(b) ask for authorization.`,
  'work.selfEmployedInCanada': (about: AboutJob) =>
    `${work(about)} is not counted for FSW, FST or a category: whether self-employment in Canada counts is not settled (R73(2): wages or commission; no exclusion as in R87.1(3)(b)).`,
  'partner.workWithoutExclusions': (about: AboutJob) =>
    `${work(about)} is not counted: whether the exclusions hold for a partner was not seen in the law.`,

  'study.none': () => 'no Canadian post-secondary credential',
  'study.underOneYear': ({ position }: { position: number }) => `credential ${position} is of less than a year`,
  'study.pays': ({ position, level }: { position: number; level: CredentialLevel }) =>
    `credential ${position}: ${levels[level]} in Canada, conditions met`,
  'study.obligedToReturn': ({ position }: { position: number }) =>
    `Credential ${position} earns no Canadian-study points: the award obliged the person to go home.`,
  'study.languageShare': ({ position, share }: { position: number; share: number }) =>
    `Credential ${position} earns no Canadian-study points: ${Math.round(share * 100)} % of it was language study, more than half.`,
  'study.months': ({ position, months, needed }: { position: number; months: number; needed: number }) =>
    `Credential ${position} earns no Canadian-study points: ${months} months full time, ${needed} are needed.`,
  'study.notInPerson': ({ position }: { position: number }) =>
    `Credential ${position} earns no Canadian-study points: not physically in Canada.`,
  'study.notStated': ({ position, missing }: { position: number; missing: readonly string[] }) =>
    `Credential ${position} earns no Canadian-study points: not stated are ${list(missing)}.`,
  'study.waiverUncertain': ({ position }: { position: number }) =>
    `Credential ${position}: if any part of the program was done from March 2020 to August 2022, months and presence are waived. Give started.`,
  'study.monthsNotStated': ({ whose: who, position, needed }: { whose: Whose; position: number; needed: number }) =>
    `${whose(who, 'credential')} ${position}: whether ${needed} months of full-time study in Canada were done by this day is not stated (FSW adaptability).`,

  'nomination.none': () => 'no nomination',
  'nomination.has': ({ province }: { province: string | undefined }) =>
    province === undefined ? 'enhanced nomination' : `enhanced nomination by ${province}`,
  'nomination.base': () => 'The nomination is a base one: it is processed outside Express Entry and gives no points.',
  'nomination.noProgram': ({ province }: { province: string }) =>
    `The nomination does not count: ${province} has no provincial nominee program.`,
  'nomination.notIssued': ({ issued }: { issued: string }) => `The nomination of ${issued} is after this day.`,
  'nomination.streamsClosed': ({ province, issued }: { province: string; issued: string }) =>
    `Every enhanced stream of ${province} that is known was closed on ${issued}. What the certificate says decides: one on an application made before may be enhanced.`,
  'nomination.streamsNotConfirmed': ({
    province,
    streams,
    checked,
  }: {
    province: string;
    streams: readonly string[];
    checked: string;
  }) =>
    `Nomination by ${province}: that ${list(streams)} nominates through Express Entry was not confirmed for 2026 (checked ${checked}). It counts as the certificate says.`,
  'nomination.otherDestination': ({ province, destination }: { province: string; destination: string }) =>
    `Nomination by ${province}, and destination ${destination}: a nominee has to intend to reside in the province that nominates (R87(2)(c)). It counts as the certificate says; correct the one or the other.`,
  'nomination.kindNotStated': () =>
    'Whether the nomination is enhanced (through Express Entry) or base is not stated: not counted.',

  'certificate.tradeNotStated': () =>
    'The trade (noc) of the certificate of qualification is not stated: whether it is the trade of the work is open.',
  'certificate.issuer': ({ issuer }: { issuer: string }) =>
    `The certificate of qualification issued by ${issuer} does not count: only a province, a territory or a federal body issues one.`,
  'certificate.notIssued': ({ issued }: { issued: string }) =>
    `The certificate of qualification of ${issued} is after this day.`,

  'offer.none': () => 'no job offer',
  'offer.route': ({ route }: { route: string }) => `arranged employment under R82(2)(${route})`,
  'offer.notSkilled': ({ noc, scope }: { noc: string; scope: string }) =>
    `the offer (NOC ${noc}) is not skilled work (${scope})`,
  'offer.notFullTime': () => 'the offer is not full time',
  'offer.tooShort': ({ months, needed }: { months: number; needed: number }) =>
    `the offer is for ${months} months, ${needed} are needed`,
  'offer.noLmia': ({ workPermit }: { workPermit: string }) =>
    `the offer has no LMIA, and the work permit (${workPermit}) is not one for this employer`,
  'offer.notStated': ({ missing }: { missing: readonly string[] }) =>
    `the job offer does not count: not stated are ${list(missing)}`,
  'offer.permitNotStated': () => 'The work permit is not stated: with one, the offer would free from showing funds.',
  'offer.service': ({ years: needed, gaps }: { years: number; gaps: readonly Gap[] }) =>
    `the exempt work permit needs ${years(needed)} of continuous work for the employer${broken(gaps)}`,
  'offer.serviceUncertain': ({ years: needed }: { years: number }) =>
    `Whether there is ${years(needed)} of continuous work for the employer who offers is open: a profile names no employers, and it is not one job, still held in the occupation offered.`,
  'offer.notEmployed': () =>
    'the work permit counts while working in Canada for the employer whom it names: no such job is held on this day',
  'offer.permitNotSkilled': () => 'the job held under the work permit is not skilled work',
  'offer.permitOtherTrade': () =>
    'the job held under the work permit is not in a trade of the minor group (four digits of the NOC) of the offer',
  'offer.employmentOpen': () =>
    'Whether the person works in Canada for the employer whom the work permit names, and in which occupation, is open: the permit alone is no arranged employment.',
  'offer.approvedForEmployer': () =>
    'the LMIA of an offer by the employer for whom the permit holder works: by the letter of R82(2)(d)(i) and R87.2(3)(d)(v)(A) that route is closed',
  'offer.otherPermit': () =>
    'whether the work permit (other) names an employer for whom the person works is not stated: by the letter of R82(2)(d)(i) and R87.2(3)(d)(v)(A) an offer approved on an LMIA does not count then',
  'offer.workWithoutPermit': ({ jobs }: { jobs: readonly number[] }) =>
    `${goingOn(jobs)} in Canada, authorized, with no work permit (jobOffer.workPermit): who holds a permit, or whom R186 lets work without one (status), comes under R82(2)(d), which frees from showing funds. Taken as under (c).`,
  'offer.permitMissing': ({ jobs }: { jobs: readonly number[] }) =>
    `${goingOn(jobs)} in Canada, authorized, with no work permit (jobOffer.workPermit). Under a permit for the employer who offers (lmia, exempt204or205) the offer might count without an LMIA of its own.`,
  'offer.conditions': ({ route }: { route: string }) => {
    const permit =
      '; that the permit is valid on the day of application, and a permit or R186 covers the day of the visa';
    const lmia = '; that the LMIA of the permit is neither suspended nor revoked';
    return `Job offer: taken as true that its employer may hire (no embassy, none barred under R200(3)(h)), and that the person is able and likely to do the work${route === 'c' ? '' : permit}${route === 'a' ? lmia : ''}.`;
  },
  'offer.notIndeterminate': () => 'before 2016-11-19 an offer had to be indeterminate',
  'offer.indeterminateNotStated': () =>
    'before 2016-11-19 an offer had to be indeterminate, and whether it is was not stated',
  'offer.lmiaOnly': () => 'under these rules only an offer approved on an LMIA pays',
  'offer.pays': ({ noc, senior }: { noc: string; senior: boolean }) =>
    senior ? `qualifying offer in major group 00 (NOC ${noc})` : `qualifying offer (NOC ${noc})`,

  'sibling.has': () => 'brother or sister in Canada, 18 or older, citizen or permanent resident',
  'sibling.none': () => 'no sibling who counts',
  'relative.has': ({ relation }: { relation: string }) => `${relation} in Canada`,
  'relative.none': () => 'no relative who counts',
  'relative.notListed': (about: AboutRelative) => `${relative(about)} does not count: not a relation of R83(5).`,
  'relative.ofPartnerNotCounted': (about: AboutRelative) =>
    `${relative(about)} does not count: a relative of a partner who does not come along.`,
  'relative.status': (about: AboutRelative) =>
    `${relative(about)} does not count: neither citizen nor permanent resident.`,
  'relative.tooYoung': (about: AboutRelative & { age: number; needed: number }) =>
    `${relative(about)} does not count: ${yearsOld(about.age)}, ${about.needed} or more are needed.`,
  'relative.notStated': (about: AboutRelative & { missing: readonly string[] }) =>
    `${relative(about)} does not count: not stated are ${list(about.missing)}.`,
};
