import type { Answer } from '../base/answer.ts';
import type { Message } from '../messages/message.ts';
import type { Partner, Profile } from '../profile/schema.ts';
import { type FamilySize, settleFamily } from './family.ts';
import { readTheOtherWay, type Settling } from './settling.ts';

export interface Household {
  /** Whether the partner is counted: with the other column, and with part B of the CRS. */
  readonly counted: boolean;
  readonly because: Message;
  /** Whether the partner comes along, whose relatives in Canada then count for FSW (R83(1)(d)), also a citizen's. */
  readonly partnerComes: Answer;
  /** Whether the partner's language, study and work count for FSW: not a citizen's, nor a resident's who lives in Canada. */
  readonly adaptability: boolean;
  readonly family: FamilySize;
}

/**
 * A partner is counted when married or common-law, accompanying, and neither citizen nor permanent resident (MI s. 1;
 * CRS criteria). For funds the family counts whole, coming along or not.
 */
export function settleHousehold(settling: Settling, profile: Profile): Household {
  const family = settleFamily(settling, profile);
  const { counted, because } = settlePartner(settling, profile);
  return {
    counted,
    because,
    partnerComes: counted ? 'yes' : comesAlong(profile),
    adaptability: counted || isResidentAbroad(settling, profile),
    family,
  };
}

function settlePartner(
  settling: Settling,
  { maritalStatus, partner }: Profile,
): { counted: boolean; because: Message } {
  if (!partner) {
    if (maritalStatus !== undefined && maritalStatus !== 'married' && maritalStatus !== 'commonLaw') {
      return not('partner.none');
    }
    // A missing partner means none, which marriage contradicts, and an unknown status may: the other reading is shown.
    const id = maritalStatus === undefined ? 'partner.maritalStatusNotStated' : 'partner.notDescribed';
    const counted = readTheOtherWay(settling, 'partner.counted', { id, values: {} });
    return counted ? { counted, because: { id: 'partner.counted', values: {} } } : not('partner.none');
  }
  if (maritalStatus !== undefined && maritalStatus !== 'married' && maritalStatus !== 'commonLaw') {
    return noted(settling, { id: 'partner.notUnion', values: { maritalStatus } });
  }
  if (partner.accompanying === false) return noted(settling, { id: 'partner.notAccompanying', values: {} });
  if (isCanadian(partner)) return noted(settling, { id: 'partner.citizenOrResident', values: {} });
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
    if (readTheOtherWay(settling, 'partner.notCounted', { id: 'partner.notStated', values: { missing } }))
      return not('partner.none');
  }
  return { counted: true, because: { id: 'partner.counted', values: {} } };
}

/** A citizen or permanent resident of Canada. */
export function isCanadian({ citizen, citizenOrPermanentResident }: Partner): boolean {
  return citizen === true || citizenOrPermanentResident === true;
}

/** Asked only whether it is no, or not known. */
function comesAlong({ maritalStatus, partner }: Profile): Answer {
  const united = maritalStatus === undefined || maritalStatus === 'married' || maritalStatus === 'commonLaw';
  if (!partner || !united || partner.accompanying === false) return 'no';
  return maritalStatus !== undefined && partner.accompanying === true ? 'yes' : 'unknown';
}

/**
 * R83(1)(a), (b.1) and (c.1) leave out a citizen, and a permanent resident who resides in Canada: one who lives abroad and comes
 * along counts there, though not in the CRS.
 */
function isResidentAbroad(settling: Settling, profile: Profile): boolean {
  const { maritalStatus, partner } = profile;
  if (!partner || !isCanadian(partner) || comesAlong(profile) === 'no') return false;
  const { accompanying, citizen, residesInCanada } = partner;
  if (citizen === true || residesInCanada === true) return false;
  const missing = [
    maritalStatus === undefined && 'maritalStatus',
    accompanying === undefined && 'partner.accompanying',
    citizen === undefined && 'partner.citizen',
    residesInCanada === undefined && 'partner.residesInCanada',
  ].filter((key) => key !== false);
  if (missing.length === 0) return true;
  const unstated = unstatedFacts(partner);
  if (!mayEarn(partner) && unstated.length === 0) return false;
  const values = { missing: [...missing, ...unstated] };
  return readTheOtherWay(settling, 'partner.residesAbroad', { id: 'partner.residesAbroad', values });
}

/**
 * Whether anything is described that the rows of R83 could pay for. Where something is not stated, it is asked for whatever this
 * says: what stands for it changes nothing.
 */
function mayEarn({ languageTests = [], education = [], work = [] }: Partner): boolean {
  return languageTests.length > 0 || [...education, ...work].some(({ country }) => country === 'CA');
}

/** What the rows of R83 ask of a partner and nothing is said of. */
function unstatedFacts({ languageTests, education, work }: Partner): readonly string[] {
  return [
    languageTests === undefined && 'partner.languageTests',
    education === undefined && 'partner.education',
    work === undefined && 'partner.work',
  ].filter((key) => key !== false);
}

function not(id: 'partner.none'): { counted: boolean; because: Message } {
  return { counted: false, because: { id, values: {} } };
}

function noted(settling: Settling, because: Message): { counted: boolean; because: Message } {
  settling.notes.push(because);
  return { counted: false, because };
}
