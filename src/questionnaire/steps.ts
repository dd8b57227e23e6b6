import type { Day } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import type { Law } from '../law/law.ts';
import type { About } from '../messages/en/questions.ts';
import {
  type FactPath,
  factAt,
  factsAt,
  listAt,
  noProfileData,
  type ProfileData,
  withFact,
  withoutFact,
} from '../profile/profile-data.ts';
import { keepItem, summaryOf } from './keep-or-change.ts';
import {
  type At,
  type Block,
  isFirstOfList,
  isWord,
  keyOf,
  type List,
  none,
  type Question,
  type Section,
  type Step,
  saysNone,
  severalOf,
  type Value,
} from './question.ts';
import { possibleResults } from './results.ts';
import { sections } from './sections.ts';

/** An answer given, or a question passed over as not known. */
export type QuestionAnswer = { readonly value: Value } | { readonly unknown: true };

/** Answers by key, such as `work.0.start`; a `?` ends the key of a question whether there is something. */
export type Answers = Readonly<Record<string, QuestionAnswer>>;

export interface Setting {
  /** The facts of the file that is changed; none for a new one. */
  readonly base: ProfileData;
  readonly asOf: Day;
  readonly law: Law;
  /** The one part that is gone through, of a file whose other parts stay; left out: all of them. */
  readonly part?: Section['id'];
}

/** A thing of a list in the file. */
export interface ThingOfList {
  readonly list: string;
  readonly facts: unknown;
}

/** A question about one thing. */
export interface Asked {
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
  readonly at: At;
  /** Where the answer goes in the profile. */
  readonly path: FactPath | undefined;
  /** What the file says. */
  readonly stated: Value | undefined;
  /** Whether it is asked only of those who go on after the first questions. */
  readonly later: boolean;
  /** The thing of a list in the file of which it is asked what should happen to it. */
  readonly thing?: ThingOfList;
}

/** How far the answers lead. */
export interface Walk {
  /** The first question without an answer; left out at the end. */
  readonly asked?: Asked;
  /** What is known, without what is half told. While a file is changed, with what it says of the rest. */
  readonly facts: ProfileData;
  /** The questions answered, in order. */
  readonly trail: readonly Asked[];
  /** Those passed over that leave something unknown; `dropped` where their thing cannot be written without them. */
  readonly unknown: readonly (Asked & { readonly dropped: boolean })[];
  /** Sections not yet finished. */
  readonly open: readonly Section['id'][];
}

/** The thing that steps ask about. */
export interface ThingAskedAbout {
  readonly path: FactPath;
  /** What the keys of its answers begin with. */
  readonly prefix: string;
  /** The same thing in the file. */
  readonly base: ProfileData;
  readonly about: About;
  /** The file says that there is no such thing. */
  readonly denied?: boolean;
  readonly thing?: ThingOfList;
}

/** A walk under way. */
export interface Walking {
  readonly answers: Answers;
  readonly setting: Setting;
  /** What the same answers tell at the end of the walk. */
  readonly known: ProfileData;
  /** Whether the questions for later are passed over. */
  readonly isFirst: boolean;
  section: Section | undefined;
  facts: ProfileData;
  readonly steers: Map<string, Value>;
  readonly trail: Asked[];
  readonly unknown: (Asked & { dropped: boolean })[];
  asked: Asked | undefined;
  halfTold: FactPath | undefined;
}

/** `none`: it was answered that there is no such thing. */
type Outcome = 'done' | 'open' | 'dropped' | 'none';

export function atOf(
  { facts, steers, known, setting: { asOf, law } }: Walking,
  { path, prefix, about }: ThingAskedAbout,
): At {
  return { here: factsAt(facts, path), root: facts, known, about, steer: (id) => steers.get(prefix + id), asOf, law };
}

/** The facts of the file that no step asks for. */
export function unasked(base: ProfileData, steps: readonly Step[]): ProfileData {
  const asked = new Set(steps.map(keyOf));
  return Object.fromEntries(Object.entries(base).filter(([key]) => !asked.has(key)));
}

export function visit(walking: Walking, steps: readonly Step[], place: ThingAskedAbout): Outcome {
  for (const step of steps) {
    if (step.applies?.(atOf(walking, place)) === false) leave(walking, step, place, steps);
    else {
      const outcome = take(walking, step, place);
      if (outcome !== 'done') return outcome;
    }
  }
  return 'done';
}

function take(walking: Walking, step: Step, place: ThingAskedAbout): Outcome {
  switch (step.step) {
    case 'question':
      return ask(walking, step, place);
    case 'block':
      return enter(walking, step, place);
    case 'list':
      return goThrough(walking, step, place);
  }
}

/** What the file says and nobody would have been asked stays; what only its changed facts leave behind goes. */
function leave(walking: Walking, step: Step, { path, base, about }: ThingAskedAbout, steps: readonly Step[]): void {
  const key = keyOf(step);
  if (key === undefined || base[key] === undefined || !isPlainObject(factAt(walking.facts, path))) return;
  // Another step of the same key has told it.
  if (factAt(walking.facts, [...path, key]) !== undefined) return;
  const questions = steps.filter((one) => one.step === 'question');
  const steer = (id: string) => questions.find((one) => one.id === id)?.from?.(base);
  const { base: root, asOf, law } = walking.setting;
  const stays = step.step === 'block' && step.stays === true;
  if (stays || step.applies?.({ here: base, root, known: root, about, steer, asOf, law }) === false) {
    walking.facts = withFact(walking.facts, [...path, key], base[key]);
  }
}

