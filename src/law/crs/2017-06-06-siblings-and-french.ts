import type { Amendment } from '../version.ts';
import type { CrsTables } from './tables.ts';

export const crs20170606: Amendment<CrsTables> = {
  id: '2017-06-06',
  title: 'Sibling and French-language points; tie-break by time of submission',
  effective: '2017-06-06',
  status: 'enacted',
  verified: '2020-10-19',
  instrument: 'Amending Ministerial Instructions 2017-1, made 2017-05-29',
  sources: [
    {
      title: 'Ministerial Instructions amending the Express Entry system, 2017-1 (canada.ca)',
      url: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/amending-express-entry-system-2017.html',
      seen: 'opening sections; amounts confirmed by two reprints of the IRCC notice and four calculators of 2017 to 2020',
    },
  ],
  changes: {
    additional: { sibling: 15, french: { alone: 15, withEnglish: 30 } },
    cite: {
      sibling: 'MI 2017-1',
      french: 'MI 2017-1',
    },
  },
};
