import fc from 'fast-check';
import type { Shape } from './shapes.ts';

export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

const days = ['2026-03-01', '2024-10-12', '2025-12-31'];

/** Values that are more than a text, by the name of the key: what a sentence looks up, or reads as a day. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ability: ['listening', 'speaking'],
  category: ['trades', 'healthcare'],
  country: ['IN', 'BR'],
  destination: ['ON', 'QC'],
  language: ['english', 'french'],
  level: ['bachelor', 'oneYear'],
  maritalStatus: ['married', 'single'],
  noc: ['21231', '72310'],
  nocs: ['21231', '72310'],
  program: ['fsw', 'cec'],
  programs: ['fsw', 'cec'],
  province: ['NS', 'AB'],
  relation: ['sibling', 'aunt'],
  test: ['ielts-gt', 'tef-canada'],
};
const dayNames =
  /^(?:acceptedFrom|acknowledged|asOf|checked|closed|completed|date|day|days|deadline|effective|end|ends|expires|first|from|invited|issued|last|lastShown|missing|on|opening|since|start|started|to|until|used|verified|version)$/;

/** Words of no language, so that what shows of them is theirs. */
const marks = ['Zyxo', 'Qwub', 'Vrel'];

const numbers = [0, 1, 2, 3, 5, 7, 12, 600, 1500, 15263];

/** Values of a shape, as a sentence may be given. */
export function valuesOf(shape: Shape): fc.Arbitrary<Value> {
  switch (shape.kind) {
    case 'text':
      return fc.constantFrom(...(texts[shape.name] ?? (dayNames.test(shape.name) ? days : marks)));
    case 'number':
      return fc.constantFrom(...numbers);
    case 'constants':
      return fc.constantFrom(...shape.values);
    case 'list':
      return fc.array(valuesOf(shape.of), { minLength: 1, maxLength: 3 });
    case 'tuple':
      return fc.tuple(...shape.of.map(valuesOf));
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, valuesOf(of)])));
    case 'record':
      return fc.dictionary(fc.constantFrom(...marks), valuesOf(shape.of), { minKeys: 1 });
    case 'either':
      return fc.oneof(...shape.of.map(valuesOf));
  }
}
