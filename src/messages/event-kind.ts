/**
 * Why something changes, in the order in which the causes of one day are told. `rules`: another version of the CRS, the
 * programs or the categories. `funds`: another funds table. `bar`: a finding of misrepresentation begins or ends to bar. `fact`: something
 * that the file dates later, such as a test or the end of a job. `permit`: the last day of the permit is over. `test`, `eca`: too old from this day on. `profile`: its
 * twelve months end. `work`: more of it. `window`: older work falls out of the years that count. `category`: work reaches
 * what a category asks for, or no longer does.
 */
export const eventKinds = [
  'rules',
  'funds',
  'bar',
  'permit',
  'fact',
  'birthday',
  'test',
  'eca',
  'profile',
  'work',
  'window',
  'category',
] as const;

/** What makes an event of a timeline. @useDeclaredType */
export type EventKind = (typeof eventKinds)[number];
