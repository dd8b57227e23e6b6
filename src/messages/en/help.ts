/** Help, and what is said after a command line that cannot be used. */
export const help = {
  'help.about': () => "crs: Canada's Express Entry from one file of facts: programs, score, and why.",
  'help.profile': ({ usual }: { usual: boolean }) =>
    `A profile is a YAML or JSON file; - stands for standard input.${usual ? ' Without one, profile.yaml of this folder is read.' : ''}`,
  'help.question.diff': () =>
    'It answers: what do other rules, another day, or anything since stored scores change for each profile, held against itself? Two profiles side by side: crs compare a.yaml b.yaml',
  'help.question.compare': () =>
    'It answers: how do these profiles differ, on one day and under the same rules? One profile under other rules or on another day: crs diff profile.yaml',
  'help.usage': () => 'Usage:',
  'help.commandAndOptions': () => '<command> [arguments] [options]',
  'help.options': () => '[options]',
  'help.group.findOut': () => 'Find out',
  'help.group.plan': () => 'Plan',
  'help.group.apply': () => 'Apply',
  'help.group.data': () => 'Data',
  'help.brief.demo': () => 'an example, without any file',
  'help.brief.init': () => 'questions that write your profile',
  'help.brief.score': () => 'programs, points, and what is not known',
  'help.brief.check': () => 'what does not count, and what is missing',
  'help.brief.language': () => 'test results to CLB or NCLC levels',
  'help.brief.noc': () => 'the code of an occupation, by job title',
  'help.brief.rounds': () => 'past rounds: would they have invited you?',
  'help.brief.improve': () => 'what would raise the score or open a program',
  'help.brief.timeline': () => 'what changes by itself, and the last safe day',
  'help.brief.compare': () => 'two or more profiles side by side',
  'help.brief.diff': () => 'one profile under other rules or on another day',
  'help.brief.checklist': () => 'papers, fees and days after an invitation',
  'help.brief.batch': () => 'many profiles, one a line',
  'help.brief.rules': () => 'the versions of the rules and their sources',
  'help.brief.schema': () => 'JSON Schema of a profile, for editors',
  'help.brief.completion': () => 'TAB completes commands in your shell',
  'help.actions': () => 'The first word can be:',
  'help.optionsTitle': () => 'Options:',
  'help.examples': () => 'Examples:',
  'help.version': () => 'print the version',
  'help.help': () => 'print this help',
  'help.more': () => 'New here? crs demo, then crs init. More: crs help COMMAND or TERM, crs --help',
  'help.helpOf': () => 'options and examples of a command, or what a term means',
  'help.terms': () => 'Terms that crs help explains:',
  'help.seeAlso': () => 'See also:',
  'help.page': ({ page }: { page: string }) => `Official page: ${page}`,
  'help.unknownTerm': ({ found, near }: { found: string; near: string | undefined }) =>
    `no command and no term ${JSON.stringify(found)}${near === undefined ? '' : `\n(Did you mean ${near}?)`}\n  all of them: crs help`,
  'help.exitCodes': () =>
    'Exit codes: 0 answered; 1 the answer is the negative that was asked about; 2 bad usage, input or output; 70 a defect of crs.',
  'help.oneOf': ({ description, choices }: { description: string; choices: readonly string[] }) =>
    `${description}: ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
  'help.afterError': ({ command, example }: { command: string; example: string }) =>
    `  such as: ${example}\n  all that it takes: crs help ${command}`,
  'help.afterRootError': () => '  options come after the command; all commands: crs help',
  'help.twice': ({ flag }: { flag: string }) => `${flag}: given more than once, expected one value`,
  'help.unknownCommand': ({ found, near }: { found: string; near: string | undefined }) =>
    `unknown command ${JSON.stringify(found)}${near === undefined ? '' : `\n(Did you mean ${near}?)`}\n  all commands: crs help`,
  'help.fileInstead': ({ found }: { found: string }) =>
    `unknown command ${JSON.stringify(found)}: a command comes first, such as: crs score ${found}\n  all commands: crs help`,
};
