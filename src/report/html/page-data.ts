import type { Assessment } from '../../assess/assess.ts';
import { type Day, formatDay } from '../../base/day.ts';
import { tool } from '../../base/tool.ts';
import type { Law } from '../../law/law.ts';
import type { Words } from '../../messages/message.ts';
import { makeChecklist } from '../../plan/checklist/checklist.ts';
import { improve } from '../../plan/improve/improve.ts';
import { afterwards, setsThatOpen } from '../../plan/improve/openings.ts';
import { enterable } from '../../plan/timeline/enterable.ts';
import { type Horizon, usualYears } from '../../plan/timeline/horizon.ts';
import { yearsOn } from '../../plan/timeline/met.ts';
import { timelineOf } from '../../plan/timeline/timeline.ts';
import { ownKeysOf } from '../../profile/own-keys.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Round } from '../../rounds/round.ts';
import { kindsOfYear, kindsToday, withWhatIsMissing } from '../../verdict/door.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { makeChecklistReport } from '../checklist.ts';
import { makeImproveReport } from '../improve.ts';
import { improveSheets } from '../improve-sheets.ts';
import { makeReport } from '../make-report.ts';
import { through } from '../rounds/list.ts';
import type { Sheet } from '../sheet.ts';
import { makeTimelineReport } from '../timeline/report.ts';
import type { Doors } from './doors.ts';
import type { PageData } from './page.ts';
import type { Course } from './timeline.ts';

/** A person of whom a page is made. */
export interface PagePerson {
  readonly label: string;
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly verdict: Verdict;
  /** By which the page of a file is found. */
  readonly mark: string | undefined;
}

/** What the page is held against. */
export interface PageSetting {
  /** Rounds that are known, oldest first. */
  readonly rounds: readonly Round[];
  /** The newest round that comes with the program. */
  readonly newestBundled: Round | undefined;
  /** The days up to another one, with their rules. */
  readonly courseTo: (until: Day) => Horizon;
  /** The rules of a day. */
  readonly lawOf: (day: Day) => Law;
  readonly words: Words;
}

/** Everything that the commands say of a profile, as a page needs it. */
export function pageData(person: PagePerson, setting: PageSetting): PageData {
  const { label, profile, assessment, verdict, mark } = person;
  const { rounds, lawOf, words } = setting;
  const checklist = makeChecklist(profile, { asOf: assessment.asOf, invited: undefined, lawOf, rounds: [] });
  return {
    label,
    mark,
    verdict,
    score: makeReport(assessment, { label, words, tool, verdict, own: ownKeysOf(profile) }),
    doors: doorsOf(person, setting),
    course: courseOf(person, setting),
    levers: leversOf(person, rounds, words),
    checklist: withoutNotice(makeChecklistReport(checklist, { label, words, tool })),
  };
}

/** What the top of the page says of rules that are not completely known is not said again below. */
function withoutNotice<Report extends { readonly notice?: string }>({ notice: _, ...report }: Report) {
  return report;
}

function doorsOf({ profile, assessment }: PagePerson, { rounds, newestBundled, words }: PageSetting): Doors {
  const { asOf, crs } = assessment;
  const newest = rounds.at(-1);
  const looked = rounds.findLast(({ date }) => date <= formatDay(asOf));
  const kinds = withWhatIsMissing(kindsToday(kindsOfYear(rounds, assessment), assessment), profile, assessment);
  const said = looked && newest && through(looked, newest, newestBundled ?? newest, words);
  return { asOf, total: crs.points, kinds, rounds, through: said };
}

function courseOf({ label, profile, assessment }: PagePerson, { rounds, courseTo, words }: PageSetting): Course {
  const { asOf } = assessment;
  const timeline = timelineOf(profile, courseTo(yearsOn(asOf, usualYears)));
  const report = makeTimelineReport(label, profile, timeline, words);
  return { timeline, report, cutOffs: enterable(timeline, rounds) };
}

function leversOf(
  { label, profile, assessment: { asOf, law } }: PagePerson,
  rounds: readonly Round[],
  words: Words,
): readonly Sheet[] {
  const improvement = improve(profile, asOf, law, rounds);
  // The page has no pairs, which take longest.
  const openings = setsThatOpen(improvement);
  const after = openings[0] && afterwards(improvement, openings[0], rounds);
  const told = { improvement, pairs: [], target: undefined, openings, after };
  const sheets = improveSheets(told, withoutNotice(makeImproveReport(label, told, words)), words, false);
  // The last line is of an option of the command.
  return sheets.map((sheet, index) =>
    index < sheets.length - 1 ? sheet : { ...sheet, below: sheet.below?.slice(0, -1) ?? [] },
  );
}
