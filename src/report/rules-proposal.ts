import type { Factor, Mark, Proposal } from '../law/proposals/proposal.ts';
import { newestWorkHours } from '../law/work-hours/index.ts';
import type { Words } from '../messages/message.ts';
import { labelOf } from './diff-sheets.ts';
import type { Paragraph, Row, Sheet, Tone } from './sheet.ts';

type Table = Pick<Sheet, 'columns' | 'rows' | 'below'>;

/** What was published of each row of the CRS. */
export function publishedMarks({ marks }: Proposal, words: Words): Table {
  return {
    columns: [
      { name: words['diff.factor']({}) },
      { name: words['proposal.columnProposed']({}) },
      { name: words['report.because']({}) },
    ],
    rows: factorsOf(marks).map((factor): Row => {
      const mark = marks[factor];
      return {
        cells: [labelOf(factor, words), words[`mark.${mark}`]({}), words[`proposal.${factor}`]({})],
        ...toneOf(mark),
      };
    }),
  };
}

/** What was published of the one class. */
export function publishedCriteria({ program }: Proposal, words: Words): Table {
  const { level, workYears, windowYears: years } = program;
  const rows: readonly (readonly [label: string, need: string])[] = [
    [words['federalHighSkilled.education']({}), words['proposal.needEducation']({})],
    [words['federalHighSkilled.language']({}), words['need.level']({ level })],
    [
      words['federalHighSkilled.work']({}),
      words['proposal.needWork']({ hours: workYears * newestWorkHours.perYear, years }),
    ],
    [words['federalHighSkilled.funds']({}), words['proposal.notPublished']({})],
    [words['federalHighSkilled.destination']({}), words['proposal.quebec']({})],
    [words['federalHighSkilled.admissibility']({}), words['proposal.notPublished']({})],
  ];
  return {
    columns: [{ name: words.federalHighSkilled({}) }, { name: words['report.needs']({}) }],
    rows: rows.map((cells) => ({ cells })),
    below: [{ text: words['proposal.programsToday']({}) }, { text: words['proposal.gridAbolished']({}) }],
  };
}

/** What a proposal would change, a line a row; rows that it leaves as they are do not differ. */
export function proposedLines(axis: string, proposal: Proposal, words: Words): readonly Paragraph[] {
  const { rows, below = [] } = axis === 'crs' ? publishedMarks(proposal, words) : publishedCriteria(proposal, words);
  const unchanged = words['mark.unchanged']({});
  return [
    ...rows
      .filter(({ cells }) => cells[1] !== unchanged)
      .map(({ cells: [label = '', ...said] }) => ({
        text: words['rules.proposed']({ label, said }),
        item: true,
      })),
    ...below,
  ];
}

function factorsOf(marks: Proposal['marks']): readonly Factor[] {
  return Object.keys(marks).filter((key): key is Factor => key in marks);
}

function toneOf(mark: Mark): { readonly tone?: Tone } {
  return mark === 'unchanged' ? {} : { tone: mark === 'removed' ? 'bad' : 'doubt' };
}
