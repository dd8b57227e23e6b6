import { createInterface } from 'node:readline';
import type { Value } from '../../questionnaire/question.ts';
import type { Machine } from '../machine.ts';
import { words } from '../words.ts';
import { type FrontEnd, Interrupted, type Option, type Reply, type View, wantedBy } from './front-end.ts';
import type { Screen } from './screen.ts';

/**
 * Questions as lines of text: choices are numbered, nothing moves and nothing is coloured. For screen readers, and for
 * terminals that can do no more.
 */
export function plainFrontEnd(screen: Screen, { stdin, stderr }: Machine): FrontEnd {
  // The terminal itself edits the line, so that nothing but text is written.
  const lines = createInterface({ input: stdin, terminal: false });
  const waiting: string[] = [];
  let ended = false;
  let wake = () => {};
  lines.on('line', (line) => {
    waiting.push(line);
    wake();
  });
  const stop = () => {
    ended = true;
    wake();
  };
  lines.on('close', stop);
  process.on('SIGINT', stop);
  // After Ctrl-Z and fg, where the line of the shell stands below the one of the answer.
  const again = () => stderr.write('> ');
  process.on('SIGCONT', again);

  const readLine = async (): Promise<string> => {
    stderr.write('> ');
    while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
    const line = waiting.shift();
    if (line !== undefined) return line;
    stderr.write('\n');
    throw new Interrupted();
  };

  const ask = async (view: View): Promise<Reply> => {
    let listed = listOptions(view, screen);
    for (;;) {
      const text = await readLine();
      const command = wantedBy(text, view);
      if (command === 'quit') throw new Interrupted();
      if (command) return command;
      const chosen = text.trim() === '' ? emptyReply(view) : (numbered(text, listed) ?? typed(text, view));
      if (chosen && 'options' in chosen) {
        listed = chosen.options;
        tellNumbered(listed, screen);
        screen.tell(words['init.typeNumberOrText']({}));
      } else if (chosen && 'problem' in chosen) screen.tell(chosen.problem);
      else if (chosen) {
        if (chosen.reply !== 'skip' && typeof chosen.reply === 'object')
          screen.tell(words['init.understood']({ text: view.echo(chosen.reply.value) }));
        return chosen.reply;
      }
    }
  };
  return {
    ask,
    close: () => {
      process.off('SIGINT', stop);
      process.off('SIGCONT', again);
      lines.close();
    },
  };
}

type Listed = Option | { readonly skip: true; readonly label: string };
type Outcome = { readonly reply: Reply } | { readonly options: readonly Listed[] } | { readonly problem: string };

function listOptions(view: View, screen: Screen): readonly Listed[] {
  const { options, unknown, many, echo } = view;
  const byEnter = takenWithEnter(view);
  const listed: readonly Listed[] =
    options.length > 0 && unknown !== undefined && !many ? [...options, { skip: true, label: unknown }] : options;
  tellNumbered(listed, screen);
  if (byEnter !== undefined) screen.tell(words['init.offered']({ text: echo(byEnter) }));
  if (listed.length > 0) screen.tell(words[many ? 'init.typeNumbers' : 'init.typeNumber']({ most: listed.length }));
  // Several numbers are read as one answer.
  return many ? [] : listed;
}

function tellNumbered(listed: readonly Listed[], { tell }: Screen): void {
  for (const [index, { label }] of listed.entries()) tell(`${index + 1}. ${label}`);
}

/** What is offered, or else what most people answer. */
function takenWithEnter({ offered, usual }: View): Value | undefined {
  return offered ?? usual;
}

function emptyReply(view: View): Outcome {
  const { read, problem, mayBeEmpty } = view;
  const byEnter = takenWithEnter(view);
  if (byEnter !== undefined) return { reply: { value: byEnter } };
  if (mayBeEmpty) return { reply: 'skip' };
  return { problem: problem(read('')) ?? words['init.cannotSkip']({}) };
}

function numbered(text: string, listed: readonly Listed[]): Outcome | undefined {
  if (!/^\s*\d{1,2}\s*$/.test(text)) return undefined;
  const found = listed[Number(text) - 1];
  if (!found) return undefined;
  return { reply: 'skip' in found ? 'skip' : { value: found.value } };
}

function typed(text: string, { read, suggest, problem }: View): Outcome {
  const answer = read(text);
  if ('value' in answer) return { reply: answer };
  const options = suggest?.(text) ?? [];
  return options.length > 0 ? { options } : { problem: problem(answer) ?? '' };
}
