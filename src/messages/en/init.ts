import { countryName } from '../../base/countries.ts';
import { type Day, formatDay, weekday } from '../../base/day.ts';
import { grouped, yearsOld } from './terms.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** 2023-04-17 as Monday, 17 April 2023. */
function inFull(day: Day): string {
  const [year, month, date] = formatDay(day).split('-').map(Number);
  return `${dayNames[weekday(day)]}, ${date} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

/** The talk of `crs init` around its questions. */
export const init = {
  'echo.yesOrNo': ({ yes }: { yes: boolean }) => (yes ? 'Yes' : 'No'),
  'echo.day': ({ day }: { day: Day }) => inFull(day),
  'echo.birth': ({ day, years }: { day: Day; years: number }) => `${inFull(day)}: ${yearsOld(years)}`,
  'echo.country': ({ code }: { code: string }) => `${countryName(code)} (${code})`,
  'echo.occupation': ({
    code,
    title,
    teer,
    skilled,
    trade,
  }: {
    code: string;
    title: string;
    teer: number;
    skilled: boolean;
    trade: boolean;
  }) =>
    `${code} ${title}: TEER ${teer}, ${skilled ? 'skilled' : 'not skilled: gives no points'}${trade ? ', a trade' : ''}`,
  'echo.level': ({ result, level, french }: { result: number | 'M'; level: number; french: boolean }) =>
    `${result} is ${french ? 'NCLC' : 'CLB'} ${level < 4 ? 'below 4' : level >= 10 ? '10 or more' : level}`,
  'echo.number': ({ value }: { value: number }) => String(value),
  'echo.changed': () => 'changed',
  'echo.percent': ({ percent }: { percent: number }) => `${percent} %`,
  'echo.money': ({ amount }: { amount: number }) => `${grouped(amount)} CAD`,
  'echo.leftOut': () => 'left out',
  'echo.unknown': () => 'not known yet',

  'group.person': () => 'The person',
  'group.education': () => 'Studies; a foreign credential counts with its assessment (eca)',
  'group.languages': () => "Language tests, on each test's own scale",
  'group.work': () => 'Jobs; a job without an end is still held',
  'group.partner': () => 'Spouse or common-law partner',
  'group.papers': () => 'Relatives in Canada, nomination, job offer, certificate',
  'group.rest': () => 'Funds in CAD, the profile in the pool, admissibility',
  'group.notes': () => 'Notes',

  'init.fileHead': () => 'Facts for crs score. Change them here, or with crs init and the name of this file.',
  'init.fileOpen': () => 'Not known when this file was written:',
  'init.templateHead': () => `## A profile for crs score. It is valid as it is, and says nothing yet.
## Lines with ## explain. To state a fact, take the # away from the lines of its block and write your own values.
## Leave out what you do not know: it is then not stated, which is not the same as no.`,
  'init.part': ({ title, part, of }: { title: string; part: number; of: number }) =>
    `-- Part ${part} of ${of}: ${title} --`,
  'init.partAlone': ({ title }: { title: string }) => `-- ${title} --`,
  'init.welcome': ({ file }: { file: string }) =>
    `This takes about five minutes. It asks about you and writes your answers to ${file}, on this computer only. Nothing is sent anywhere.`,
  'init.keys': () =>
    'Press Esc to go back one question. Type skip if you do not know yet, ? for help. Ctrl-C stops; your answers are kept.',
  'init.plainKeys': () => 'You can type: back, skip (if you do not know yet), help, or quit. Your answers are kept.',
  'init.editing': ({ file }: { file: string }) =>
    `Changing ${file}. Press Enter to keep what it says; nothing is written before the end.`,
  'init.hint': ({ list, many, skip, help }: { list: boolean; many: boolean; skip: boolean; help: boolean }) =>
    [
      list ? (many ? 'Up/Down, Space, Enter' : 'Up/Down, Enter') : 'Enter',
      'Esc: back',
      ...(skip ? ['skip'] : []),
      ...(help ? ['?: help'] : []),
    ].join(' | '),
  'init.refused': ({ text }: { text: string }) => `> ${text} (Up: take it again)`,
  'init.yourChoice': () => 'Your choice:',
  'init.dontKnow': () => "I don't know yet",
  'init.leaveOut': () => "I don't know yet (it is then left out)",
  'init.expected': ({ expected, example }: { expected: string; example: string | undefined }) =>
    `Expected: ${expected}${example === undefined ? '' : `, such as ${example}`}.`,
  'init.didYouMean': ({ example }: { example: string }) => `Did you mean ${example}?`,
  'init.first': () => 'This is the first question.',
  'init.helpTerm': ({ term }: { term: string }) => `(crs help ${term})`,
  'init.cannotSkip': () => 'Please choose one.',
  'init.chooseHelp': () =>
    'Type the number of one, or words of it. With quit nothing more is done, and answers that you gave are kept.',
  'init.typeNumber': ({ most }: { most: number }) => `Type a number from 1 to ${most}.`,
  'init.typeNumbers': ({ most }: { most: number }) =>
    `Type the numbers from 1 to ${most} that apply, with spaces between, or press Enter.`,
  'init.moreAbove': ({ count }: { count: number }) => `(${count} more above)`,
  'init.moreBelow': ({ count }: { count: number }) => `(${count} more below)`,
  'init.typeNumberOrText': () => 'Type its number, or other words.',
  'init.offered': ({ text }: { text: string }) => `(Enter: ${text})`,
  'init.yes': () => 'Yes',
  'init.no': () => 'No',
  'init.understood': ({ text }: { text: string }) => `= ${text}`,
  'init.said': ({ reply }: { reply: 'back' | 'help' | 'quit' }) => reply,
  'init.command': ({
    command,
    skip = 'not known yet',
  }: {
    command: 'skip' | 'back' | 'help' | 'quit';
    skip: string | undefined;
  }) => `Enter: ${{ skip, back: 'one question back', help: 'help', quit: 'stop' }[command]}`,
  'init.duties': () =>
    'Duties decide, not titles: the lead statement (the first sentence of its entry) and most of the main duties must tell what you did. The entry:',
  'init.score': ({
    points,
    most,
    without,
    complete,
    skipped,
  }: {
    points: number;
    most: number;
    without: number;
    complete: boolean;
    skipped: boolean;
  }) => {
    const so = `CRS so far: ${points}${complete ? '' : ' (NOT COMPLETE: rules have changed)'}.`;
    const nominated = most > without ? `, ${most} with a provincial nomination` : '';
    const rise =
      most === points
        ? 'The questions to come cannot raise it.'
        : `The questions to come can bring it to ${without} at most${nominated}.`;
    return `${so} ${rise}${skipped ? ' What you skipped is not counted; it may still add points later.' : ''}`;
  },
  'init.resume': ({ file }: { file: string }) => `Answers for ${file} from an earlier time were found.`,
  'init.resume.on': () => 'Go on where I stopped',
  'init.resume.anew': () => 'Start again and forget them',
  'init.resume.stop': () => 'Stop, and keep them for later',
  'init.draftBroken': ({ draft }: { draft: string }) =>
    `Answers from an earlier time (${draft}) cannot be read, so this starts anew.`,
  'init.exists': ({ file }: { file: string }) => `${file} is there already.`,
  'init.exists.change': () => 'Change it',
  'init.exists.other': () => 'Write to another file',
  'init.exists.stop': () => 'Stop',
  'init.otherName': () => 'What should the new file be called?',
  'init.typeName': () => 'Type a name, such as me.yaml.',
  'init.write': ({ file }: { file: string }) => `Write these changes to ${file}?`,
  'init.unchanged': ({ file }: { file: string }) => `${file} says the same as before: nothing was written.`,
  'init.written': ({ file }: { file: string }) => `Your answers are in ${file}. Only you can read it.`,
  'init.stopped': ({ command }: { command: string }) => `Stopped. Nothing is lost: go on with ${command}`,
  'init.unknown': () => 'Not known yet',
  'init.unknownOf': ({
    section,
    position,
    ask,
    then,
  }: {
    section: string;
    position: number;
    ask: string;
    then: { readonly dropped: true } | { readonly assumed: string } | undefined;
  }) => {
    const meanwhile =
      then === undefined
        ? ''
        : 'dropped' in then
          ? ' Left out for now, since it cannot be written without this.'
          : ` ${then.assumed} is taken for now.`;
    return `${section}${position > 0 ? `, ${position}` : ''}: ${ask}${meanwhile}`;
  },
  'init.next': () => 'What to do next',
  'init.next.explain': () => 'every point, and the law behind it',
  'init.next.check': () => 'what does not count, and what is missing',
  'init.next.rounds': () => 'which rounds would have invited you',
  'init.next.improve': () => 'what would raise the score',
  'init.next.change': () => 'change or complete your answers',
  'init.noTerminal': ({ file }: { file: string }) => `the questions need a terminal. Without one:
  crs init ${file} --answers answers.json --yes    writes the facts of a file
  crs init --template > ${file}    prints a commented profile to fill in`,
  'init.yesAlone': () => '--yes goes with --answers FILE: without it there is nothing to say yes to',
  'init.standardInput': () => 'crs init writes a file: give it a name, such as crs init profile.yaml',
  'init.target.directory': ({ file }: { file: string }) =>
    `${file} is a directory: name a file in it, such as ${file}/profile.yaml`,
  'init.target.link': ({ file, to }: { file: string; to: string }) =>
    `${file} is a link: name the file it leads to instead (${to})`,
  'init.target.special': ({ file }: { file: string }) => `${file} is no ordinary file: name another one`,
  'init.target.noFolder': ({ folder }: { folder: string }) =>
    `there is no folder ${folder}: make it first, or name another one`,
  'init.target.folder': ({ folder }: { folder: string }) =>
    `nothing can be written in the folder ${folder}: name a file elsewhere`,
  'init.target.readOnly': ({ file }: { file: string }) => `${file} may not be changed (its permissions say so)`,
  'init.target.failed': ({ file, message }: { file: string; message: string }) =>
    `${file} could not be written: ${message}`,
  'init.target.changed': ({ file }: { file: string }) =>
    `${file} was changed by somebody else meanwhile: nothing was written, and your answers are kept. Run the command again`,

  'input.notDay': () => 'not a day: write it as 2023-04-17, April 17 2023 or 17 avril 2023',
  'input.notYet': ({ asOf }: { asOf: string }) =>
    `a day still to come: give one on or before ${asOf}, the day of the assessment`,
  'input.yearOnly': ({ month }: { month: boolean }) =>
    `a year alone is not enough: give ${month ? 'the month too, such as 2023-04' : 'the day, such as 2023-04-17'}`,
  'input.dayNeeded': () => 'a month alone is not enough here: give the day, such as 2023-04-17',
  'input.ambiguousDay': ({ days }: { days: readonly string[] }) =>
    `could be ${days.join(' or ')}: write one of these, since the day and the month can be told apart only so`,
  'input.noSuchDay': ({ text, nearest }: { text: string; nearest: string | undefined }) =>
    `${text} does not exist${nearest === undefined ? '' : `: did you mean ${nearest}?`}`,
  'input.unreadable': () => 'a letter of this could not be read by the terminal: write it with plain letters',
  'input.yesOrNo': () => 'answer yes or no',
  'input.notNumber': () => 'not a number',
  'input.notPercent': () => 'not a share: give percent from 0 to 100, such as 25',
  'input.nothing': () => 'nothing was typed: write an answer, or skip',
  'input.noChoice': ({ most }: { most: number }) =>
    `choose one of the list, by its number from 1 to ${most} or its words`,
  'input.noCountry': () =>
    'no country is called that, or several are: type more of its name, in English or French, such as Morocco or Maroc',
  'input.noSuchCode': () => 'no occupation has this code in NOC 2021',
  'input.noOccupation': () =>
    'no occupation was found: try another title, in English or French, such as nurse, or the five digits of the code, such as 31301',
};
