/** What `crs mcp` tells an assistant, and the person behind it. */
export const mcp = {
  'mcp.instructions': () =>
    'Express Entry from facts: eligibility, CRS score, rounds, what changes by itself and what would raise the score, under the rules of a day. It only reads and has no network. Figures are worked out from the law by code: quote them as they stand, with their doubts, with the day and with their sources; do not work out others. What a profile does not state is not counted and makes answers unknown: ask the person, do not guess. A result that is NOT COMPLETE must be told as such. This is no legal advice; the official pages and the law decide.',
  'mcp.tool.score': () =>
    'Start here for a person. The answer of a profile on a day: whether it is in the pool, which rounds are open to it, eligibility for FSW, CEC and FST by requirement, the CRS score by factor, the FSW grid, categories, and what is not known.',
  'mcp.tool.explain': () =>
    'One part of the score of a profile by its id, with the reason, the section of law, the figures of the table and the sources: a factor (core.age), a row of the FSW grid (fsw.experience), a requirement (cec.work), a program (fst) or a category (french). Ids are those of the tool score.',
  'mcp.tool.improve': () =>
    'What would raise the score of a profile or open a program, each change assessed again: points, programs and rounds that it opens, and with a target the cheapest sets that reach it.',
  'mcp.tool.timeline': () =>
    'What time alone changes for a profile: birthdays, tests and papers that end, years of work that become full; periods of eligibility, the best days, the last safe day for an invitation.',
  'mcp.tool.rounds': () =>
    'Rounds of invitations that are known, the newest last: twenty unless since or last is given. With a profile: how it stands to each kind of round, and which rounds of the last year would have invited it.',
  'mcp.tool.language': () =>
    'Results of a language test in the four abilities as CLB or NCLC levels, and what the next level takes. A profile takes the results themselves (languageTests), not levels.',
  'mcp.tool.noc': () =>
    'The code of a job, which a profile needs: occupations of NOC 2021 by job title, in English or French, or by code: TEER, whether the work is skilled, a trade, of a category. Duties decide, not titles.',
  'mcp.tool.rules': () =>
    'Versions of the rules with their days and sources (list), all figures of versions (show), what changed between two (diff), or which of them nobody has looked at for long (check).',
  'mcp.argument.profile': () =>
    'Facts of a person. State what is known and leave out what is not. Every key and its meaning: the tool score, and crs://profile.schema.json with the lists of occupations and countries.',
  'mcp.argument.file': () =>
    'In the place of profile: path of a profile in YAML or JSON under the folder that the server was started with.',
  'mcp.argument.asOf': () => 'Day of the facts and of the rules, YYYY-MM-DD; today if left out.',
  'mcp.argument.rules': () =>
    'Rules of another day, YYYY-MM-DD, for the facts of asOf; for score also a proposal by its id.',
  'mcp.argument.lang': () => 'Language of sentences: en or fr.',
  'mcp.argument.id': () =>
    'Id of a factor, a row, a requirement, a program or a category, such as core.age; a wrong one is answered with all that there are.',
  'mcp.argument.target': () => 'CRS total to reach.',
  'mcp.argument.all': () => 'Also what gives nothing and what would lower the score.',
  'mcp.argument.until': () => 'Last day to look at, YYYY-MM-DD; two years from asOf if left out.',
  'mcp.argument.kind': () => 'Rounds of one kind.',
  'mcp.argument.category': () => 'Rounds of one program or category.',
  'mcp.argument.since': () => 'Rounds from this day on, YYYY-MM-DD.',
  'mcp.argument.last': () => 'Only so many rounds, the newest.',
  'mcp.argument.test': ({ tests }: { tests: readonly string[] }) => `Test: ${tests.join(', ')}.`,
  'mcp.argument.listening': () =>
    'Result in listening, as the test gives it: a band (7.5), a level (8, or "M" of CELPIP) or a score (298); for TEF Canada of the scale to 360.',
  'mcp.argument.reading': () => 'Result in reading.',
  'mcp.argument.writing': () => 'Result in writing.',
  'mcp.argument.speaking': () => 'Result in speaking.',
  'mcp.argument.text': () => 'Job title, or a code or its first digits.',
  'mcp.argument.limit': () => 'The most to show; 10 if left out, all for a code.',
  'mcp.argument.action': () => 'What is asked for; list if left out.',
  'mcp.argument.versions': () =>
    'For show one or more versions, for diff two: a day, YYYY-MM-DD, or the id of a proposal.',
  'mcp.resource.rules': () => 'Every version of the rules, with its days and sources',
  'mcp.resource.version': () => 'A version of the rules on an axis, with its tables',
  'mcp.resource.glossary': () => 'Terms of Express Entry that are explained',
  'mcp.resource.term': () => 'What a term of Express Entry means',
  'mcp.resource.schema': () => 'JSON Schema of a profile',
  'mcp.inputName': () => 'profile',
  'mcp.profileOrFile': () =>
    'one of them is needed, and one only: profile (facts as an object) or file (a path under the folder of --root)',
  'mcp.noRoot': () => 'no files are read: the server was started without --root; give the facts as profile',
  'mcp.outside': ({ file }: { file: string }) =>
    `${file}: only files under the folder of --root are read, by their path from there, such as client.yaml`,
  'mcp.noFile': ({ file }: { file: string }) => `${file}: no file that can be read as a profile`,
  'mcp.largeFile': ({ file, megabytes }: { file: string; megabytes: number }) =>
    `${file}: more than ${megabytes} MB, which is no profile`,
  'mcp.badRoot': ({ folder }: { folder: string }) => `--root: ${folder} is no folder that can be read`,
  'mcp.tooDeep': () => 'profile: nested too deeply',
  'mcp.unknownTool': ({ name, names }: { name: string; names: readonly string[] }) =>
    `no tool ${JSON.stringify(name)}; there are ${names.join(', ')}`,
  'mcp.badArgument': ({ name, found, expected }: { name: string; found: string | undefined; expected: string }) =>
    `${name}: ${found === undefined ? 'missing' : `found ${found}`}, expected ${expected}`,
  'mcp.unknownArgument': ({ name, expected, near }: { name: string; expected: string; near: string | undefined }) =>
    `${name}: unknown argument, expected ${expected}${near === undefined ? '' : `; did you mean ${near}?`}`,
  'mcp.unknownId': ({ id, near, ids }: { id: string; near: string | undefined; ids: readonly string[] }) =>
    `id: found ${JSON.stringify(id)}, which is no part of this answer${near === undefined ? '.' : `; did you mean ${near}?`} There are ${ids.join(', ')}.`,
  'mcp.unknownResource': ({ uri }: { uri: string }) =>
    `no resource ${uri}; there are crs://rules, crs://rules/{axis}/{version}, crs://glossary, crs://glossary/{term} and crs://profile.schema.json`,
  'mcp.tooLong': ({ megabytes }: { megabytes: number }) =>
    `the message is longer than ${megabytes} MB and was not read`,
  'mcp.notAMessage': () => 'the line is no message of the protocol (JSON-RPC 2.0, one message a line)',
  'mcp.figures': () => 'Figures of the rules',
};
