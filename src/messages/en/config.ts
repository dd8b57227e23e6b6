/** What is said of the file of defaults. */
export const config = {
  'config.used': ({ file, used, lang }: { file: string; used: readonly string[]; lang: string | undefined }) =>
    `${file}: ${[...used, ...(lang === undefined ? [] : [`lang ${lang} (only English is spoken)`])].join(', ')}`,
};