export function ask(walking: Walking, question: Question, place: ThingAskedAbout): Outcome {
  const { answers, section } = walking;
  if (!section) return 'done';
  const key = place.prefix + question.id;
  const path = question.to === undefined ? undefined : [...place.path, question.to];
  const at = atOf(walking, place);
  const { later } = question;
  const asked: Asked = {
    key,
    question,
    section,
    at,
    path,
    stated: place.denied && 'none' in question.kind ? none : statedIn(place.base, question),
    ...(place.thing && { thing: place.thing }),
    later: typeof later === 'function' ? later(at) : later === true,
  };
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  if (!answer) {
    if (asked.later && walking.isFirst) return 'done';
    walking.asked = asked;
    return 'open';
  }
  walking.trail.push(asked);
  if ('unknown' in answer) {
    const { required } = question;
    const dropped = required === true || (typeof required === 'function' && required(asked.at));
    const isThing = !isFirstOfList(question);
    if (dropped || question.optional !== true) walking.unknown.push({ ...asked, dropped: dropped && isThing });
    return dropped ? 'dropped' : 'done';
  }
  walking.steers.set(key, answer.value);
  if (saysNone(answer.value, question)) return 'none';
  for (const [fact, value] of Object.entries(factsTold(answer.value, asked, place.base)))
    walking.facts = withFact(walking.facts, [...place.path, fact], value);
  return 'done';
}

/** The facts that an answer tells, by key. */
function factsTold(value: Value, asked: Asked, base: ProfileData): ProfileData {
  const { question, stated, at } = asked;
  const { kind, to, means } = question;
  if (kind.of === 'results') return possibleResults(value, at.here);
  if (means && value === true) {
    // What the file says that is as usual stays as it says it.
    const kept = Object.keys(means).filter((key) => stated === true && base[key] !== undefined);
    return { ...means, ...Object.fromEntries(kept.map((key) => [key, base[key]])) };
  }
  const implied = value === impliedBy(asked) && stated === undefined;
  return to === undefined || implied || isWord(value, question) ? noProfileData : { [to]: value };
}

/** What the profile would mean were the answer left out. */
export function impliedBy({ question: { implied, writes }, at }: Asked): Value | undefined {
  return writes?.(at) === true ? undefined : implied;
}

function statedIn(base: ProfileData, { to, from }: Question): Value | undefined {
  const told = base === noProfileData ? undefined : from?.(base);
  if (to === undefined || told !== undefined) return told;
  const stated = base[to];
  return typeof stated === 'string' || typeof stated === 'number' || typeof stated === 'boolean' ? stated : undefined;
}

function enter(walking: Walking, block: Block, place: ThingAskedAbout): Outcome {
  const { key, gate, denied } = block;
  const path = [...place.path, key];
  if (gate) {
    const from = (here: ProfileData) => (here[key] === undefined ? undefined : !isDenied(factsAt(here, [key]), denied));
    const outcome = ask(walking, { ...gate, from }, place);
    const isThere = outcome === 'done' ? walking.steers.get(place.prefix + gate.id) : undefined;
    if (isThere === false && denied) walking.facts = withFact(walking.facts, path, denied);
    if (isThere !== true) return outcome;
  }
  if (block.pickedIn !== undefined) {
    const isThere = isPicked(walking, block, place);
    if (isThere === undefined) keepStated(walking, key, place);
    if (isThere !== true) return 'done';
  }
  const partner = place.about.partner || key === 'partner';
  const prefix = `${place.prefix}${key}.`;
  const stated = factsAt(place.base, [key]);
  const isNone = isDenied(stated, denied);
  const base = isNone ? noProfileData : stated;
  const inner: ThingAskedAbout = { path, prefix, base, about: { ...place.about, partner }, denied: isNone };
  const steps = key === 'partner' ? [...block.steps, ...partnerSteps()] : block.steps;
  const isStated = isPlainObject(place.base[key]) && !isNone;
  if (gate || block.pickedIn !== undefined || block.written || isStated)
    walking.facts = withFact(walking.facts, path, unasked(inner.base, steps));
  const outcome = visit(walking, block.steps, inner);
  if (outcome === 'open') walking.halfTold = path;
  if (outcome === 'dropped' || outcome === 'none') walking.facts = withoutFact(walking.facts, path);
  if (outcome === 'none' && denied) walking.facts = withFact(walking.facts, path, denied);
  return outcome === 'open' ? 'open' : 'done';
}

/** Whether a file says nothing of a person yet. */
export function isNew(base: ProfileData): boolean {
  return Object.keys(base).every((key) => key === 'schema');
}

