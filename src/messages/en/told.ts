import { countryName } from '../../base/countries.ts';
import { type Day, formatDay } from '../../base/day.ts';
import { grouped, yearsOld } from './terms.ts';

/** A month and a year are enough to know a thing again. */
const from = (start: string | undefined) => (start === undefined ? [] : [`from ${start}`]);

const credentials: Readonly<Record<string, string>> = {
  secondary: 'Secondary school',
  lessThanOneYear: 'Program of less than a year',
  oneYear: 'Program of one year',
  twoYear: 'Program of two years',
  bachelor: "Bachelor's degree",
  twoOrMore: 'Two or more credentials',
  master: "Master's degree",
  professional: 'Professional degree',
  doctoral: 'Doctoral degree',
};

/** What a file says, part by part, as the menu of `crs init` shows it. */
export const told = {
  'told.nothing': () => 'Nothing is said of it.',
  'told.none': () => 'None',
  'told.born': ({ day, years }: { day: Day; years: number }) => `born ${formatDay(day)} (${years})`,
  'told.age': ({ years }: { years: number }) => yearsOld(years),
  'told.partner': ({ accompanying }: { accompanying: boolean }) =>
    accompanying ? 'with a partner who comes along' : 'with a partner who does not come along',
  'told.children': ({ count }: { count: number }) =>
    count === 1 ? '1 dependent child' : `${count} dependent children`,
  'told.assessed': ({ issued, issuer }: { issued: string | undefined; issuer: string | undefined }) =>
    [
      'assessed',
      ...(issuer === undefined ? [] : [`by ${issuer}`]),
      ...(issued === undefined ? [] : [`on ${issued}`]),
    ].join(' '),
  'told.notAssessed': () => 'not assessed',
  'told.finished': ({ day }: { day: string }) => `finished ${day}`,
  'told.credential': ({ level }: { level: string }) => credentials[level] ?? level,
  'told.country': ({ code }: { code: string }) => countryName(code),
  'told.occupation': ({ title, code }: { title: string; code: string }) => `${title} (${code})`,
  'told.time': ({ start, end }: { start: string | undefined; end: string | undefined }) =>
    start !== undefined && end === undefined
      ? `since ${start}`
      : [...from(start), ...(end ? [`to ${end}`] : [])].join(' '),
  'told.years': ({ years }: { years: number }) => (years === 1 ? '1 year' : `${years} years`),
  'told.permit': ({ until }: { until: string }) => `permit until ${until}`,
  'told.offer': ({ occupation }: { occupation: string }) => `job offer: ${occupation}`,
  'told.nomination': ({ province }: { province: string }) => `nomination: ${province}`,
  'told.certificate': ({ occupation }: { occupation: string }) => `certificate of qualification: ${occupation}`,
  'told.relative': ({ relation }: { relation: string }) => `${relation} in Canada`,
  'told.inPool': ({ submitted }: { submitted: string | undefined }) =>
    submitted === undefined ? 'profile in the pool' : `profile in the pool since ${submitted}`,
  'told.bars': () => 'something that may bar admission',
  'told.funds': ({ amount }: { amount: number }) => `funds: ${grouped(amount)} CAD`,

  'menu.part': ({ number, title }: { number: number; title: string }) => `${number}. ${title}`,
  'menu.choose': () => 'Which part should be changed?',
  'menu.help': () =>
    'Type the number of a part, or a word of its name, such as work. Its questions are asked again; Enter keeps what the file says. Finish shows what the changes do and asks before anything is written. With quit the file stays as it is, and your answers are kept for the next time.',
  'menu.finish': () => 'Finish',
  'menu.otherDraft': ({ file }: { file: string }) =>
    `${file} was changed since, so the answers of that time are left out.`,
  'menu.score': ({ before, after }: { before: number; after: number }) =>
    before === after ? `CRS: ${after}, as before` : `CRS: ${before} before, ${after} after these changes`,
  'menu.program': ({ program, before, after }: { program: string; before: string; after: string }) =>
    `${program}: ${before} before, ${after} after`,
};
