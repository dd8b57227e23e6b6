import type { Words } from '../messages/message.ts';
import { rowsThatFit } from './diff-sheets.ts';
import type { ProposalReport, ReportMarkedNode } from './proposal.ts';
import { doubt, type Row, type Sheet, strong, type Tone } from './sheet.ts';

/** A proposal before one person: eligibility, then today's tree with a mark on every row. Never a total. */
export function proposalSheets(report: ProposalReport, words: Words): readonly Sheet[] {
  const { profile, asOf, rules, today, programs, crs } = report;
  const [program] = programs;
  return [
    {
      title: `${profile}, ${words['report.asOf']({ asOf })}`,
      above: [
        strong(words['proposal.heading']({ title: rules.title })),
        doubt(rules.notice),
        { text: words['proposal.today'](today) },
        ...(today.complete ? [] : [doubt(words['proposal.todayNotComplete']({}))]),
      ],
      columns: [],
      rows: [],
    },
    {
      title: words['join.colon']({ head: program.label, text: words[`report.${program.eligible}`]({}) }),
      columns: [
        { name: '' },
        { name: words['report.met']({}) },
        { name: words['report.has']({}) },
        { name: words['report.needs']({}) },
      ],
      rows: program.requirements.map(({ label, met, have, need }) => ({
        cells: [label, words[`report.${met}`]({}), have, need],
        tone: met === 'yes' ? 'good' : met === 'no' ? 'bad' : 'doubt',
      })),
      below: [{ text: words['proposal.programsToday']({}) }, { text: words['proposal.gridAbolished']({}) }],
    },
    {
      title: crs.label,
      columns: [
        { name: '' },
        { name: words['proposal.columnToday']({}), align: 'right' },
        { name: words['proposal.columnProposed']({}) },
        { name: words['report.because']({}) },
      ],
      rows: markedRows(crs, words),
    },
  ];
}

/** Rows of the marked tree below its root, down to the abilities. */
function markedRows(root: ReportMarkedNode, words: Words, depth = 0): readonly Row[] {
  return (root.parts ?? []).flatMap((node): readonly Row[] => {
    const tone = depth === 0 ? 'strong' : toneOf(node);
    // Abilities share what is said of their language, and rows of the partner what is said of the partner.
    const below = node.parts?.every(({ mark, proposed }) => mark === node.mark && proposed === node.proposed);
    return [
      {
        cells: [node.label, String(node.points), words[`mark.${node.mark}`]({}), node.proposed],
        depth,
        ...(tone && { tone }),
      },
      ...(below ? [] : markedRows(node, words, depth + 1)),
    ];
  });
}

function toneOf({ mark }: ReportMarkedNode): Tone | undefined {
  return mark === 'removed' ? 'bad' : mark === 'unchanged' ? undefined : 'doubt';
}

/** Every row of the marked trees, one line each; `total` is left out, since there is none. */
export function proposalCsvLines(reports: readonly ProposalReport[]): readonly (readonly (string | number | null)[])[] {
  const rows = (report: ProposalReport, node: ReportMarkedNode): readonly (readonly (string | number | null)[])[] => [
    [report.profile, report.asOf, report.rules.id, node.id, node.points, node.max, node.mark, node.proposed],
    ...(node.parts ?? []).flatMap((part) => rows(report, part)),
  ];
  return [
    ['profile', 'asOf', 'proposal', 'id', 'today', 'max', 'mark', 'proposed'],
    ...reports.flatMap((report) => (report.crs.parts ?? []).flatMap((part) => rows(report, part))),
  ];
}

/** The JSON of `crs diff --to PROPOSAL`: a row that is uncertain or unpriced has no figure, and there is no total. */
export function proposalDiffs(reports: readonly ProposalReport[]): readonly ProposalDiff[] {
  return reports.map(({ profile, rules, today, programs: [program], crs }) => ({
    profile,
    from: { rules: today.rules, total: today.total, ...(!today.complete && { complete: false }) },
    to: { rules: rules.id, total: null },
    changes: changedRows(crs).map(({ id, points, mark, because, proposed }) => ({
      id,
      from: points,
      to: mark === 'removed' ? 0 : null,
      mark,
      because: [because, proposed],
    })),
    programs: {
      gained: program.eligible === 'yes' ? [program.id] : [],
      // The three programs would be repealed.
      lost: today.met,
    },
  }));
}

/** What a proposal would change for a person, in the JSON of `crs diff --to PROPOSAL`. */
export interface ProposalDiff {
  /** How the profile is named. */
  readonly profile: string;
  /** The person under the law of the day. */
  readonly from: {
    /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
    readonly rules: string;
    /** Points of the CRS, 0 to 1,200. */
    readonly total: number;
    /** False where these rules are not completely known. */
    readonly complete?: boolean;
  };
  /** The person under the proposal. */
  readonly to: {
    /** Id of the proposal. */
    readonly rules: string;
    /** A proposal has no total. */
    readonly total: null;
  };
  /** The rows that it speaks of. */
  readonly changes: readonly {
    /** Id of the row. */
    readonly id: string;
    /** Points today; null where they have no figure. */
    readonly from: number | null;
    /** 0 for what would be removed; null where no points were published. */
    readonly to: 0 | null;
    /** What the proposal does to the row. */
    readonly mark: ReportMarkedNode['mark'];
    /** The reason of today's points, and what was published. */
    readonly because: readonly string[];
  }[];
  /** Programs that would come and go. */
  readonly programs: {
    /** Those that would be met. */
    readonly gained: readonly string[];
    /** Those met today, which would be repealed. */
    readonly lost: readonly string[];
  };
}

/** The rows that a proposal speaks of, but for those it leaves as they are and those it removes where they pay nothing. */
function changedRows(node: ReportMarkedNode): readonly ReportMarkedNode[] {
  if (node.parts && !node.factor) return node.parts.flatMap(changedRows);
  return node.mark === 'unchanged' || (node.mark === 'removed' && node.points === 0) ? [] : [node];
}

/** Many profiles before a proposal: what each would lose for sure, and whether the one class is met. */
export function proposalTable(
  reports: readonly ProposalReport[],
  { title, brief }: { readonly title: string; readonly brief: boolean },
  words: Words,
): Sheet {
  const [first] = reports;
  const rows = reports.map((report) => proposalRow(report, words));
  return {
    title: words['proposal.heading']({ title }),
    above: first
      ? [doubt(first.rules.notice), ...(first.today.complete ? [] : [doubt(words['proposal.todayNotComplete']({}))])]
      : [],
    columns: [
      { name: words['diff.profile']({}) },
      { name: words['proposal.columnToday']({}), align: 'right' },
      { name: words['diff.losesForSure']({}) },
      { name: words['diff.class']({}) },
    ],
    ...(brief ? rowsThatFit(rows, words) : { rows }),
  };
}

function proposalRow({ profile, today, programs: [{ eligible }], crs }: ProposalReport, words: Words): Row {
  const removed = changedRows(crs).filter(({ mark }) => mark === 'removed');
  return {
    cells: [
      profile,
      String(today.total),
      removed.map(({ label, points }) => `${label} ${points}`).join(', '),
      words[`report.${eligible}`]({}),
    ],
  };
}
