import type { Relative } from '../profile/schema.ts';
import { qualifyingRelations, relativeMinAge } from '../rules/validity.ts';
import type { Message } from '../words/message.ts';
import { otherwise, type Settling } from './settling.ts';

interface Claim {
  readonly counts: boolean;
  readonly because: Message;
}

/** The sibling of the CRS and the relative of R83(1)(d): 18 or older, citizen or permanent resident, living in Canada. */
export function settleRelatives(
  settling: Settling,
  list: readonly Relative[],
  withPartner: boolean,
): { readonly sibling: Claim; readonly relative: Claim } {
  const qualifying = list.filter((relative, index) => isQualifying(settling, relative, index + 1, withPartner));
  const sibling = qualifying.some(({ relation }) => relation === 'sibling');
  const [first] = qualifying;
  return {
    sibling: {
      counts: sibling,
      because: sibling ? { id: 'sibling.has', values: {} } : { id: 'sibling.none', values: {} },
    },
    relative: {
      counts: first !== undefined,
      because: first
        ? { id: 'relative.has', values: { relation: first.relation } }
        : { id: 'relative.none', values: {} },
    },
  };
}

function isQualifying(settling: Settling, relative: Relative, position: number, withPartner: boolean): boolean {
  const { relation, status, age } = relative;
  const about = { position, relation };
  const refuse = (message: Message) => {
    settling.notes.push(message);
    return false;
  };
  if (!qualifyingRelations.some((one) => one === relation)) return refuse({ id: 'relative.notListed', values: about });
  if (relative.of === 'partner' && !withPartner) return refuse({ id: 'relative.ofPartnerNotCounted', values: about });
  if (status === 'other') return refuse({ id: 'relative.status', values: about });
  if (age !== undefined && age < relativeMinAge)
    return refuse({ id: 'relative.tooYoung', values: { ...about, age, needed: relativeMinAge } });
  const missing = [status === undefined && 'status', age === undefined && 'age'].filter((key) => key !== false);
  return (
    missing.length === 0 ||
    otherwise(settling, 'relative.qualifies', { id: 'relative.notStated', values: { ...about, missing } })
  );
}
