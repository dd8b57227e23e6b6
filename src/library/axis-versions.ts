import type { AxisVersion } from '../law-axes/axes.ts';
import { anObject, objects } from './arguments.ts';

/** @throws {InputError} for what is no list of versions */
export function axisVersions(by: string, given: readonly AxisVersion[]): readonly AxisVersion[] {
  const expected = 'a version, as versionsOf or ruleVersions gives it';
  for (const { header } of objects(by, 'versions', given, expected)) anObject(by, 'versions.header', header, expected);
  return given;
}
