import { en } from '../words/en.ts';
import type { Words } from '../words/message.ts';

/** The language that the program speaks. */
export const words: Words = en;
