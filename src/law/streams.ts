import type { Province } from '../base/regions.ts';

/** A stream through which a province nominates. Quebec and Nunavut have none. */
export interface Stream {
  /** The province or territory that nominates. */
  readonly province: Province;
  /** Name of the stream. */
  readonly name: string;
  /** `enhanced`: through Express Entry. `unknown`: not confirmed that its nominees go through Express Entry. */
  readonly kind: 'enhanced' | 'unknown';
  /** First day; left out where it is not known. */
  readonly from?: string;
  /** First day on which it was closed. */
  readonly closed?: string;
  /** Whether at least two independent accounts agree that it is as this entry says. */
  readonly confirmed: boolean;
  /** What this entry rests on, in words. */
  readonly source: string;
  /** What else has to be known. */
  readonly note?: string;
}

/** How a stream stands on a day; `notYet`: it opens later. */
export type StreamStatus = 'open' | 'closed' | 'notYet' | 'unknown';

/** Last day on which the register was compared with what the provinces publish. Provinces change streams without notice. */
export const streamsChecked = '2026-11-23';

/** After this many days a register of streams is old news. */
export const streamsCheckedForDays = 90;

/** What the register says of a stream without an opening day holds for this year: it was asked for no earlier one. */
const registerFrom = '2026-01-01';

const ontario = 'O. Reg. 47/26';
const twoAccounts = 'two or more independent accounts of 2026';
const oneAccount = 'fewer than two independent accounts of 2026';

/** Every stream on the register. */
export const streams: readonly Stream[] = [
  {
    province: 'ON',
    name: 'Human Capital Priorities',
    kind: 'enhanced',
    closed: '2026-05-30',
    confirmed: true,
    source: ontario,
  },
  {
    province: 'ON',
    name: 'French-Speaking Skilled Worker',
    kind: 'enhanced',
    closed: '2026-05-30',
    confirmed: true,
    source: ontario,
  },
  { province: 'ON', name: 'Skilled Trades', kind: 'enhanced', closed: '2026-05-30', confirmed: true, source: ontario },
  {
    province: 'ON',
    name: 'Ontario Workforce Priority',
    kind: 'unknown',
    from: '2026-06-26',
    confirmed: true,
    source: twoAccounts,
    note: 'whether its nominees go through Express Entry is not confirmed',
  },
  {
    province: 'AB',
    name: 'Alberta Express Entry Stream',
    kind: 'enhanced',
    confirmed: true,
    source: twoAccounts,
    note: 'asks for a CRS score of 300 or more',
  },
  {
    province: 'BC',
    name: 'Express Entry BC option on Skills Immigration',
    kind: 'enhanced',
    confirmed: true,
    source: twoAccounts,
    note: 'its criteria are not confirmed',
  },
  {
    province: 'SK',
    name: 'International Skilled Worker: Saskatchewan Express Entry',
    kind: 'enhanced',
    confirmed: false,
    source: oneAccount,
  },
  {
    province: 'MB',
    name: 'Skilled Worker Overseas: Manitoba Express Entry Pathway',
    kind: 'enhanced',
    confirmed: false,
    source: oneAccount,
  },
  {
    province: 'NS',
    name: 'Nova Scotia: Express Entry',
    kind: 'enhanced',
    from: '2026-02-18',
    confirmed: true,
    source: twoAccounts,
    note: 'merges three older streams',
  },
  {
    province: 'NB',
    name: 'New Brunswick Express Entry: Employment in New Brunswick',
    kind: 'enhanced',
    from: '2025-03-05',
    confirmed: true,
    source: twoAccounts,
  },
  {
    province: 'NB',
    name: 'New Brunswick Express Entry: New Brunswick Interests',
    kind: 'enhanced',
    from: '2025-03-05',
    confirmed: true,
    source: twoAccounts,
  },
  { province: 'PE', name: 'PEI Express Entry', kind: 'enhanced', confirmed: false, source: oneAccount },
  {
    province: 'NL',
    name: 'NLPNP Express Entry Skilled Worker',
    kind: 'enhanced',
    confirmed: true,
    source: twoAccounts,
    note: 'its details are not confirmed',
  },
  { province: 'YT', name: 'Yukon Express Entry', kind: 'enhanced', confirmed: false, source: oneAccount },
  {
    province: 'NT',
    name: 'Express Entry pathway of the Employer-Driven stream',
    kind: 'enhanced',
    confirmed: false,
    source: oneAccount,
  },
];

/** What is known of a stream on a day (`YYYY-MM-DD`). */
export function streamStatus({ from, closed, confirmed }: Stream, day: string): StreamStatus {
  if (!confirmed) return 'unknown';
  if (closed !== undefined && day >= closed) return 'closed';
  if (from !== undefined) return day < from ? 'notYet' : 'open';
  return day >= registerFrom ? 'open' : 'unknown';
}

/** The streams of a province, where none that was open on a day is confirmed to nominate through Express Entry. */
export function unconfirmedStreams(province: string, day: string): readonly string[] {
  const open = streams.filter((stream) => {
    const status = streamStatus(stream, day);
    return stream.province === province && status !== 'closed' && status !== 'notYet' && day >= registerFrom;
  });
  const isSure = ({ kind, confirmed }: Stream) => kind === 'enhanced' && confirmed;
  return open.some(isSure) ? [] : open.map(({ name }) => name);
}

/** Whether every enhanced stream of a province that the register knows was closed on a day: worth a note, since what a certificate says decides. */
export function everyStreamClosed(province: string, day: string): boolean {
  const enhanced = streams.filter((stream) => stream.province === province && stream.kind === 'enhanced');
  return enhanced.length > 0 && enhanced.every((stream) => streamStatus(stream, day) === 'closed');
}
