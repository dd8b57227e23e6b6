/** Biometrics (R12.1 to R12.9): ages, both included; days from the letter; the time in which some were exempt. */
export const biometrics = {
  from: '2018-07-31',
  fromAge: 14,
  toAge: 79,
  days: 30,
  exemption: { first: '2020-09-10', last: '2023-06-14' },
} as const;
