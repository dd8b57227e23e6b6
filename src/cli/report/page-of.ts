import { addYears, type Day, earlierOf, formatDay, lastOfCalendar } from '../../base/day.ts';
import { makeChecklist } from '../../plan/checklist/checklist.ts';
import { improve } from '../../plan/improve/improve.ts';
import { afterwards, setsThatOpen } from '../../plan/improve/openings.ts';
import { enterable } from '../../plan/timeline/enterable.ts';
import { asTheRulesMove, heldStill } from '../../plan/timeline/horizon.ts';
import { timelineOf } from '../../plan/timeline/timeline.ts';
import { ownKeysOf } from '../../profile/own-keys.ts';
import { makeChecklistReport } from '../../report/checklist.ts';
import type { Doors } from '../../report/html/doors.ts';
import { renderPage } from '../../report/html/page.ts';
import type { Course } from '../../report/html/timeline.ts';
import { makeImproveReport } from '../../report/improve.ts';
import { improveSheets } from '../../report/improve-sheets.ts';
import { makeReport } from '../../report/make-report.ts';
import { through } from '../../report/rounds/list.ts';
import type { Sheet } from '../../report/sheet.ts';
import { makeTimelineReport } from '../../report/timeline/report.ts';
import type { Round } from '../../rounds/round.ts';
import { kindsOfYear, kindsToday, withWhatIsMissing } from '../../verdict/door.ts';
import { type Answered, answersOf } from '../answer-first.ts';
import { lawOfDay } from '../day.ts';
import type { Machine } from '../machine.ts';
import type { Loaded } from '../people/people.ts';
import { fileMark } from '../people/person-key.ts';
import { type KnownRounds, knownRounds } from '../rounds/known.ts';
import { ends } from '../rounds/list.ts';
import { toolName, toolVersion } from '../version.ts';
import type { When } from '../when.ts';
import { words } from '../words.ts';

const yearsAhead = 2;
const tool = { name: toolName, version: toolVersion };

/**
 * Everything that the commands say of a profile, as a page.
 * @param isHeld whether the rules are those that an option names, on whatever day
 */
export async function pageOf(loaded: Loaded, when: When, isHeld: boolean, machine: Machine): Promise<string> {
  const known = await knownRounds(machine, () => undefined);
  const [answered] = await answersOf([loaded], when, isHeld, machine);
  if (!answered) throw new Error('a profile has an answer');
  const { label, profile, assessment, verdict } = answered;
  const lawOf = (day: Day) => (isHeld || day === when.asOf ? when.law : lawOfDay('--as-of', day));
  const checklist = makeChecklist(profile, { asOf: when.asOf, invited: undefined, lawOf, rounds: [] });
  const data = {
    label,
    mark: fileMark(loaded.file),
    verdict,
    score: makeReport(assessment, { label, words, tool, verdict, own: ownKeysOf(profile) }),
    doors: doorsOf(answered, known),
    course: courseOf(answered, when, isHeld, known.rounds),
    levers: leversOf(answered, when, known.rounds),
    checklist: withoutNotice(makeChecklistReport(checklist, { label, words, tool })),
  };
  return renderPage(data, words);
}

/** What the top of the page says of rules that are not completely known is not said again below. */
function withoutNotice<Report extends { readonly notice?: string }>({ notice: _, ...report }: Report) {
  return report;
}

function doorsOf({ profile, assessment }: Answered, known: KnownRounds): Doors {
  const { asOf, crs } = assessment;
  const { rounds } = known;
  const { newest, bundled } = ends(rounds, known.bundled.rounds);
  const looked = rounds.findLast(({ date }) => date <= formatDay(asOf));
  const kinds = withWhatIsMissing(kindsToday(kindsOfYear(rounds, assessment), assessment), profile, assessment);
  return { asOf, total: crs.points, kinds, rounds, through: looked && through(looked, newest, bundled, words) };
}

function courseOf(
  { label, profile }: Answered,
  { asOf, law }: When,
  isHeld: boolean,
  rounds: readonly Round[],
): Course {
  const until = earlierOf(addYears(asOf, yearsAhead), lastOfCalendar);
  const timeline = timelineOf(profile, isHeld ? heldStill(asOf, until, law) : asTheRulesMove(asOf, until));
  const report = makeTimelineReport(label, profile, timeline, words);
  return { timeline, report, cutOffs: enterable(timeline, rounds) };
}

function leversOf({ label, profile }: Answered, { asOf, law }: When, rounds: readonly Round[]): readonly Sheet[] {
  const improvement = improve(profile, asOf, law, rounds);
  const openings = setsThatOpen(improvement);
  const after = openings[0] && afterwards(improvement, openings[0], rounds);
  const told = { improvement, pairs: [], target: undefined, openings, after };
  const sheets = improveSheets(told, withoutNotice(makeImproveReport(label, told, words)), words, false);
  // The last line is of an option of the command.
  return sheets.map((sheet, index) =>
    index < sheets.length - 1 ? sheet : { ...sheet, below: sheet.below?.slice(0, -1) ?? [] },
  );
}
