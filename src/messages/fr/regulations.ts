/** The Regulations, DORS/2002-227, in French. */
export const regulationsInFrench = 'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/';
