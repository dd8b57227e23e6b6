import { provinces } from '../base/regions.ts';

/** Provinces without a nominee program in Express Entry (Quebec selects by itself; Nunavut has none). */
export const withoutNominees: readonly string[] = ['QC', 'NU'];

/**
 * Whether a text names a province, a territory or a federal body, which alone issue certificates of qualification in a
 * trade (CRS tool; R87.2(3)(d)(i)).
 */
export function isCanadianIssuer(issuer: string): boolean {
  return provinceCode.test(issuer) || namedIssuers.test(issuer);
}

const provinceCode = new RegExp(`^(${provinces.join('|')})$`, 'i');
const namedIssuers =
  /canada|federal|red seal|sceau rouge|alberta|british columbia|manitoba|brunswick|newfoundland|nova scotia|northwest|nunavut|ontario|prince edward|qu[eé]bec|saskatchewan|yukon/i;
