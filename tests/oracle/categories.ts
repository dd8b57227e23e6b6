// Category-based selection (categories reference), under one reading of what is open.

import { CATEGORIES, MILITARY } from './category-tables.ts';
import { yearsBefore } from './days.ts';
import { counted, schoolingOf } from './education.ts';
import { type Levels, lowest } from './language.ts';
import type { Doubt } from './readings.ts';
import { inTurn, longestRun, MONTH, workIn } from './time.ts';
import type { OracleProfile } from './types.ts';
import { byNoc, categoryWork } from './work.ts';

const ONLY_CANADA = ['physicians', 'senior-managers', 'researchers'];

/** 2023 and 2025: six months without a break; from 2026 on twelve, breaks or not. */
function hasExperience(profile: OracleProfile, asOf: string, slug: string, nocs: string[], doubt: Doubt): boolean {
  const onlyCanada = ONLY_CANADA.includes(slug);
  const since2026 = asOf >= '2026-02-18';
  const months = since2026 || onlyCanada ? 12 : 6;
  const listed = inTurn(profile.work ?? [], asOf, doubt).filter((job) => nocs.includes(job.noc));
  return byNoc(categoryWork(listed, profile.education, onlyCanada, doubt)).some((same) => {
    if (longestRun(same, asOf, 3) >= months * MONTH) return true;
    if (workIn(same, asOf, 3) < months * MONTH) return false;
    // Sources disagree on "continuous" for work in Canada only.
    return onlyCanada ? doubt('breaks do not matter in a category of work in Canada') : since2026;
  });
}

/** Serving for ten years without a break, an offer of the Recruiting Group for three, a credential of two years. */
function isMilitary(profile: OracleProfile, asOf: string, doubt: Doubt): boolean {
  const service = profile.militaryService;
  const offer = profile.jobOffer;
  if (service === undefined || offer?.canadianForces !== true) return false;
  if (!MILITARY.includes(offer.noc) || offer.fullTime !== true || (offer.months ?? 0) < 36) return false;
  if (service.country === 'CA' || service.noc === undefined || !MILITARY.includes(service.noc)) return false;
  const end = service.end ?? asOf;
  if (yearsBefore(end < asOf ? end : asOf, 10) < service.start) return false;
  if (end < asOf && !doubt('those who have served are recruits too')) return false;
  if (!(service.recognized ?? doubt('the foreign military is recognized'))) return false;
  return !['less', 'secondary', 'one'].includes(schoolingOf(counted(profile.education, asOf, doubt), doubt));
}

/** French by the sitting of the profile: one profile has one in each language. */
export function readCategories(
  profile: OracleProfile,
  asOf: string,
  french: Levels | undefined,
  doubt: Doubt,
): Record<string, boolean> {
  const version = CATEGORIES.filter(([from]) => from <= asOf).at(-1);
  if (version === undefined) return {};
  const answers: Record<string, boolean> = {
    french: lowest(french) >= 7,
  };
  for (const [slug, nocs] of Object.entries(version[1]))
    answers[slug] = hasExperience(profile, asOf, slug, nocs, doubt);
  if (asOf >= '2026-02-18') answers.military = isMilitary(profile, asOf, doubt);
  return answers;
}
