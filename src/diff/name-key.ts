import { printable } from '../base/printable.ts';

/** What names of one spelling share: files and programs write `é` as one character or as two, and both look alike. */
export function nameKey(name: string): string {
  return printable(name).normalize('NFC');
}
