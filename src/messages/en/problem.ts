/** How something wrong is told, and what can be wrong with a value that a function of the library is given. */
export const problem = {
  'input.tefScale': ({ ability, max }: { ability: string; max: number }) =>
    `a result out of 699; Express Entry uses the previous-score scale (${ability} to ${max}), printed on the same attestation as "ancien score"`,
  'input.result': ({ test, ability }: { test: string; ability: string }) =>
    `not a result that ${test} gives in ${ability}`,
  'input.told': ({
    place,
    field,
    said,
    found,
    expected,
    nearest,
  }: {
    place: string;
    field: string;
    said: string;
    found: string | undefined;
    expected: string | undefined;
    nearest: string | undefined;
  }) => {
    const more = [
      ...(found === undefined ? [] : [`found ${found}`]),
      ...(expected === undefined ? [] : [`expected ${expected}`]),
      ...(nearest === undefined ? [] : [`did you mean ${nearest}?`]),
    ];
    return (
      [place, field, said].filter((part) => part !== '').join(': ') + (more.length === 0 ? '' : ` (${more.join('; ')})`)
    );
  },
  'input.argument': () => 'not a value that this function takes',
  'input.noLaw': () => 'there are no rules on that day: Express Entry started on 2015-01-01',
};

/** What a result of a language test can be. */
export const ofScales = {
  'expected.onScale': ({ least, most, step }: { least: number; most: number; step: number }) =>
    `${least} to ${most}, ${step === 1 ? 'whole numbers' : `in steps of ${step}`}`,
};
