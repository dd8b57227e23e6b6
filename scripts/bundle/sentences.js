// Stands in the program for all English sentences: bundles of their own, each with a list of rooms, in the order in which they
// are needed. To join all of them in one object takes longer than `crs --version` does.
const bundles = [() => require('./en-help.cjs'), () => require('./en.cjs'), () => require('./en-apart.cjs')];
const found = new Map();

function roomOf(id) {
  for (const bundle of bundles) {
    const room = bundle().default.find((one) => Object.hasOwn(one, id));
    if (room) return room;
  }
  return {};
}

function sentence(id) {
  if (!found.has(id)) found.set(id, roomOf(id)[id]);
  return found.get(id);
}

export const en = new Proxy(
  {},
  {
    get: (_, id) => sentence(id),
    has: (_, id) => sentence(id) !== undefined,
    getOwnPropertyDescriptor: (_, id) => sentence(id) && { value: sentence(id), enumerable: true, configurable: true },
  },
);
