import type { en } from './en.ts';

type English = typeof en;

/** What each message needs to become a sentence. */
export type Values = {
  readonly [Id in keyof English]: English[Id] extends () => string
    ? Readonly<Record<string, never>>
    : Parameters<English[Id]>[0];
};

export type MessageId = keyof Values;

/** Every sentence that a person reads, in one language. */
export type Words = { readonly [Id in MessageId]: (values: Values[Id]) => string };

export interface MessageOf<Id extends MessageId> {
  readonly id: Id;
  readonly values: Values[Id];
}

/** What the core says instead of a sentence: the id of one, with its values. */
export type Message = { [Id in MessageId]: MessageOf<Id> }[MessageId];

/** The sentence of a message. */
export function say<Id extends MessageId>(words: Words, message: MessageOf<Id>): string {
  return words[message.id](message.values);
}
