import type { Profile } from '../../src/profile/schema.ts';

/**
 * A graduate of a Canadian university at work in Canada. By hand, from the tables of CRS reference: age 20 to 29 110, bachelor's 120,
 * CLB 9 in all four 124, Canadian work 40 (1 year) or 53 (2 years), transferability 25 + 13 (or 25 + 25), Canadian study
 * of three years or more 30. So 462 from 2019-02-01, 487 from 2020-02-01. CEC is met from 2019-02-01.
 */
export const graduate: Profile = {
  dateOfBirth: '1993-06-15',
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  education: [
    {
      level: 'bachelor',
      country: 'CA',
      completed: '2017-12-15',
      fullTimeMonths: 36,
      inPerson: true,
      languageStudyShare: 0,
      obligedToReturn: false,
    },
  ],
  languageTests: [{ test: 'ielts-gt', date: '2018-12-19', listening: 8, reading: 7, writing: 7, speaking: 7 }],
  work: [{ noc: '21231', country: 'CA', start: '2018-02-01' }],
};
