import type { Match } from './search.ts';

/**
 * Unit groups of NOC 2021 by job title, best first (see `searchOccupations` in search.ts, which answers at once when it is
 * loaded). Titles and index are loaded by the first call.
 */
export async function searchOccupations(text: string, limit?: number): Promise<readonly Match[]> {
  const search = await import('./search.ts');
  return search.searchOccupations(text, limit);
}
