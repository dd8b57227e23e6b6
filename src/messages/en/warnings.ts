import { type Day, formatDay } from '../../base/day.ts';
import { grouped, yearsOld } from './terms.ts';

const afterwards = 'It must still count when you apply: after an invitation there are only days for that.';
const still = (days: number) => (days === 0 ? 'today' : days === 1 ? 'for 1 more day' : `for ${days} more days`);

/** What `crs init` says of an answer that it takes and that costs something, or can hardly be right. */
export const warnings = {
  'warn.testOver': ({ last }: { last: Day }) =>
    `The results of this test counted until ${formatDay(last)}: they give nothing any more. A new test is needed.`,
  'warn.testEnds': ({ last, days }: { last: Day; days: number }) =>
    `The results of this test count until ${formatDay(last)}, ${still(days)}. ${afterwards}`,
  'warn.ecaOver': ({ last }: { last: Day }) =>
    `This assessment counted until ${formatDay(last)}: the studies give nothing any more until it is renewed.`,
  'warn.ecaEnds': ({ last, days }: { last: Day; days: number }) =>
    `This assessment counts until ${formatDay(last)}, ${still(days)}. ${afterwards}`,
  'warn.ecaBeforeCompletion': ({ completed }: { completed: string }) =>
    `The report is older than the studies, which were finished on ${completed}: check both dates.`,
  'warn.noEca': ({ partner }: { partner: boolean }) =>
    partner
      ? "Until there is an assessment (ECA), these studies give no points for your partner's education."
      : 'Until there is an assessment (ECA), these studies give no CRS points and do not count for the Federal Skilled Worker program.',
  'warn.notFinished': ({ completed }: { completed: string }) =>
    `These studies give nothing before they are finished, on ${completed}.`,
  'warn.quebec': () =>
    'Express Entry does not select people who mean to live in Quebec, which has a program of its own (Arrima): with this answer none of its programs is open to you.',
  'warn.fundsLow': ({ needed, persons }: { needed: number; persons: number }) =>
    `${persons === 1 ? 'One person' : `A family of ${persons}`} needs ${grouped(needed)} CAD: with less, the skilled worker and trades programs are closed, unless you work in Canada with a job offer that counts.`,
  'warn.fundsMayBeLow': ({ most }: { most: number }) =>
    `If everybody who may be of your family is, ${grouped(most)} CAD are needed.`,
  'warn.veryOld': ({ years }: { years: number }) => `That is ${years} years ago: check the year.`,
  'warn.relativeYoung': ({ age, needed }: { age: number; needed: number }) =>
    `${yearsOld(age)}: a relative counts from the age of ${needed} on. Check the age, if it is not so.`,
  'warn.workAsChild': ({ years }: { years: number }) =>
    `That is work at the age of ${years}: check the date, and the date of birth.`,
  'warn.permitOver': ({ until }: { until: string }) =>
    `This permit ended on ${until}. Work after it counts only where an extension was asked for in time and is still being decided.`,
};
