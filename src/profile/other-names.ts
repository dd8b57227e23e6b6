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
  comment: 'notes',
  comments: 'notes',
  remarks: 'notes',
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

/**
 * What people write for one value only, in English and French. A name may stand for values of several fields, such as a status
 * and a permit: each field knows its own.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  ...provinceNames,
  neverMarried: ['single', 'unmarried', 'nevermarriedsingle', 'celibataire', 'jamaismarie', 'jamaismariee'],
  married: ['marie', 'mariee'],
  commonLaw: [
    'commonlawpartner',
    'commonlawspouse',
    'commonlawunion',
    'defacto',
    'cohabiting',
    'cohabitation',
    'conjointdefait',
    'conjointedefait',
    'uniondefait',
    'unionlibre',
  ],
  divorced: ['divorce', 'divorcee'],
  separated: ['legallyseparated', 'separe', 'separee'],
  widowed: ['widow', 'widower', 'veuf', 'veuve'],
  annulled: ['annulment', 'annulledmarriage', 'marriageannulled', 'annule', 'mariageannule'],
  secondary: [
    'highschool',
    'highschooldiploma',
    'secondaryschool',
    'secondaryschooldiploma',
    'secondaire',
    'ecolesecondaire',
  ],
  lessThanOneYear: ['lessthanayear', 'lessthan1year', 'underoneyear', 'moinsdunan'],
  oneYear: ['1year', 'oneyeardiploma', '1yeardiploma', 'oneyearcertificate', '1yearcertificate', 'unan', '1an'],
  twoYear: ['2year', 'twoyears', '2years', 'twoyeardiploma', '2yeardiploma', 'deuxans', '2ans'],
  bachelor: [
    'bachelors',
    'bachelorsdegree',
    'bachelordegree',
    'bachelorofarts',
    'bachelorofscience',
    'bachelorofengineering',
    'bacheloroftechnology',
    'bachelorofcommerce',
    'ba',
    'bsc',
    'beng',
    'btech',
    'bcom',
    'bba',
    'threeyear',
    'threeyears',
    '3year',
    '3years',
    'threeyeardiploma',
    '3yeardiploma',
    'fouryeardegree',
    '4yeardegree',
  ],
  master: [
    'masters',
    'mastersdegree',
    'masterdegree',
    'masterofarts',
    'masterofscience',
    'masterofengineering',
    'masterofbusinessadministration',
    'ma',
    'msc',
    'meng',
    'mtech',
    'mba',
    'maitrise',
  ],
  professional: ['professionaldegree'],
  doctoral: ['phd', 'doctorate', 'doctoraldegree', 'doctorat'],
  parent: ['mother', 'father', 'mom', 'mum', 'dad', 'mere', 'pere'],
  grandparent: ['grandmother', 'grandfather', 'grandmere', 'grandpere'],
  child: ['son', 'daughter', 'enfant', 'fils', 'fille'],
  grandchild: ['grandson', 'granddaughter', 'petitfils', 'petitefille'],
  sibling: [
    'brother',
    'sister',
    'brotherorsister',
    'halfbrother',
    'halfsister',
    'stepbrother',
    'stepsister',
    'frere',
    'soeur',
  ],
  aunt: ['auntie', 'tante'],
  uncle: ['oncle'],
  nephew: ['neveu'],
  cousin: ['cousine'],
  permanentResident: ['pr', 'residentpermanent', 'residentepermanente'],
  citizen: ['canadian', 'canadiancitizen', 'canadienne', 'canadien', 'citoyen', 'citoyenne'],
  self: ['me', 'mine', 'my', 'myself', 'moi'],
  partner: ['mypartner', 'spouse', 'myspouse', 'husband', 'wife', 'myhusband', 'mywife', 'conjoint', 'conjointe'],
  changed: ['change', 'changes', 'changee', 'changees'],
  english: ['anglais'],
  french: ['francais', 'francophone'],
  maintained: ['implied', 'impliedstatus', 'maintainedstatus'],
  worker: ['workpermit', 'openworkpermit', 'openpermit', 'pgwp', 'postgraduationworkpermit', 'travailleur'],
  student: ['studypermit', 'etudiant', 'etudiante'],
  visitor: ['visiteur', 'visiteuse'],
  open: [
    'openworkpermit',
    'openpermit',
    'pgwp',
    'postgraduationworkpermit',
    'bowp',
    'bridgingopenworkpermit',
    'spousalopenworkpermit',
  ],
  fsw: ['fswp', 'federalskilledworker', 'federalskilledworkers', 'federalskilledworkerprogram', 'skilledworker', 'tqf'],
  cec: ['canadianexperience', 'canadianexperienceclass', 'cecp', 'experiencecanadienne'],
  fst: ['fstp', 'federalskilledtrades', 'federalskilledtradesprogram', 'skilledtrades', 'skilledtrade'],
  pnp: ['nominee', 'nominees', 'provincialnominee', 'provincialnomineeprogram'],
  'ielts-gt': ['ielts', 'ieltsgeneral', 'ieltsgeneraltraining', 'ieltsg', 'generalielts'],
  'celpip-g': ['celpip', 'celpipgeneral'],
  'pte-core': ['pte', 'pearsonpte', 'pearsonptecore'],
  'tef-canada': ['tef'],
  'tcf-canada': ['tcf'],
};

/** What may be several values, between which points or programs can differ: nobody but the person knows which one. */
const severalNames: readonly (readonly [names: readonly string[], values: readonly string[]])[] = [
  [
    ['diploma', 'collegediploma', 'college', 'diplome', 'diplomedetudescollegiales', 'dec', 'cegep'],
    ['oneYear', 'twoYear', 'bachelor'],
  ],
  [
    ['certificate', 'certificat', 'collegecertificate'],
    ['lessThanOneYear', 'oneYear'],
  ],
  [
    ['postgraduatediploma', 'graduatediploma', 'postgraduatecertificate', 'graduatecertificate', 'pgdiploma'],
    ['lessThanOneYear', 'oneYear', 'twoYear'],
  ],
  [
    ['advanceddiploma', 'associate', 'associatedegree', 'associatesdegree'],
    ['twoYear', 'bachelor'],
  ],
  [
    ['degree', 'universitydegree', 'university', 'universite'],
    ['bachelor', 'master', 'doctoral'],
  ],
  // A diploma of secondary school in France, a degree in Quebec.
  [
    ['bac', 'baccalaureat'],
    ['secondary', 'bachelor'],
  ],
  [
    ['llb', 'jd', 'lawdegree', 'bacheloroflaws', 'md', 'mbbs', 'medicaldegree', 'bds', 'pharmd', 'dvm'],
    ['bachelor', 'professional'],
  ],
  [
    ['spouse', 'husband', 'wife', 'conjoint', 'conjointe', 'partnered'],
    ['married', 'commonLaw'],
  ],
  [
    ['closed', 'closedpermit', 'closedworkpermit', 'employerspecific', 'employerspecificpermit', 'workpermit'],
    ['lmia', 'exempt204or205', 'other'],
  ],
  [['lmiaexempt'], ['exempt204or205', 'other']],
];

/**
 * The values of a field that a text can mean, by their own names or others, whatever its case, accents, spaces and signs: one
 * where only one thing can be meant, several where points or programs may differ between them, none for other texts.
 */
export function meanings(text: string, known: readonly string[]): readonly string[] {
  const own = known.find((value) => value === text);
  if (own !== undefined) return [own];
  for (const name of [text, text.replace(/,?\s*canada$/i, ''), text.replace(/^ca-/i, '')].map(bare)) {
    const same = known.filter((value) => bare(value) === name);
    if (name !== '' && same.length > 0) return same;
    const meant = known.filter((value) => otherNames[value]?.includes(name));
    if (meant.length > 0) return meant;
    const several = severalNames.find(([names]) => names.includes(name))?.[1].filter((value) => known.includes(value));
    if (several && several.length > 0) return several;
  }
  return [];
}

/** The one value that a text means, if it is one. */
export function onlyMeaning<Value extends string>(text: string, known: readonly Value[]): Value | undefined {
  const [found, ...others] = meanings(text, known);
  return others.length > 0 ? undefined : known.find((value) => value === found);
}
