/** The official languages. */
export const languages = ['english', 'french'] as const;

/** An official language of Canada. @useDeclaredType */
export type Language = (typeof languages)[number];

/** The four abilities in the order of the profile and of the score tree. */
export const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;

/** One of the four abilities that a test measures. @useDeclaredType */
export type Ability = (typeof abilities)[number];

/** The tests that Express Entry takes. Of each language, those held in the most countries come first. */
export const testIds = ['ielts-gt', 'celpip-g', 'pte-core', 'tef-canada', 'tcf-canada'] as const;

/** A language test that Express Entry takes. @useDeclaredType */
export type TestId = (typeof testIds)[number];

/** Whether a text names one of the tests of Express Entry. */
export function isTestId(text: string): text is TestId {
  return testIds.some((id) => id === text);
}
