import { familyOf } from '../facts/family.ts';
import { fundsNeeded } from '../law/funds/tables.ts';
import type { MoneyNeeded } from '../messages/en/questions.ts';
import type { At } from './question.ts';
import { validProfile } from './valid-profile.ts';

/** The money that the family told so far must show; `undefined` where the law of the day gives no amount that is sure. */
export function fundsAsked({ root, asOf, law: { funds } }: Pick<At, 'root' | 'asOf' | 'law'>): MoneyNeeded | undefined {
  const profile = validProfile(root, asOf);
  if (!profile || !funds?.amountsConfirmed) return undefined;
  const { least: persons, most } = familyOf(profile, asOf);
  const needed = (size: number) => fundsNeeded(funds, size);
  return { persons, least: needed(persons), most: Number.isFinite(most) ? needed(most) : undefined };
}
