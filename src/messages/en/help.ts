/** Help, and what is said after a command line that cannot be used. */
export const help = {
  'help.about': () => 'Express Entry in one file of facts: eligibility, CRS score point by point, and why.',
  'help.profile': () => 'A profile is a YAML or JSON file; - stands for standard input.',
  'help.usage': () => 'Usage:',
  'help.commandAndOptions': () => '<command> [arguments] [options]',
  'help.options': () => '[options]',
  'help.firstSteps': () => 'First steps:',
  'help.commands': () => 'Commands:',
  'help.actions': () => 'The first word can be:',
  'help.optionsTitle': () => 'Options:',
  'help.examples': () => 'Examples:',
  'help.version': () => 'print the version',
  'help.help': () => 'print this help',
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
