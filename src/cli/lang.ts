/** Languages that are spoken. */
export const langs = ['en', 'fr'] as const;

export type Lang = (typeof langs)[number];

export interface AskedLang {
  /** The line without `--lang`, which may stand anywhere before `--`. */
  readonly argv: readonly string[];
  readonly lang: Lang | undefined;
  /** What is wrong with it, to be told in a language that is chosen without it. */
  readonly wrong?: 'twice' | 'unknown';
}

/** Takes `--lang fr` or `--lang=fr` out of a line, before anything else of it is read. */
export function askedLang(line: readonly string[]): AskedLang {
  const end = line.includes('--') ? line.indexOf('--') : line.length;
  const argv: string[] = [];
  let lang: Lang | undefined;
  let wrong: AskedLang['wrong'];
  for (let at = 0; at < end; at++) {
    const word = line[at] ?? '';
    if (word !== '--lang' && !word.startsWith('--lang=')) {
      argv.push(word);
      continue;
    }
    const value = word === '--lang' ? line[++at] : word.slice('--lang='.length);
    const named = langs.find((one) => one === value);
    wrong ??= named === undefined ? 'unknown' : lang === undefined ? undefined : 'twice';
    lang ??= named;
  }
  return { argv: [...argv, ...line.slice(end)], lang, ...(wrong && { wrong }) };
}

type Env = Readonly<Record<string, string | undefined>>;

/** The language that CRS_LANG names. */
export function langOfProgram({ CRS_LANG }: Env): Lang | undefined {
  return langIn(CRS_LANG);
}

/** The language of the system, by the first of its variables that is set. */
export function langOfSystem({ LC_ALL, LC_MESSAGES, LANG }: Env): Lang {
  return langIn(LC_ALL || LC_MESSAGES || LANG) ?? 'en';
}

/** `fr`, `fr_CA.UTF-8`: French; `en`, `C`, anything else that is set: English. */
function langIn(value: string | undefined): Lang | undefined {
  if (value === undefined || value === '') return undefined;
  return /^fr(?![a-z])/i.test(value) ? 'fr' : 'en';
}
