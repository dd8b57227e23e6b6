import assert from 'node:assert/strict';
import { type Assessment, assess } from '../../src/assess/assess.ts';
import { chunkScorer } from '../../src/batch/score-chunk.ts';
import { crsHistory } from '../../src/law/crs/index.ts';
import { type Law, lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/message.ts';
import type { InputProblem } from '../../src/profile/input-error.ts';
import { InputError } from '../../src/profile/input-error.ts';
import { readProfile } from '../../src/profile/read.ts';
import { lineReader } from '../../src/profile/read-line.ts';
import { profileScan } from '../../src/profile/scan/profile-scan.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Node } from '../../src/score-tree/node.ts';
import { dayOf } from '../day.ts';

// What holds for every file of bytes: it is a profile whose figures fit together, or refused with reasons.

const tool = { name: 'crs', version: 'fuzz' };
const day = '2026-01-15';
export const asOf = dayOf(day);
/** The laws under which people are assessed: that of the day, and every version of the CRS. */
export const rulesTried = [day, ...crsHistory.versions.map(({ id }) => id)];
const tried = new Map(rulesTried.map((rules) => [rules, scorersUnder(lawIn(rules))]));
const scan = profileScan(asOf);
const readLine = lineReader(asOf).read;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function lawIn(id: string): Law {
  return lawOn(id) ?? assert.fail(`no rules for ${id}`);
}

interface Scorers {
  readonly law: Law;
  readonly scoreLines: ReturnType<typeof chunkScorer>;
}

function scorersUnder(law: Law): Scorers {
  const formats = { input: 'ndjson', output: 'ndjson', full: false, strict: false, columns: [] } as const;
  return { law, scoreLines: chunkScorer({ ...formats, file: 'f', asOf, laws: [{ name: 'law', law }], tool }) };
}

/** @throws what is wrong with the program. @returns whether the bytes are a profile */
export function checkFile(bytes: Uint8Array, rules: string): boolean {
  checkLine(bytes);
  const text = new TextDecoder().decode(bytes);
  const profile = readOrRefuse(() => readProfile(text, { file: 'f', asOf }));
  if (!profile) return false;
  const line = encoder.encode(`${JSON.stringify(profile)}\n`);
  assert.deepEqual(checkLine(line), plain(profile), 'the line of a profile is read as another');
  checkScores(line, profile, tried.get(rules) ?? assert.fail(rules));
  return true;
}

/** The first line, from its bytes and as a text: the scanner of bytes is unsure, or right. @returns the profile on it */
function checkLine(bytes: Uint8Array): unknown {
  const feed = bytes.indexOf(10);
  const line = feed === -1 ? bytes : bytes.subarray(0, feed);
  const read = readOrRefuse(() => readLine(decoder.decode(line), 'f'));
  scan.load(bytes);
  const scanned = scan.read(0);
  if (scanned) assert.deepEqual(plain(scanned), plain(read), 'bytes and text are read as two profiles');
  return plain(read);
}

/** Without the keys that have no value, in plain objects. */
function plain(profile: Profile | undefined): unknown {
  return profile && JSON.parse(JSON.stringify(profile));
}

function readOrRefuse(read: () => Profile): Profile | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    assert.ok(error.problems.length > 0, 'refused without a problem');
    for (const problem of error.problems) checkProblem(problem);
    return undefined;
  }
}

function checkProblem({ problem, line, column, expected, example, nearest }: InputProblem): void {
  checkText(say(en, problem));
  for (const text of [expected, example, nearest]) if (text !== undefined) checkText(text);
  for (const place of [line, column]) assert.ok(place === undefined || place >= 1, `${problem.id} at ${place}`);
}

function checkText(text: string): void {
  assert.ok(text.trim() !== '', 'an empty sentence');
  assert.doesNotMatch(text, /\[object |\bundefined\b/);
}

/** The figures fit together, and are those of a batch. */
function checkScores(line: Uint8Array, profile: Profile, { law, scoreLines }: Scorers): void {
  const assessment = assess(profile, asOf, law);
  checkAssessment(assessment);
  const record: unknown = JSON.parse(Buffer.from(scoreLines({ bytes: line, line: 1 }).records).toString('utf8'));
  const id = profile.id ?? profile.name ?? null;
  assert.deepEqual(record, { line: 1, id, ...figuresOf(assessment) }, 'a batch gives other figures');
}

function figuresOf({ crs, programs, complete, unknowns }: Assessment): Record<string, unknown> {
  return {
    total: crs.points,
    ...Object.fromEntries((crs.parts ?? []).map(({ id, points }) => [id, points])),
    ...Object.fromEntries(programs.map(({ id, eligible }) => [id, eligible])),
    complete,
    unknowns: unknowns.length,
  };
}

function checkAssessment(assessment: Assessment): void {
  const { crs, grid } = assessment;
  assert.equal(crs.max, 1200);
  checkNode(crs);
  checkNode(grid);
  checkPrograms(assessment);
  const report = JSON.stringify(makeReport(assessment, { label: 'f', words: en, tool }));
  assert.doesNotMatch(report, /NaN|undefined|\[object /);
}

/** Yes only when every requirement is met; no when one is not, or where a note says that no reading meets all at once. */
function checkPrograms({ programs, notes }: Assessment): void {
  for (const { id, eligible, requirements } of programs) {
    const met = requirements.map((requirement) => requirement.met);
    const never = notes.some((note) => note.id === 'programs.neverAtOnce' && note.values.program === id);
    const answer = never || met.includes('no') ? 'no' : met.includes('unknown') ? 'unknown' : 'yes';
    assert.equal(eligible, answer, `${id} does not follow from its requirements`);
  }
}

/** Points lie between 0 and the cap, and are the sum of the parts up to it. */
function checkNode({ id, points, max, parts }: Node): void {
  assert.ok(Number.isInteger(points) && points >= 0 && points <= max, `${id}: ${points} of ${max}`);
  if (!parts) return;
  const sum = parts.reduce((total, part) => total + part.points, 0);
  assert.equal(points, Math.min(max, sum), `${id} is not the sum of its parts`);
  for (const part of parts) checkNode(part);
}
