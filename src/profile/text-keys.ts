/** Keys whose values are texts even where they look like numbers: `noc: 00012` keeps its zeros. */
export const textKeys: ReadonlySet<string> = new Set(['noc', 'id', 'name', 'title', 'field', 'issuer', 'notes']);
