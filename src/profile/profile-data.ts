import { isPlainObject } from '../base/plain-object.ts';
/** Plain values as a profile has them, before or after validation. */
export type ProfileData = Readonly<Record<string, unknown>>;

export type FactPath = readonly (string | number)[];

export const noProfileData: ProfileData = {};

/** The object at a path, or one without facts. */
export function factsAt(facts: unknown, path: FactPath): ProfileData {
  const found = factAt(facts, path);
  return isPlainObject(found) ? found : noProfileData;
}

export function factAt(facts: unknown, path: FactPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isPlainObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, facts);
}

/** A list at a path, or an empty one. */
export function listAt(facts: unknown, path: FactPath): readonly unknown[] {
  const found = factAt(facts, path);
  return Array.isArray(found) ? found : [];
}

/** The facts with one put at a path, lists and objects made on the way. */
export function withFact(facts: ProfileData, path: FactPath, value: unknown): ProfileData {
  const changed = change(facts, path, value);
  return isPlainObject(changed) ? changed : facts;
}

/** The facts without what is at a path; later items of a list move up. */
export function withoutFact(facts: ProfileData, path: FactPath): ProfileData {
  const parent = path.slice(0, -1);
  const last = path.at(-1);
  const from = factAt(facts, parent);
  if (Array.isArray(from))
    return withFact(
      facts,
      parent,
      from.filter((_, index) => index !== last),
    );
  if (!isPlainObject(from)) return facts;
  const kept = Object.fromEntries(Object.entries(from).filter(([key]) => key !== last));
  return parent.length === 0 ? kept : withFact(facts, parent, kept);
}

function change(at: unknown, path: FactPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(at) ? [...at] : [];
    list[step] = change(list[step], rest, value);
    return list;
  }
  const object = isPlainObject(at) ? at : noProfileData;
  return { ...object, [step]: change(object[step], rest, value) };
}
