import { bare } from '../base/fold.ts';
import { type Province, provinces } from '../base/regions.ts';
import { provinceNames as englishNames } from '../messages/en/terms.ts';

/* Names are without case, accents, spaces and signs, as `bare` makes them. */

/** What people call keys that have another name here. */
export const otherKeys: Readonly<Record<string, string>> = {
  dob: 'dateOfBirth',
  birthdate: 'dateOfBirth',
  birthday: 'dateOfBirth',
  spouse: 'partner',
  children: 'dependentChildren',
  province: 'destination',
  language: 'languageTests',
  languages: 'languageTests',
  tests: 'languageTests',
  jobs: 'work',
  experience: 'work',
  permit: 'permitUntil',
  permitend: 'permitUntil',
  permitexpiry: 'permitUntil',
  workpermituntil: 'permitUntil',
  employment: 'work',
  workexperience: 'work',
  degrees: 'education',
  credentials: 'education',
  hours: 'hoursPerWeek',
  nomination: 'provincialNomination',
  offer: 'jobOffer',
  certificate: 'certificateOfQualification',
  relatives: 'relativesInCanada',
  siblings: 'relativesInCanada',
  savings: 'funds',
  from: 'start',
  to: 'end',
};

const otherProvinceNames: Readonly<Record<Province, readonly string[]>> = {
  AB: ['alta', 'alb'],
  BC: ['colombiebritannique', 'cb'],
  MB: ['man'],
  NB: ['nouveaubrunswick'],
  NL: [
    'newfoundland',
    'newfoundlandlabrador',
    'labrador',
    'terreneuve',
    'terreneuveetlabrador',
    'nf',
    'nfld',
    'nld',
    'tn',
    'tnl',
  ],
  NS: ['nouvelleecosse', 'ne'],
  NT: ['territoiresdunordouest', 'nwt', 'tno'],
  NU: ['nvt', 'nun'],
  ON: ['ont'],
  PE: ['ileduprinceedouard', 'pei', 'ipe'],
  QC: ['que', 'pq'],
  SK: ['sask'],
  YT: ['yukonterritory', 'territoireduyukon', 'yuk', 'yk'],
};

/** What people write for provinces and territories: names in English and French, older and longer abbreviations. */
export const provinceNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  provinces.map((code) => [code, [bare(englishNames[code]), ...otherProvinceNames[code]]]),
);

const otherNames: Readonly<Record<string, readonly string[]>> = {
  ...provinceNames,
  neverMarried: ['single', 'unmarried', 'celibataire', 'jamaismarie', 'jamaismariee'],
  married: ['marie', 'mariee'],
  commonLaw: ['cohabiting', 'conjointdefait', 'conjointedefait', 'unionlibre'],
  divorced: ['divorce', 'divorcee'],
  separated: ['separe', 'separee'],
  widowed: ['widow', 'widower', 'veuf', 'veuve'],
  secondary: ['highschool', 'secondaryschool', 'secondaire', 'ecolesecondaire'],
  bachelor: [
    'bachelors',
    'degree',
    'bachelorsdegree',
    'bachelordegree',
    'bsc',

    'threeyear',
    'threeyears',
  ],
  master: ['masters', 'mastersdegree', 'masterdegree', 'msc', 'mba', 'maitrise'],
  doctoral: ['phd', 'doctorate', 'doctorat'],
  parent: ['mother', 'father', 'mom', 'mum', 'dad', 'mere', 'pere'],
  grandparent: ['grandmother', 'grandfather', 'grandmere', 'grandpere'],
  child: ['son', 'daughter', 'enfant', 'fils', 'fille'],
  grandchild: ['grandson', 'granddaughter', 'petitfils', 'petitefille'],
  sibling: ['brother', 'sister', 'halfbrother', 'halfsister', 'stepbrother', 'stepsister', 'frere', 'soeur'],
  aunt: ['auntie', 'tante'],
  uncle: ['oncle'],
  nephew: ['neveu'],
  permanentResident: ['pr', 'residentpermanent', 'residentepermanente'],
  citizen: ['canadiancitizen', 'citoyen', 'citoyenne'],
  english: ['anglais'],
  french: ['francais'],
  maintained: ['implied', 'impliedstatus', 'maintainedstatus'],
  'celpip-g': ['celpipgeneral'],
  'ielts-gt': ['ieltsgeneraltraining', 'ieltsgeneral'],
};

/** Values that have another name here. */
export const otherValues: ReadonlyMap<string, string> = new Map(
  Object.entries(otherNames).flatMap(([value, names]) => names.map((name) => [name, value] as const)),
);
