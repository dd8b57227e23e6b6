/** Where a figure of the law was read. */
export interface Source {
  /** Name of the act, page or file. */
  readonly title: string;
  /** Its address; left out of what has none. */
  readonly url?: string;
  /** What was confirmed there, by whom and when. */
  readonly seen: string;
}

export const criteriaPage: Source = {
  title: 'CRS criteria (canada.ca)',
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html',
  seen: 'page stamped 2025-08-21, copy of 2026-06-04; values unchanged on 2026-08-19 (page stamped 2026-06-22)',
};

export const scoreTool: Source = {
  title: 'CRS tool (canada.ca)',
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html',
  seen: "the official tool's questions and notes; results matched by an independent implementation in 2026-09",
};

export const languagePage: Source = {
  title: 'Language test results for Express Entry (canada.ca)',
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-test.html',
  seen: 'copy of 2026, compared cell by cell with two independent transcriptions',
};

export const ministerialInstructions: Source = {
  title: 'Ministerial Instructions respecting the Express Entry system (MI)',
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html',
  seen: 'read in parts (sections 1, 3, 4, 8, 11 to 15, 17, 19, 21 to 30); in force on 2026-08-24',
};

export const regulations: Source = {
  title: 'Immigration and Refugee Protection Regulations, SOR/2002-227 (IRPR)',
  url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/',
  seen: 'official XML current to 2026-06-14, last amended 2026-06-12; versions from 2021-02 compared',
};

export const categoryPage: Source = {
  title: 'Category-based selection (canada.ca)',
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html',
  seen: 'texts of 2024-11 and 2026-06, in copies',
};
