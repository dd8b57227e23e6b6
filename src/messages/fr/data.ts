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
  [/(?<!\u00A0); /g, '\u00A0; '],
  [/\bCRS criteria, part\b/g, 'critères du SCG, partie'],
  // A paragraph has one bracket (`alinéa a)`), a subparagraph two (`sous-alinéa (i)`).
  [/(\d(?:\(\d+(?:\.\d+)?\))*)\(([a-z](?:\.\d)?)\)/g, '$1$2)'],
  [/(\(\d+(?:\.\d+)?\))\(([a-z](?:\.\d)?)\)/g, '$1$2)'],
  [/([,-] ?)\(([a-hj-uw-z](?:\.\d)?)\)/g, '$1$2)'],
];

/** A citation as IRCC writes it in French, such as R87.1(3)a), LIPR 11.2 or IM art. 15. */
export function citation(cite: string): string {
  return abbreviations.reduce((said, [english, french]) => said.replace(english, french), dataTexts[cite] ?? cite);
}

export const data: RoomLike<typeof english> = {
  'data.text': ({ text }) => dataText(text),
  'data.citation': ({ cite }) => citation(cite),
  'data.schemaTitle': () => 'Profil pour crs, schéma 1',
};
