import { printable } from '../base/printable.ts';
import { nameKey } from '../diff/name-key.ts';

/** What tells a profile from others. */
interface Named {
  readonly label: string;
  readonly file: string;
}

/**
 * A name for each profile that looks like no other's, in their order: the label, with the file behind it where another has the
 * label too, in whichever spelling, and a number where the files look alike as well.
 */
export function toldApart(loaded: readonly Named[]): readonly string[] {
  const labels = loaded.map(({ label }) => printable(label));
  const isShared = (label: string) => labels.filter((one) => nameKey(one) === nameKey(label)).length > 1;
  const names = loaded.map(({ file }, index) => {
    const label = labels[index] ?? '';
    return isShared(label) ? `${label} (${printable(file)})` : label;
  });
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(nameKey(own)); number++) own = `${name} ${number}`;
    taken.add(nameKey(own));
    return own;
  });
}
