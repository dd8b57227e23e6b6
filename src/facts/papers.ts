import { formatDay, parseDay } from '../base/day.ts';
import type { Province } from '../base/regions.ts';
import { isCanadianIssuer, withoutNominees } from '../law/provinces.ts';
import { everyStreamClosed, streamsChecked, unconfirmedStreams } from '../law/streams.ts';
import type { Message } from '../messages/message.ts';
import type { Profile } from '../profile/schema.ts';
import type { Candidate } from './candidate.ts';
import { readTheOtherWay, type Settling } from './settling.ts';

/** A certificate of qualification that counts on the day. */
export function settleCertificate(
  settling: Settling,
  { certificateOfQualification: held }: Profile,
): Candidate['certificate'] {
  if (!held) return undefined;
  const issued = held.issued === undefined ? undefined : parseDay(held.issued);
  if (issued !== undefined && issued > settling.asOf) {
    settling.notes.push({ id: 'certificate.notIssued', values: { issued: held.issued ?? '' } });
    return undefined;
  }
  if (held.noc === undefined) settling.doubts.push({ message: { id: 'certificate.tradeNotStated', values: {} } });
  if (held.issuer !== undefined && !isCanadianIssuer(held.issuer)) {
    const message = { id: 'certificate.issuer', values: { issuer: held.issuer } } as const;
    if (!readTheOtherWay(settling, 'certificate.issuer', message)) return undefined;
  }
  return { noc: held.noc };
}

const noNomination: Candidate['nomination'] = { counts: false, because: { id: 'nomination.none', values: {} } };

/** Whether a nomination counts: one that its certificate calls enhanced (through Express Entry), issued by the day. */
export function settleNomination(
  settling: Settling,
  { provincialNomination: nomination, destination }: Profile,
): Candidate['nomination'] {
  if (!nomination) return noNomination;
  const { province, kind, issued } = nomination;
  const refuse = (because: Candidate['nomination']['because']) => {
    settling.notes.push(because);
    return { counts: false, because };
  };
  const day = issued === undefined ? undefined : parseDay(issued);
  if (kind === 'base') return refuse({ id: 'nomination.base', values: {} });
  if (province !== undefined && withoutNominees.includes(province)) {
    return refuse({ id: 'nomination.noProgram', values: { province } });
  }
  if (day !== undefined && day > settling.asOf)
    return refuse({ id: 'nomination.notIssued', values: { issued: issued ?? '' } });
  const has = { counts: true, because: { id: 'nomination.has', values: { province } } } as const;
  if (province !== undefined) noteProvince(settling, province, issued, destination);
  if (kind === 'enhanced') return has;
  const doubt: Message = { id: 'nomination.kindNotStated', values: {} };
  return readTheOtherWay(settling, 'nomination.enhanced', doubt) ? has : { counts: false, because: doubt };
}

/** What a nominee should know of the province that nominates. */
function noteProvince({ notes, asOf }: Settling, province: Province, issued?: string, destination?: Province): void {
  // Applications made before a stream closed are still decided after it: the register says nothing of a certificate in hand.
  if (issued !== undefined && everyStreamClosed(province, issued)) {
    notes.push({ id: 'nomination.streamsClosed', values: { province, issued } });
  }
  const streams = unconfirmedStreams(province, issued ?? formatDay(asOf));
  if (streams.length > 0) {
    notes.push({ id: 'nomination.streamsNotConfirmed', values: { province, streams, checked: streamsChecked } });
  }
  if (destination !== undefined && province !== destination) {
    notes.push({ id: 'nomination.otherDestination', values: { province, destination } });
  }
}
