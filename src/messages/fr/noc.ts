import { officialNocPage } from '../../law/noc-page.ts';
import type { noc as english } from '../en/noc.ts';
import type { RoomLike } from '../message.ts';
import { list } from './terms.ts';
import { pluralOf, quoted } from './typography.ts';

/** Occupations found. */
export const noc: RoomLike<typeof english> = {
  'noc.title': ({ of }) => of.titleFr,
  'noc.page': ({ code }) => officialNocPage(code, 'fr-CA'),
  'noc.suggested': ({ code, title, teer }) => `${code} ${title}, FEER\u00A0${teer}`,
  'noc.kind': ({ teer, skilled }) =>
    `FEER\u00A0${teer}, ${skilled ? 'profession qualifiée' : 'profession non qualifiée'}`,
  'noc.trade': () => 'métier spécialisé (TMSF)',
  'noc.tradeOlderNoc': () => 'peut-être un métier spécialisé (TMSF), dont la liste suivait alors une CNP plus ancienne',
  'noc.categories': ({ labels }) => `${pluralOf(labels.length, 'catégorie', 'catégories')}\u00A0: ${list(labels)}`,
  'noc.found': ({ matched }) => `trouvé sous ${quoted(matched)}`,
  'noc.nothing': ({ text }) =>
    `Aucun résultat pour ${quoted(text)}. Essayez un autre titre, en français ou en anglais, ou les premiers chiffres d’un code.`,
  'noc.duties': ({ asOf }) =>
    `Règles du ${asOf}. Ce sont les fonctions qui comptent, pas les titres\u00A0: l’emploi doit correspondre à l’énoncé principal et aux fonctions principales de la profession (noc.esdc.gc.ca).`,
};
