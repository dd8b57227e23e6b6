import { isPlainObject } from '../base/plain-object.ts';
import { factAt, factsAt, noProfileData, type ProfileData, withFact, withoutFact } from '../profile/profile-data.ts';
import { keepSection } from './keep-or-change.ts';
import { keyOf, type Section, type Step } from './question.ts';
import { moreQuestions, moreSection } from './questions/more.ts';
import { isPartnerComing } from './questions/you.ts';
import { sections } from './sections.ts';
import {
  type Answers,
  type Asked,
  ask,
  atOf,
  isNew,
  type Setting,
  type ThingAskedAbout,
  unasked,
  visit,
  type Walk,
  type Walking,
} from './steps.ts';

/**
 * Walks through the questionnaire as far as there are answers. Pure: the same answers lead to the same question. A new file
 * is told in two rounds: what decides the score and the programs first, then, for whoever goes on, the rest.
 */
export function walk(answers: Answers, setting: Setting): Walk {
  if (!isNew(setting.base) || setting.part !== undefined)
    return inOrderOfAsking(round(answers, setting, false, noProfileData));
  const once = round(answers, setting, true, noProfileData);
  // What comes later may tell that a question before it matters after all.
  const first = once.asked ? once : round(answers, setting, true, once.facts);
  if (first.asked) return inOrderOfAsking(first);
  const all = round(answers, setting, false, first.facts);
  if (!all.asked) return inOrderOfAsking(all);
  const more: Asked = {
    ...all.asked,
    key: moreQuestions.id,
    question: moreQuestions,
    section: moreSection,
    path: undefined,
    stated: undefined,
    later: false,
  };
  const isMore = answers[moreQuestions.id];
  if (!isMore) return { ...inOrderOfAsking(first), asked: more };
  const goesOn = 'value' in isMore && isMore.value === true;
  return inOrderOfAsking(goesOn ? { ...all, open: [] } : first, more);
}

/** Questions for later stand behind the others, as they were asked, and before them the one whether to go on. */
function inOrderOfAsking({ trail, ...walked }: Walk, more?: Asked): Walk {
  const at = (isLater: boolean) => trail.filter(({ later }) => later === isLater);
  return { ...walked, trail: [...at(false), ...(more ? [more] : []), ...at(true)] };
}

function round(answers: Answers, setting: Setting, isFirst: boolean, known: ProfileData): Walk {
  const walking: Walking = {
    answers,
    setting,
    known,
    isFirst,
    section: undefined,
    facts: unasked(setting.base, ownSteps),
    steers: new Map(),
    trail: [],
    unknown: [],
    asked: undefined,
    halfTold: undefined,
  };
  const open: Section['id'][] = [];
  for (const section of sections) {
    const place = placeOf(section, walking);
    if (open.length === 0 && (setting.part === undefined || setting.part === section.id)) {
      walking.section = section;
      if (visitSection(walking, section, place) !== 'open') continue;
    }
    if (walking.asked) open.push(section.id);
    for (const step of section.steps) keepUntold(walking, step, place);
  }
  const { facts, halfTold, asked, trail, unknown } = walking;
  return { ...(asked && { asked }), facts: halfTold ? withoutFact(facts, halfTold) : facts, trail, unknown, open };
}

const ownSteps = sections.filter(({ whose }) => whose === 'self').flatMap(({ steps }) => steps);

function placeOf({ whose }: Section, { setting, facts }: Walking): ThingAskedAbout {
  const partner = whose === 'partner';
  const path = partner ? ['partner'] : [];
  return {
    path,
    prefix: partner ? 'partner.' : '',
    base: factsAt(setting.base, path),
    about: {
      partner,
      couple: isPartnerComing({ root: facts }),
      position: 0,
      barYears: setting.law.programs.tables.misrepresentationYears,
    },
  };
}

/** A section of which the file says something is first offered to be kept whole. */
function visitSection(walking: Walking, section: Section, place: ThingAskedAbout) {
  const applies = section.steps.some((step) => step.applies?.(atOf(walking, place)) !== false);
  if (
    applies &&
    walking.setting.part === undefined &&
    section.steps.some((step) => place.base[keyOf(step) ?? ''] !== undefined)
  ) {
    const outcome = ask(walking, keepSection, { ...place, prefix: section.id, base: noProfileData });
    if (outcome === 'open') return outcome;
    if (walking.steers.get(`${section.id}=`) === 'keep') {
      for (const step of section.steps) keep(walking, step, place);
      return 'done';
    }
  }
  return visit(walking, section.steps, place);
}

function keep(walking: Walking, step: Step, { path, base }: ThingAskedAbout): void {
  const key = keyOf(step);
  if (key !== undefined && base[key] !== undefined) walking.facts = withFact(walking.facts, [...path, key], base[key]);
}

/** What the file says of things not yet asked about. */
function keepUntold(walking: Walking, step: Step, place: ThingAskedAbout): void {
  const key = keyOf(step) ?? '';
  if (factAt(walking.facts, [...place.path, key]) !== undefined) return;
  if (isPlainObject(factAt(walking.facts, place.path))) keep(walking, step, place);
}
