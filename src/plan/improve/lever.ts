import type { Among, MessageAmong } from '../../messages/message.ts';
import type { Profile } from '../../profile/schema.ts';
import type { CrsId } from '../../score-tree/node.ts';

/** What this room says instead of a sentence. */
export type ImproveMessage = MessageAmong<Among<'improve'>>;

/** One operation of a JSON Patch (RFC 6902) on the data of a profile. */
export type Change =
  | {
      /** As RFC 6902 has it. */
      readonly op: 'add' | 'replace';
      /** JSON Pointer (RFC 6901) into the profile, as `/work/0/end`. */
      readonly path: string;
      /** What shall stand there. */
      readonly value: unknown;
    }
  | {
      /** As RFC 6902 has it. */
      readonly op: 'remove';
      /** JSON Pointer (RFC 6901) into the profile, as `/work/0/end`. */
      readonly path: string;
    };

/** Kinds of levers, by whose names costs are given. */
export const leverKinds = [
  'language',
  'language.english',
  'language.french',
  'education',
  'eca',
  'work',
  'work.canada',
  'work.abroad',
  'nomination',
  'certificate',
  'offer',
  'sibling',
  'relative',
  'funds',
  'destination',
  'partner',
  'partner.language',
  'partner.education',
  'partner.eca',
  'partner.work',
  'partner.accompanying',
  'partner.notAccompanying',
  'partner.principal',
  'fact',
] as const;

type LeverKind = (typeof leverKinds)[number];

/** Something about a person that could be otherwise, as a change of the profile. What it is worth, only an assessment says. */
export interface Lever {
  /** Dotted and stable: kind, what of it, how much. */
  readonly id: LeverKind | `${LeverKind}.${string}`;
  /** What it is, as a message. */
  readonly label: ImproveMessage;
  /** How much of its family, in few words; left out where a family is one lever. */
  readonly amount?: ImproveMessage;
  /** What it takes, as a fact. */
  readonly takes: ImproveMessage;
  /** What has to be known before anyone relies on it. */
  readonly warning?: ImproveMessage;
  /** The row whose reason tells why nothing moved. */
  readonly reads?: CrsId;
  /** Levers of a family are one thing in different amounts: more `demand`, more of it. */
  readonly family: string;
  /** How much of it: years of work, else a number that orders the levers of the family. */
  readonly demand: number;
  /** The facts it changes, as names with dots; levers with a fact in common are never combined. */
  readonly touches: readonly string[];
  /** The change, on the profile as it is by then: other levers may have changed it before. */
  readonly on: (profile: Profile) => readonly Change[];
}

/** Whether two levers can hold at the same time: neither changes a fact of the other's, nor a part or a whole of one. */
export function areCompatible(one: Lever, other: Lever): boolean {
  return !one.touches.some((fact) => other.touches.some((also) => isWithin(fact, also) || isWithin(also, fact)));
}

function isWithin(part: string, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}.`);
}
