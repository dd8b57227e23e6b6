import { createPrompt, isDownKey, isEnterKey, isUpKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { severalOf, type Value } from '../../questionnaire/question.ts';
import { wrap } from '../../report/wrap.ts';
import type { Machine } from '../machine.ts';
import { words } from '../words.ts';
import { type FrontEnd, Interrupted, type Reply, type View, wantedBy } from './front-end.ts';
import type { Screen } from './screen.ts';
import { whileSuspendable } from './suspend.ts';
import { windowAround } from './window.ts';

/** A list takes no more lines than this, so that question and list fit on a small terminal. */
const page = 8;

interface Row {
  readonly label: string;
  readonly reply: Reply;
}

/**
 * One line to type in and a list under it. The prompts of inquirer's own collection have no way back, no way to pass
 * over a question and no help, so this is one more made of the same parts.
 */
const prompt = createPrompt<Reply | 'quit', { view: View; screen: Screen }>(({ view, screen }, done) => {
  const { colors, shown } = screen;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [refused, setRefused] = useState('');
  const [said, setSaid] = useState<string>();
  const drawn = useRef({ lines: 1, under: 0 });
  const [, setRedrawn] = useState({});
  useEffect(
    (line) =>
      whileSuspendable(
        line,
        () => drawn.current,
        () => setRedrawn({}),
      ),
    [],
  );
  const [marked, setMarked] = useState(severalOf(view.many ? (view.offered ?? '') : ''));
  const rows = rowsOf(view, text);
  const [moved, setMoved] = useState<number>();
  const typed = text.trim() === '' ? undefined : view.read(text);
  const active = Math.min(
    moved ?? startOf(view, rows, typed && 'value' in typed ? typed.value : undefined),
    rows.length - 1,
  );

  const finish = (reply: Reply | 'quit') => {
    setSaid(
      typeof reply === 'object'
        ? view.echo(reply.value)
        : reply === 'skip'
          ? words[view.mayBeEmpty ? 'echo.leftOut' : 'echo.unknown']({})
          : words['init.said']({ reply }),
    );
    done(reply);
  };
  useKeypress((key, line) => {
    if (key.name === 'escape') {
      line.clearLine(0);
      finish('back');
    } else if (isEnterKey(key)) {
      const outcome =
        view.many && text.trim() === ''
          ? { value: inOrder(marked, view) }
          : entered(view, text, rows, rows[active], moved !== undefined);
      if (typeof outcome === 'object' && 'problem' in outcome) {
        // The next answer is typed anew; what was refused stands above, and Up takes it again.
        setText('');
        if (text.trim() !== '') setRefused(text);
        setProblem(outcome.problem);
      } else finish(outcome);
    } else if (view.many && key.name === 'space' && text.trim() === '') {
      line.clearLine(0);
      setMarked(toggled(marked, rows[active]));
    } else if (isUpKey(key) && rows.length === 0 && text === '' && refused !== '') {
      line.clearLine(0);
      line.write(refused);
      setText(refused);
      setProblem('');
    } else if ((isUpKey(key) || isDownKey(key)) && rows.length > 0) {
      line.clearLine(0);
      line.write(text);
      setMoved((active + (isUpKey(key) ? rows.length - 1 : 1)) % rows.length);
    } else {
      setText(line.line.replaceAll('\t', ''));
      setMoved(undefined);
      setProblem('');
    }
  });

  const list = drawnList(rows, Math.max(0, active), view, marked, screen);
  if (said !== undefined) {
    return `${colors.green('*')} ${colors.cyan(wrap(shown(said), screen.width() - 2, '', '  '))}`;
  }
  const isList = view.options.length > 0;
  const offered = view.offered === undefined || isList ? '' : words['init.offered']({ text: view.echo(view.offered) });
  const command = wantedBy(text, view);
  const preview =
    command !== undefined
      ? words['init.command']({ command, skip: view.unknown })
      : typed && 'value' in typed && (!isList || view.many)
        ? words['init.understood']({ text: view.echo(typed.value) })
        : '';
  const line = (part: string) => wrap(shown(part), screen.width());
  const under = [
    problem === '' ? colors.green(line(preview)) : colors.red(line(problem)),
    list,
    colors.dim(
      line(
        words['init.hint']({
          list: rows.length > 0,
          many: view.many === true,
          skip: view.options.length === 0 || view.many === true,
          help: view.hasHelp,
        }),
      ),
    ),
  ];
  const isRefused = text === '' && refused !== '' && !isList;
  const above = [
    ...(isRefused ? [colors.dim(line(words['init.refused']({ text: refused })))] : []),
    ...(text === '' && offered !== '' ? [colors.dim(line(offered))] : []),
  ];
  const before = isList ? words['init.yourChoice']({}) : '>';
  const top = [...above, `${colors.bold(before)} ${shown(text)}`].join('\n');
  const bottom = under.filter((part) => part !== '').join('\n');
  drawn.current = { lines: linesOf(top) + linesOf(bottom), under: linesOf(bottom) };
  return [top, bottom];
});

/** The rows that fit, those that can be named by a number with it, and how many more there are. */
function drawnList(
  rows: readonly Row[],
  active: number,
  view: View,
  marked: readonly string[],
  { colors, shown, width }: Screen,
): string {
  const isNumbered = view.options.length > 0;
  const labels = rows.map(({ label, reply }, index) => {
    const number = isNumbered ? `${index + 1}. ` : '';
    const mark = view.many ? (marked.includes(textOf(reply)) ? '[x] ' : '[ ] ') : '';
    const before = `${index === active ? '> ' : '  '}${number}${mark}`;
    return wrap(shown(label), width() - 1, before, ' '.repeat(before.length));
  });
  const { from, to } = windowAround(active, labels.map(linesOf), page);
  const lines = labels.map((label, index) => (index === active ? colors.cyan(label) : label)).slice(from, to);
  const under = labels.length - to;
  return [
    ...(from > 0 ? [colors.dim(`  ${words['init.moreAbove']({ count: from })}`)] : []),
    ...lines,
    ...(under > 0 ? [colors.dim(`  ${words['init.moreBelow']({ count: under })}`)] : []),
  ].join('\n');
}

function textOf(reply: Reply): string {
  return typeof reply === 'object' ? String(reply.value) : '';
}

function toggled(marked: readonly string[], row: Row | undefined): readonly string[] {
  const value = row ? textOf(row.reply) : '';
  return marked.includes(value) ? marked.filter((one) => one !== value) : [...marked, value];
}

function inOrder(marked: readonly string[], { options }: View): string {
  return options
    .map(({ value }) => String(value))
    .filter((value) => marked.includes(value))
    .join(',');
}

function linesOf(text: string): number {
  return text.split('\n').length;
}

function rowsOf(view: View, text: string): readonly Row[] {
  const { options, suggest, unknown } = view;
  const found = suggest && text.trim() !== '' && wantedBy(text, view) === undefined ? suggest(text).slice(0, page) : [];
  const rows = [...options, ...found].map(({ value, label }): Row => ({ label, reply: { value } }));
  return options.length > 0 && unknown !== undefined && !view.many
    ? [...rows, { label: unknown, reply: 'skip' }]
    : rows;
}

/** The row that a typed answer names, else the one offered, else the usual one. */
function startOf({ offered, usual }: View, rows: readonly Row[], typed: Value | undefined): number {
  const wanted = typed ?? offered ?? usual;
  const found = rows.findIndex(({ reply }) => typeof reply === 'object' && reply.value === wanted);
  return Math.max(0, found);
}

/** What Enter means: a word that asks for something, the row chosen, what was typed, or what is offered. */
function entered(
  view: View,
  text: string,
  rows: readonly Row[],
  row: Row | undefined,
  isMoved: boolean,
): Reply | 'quit' | { problem: string } {
  const command = wantedBy(text, view);
  if (command) return command;
  if (text.trim() === '' || (isMoved && !view.many)) {
    if (row) return row.reply;
    if (view.offered !== undefined) return { value: view.offered };
    if (view.mayBeEmpty) return 'skip';
  }
  const numbered =
    view.options.length > 0 && !view.many && /^\d{1,2}$/.test(text.trim()) ? rows[Number(text) - 1] : undefined;
  if (numbered) return numbered.reply;
  const read = view.read(text);
  if ('value' in read) return read;
  if (view.suggest && row) return row.reply;
  return { problem: view.problem(read) ?? '' };
}

export function richFrontEnd(screen: Screen, { stdin, stderr }: Machine): FrontEnd {
  return {
    ask: async (view) => {
      try {
        const reply = await prompt({ view, screen }, { input: stdin, output: stderr });
        if (reply === 'quit') throw new Interrupted();
        return reply;
      } catch (error) {
        if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
        throw error;
      }
    },
    close: () => {},
  };
}
