import type { Answer } from '../base/answer.ts';
import { qualifyingRelations, relativeMinAge } from '../law/relatives.ts';
import type { Message } from '../messages/message.ts';
import type { Relative } from '../profile/schema.ts';
import { readTheOtherWay, type Settling } from './settling.ts';

interface RelativeAnswer {
  readonly counts: boolean;
  readonly because: Message;
}

const noRelative = {
  sibling: { counts: false, because: { id: 'sibling.none', values: {} } },
  relative: { counts: false, because: { id: 'relative.none', values: {} } },
} as const;

/**
 * The sibling of the CRS and the relative of R83(1)(d): 18 or older, citizen or permanent resident, living in Canada. A
 * partner's count where the partner comes along; for the CRS one who is a citizen or permanent resident is no partner (MI s. 1).
 * @param counted whether the partner is counted in the CRS
 */
export function settleRelatives(
  settling: Settling,
  list: readonly Relative[],
  counted: boolean,
  partnerComes: Answer,
): { readonly sibling: RelativeAnswer; readonly relative: RelativeAnswer } {
  if (list.length === 0) return noRelative;
  const qualifying = list.filter((relative, index) =>
    isQualifying(settling, relative, index + 1, counted, partnerComes),
  );
  const [first] = qualifying;
  if (!first) return noRelative;
  const sibling = qualifying.some(({ relation, of }) => relation === 'sibling' && (of !== 'partner' || counted));
  return {
    sibling: sibling ? { counts: true, because: { id: 'sibling.has', values: {} } } : noRelative.sibling,
    relative: { counts: true, because: { id: 'relative.has', values: { relation: first.relation } } },
  };
}

function isQualifying(
  settling: Settling,
  relative: Relative,
  position: number,
  counted: boolean,
  partnerComes: Answer,
): boolean {
  const { relation, status, age } = relative;
  const about = { position, relation };
  const refuse = (message: Message) => {
    settling.notes.push(message);
    return false;
  };
  if (!qualifyingRelations.some((one) => one === relation)) return refuse({ id: 'relative.notListed', values: about });
  if (relative.of === 'partner' && partnerComes === 'no')
    return refuse({ id: 'relative.ofPartnerNotCounted', values: about });
  if (status === 'other') return refuse({ id: 'relative.status', values: about });
  if (age !== undefined && age < relativeMinAge)
    return refuse({ id: 'relative.tooYoung', values: { ...about, age, needed: relativeMinAge } });
  const missing = [
    status === undefined && 'status',
    age === undefined && 'age',
    relative.of === undefined && !counted && 'of',
    relative.of === 'partner' && partnerComes === 'unknown' && 'partner.accompanying',
  ].filter((key) => key !== false);
  return (
    missing.length === 0 ||
    readTheOtherWay(settling, 'relative.qualifies', { id: 'relative.notStated', values: { ...about, missing } })
  );
}