/** Whether something was picked of a list. Where a file is confirmed, it says no more than before of what it leaves out. */
function isPicked(
  { steers, trail, setting }: Walking,
  { key, pickedIn }: Block | List,
  { prefix, base }: ThingAskedAbout,
): boolean | undefined {
  const picked = pickedIn === undefined ? undefined : steers.get(prefix + pickedIn);
  if (picked === undefined) return undefined;
  if (severalOf(picked).includes(key)) return true;
  const asked = trail.find((one) => one.key === prefix + pickedIn);
  const isConfirmed = picked === (asked?.stated ?? (isNew(setting.base) ? undefined : ''));
  return isConfirmed && base[key] === undefined ? undefined : false;
}

/** What the file says of something of which it is not known whether there is one. */
function keepStated(walking: Walking, key: string, { path, base }: ThingAskedAbout): void {
  if (base[key] !== undefined) walking.facts = withFact(walking.facts, [...path, key], base[key]);
}

function isDenied(facts: ProfileData, denied: ProfileData | undefined): boolean {
  return denied !== undefined && Object.entries(denied).every(([key, value]) => facts[key] === value);
}

function partnerSteps(): readonly Step[] {
  return sections.filter(({ whose }) => whose === 'partner').flatMap(({ steps }) => steps);
}

function isPassedOver({ answers }: Walking, key: string): boolean {
  const given = answers[key];
  return given !== undefined && 'unknown' in given;
}

/** The most of a list that the format takes. */
const mostJobs = 200;
const mostOthers = 100;

function goThrough(walking: Walking, list: List, place: ThingAskedAbout): Outcome {
  const path = [...place.path, list.key];
  const prefix = `${place.prefix}${list.key}.`;
  const before = listAt(place.base, [list.key]);
  let told = 0;
  let incomplete = false;
  const about = (question: Question, index: number): Value | 'open' | undefined => {
    const summary = summaryOf(before[index]);
    const position = { ...place.about, position: index + 1, ...(summary !== undefined && { summary }) };
    const thing = { list: list.key, facts: before[index] };
    const item = { ...place, prefix: prefix + index, base: noProfileData, about: position, thing };
    if (ask(walking, question, item) === 'open') return 'open';
    return walking.steers.get(prefix + index + question.id);
  };
  const tell = (index: number): Outcome => {
    const base = factsAt(before, [index]);
    const item: ThingAskedAbout = {
      path: [...path, told],
      prefix: `${prefix}${index}.`,
      base,
      about: { ...place.about, position: told + 1 },
      denied: isStated && before.length === 0,
    };
    const initial = before[index] === undefined ? list.initial : undefined;
    walking.facts = withFact(walking.facts, item.path, { ...initial, ...unasked(base, list.steps) });
    const { first } = list;
    const steps = first && before.length === 0 && index === 0 ? [first, ...list.steps.slice(1)] : list.steps;
    const outcome = visit(walking, steps, item);
    if (outcome === 'open') walking.halfTold = item.path;
    else if (outcome === 'done') told++;
    else {
      walking.facts = withoutFact(walking.facts, item.path);
      incomplete = outcome === 'dropped';
    }
    return outcome;
  };

  const { gate } = list;
  if (list.pickedIn !== undefined) {
    const isAny = isPicked(walking, list, place);
    if (isAny === undefined) keepStated(walking, list.key, place);
    if (isAny === false) walking.facts = withFact(walking.facts, path, []);
    if (isAny !== true) return 'done';
  }
  const isStated = Array.isArray(place.base[list.key]);
  if (before.length === 0) {
    if (gate) {
      const from = (here: ProfileData) => (Array.isArray(here[list.key]) ? false : undefined);
      const outcome = ask(walking, { ...gate, from }, place);
      const any = walking.steers.get(place.prefix + gate.id);
      if (any === false && !list.partial) walking.facts = withFact(walking.facts, path, []);
      if (outcome !== 'done' || any !== true) return outcome;
    }
    const outcome = tell(0);
    if (outcome === 'open') return 'open';
    if (list.first && isPassedOver(walking, `${prefix}0.${list.first.id}`)) {
      walking.facts = withoutFact(walking.facts, path);
      return 'done';
    }
    if (outcome === 'none') {
      walking.facts = withFact(walking.facts, path, []);
      return 'done';
    }
  } else {
    walking.facts = withFact(walking.facts, path, []);
  }
  for (const [index, item] of before.entries()) {
    const choice = about(keepItem(list), index);
    if (choice === 'open' || (choice === 'change' && tell(index) === 'open')) return 'open';
    if (choice === undefined || choice === 'keep') walking.facts = withFact(walking.facts, [...path, told++], item);
  }
  const most = list.most?.(atOf(walking, place)) ?? (list.key === 'work' ? mostJobs : mostOthers);
  for (let index = Math.max(1, before.length); index < most; index++) {
    const another = about({ ...list.more, id: '?' }, index);
    if (another === 'open' || (another === true && tell(index) === 'open')) return 'open';
    if (another !== true) break;
  }
  // A list without what could not be written is not the list of all: nothing is said rather than "none".
  if (told === 0 && (incomplete || list.partial)) walking.facts = withoutFact(walking.facts, path);
  return 'done';
}
