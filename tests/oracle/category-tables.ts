// Lists of category-based selection, from the categories reference: NOC 2021 codes by first day of each version.

const codes = (list: string): string[] => list.trim().split(/\s+/);

const healthcare2023 = codes(`
  31100 31101 31102 31103 31110 31111 31112 31121 31200 31201 31202 31203 31204 31209 31300 31301 31302 31303
  32101 32102 32103 32109 32120 32121 32122 32200 32201 32209 33101 33102 33103 33109 41301 41320 42203
`);
const stem2023 = codes(`
  20010 20011 20012 21200 21201 21202 21203 21210 21211 21220 21221 21222 21223 21230 21231 21232 21233 21234
  21300 21310 21311 21321 21322 41400
`);
const trades2023 = codes(`
  72014 72106 72200 72300 72310 72400 72402 72405 72406 73200
`);
const transport2023 = codes(`
  70020 72403 72404 72600 72601 72602 72603 72604 73300 93200
`);
const agriculture2023 = codes(`
  63201 82030 82031
`);
const healthcare2025 = codes(`
  31100 31101 31102 31103 31110 31111 31112 31120 31121 31200 31201 31202 31203 31209 31300 31301 31302 31303
  32101 32102 32103 32104 32109 32111 32120 32121 32122 32123 32124 32129 32201 33101 33102 33103 41300 41301
  42201
`);
const stem2025 = codes(`
  20011 21220 21300 21301 21310 21321 21331 22300 22301 22310 63100
`);
const trades2025 = codes(`
  22303 63200 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310 72311 72320 72400 72401 72402 72422
  72501 72999 73100 73110 73112 73113 82021
`);
const education2025 = codes(`
  41220 41221 42202 42203 43100
`);
const agriculture2025 = codes(`
  63201
`);
const physicians2025 = codes(`
  31100 31101 31102
`);
const trades2026 = codes(`
  22303 63201 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310 72311 72320 72400 72401 72402 72422
  72501 72999 73100 73110 73112 73113 82021
`);
const transport2026 = codes(`
  22313 72404 72410 72600
`);
const seniorManagers2026 = codes(`
  00012 00013 00014 00015
`);
const researchers2026 = codes(`
  41200 41201
`);

export const CATEGORIES: [string, Record<string, string[]>][] = [
  [
    '2023-05-31',
    {
      healthcare: healthcare2023,
      stem: stem2023,
      trades: trades2023,
      transport: transport2023,
      agriculture: agriculture2023,
    },
  ],
  [
    '2025-02-27',
    {
      healthcare: healthcare2025,
      stem: stem2025,
      trades: trades2025,
      education: education2025,
      agriculture: agriculture2025,
    },
  ],
  [
    '2025-12-08',
    {
      healthcare: healthcare2025,
      stem: stem2025,
      trades: trades2025,
      education: education2025,
      agriculture: agriculture2025,
      physicians: physicians2025,
    },
  ],
  [
    '2026-02-18',
    {
      healthcare: healthcare2025,
      stem: stem2025,
      trades: trades2026,
      education: education2025,
      transport: transport2026,
      physicians: physicians2025,
      'senior-managers': seniorManagers2026,
      researchers: researchers2026,
    },
  ],
];

export const MILITARY = ['40042', '42102', '43204'];
