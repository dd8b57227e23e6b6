/** Months of validity below which a passport is best renewed (advice of canada.ca, not law). */
export const passportMonths = 6;
