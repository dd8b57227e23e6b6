/** What passes a test: the list itself where all of it does, as nearly always. */
export function kept<T>(list: readonly T[], test: (one: T) => boolean): readonly T[] {
  for (const one of list) if (!test(one)) return list.filter(test);
  return list;
}
