import type { data as english } from '../en/data.ts';
import type { RoomLike } from '../message.ts';
import { examples } from './data/examples.ts';
import { fields } from './data/fields.ts';
import { law } from './data/law.ts';

/** The texts of the data, by what they say in English: one that is reworded there is missed here by a test. */
export const dataTexts: Readonly<Record<string, string>> = { ...law, ...fields, ...examples };

/** What users wrote themselves, such as the title of an amendment, is said as they wrote it. */
export function dataText(text: string): string {
  return dataTexts[text] ?? text;
}

/** Citations are cited as the French texts of the law are. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bMI\b/g, 'IM'],
  [/\bIRPR\b/g, 'RIPR'],
  [/\bIRPA\b/g, 'LIPR'],
  [/\bSOR\//g, 'DORS/'],
  [/ s\. (?=\d)/g, ', art.\u00A0'],
  [/ made (?=\d)/g, ' prises le '],
  [/ amended (?=\d)/g, ' modifiées le '],
  [/ to (?=R\d)/g, ' à '],
  [/ and (?=R?\d)/g, ' et '],
  [/; /g, '\u00A0; '],
];

export const data: RoomLike<typeof english> = {
  'data.text': ({ text }) => dataText(text),
  'data.citation': ({ cite }) =>
    dataTexts[cite] ?? abbreviations.reduce((said, [english, french]) => said.replace(english, french), cite),
  'data.schemaTitle': () => 'Profil pour crs, schéma 1',
};
