/** Plain values as a profile has them, before or after validation. */
export type Facts = Readonly<Record<string, unknown>>;

export type FactPath = readonly (string | number)[];

export const noFacts: Facts = {};

export function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path, or one without facts. */
export function factsAt(facts: unknown, path: FactPath): Facts {
  const found = factAt(facts, path);
  return isFacts(found) ? found : noFacts;
}

export function factAt(facts: unknown, path: FactPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isFacts(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, facts);
}

/** A list at a path, or an empty one. */
export function listAt(facts: unknown, path: FactPath): readonly unknown[] {
  const found = factAt(facts, path);
  return Array.isArray(found) ? found : [];
}

/** The facts with one put at a path, lists and objects made on the way. */
export function withFact(facts: Facts, path: FactPath, value: unknown): Facts {
  const changed = change(facts, path, value);
  return isFacts(changed) ? changed : facts;
}

/** The facts without what is at a path; later items of a list move up. */
export function withoutFact(facts: Facts, path: FactPath): Facts {
  const parent = path.slice(0, -1);
  const last = path.at(-1);
  const from = factAt(facts, parent);
  if (Array.isArray(from))
    return withFact(
      facts,
      parent,
      from.filter((_, index) => index !== last),
    );
  if (!isFacts(from)) return facts;
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
  const object = isFacts(at) ? at : noFacts;
  return { ...object, [step]: change(object[step], rest, value) };
}
