const site = 'https://noc.esdc.gc.ca';

/** The official page of a unit group of NOC 2021, with its lead statement and main duties; of all of them without a code. */
export function officialNocPage(code?: string): string {
  return code === undefined
    ? site
    : `${site}/Structure/NOCProfile?GocTemplateCulture=en-CA&code=${code}&version=2021.0`;
}
