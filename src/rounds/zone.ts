/** Hours east of UTC of the zones of Canada and the United States, by their abbreviations in English and in French. */
const hoursByName: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  TU: 0,
  TUC: 0,
  ...{ NST: -3.5, NDT: -2.5, HNT: -3.5, HAT: -2.5 },
  ...{ AST: -4, ADT: -3, HNA: -4, HAA: -3 },
  ...{ EST: -5, EDT: -4, HNE: -5, HAE: -4 },
  ...{ CST: -6, CDT: -5, HNC: -6, HAC: -5 },
  ...{ MST: -7, MDT: -6, HNR: -7, HAR: -6 },
  ...{ PST: -8, PDT: -7, HNP: -8, HAP: -7 },
};

/** The same zones as they are called in full. */
const regions: Readonly<Record<string, string>> = {
  newfoundland: 'N',
  atlantic: 'A',
  eastern: 'E',
  central: 'C',
  mountain: 'M',
  pacific: 'P',
};

const inFull = /^(\w+) (standard|daylight)(?: saving| savings)? time$/i;
const offset = /^(?:UTC|GMT)?\s*([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
/** No place on Earth is further from UTC. */
const furthest = 14;

/**
 * Minutes east of UTC of a zone as it is printed: `UTC`, `EDT`, `HAE`, `Eastern Daylight Time`, `-04:00`, `(UTC-4)`. `undefined`
 * where it cannot be told, as of `ET`, which is one of two.
 */
export function minutesEast(printed: string): number | undefined {
  const zone = /^\((.*)\)$/.exec(printed)?.[1]?.trim() ?? printed;
  const [, sign, hours, minutes = '0'] = offset.exec(zone) ?? [];
  if (hours !== undefined) {
    const east = Number(hours) * 60 + Number(minutes);
    return east > furthest * 60 ? undefined : sign === '+' ? east : 0 - east;
  }
  const [, region = '', kind] = inFull.exec(zone) ?? [];
  const letter = regions[region.toLowerCase()];
  const name = letter === undefined || kind === undefined ? zone : `${letter}${kind.charAt(0)}T`;
  const found = hoursByName[name.toUpperCase()];
  return found === undefined ? undefined : found * 60;
}
