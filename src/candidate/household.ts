import type { Profile } from '../profile/schema.ts';
import type { Message } from '../words/message.ts';
import { otherwise, type Settling } from './settling.ts';

export interface Household {
  /** Whether the partner is counted: with the other column, and with part B of the CRS. */
  readonly counted: boolean;
  readonly because: Message;
  readonly family: { readonly least: number; readonly most: number };
}

/**
 * A partner is counted when married or common-law, accompanying, and neither citizen nor permanent resident (MI s. 1;
 * CRS criteria). For funds the family counts whole, coming along or not.
 */
export function settleHousehold(settling: Settling, profile: Profile): Household {
  const { maritalStatus, partner, dependentChildren } = profile;
  if (dependentChildren === undefined)
    settling.doubts.push({ message: { id: 'family.childrenNotStated', values: {} } });
  const couple =
    maritalStatus === 'married' || maritalStatus === 'commonLaw' || (maritalStatus === undefined && !!partner);
  const adults = couple ? 2 : 1;
  const family = {
    least: adults + (dependentChildren ?? 0),
    most: adults + (dependentChildren ?? Number.POSITIVE_INFINITY),
  };
  const { counted, because } = settlePartner(settling, profile);
  return { counted, because, family };
}

function settlePartner(
  settling: Settling,
  { maritalStatus, partner }: Profile,
): { counted: boolean; because: Message } {
  if (!partner) {
    if (maritalStatus !== 'married' && maritalStatus !== 'commonLaw') return not('partner.none');
    // A missing partner means none, which marriage contradicts: the other reading is shown.
    const counted = otherwise(settling, 'partner.counted', { id: 'partner.notDescribed', values: {} });
    return counted ? { counted, because: { id: 'partner.counted', values: {} } } : not('partner.none');
  }
  if (maritalStatus !== undefined && maritalStatus !== 'married' && maritalStatus !== 'commonLaw') {
    return noted(settling, { id: 'partner.notUnion', values: { maritalStatus } });
  }
  if (partner.accompanying === false) return noted(settling, { id: 'partner.notAccompanying', values: {} });
  if (partner.citizenOrPermanentResident === true)
    return noted(settling, { id: 'partner.citizenOrResident', values: {} });
  if (
    maritalStatus === undefined ||
    partner.accompanying === undefined ||
    partner.citizenOrPermanentResident === undefined
  ) {
    const missing = [
      maritalStatus === undefined && 'maritalStatus',
      partner.accompanying === undefined && 'partner.accompanying',
      partner.citizenOrPermanentResident === undefined && 'partner.citizenOrPermanentResident',
    ].filter((key) => key !== false);
    if (otherwise(settling, 'partner.notCounted', { id: 'partner.notStated', values: { missing } }))
      return not('partner.none');
  }
  return { counted: true, because: { id: 'partner.counted', values: {} } };
}

function not(id: 'partner.none'): { counted: boolean; because: Message } {
  return { counted: false, because: { id, values: {} } };
}

function noted(settling: Settling, because: Message): { counted: boolean; because: Message } {
  settling.notes.push(because);
  return { counted: false, because };
}
