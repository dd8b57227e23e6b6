/** Which occupations are skilled, by day. Sections: R75, R87.1, R87.2 and MI s. 15 as amended by SOR/2022-220. */
export interface SkilledScope {
  /** First day in force, `YYYY-MM-DD`. */
  readonly effective: string;
  /** The occupations in a few words. */
  readonly title: string;
  /** Second digit of the NOC 2021 code. */
  readonly teers: readonly number[];
  /** NOC 2021 unit groups that were not skilled although their TEER is listed. */
  readonly not: readonly string[];
  /** NOC 2021 unit groups that were skilled although their TEER is not listed. */
  readonly also: readonly string[];
  /** The sections, instrument or announcement that say so. */
  readonly source: string;
}

/**
 * Before 2022-11-16 the law named NOC 2016 skill type 0 and levels A and B. Profiles name NOC 2021 unit groups, so the
 * older scope is written as the difference that IRCC announced: sixteen groups became eligible that day, three ceased to be.
 */
export const skilledScopes: readonly SkilledScope[] = [
  {
    effective: '2015-01-01',
    title: 'skill type 0, skill level A or B',
    teers: [0, 1, 2, 3],
    // biome-ignore format: a list of codes
    not: [
      '13102', '33100', '33102', '33103', '43100', '43200', '43201', '43202',
      '63211', '73200', '73202', '73209', '73300', '73301', '73400', '93200',
    ],
    also: ['54100', '55109', '64200'],
    source: 'IRPR before SOR/2022-220; IRCC announcement of 2022-11-16 (16 occupations added, 3 removed)',
  },
  {
    effective: '2022-11-16',
    title: 'TEER 0, 1, 2 or 3',
    teers: [0, 1, 2, 3],
    not: [],
    also: [],
    source: 'IRPR 75, 87.1, 87.2 as amended by SOR/2022-220; MI s. 15',
  },
];

const zero = '0'.charCodeAt(0);

/** The TEER of a NOC 2021 unit group: its second digit, 0 to 5. */
export function teerOf(noc: string): number {
  return noc.charCodeAt(1) - zero;
}

export function isSkilled(noc: string, scope: SkilledScope): boolean {
  return scope.teers.includes(teerOf(noc)) ? !scope.not.includes(noc) : scope.also.includes(noc);
}
