import type { Law } from '../../law/law.ts';
import { hoursPerYear } from '../../law/validity.ts';
import type { Job } from '../../profile/schema.ts';
import { otherwise, type Settling, type Whose } from '../settling.ts';
import { roomBeside } from './room.ts';
import { type Spell, spellOf, yearsBefore } from './spell.ts';

/** A person's jobs as time; a doubt where some of them are told in years that cannot all be the last ones. */
export function spellsOf(settling: Settling, jobs: readonly Job[], whose: Whose): readonly Spell[] {
  const spells = jobs.map((job, index) => spellOf(job, settling.asOf, index + 1));
  return spells.some(({ lump }) => lump > 0) ? settleLastYears(settling, spells, whose) : spells;
}

/**
 * Years without days are the last ones, as docs/profile.md has it; years in two countries, or beside dated work in another
 * one, cannot all be, and rules that look a few years back hang on which came last. Where that is not stated, years count as
 * far as all work in other countries leaves room; that they were the last ones is the other reading.
 */
function settleLastYears(settling: Settling, spells: readonly Spell[], whose: Whose): readonly Spell[] {
  const open = spells.filter((spell) => isOpen(spell, spells, settling));
  const jobs = open.map(({ job, position }) => ({ position, country: job.country, years: job.years ?? 0 }));
  const asStated =
    open.length === 0 ||
    otherwise(settling, 'work.whichYearsLast', { id: 'work.whichYearsLast', values: { whose, jobs } });
  return spells.map((spell) => {
    const later = asStated ? surelyLater(spell, spells) : perhapsLater(spell, spells);
    return spell.lump > 0 && later.length > 0 ? { ...spell, elsewhere: later } : spell;
  });
}

/** Whether it is not stated if years were the last ones, and some rule may hang on it. */
function isOpen(spell: Spell, spells: readonly Spell[], { asOf, law }: Settling): boolean {
  if (spell.lump === 0) return false;
  const later = perhapsLater(spell, spells);
  if (later.length === surelyLater(spell, spells).length) return false;
  const hours = spells.reduce((sum, one) => sum + (one.job.country === spell.job.country ? one.lump : 0), 0);
  return windowsOf(law).some((years) => {
    const room = roomBeside(later, [], yearsBefore(asOf, years));
    return room + 1e-6 < Math.min(hours, years * hoursPerYear);
  });
}

/** Work in other countries that came after some years, or may have. */
function perhapsLater(spell: Spell, spells: readonly Spell[]): readonly Spell[] {
  return spell.job.mostRecent === true ? othersOf(spell, spells).filter(isLast) : othersOf(spell, spells);
}

function surelyLater(spell: Spell, spells: readonly Spell[]): readonly Spell[] {
  const { mostRecent } = spell.job;
  if (mostRecent === true) return [];
  return mostRecent === false ? othersOf(spell, spells) : othersOf(spell, spells).filter(isLast);
}

function isLast({ job, lump }: Spell): boolean {
  return lump > 0 && job.mostRecent === true;
}

/** Work in other countries, as far as it takes time. */
function othersOf({ job: { country } }: Spell, spells: readonly Spell[]): readonly Spell[] {
  return spells.filter(({ job, lump, from, to }) => job.country !== country && (lump > 0 || to > from));
}

/** The windows in which the rules count work, in years. */
export function windowsOf({ crs, programs, categories }: Law): readonly number[] {
  const { fsw, cec, fst } = programs.tables;
  const { anywhere, canada } = categories?.tables.experience ?? {};
  const asked = [crs.tables.work, fsw, cec, fst, anywhere, canada];
  return [...new Set(asked.flatMap((rule) => rule?.windowYears ?? []))];
}
