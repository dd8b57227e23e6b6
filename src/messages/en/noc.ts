import { officialNocPage } from '../../law/noc-page.ts';
import { list } from './terms.ts';

/** Occupations found. */
export const noc = {
  /** Of the official titles that of this language. */
  'noc.title': ({ of }: { of: { readonly title: string; readonly titleFr: string } }) => of.title,
  'noc.page': ({ code }: { code: string | undefined }) => officialNocPage(code),
  'noc.suggested': ({ code, title, teer }: { code: string; title: string; teer: number }) =>
    `${code} ${title}, TEER ${teer}`,
  'noc.kind': ({ teer, skilled }: { teer: number; skilled: boolean }) =>
    `TEER ${teer}, ${skilled ? 'skilled' : 'not skilled'}`,
  'noc.trade': () => 'Federal Skilled Trades list',
  'noc.tradeOlderNoc': () => 'perhaps on the Federal Skilled Trades list, then written in an older NOC',
  'noc.categories': ({ labels }: { labels: readonly string[] }) => `categories: ${list(labels)}`,
  'noc.found': ({ matched }: { matched: string }) => `found as "${matched}"`,
  'noc.nothing': ({ text }: { text: string }) =>
    `Nothing was found for "${text}". Try another title, in English or French, or the first digits of a code.`,
  'noc.duties': ({ asOf }: { asOf: string }) =>
    `Rules of ${asOf}. Titles do not decide, duties do: the job must match the lead statement and the main duties of the entry (noc.esdc.gc.ca).`,
};
