import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople, refuseUnreadable } from '../people/people.ts';
import { pageOf } from '../report/page-of.ts';
import { makeFolder, type Target, targetsOf } from '../report/targets.ts';
import { refuseFilesRead } from '../same-file.ts';
import { tell } from '../tell.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import { writeNamed } from '../write-file.ts';

/** `crs report`: a page a person. Of several profiles those that can be used have theirs, whatever is wrong with the others. */
export async function run(files: readonly string[], given: OptionValues<'report'>, machine: Machine): Promise<void> {
  const isPdf = given.pdf === true;
  const isMany = files.length > 1 || given.keepGoing === true;
  const targets = targetsOf(files, { output: given.output, isPdf, isMany });
  refuseFilesRead(
    targets.flatMap(({ path }) => path ?? []),
    [...files, ...(given.rules === undefined ? [] : [given.rules])],
  );
  const when = await whenOf(given, machine);
  const people = await loadPeople(files, when.asOf, { keepGoing: isMany }, machine);
  const printer = isPdf ? (await import('../report/pdf.ts')).printerOf(machine) : undefined;
  for (const loaded of people.loaded) {
    const page = await pageOf(loaded, when, given.rules !== undefined, machine);
    const target = targets.find(({ file }) => file === loaded.file);
    if (target) write(printer ? await printer(page) : page, target, machine);
  }
  await refuseUnreadable(people, machine);
}

function write(content: string | Uint8Array, { path, folder }: Target, machine: Machine): void {
  if (path === undefined) {
    machine.stdout.write(content);
    return;
  }
  if (folder !== undefined) makeFolder(folder);
  writeNamed('--output', path, content);
  if (folder !== undefined) tell(`crs: ${words['page.written']({ file: path })}`, machine);
}
