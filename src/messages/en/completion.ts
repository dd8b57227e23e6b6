import type { provinces } from '../../base/regions.ts';

type Province = (typeof provinces)[number];

/** What shells show beside a word that completes. */
export const completion = {
  'completion.today': () => 'today',
  'completion.province': ({ code }: { code: Province }) => provinceNames[code],
};

const provinceNames: Readonly<Record<Province, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NS: 'Nova Scotia',
  NT: 'Northwest Territories',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};
