import { formatDay } from '../base/day.ts';
import type { Occupation } from '../noc/occupation.ts';
import { occupationsTable, renderOccupations } from '../report/occupations.ts';
import { aFormat, type Report, styled } from './answer.ts';
import { renamed } from './arguments.ts';
import { checkWords, type InWords } from './in-words.ts';
import { findOccupations, type OccupationOptions } from './noc.ts';

/** Options of `occupationsReport`. */
export interface OccupationsReportOptions extends OccupationOptions, Pick<InWords, 'words'> {}

/**
 * Occupations by job title or code, as `crs noc`. Of a code that is none there are none.
 * @throws {InputError} (as a rejection) as `findOccupations`, and for what is no words
 */
export async function occupationsReport(
  text: string,
  options: OccupationsReportOptions,
): Promise<Report<readonly Occupation[]>> {
  const by = 'occupationsReport';
  checkWords(by, options, {});
  const { words, asOf } = options;
  const data = await findOccupations(text, options).catch((error) => {
    throw renamed(by, 'findOccupations', error);
  });
  const asked = { asked: text.trim(), asOf: formatDay(asOf), isFrench: words['page.lang']({}) === 'fr' };
  return {
    data,
    render: async (format, style) => {
      const wanted = aFormat(by, format);
      return wanted === 'table'
        ? occupationsTable(data, asked, styled(by, style), words)
        : renderOccupations(data, wanted);
    },
  };
}
