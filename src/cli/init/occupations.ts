import { words } from '../words.ts';
import type { Occupations } from './view.ts';

/** The search of occupations, in a bundle of its own. */
export async function loadOccupations(): Promise<Occupations> {
  const { searchOccupations } = await import('../../noc/search.ts');
  const { lookUp } = await import('../../noc/look-up.ts');
  return { search: searchOccupations, lookUp };
}

/** The title of an occupation by its code, in the language spoken. */
export async function occupationTitles(): Promise<(code: string) => string | undefined> {
  const { lookUp } = await import('../../noc/look-up.ts');
  return (code) => titleOf(code, lookUp);
}

export function titleOf(code: string, lookUp: Occupations['lookUp']): string | undefined {
  const [match] = lookUp(code);
  return match && words['noc.title']({ of: match });
}
