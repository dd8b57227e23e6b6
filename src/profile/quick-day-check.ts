import { type Day, formatDay, parseDay, wholeYears } from '../base/day.ts';
import { firstBirth, type OnOrAfter, onOrAfter, yearsOfWork } from './days-of-life.ts';
import { fieldSchema } from './field.ts';
import { mostAge } from './limits.ts';
import { type Partner, type Profile, profileSchema } from './schema.ts';

/** Whether the days of a profile are fine beyond doubt on the day of assessment, as `checkDays` has it; a no decides nothing. */
export function quickDayCheck(asOf: Day): (profile: Profile) => boolean {
  const day = formatDay(asOf);
  const births = Array.from({ length: mostAge + 1 }, (_, age) => formatDay(firstBirth(age, asOf)));
  const earliest = births[mostAge] ?? day;
  const areLater = daysOf([]);
  const arePartnersLater = daysOf(['partner']);
  const areChildsLater = daysOf(['dependents', 0]);
  const isBirth = (born: string) => born <= day && born >= earliest;
  const firstOf = ({ dateOfBirth, age }: Profile | Partner) =>
    dateOfBirth ?? (age === undefined ? undefined : births[age]);
  const isSure = (person: Profile | Partner, areLaterThan: OnOrAfter): boolean => {
    const { dateOfBirth, age, work } = person;
    if (dateOfBirth !== undefined && !isBirth(dateOfBirth)) return false;
    const first = firstOf(person);
    if (first !== undefined) {
      if (!areLaterThan(person, first)) return false;
      const years = yearsOfWork(work);
      if (years > 0 && years >= (age ?? wholeYears(parseDay(first) ?? asOf, asOf)) + 1) return false;
    }
    return true;
  };
  const areChildrenSure = (profile: Profile): boolean => {
    const first = firstOf(profile);
    return (profile.dependents ?? []).every((child) => {
      const born = child.dateOfBirth;
      return (
        born === undefined || (isBirth(born) && areChildsLater(child, born) && (first === undefined || born >= first))
      );
    });
  };
  return (profile) =>
    isSure(profile, areLater) &&
    (profile.partner === undefined || isSure(profile.partner, arePartnersLater)) &&
    (profile.dependents === undefined || areChildrenSure(profile));
}

function daysOf(path: readonly (string | number)[]): OnOrAfter {
  const schema = fieldSchema(profileSchema, path);
  return (schema && onOrAfter(schema)) ?? (() => false);
}
