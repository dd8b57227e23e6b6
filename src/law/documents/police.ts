/** Police certificates (canada.ca, staff instructions): for whom, and for which stays. */
export const policeCertificates = {
  fromAge: 18,
  lookBackYears: 10,
  monthsInARow: 6,
} as const;
