import type { At, Section } from './question.ts';
import { sections } from './sections.ts';

/** The parts of the questionnaire that a person is asked, as far as it is known by now. */
export function partsOf(at: At): readonly Section[] {
  const ofPartner: At = { ...at, about: { ...at.about, partner: true } };
  return sections.filter(({ whose, steps }) => {
    const here = whose === 'partner' ? ofPartner : at;
    return steps.some(({ applies }) => whose === 'self' || applies?.(here) !== false);
  });
}
