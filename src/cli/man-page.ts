import { termIds } from '../messages/terms.ts';
import { commandGroups } from './command-groups.ts';
import { type CommandName, type CommandSpec, commands } from './commands.ts';
import { argsOf, describe, flagsOf, questionOf, summaryOf } from './help.ts';
import type { Lang } from './lang.ts';
import { speak, speaking, words } from './words.ts';

/** The page of `man crs` in a language, in the macros of man(7), from the tables of the help. */
export function manPage(version: string, lang: Lang): Promise<string> {
  return speaking(async () => {
    await speak(lang, true);
    return page(version);
  });
}

function page(version: string): string {
  return `${[
    `.TH CRS 1 "" "crs ${version}"`,
    section(words['man.name']({})),
    paragraph(`crs - ${words['man.summary']({})}`, false),
    section(words['man.synopsis']({})),
    `.B crs\n${roff(words['help.commandAndOptions']({}))}`,
    section(words['man.description']({})),
    paragraph(words['help.about']({})),
    paragraph(words['man.begin']({})),
    section(words['man.commands']({})),
    ...Object.values(commandGroups).flatMap((names) => names.flatMap(commandPart)),
    section(words['man.terms']({})),
    paragraph(`${words['help.terms']({})} ${termIds.join(', ')}.`),
    section(words['man.exitStatus']({})),
    paragraph(words['help.exitCodes']({})),
    section(words['man.files']({})),
    tagged('profile.yaml', words['man.profile']({})),
    tagged('crs.yaml', words['man.config']({})),
    section(words['man.environment']({})),
    tagged('NO_COLOR', words['man.noColor']({})),
  ].join('\n')}\n`;
}

function commandPart(wanted: string): readonly string[] {
  return commands.filter(({ name }) => name === wanted).flatMap(partOf);
}

function partOf({
  name,
  args,
  actions = [],
  options: own,
  examples,
  usualProfile,
}: CommandSpec<CommandName>): string[] {
  const question = questionOf(name);
  return [
    `.SS ${roff(`crs ${name} ${argsOf(args)}`.trim())}`,
    paragraph(summaryOf(name), false),
    ...(question === undefined ? [] : [paragraph(question)]),
    ...(args.includes('profile') ? [paragraph(words['help.profile']({ usual: usualProfile === true }))] : []),
    ...actions.map((action) => tagged(action.name, words[action.summary]({}))),
    ...own.map((option) => tagged(flagsOf(option), describe(option))),
    paragraph(words['help.examples']({})),
    `.nf\n${examples.map((line) => `    ${roff(line)}`).join('\n')}\n.fi`,
  ];
}

function section(title: string): string {
  return `.SH ${roff(title)}`;
}

function paragraph(text: string, isApart = true): string {
  return `${isApart ? '.PP\n' : ''}${roff(text)}`;
}

function tagged(term: string, says: string): string {
  return `.TP\n.B ${roff(term)}\n${roff(says)}`;
}

/** Text that is no request: a hyphen stays one that can be copied, and a point at the start of a line is a point. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('\u00A0', '\\~')
    .replace(/\P{ASCII}/gu, (letter) => `\\[u${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^(?=[.'])/gm, '\\&');
}
