import type { candidate } from './en/candidate.ts';
import type { categories } from './en/categories.ts';
import type { crs } from './en/crs.ts';
import type { programs } from './en/programs.ts';
import type { en } from './en.ts';

type English = typeof en;

/** What each message needs to become a sentence. */
export type Values = {
  readonly [Id in keyof English]: English[Id] extends () => string
    ? Readonly<Record<string, never>>
    : Parameters<English[Id]>[0];
};

/** The id of a message, as `room.what`. */
export type MessageId = keyof Values;

/** Every sentence that a person reads, in one language. */
export type Words = { readonly [Id in MessageId]: (values: Values[Id]) => string };

/** One message: its id, with the values that its sentence takes. */
export interface MessageOf<Id extends MessageId> {
  /** Id of the sentence, a key of `Words`. */
  readonly id: Id;
  /** What stands in it. */
  readonly values: Values[Id];
}

/** The ids that begin with a name and a dot. */
export type Among<Name extends string> = Extract<MessageId, `${Name}.${string}`>;

/** Any of some messages. Each room names its own: one union of all would be too large for the compiler. */
export type MessageAmong<Ids extends MessageId> = { [Id in Ids]: MessageOf<Id> }[Ids];

type CoreRooms = typeof candidate & typeof crs & typeof programs & typeof categories;

/** The ids of what the core says of a person. @useDeclaredType */
export type CoreMessageId = keyof CoreRooms | Among<'highWage' | 'work'>;

/** What the core says of a person instead of a sentence: the id of one, with its values. */
export type Message = MessageAmong<CoreMessageId>;

/** The sentence of a message, by words that have at least that one. */
export function say<Id extends MessageId>(words: Pick<Words, Id>, message: MessageOf<Id>): string {
  return words[message.id](message.values);
}

/** A room of sentences in another language: the ids of an English one, each with the values that it takes there. */
export type RoomLike<English> = {
  readonly [Id in keyof English]: English[Id] extends (...values: infer Given) => string
    ? (...values: Given) => string
    : never;
};
