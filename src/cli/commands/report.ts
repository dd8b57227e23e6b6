import { InputError, type InputProblem, isInputError } from '../../profile/input-error.ts';
import { ExitError } from '../exit.ts';
import { tell } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { loadProfiles } from '../profiles.ts';
import { pageOf } from '../report/page-of.ts';
import { makeFolder, type Target, targetsOf } from '../report/targets.ts';
import { refuseFilesRead } from '../same-file.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import { writeNamed } from '../write-file.ts';

/** `crs report`: a page a person. Of several profiles those that can be used have theirs, whatever is wrong with the others. */
export async function run(files: readonly string[], given: OptionValues<'report'>, machine: Machine): Promise<void> {
  if (files.filter((file) => file === '-').length > 1)
    throw new ExitError('- stands for standard input and can be given once');
  const isPdf = given.pdf === true;
  const targets = targetsOf(files, given.output, isPdf);
  refuseFilesRead(
    targets.flatMap(({ path }) => path ?? []),
    [...files, ...(given.rules === undefined ? [] : [given.rules])],
  );
  const when = await whenOf(given, machine);
  const printer = isPdf ? (await import('../report/pdf.ts')).printerOf(machine) : undefined;
  const problems: InputProblem[] = [];
  for (const target of targets) {
    try {
      const [loaded] = await loadProfiles([target.file], when.asOf, machine);
      if (!loaded) continue;
      const page = await pageOf(loaded, when, given.rules !== undefined, machine);
      write(printer ? await printer(page) : page, target, machine);
    } catch (error) {
      if (!isInputError(error)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
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
