/**
 * Texts that stand beside the data that they tell of: titles and sources of the law, descriptions of fields, first lines of the
 * examples. English says them as they are; another language looks them up, and says what it does not know as it is.
 */
export const data = {
  'data.text': ({ text }: { text: string }) => text,
  'data.citation': ({ cite }: { cite: string }) => cite,
  'data.schemaTitle': () => 'Profile for crs, schema 1',
};
