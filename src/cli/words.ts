import { en } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';

/** The language that the program speaks. */
export const words: Words = en;
