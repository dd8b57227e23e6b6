import { fields } from '../../batch/fields.ts';
import { nearest } from '../../profile/nearest.ts';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';

/** What stands in every record that has it, named or not. */
const always = ['file', 'line', 'id', 'errors', 'notes', 'extra'];

/** The ids that `--fields` names, in their order. @throws {ExitError} for a name that is no field, or stands twice */
export function chosenFields(given: readonly string[] | undefined): readonly string[] | undefined {
  if (!given) return undefined;
  const names = given.flatMap((some) => some.split(',')).map((name) => name.trim());
  const ids = fields.map(({ id }) => id);
  for (const name of names) {
    if (!always.includes(name) && !ids.includes(name)) {
      throw new ExitError(words['batch.unknownField']({ name, near: nearest(name, ids) }));
    }
    if (names.indexOf(name) !== names.lastIndexOf(name)) throw new ExitError(words['batch.fieldTwice']({ name }));
  }
  return names.filter((name) => !always.includes(name));
}
