const site = 'https://noc.esdc.gc.ca';

/**
 * The official page of a unit group of NOC 2021, with its lead statement and main duties; of all of them, where a language is
 * chosen, without a code.
 */
export function officialNocPage(code?: string, language: 'en-CA' | 'fr-CA' = 'en-CA'): string {
  return code === undefined
    ? site
    : `${site}/Structure/NOCProfile?GocTemplateCulture=${language}&code=${code}&version=2021.0`;
}
