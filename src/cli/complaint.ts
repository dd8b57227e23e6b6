import { argsOf } from './help.ts';
import { words } from './words.ts';

/** A complaint of the parser, which speaks English alone, in the language spoken; one that is not known stays as it is. */
export function complaint(text: string): string {
  const said = text.replace(/^error: /, '');
  for (const [form, tell] of complaints) {
    const [whole, ...parts] = form.exec(said) ?? [];
    if (whole !== undefined) return tell(parts);
  }
  return said;
}

/** What the parser writes, and the sentence that has its parts. */
const complaints: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => string])[] = [
  [
    /^unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s,
    ([flag = '', near]) => words['line.unknownOption']({ flag, near: near?.replace(/^one of /, '') }),
  ],
  [/^missing required argument '(.*)'$/, ([name = '']) => words['line.missingArgument']({ name: shown(name) })],
  [/^option '(.*)' argument missing$/, ([flags = '']) => words['line.missingValue']({ flags: argsOf(flags) })],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    ([command = '', most, found]) =>
      words['line.tooManyArguments']({ command, most: Number(most), found: Number(found) }),
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    ([flags = '', found = '', choices = '']) => words['line.noChoice']({ flags: argsOf(flags), found, choices }),
  ],
];

/** The name of an argument in the language spoken. */
function shown(name: string): string {
  return argsOf(`<${name}>`).slice(1, -1);
}
