import type { Day } from '../base/day.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { type InputProblem, isInputError } from '../profile/input-error.ts';
import type { ProfileData } from '../profile/profile-data.ts';
import type { Profile } from '../profile/schema.ts';

/** The facts as a profile, or `undefined` where the validator refuses them. */
export function validProfile(facts: ProfileData, asOf: Day): Profile | undefined {
  const checked = check(facts, asOf);
  return 'profile' in checked ? checked.profile : undefined;
}

/** Everything that the validator finds wrong with facts. */
export function problemsOf(facts: ProfileData, asOf: Day): readonly InputProblem[] {
  const checked = check(facts, asOf);
  return 'problems' in checked ? checked.problems : [];
}

function check(
  facts: ProfileData,
  asOf: Day,
): { readonly profile: Profile } | { readonly problems: readonly InputProblem[] } {
  try {
    return { profile: checkProfile(facts, { file: '', asOf }) };
  } catch (error) {
    if (isInputError(error)) return { problems: error.problems };
    throw error;
  }
}
