import { value } from './value.ts';

/** What is wrong with a field of a file, or with the file. The reporter adds what was found, what is expected and an example. */
export const input = {
  ...value,
  'input.rowFound': () => 'found',
  'input.rowExpected': () => 'expected',
  'input.rowExample': () => 'example',
  'input.rowNearest': () => 'did you mean',
  'input.comma': () =>
    'a comma inside a number ends the value: write the digits without it, or a point before decimals',
  'input.point': ({ thousands, decimal }: { thousands: number; decimal: number }) =>
    `a point before three digits may part thousands as well as decimals: write ${thousands} or ${decimal}`,
  'input.empty': () => 'the file is empty: a profile is keys and values, such as schema: 1',
  'input.notMapping': () => 'not a profile: expected keys and values, such as schema: 1',
  'input.notYaml': ({ message }: { message: string }) => `neither YAML nor JSON: ${message}`,
  'input.tabs': () => 'a tab in the indentation: YAML takes spaces only',
  'input.directive': () => 'a line that begins with % needs a line --- after it: leave it out',
  'input.duplicateKey': ({ key }: { key: string }) => `the key ${key} stands twice in one place`,
  'input.severalDocuments': () => 'more than one document in one file',
  'input.alias': ({ name }: { name: string }) => `the alias *${name} is not read: write the value out`,
  'input.notUtf8': () => 'not UTF-8 text: save it as UTF-8',
  'input.utf16': () => 'UTF-16 text, as some programs save it: save it as UTF-8',
  'input.gzip': () =>
    'packed by gzip: unpack it first (gunzip); only crs batch and crs diff --baseline read it as it is',
  'input.zip': () =>
    'a ZIP archive or a spreadsheet, not a text: save what is in it as a text, such as CSV for crs batch',
  'input.tooDeep': () => 'nested too deeply',
  'input.tooLarge': ({ length, most }: { length: number; most: number }) =>
    `${length} characters: at most ${most} are read; for many profiles use crs batch`,
  'input.tooManyBytes': ({ megabytes }: { megabytes: number }) =>
    `more than ${megabytes} MB, which is more than is read`,
  'input.binary': () => 'not a text file',
  'input.notFound': () => 'no such file',
  'input.directory': () => 'a directory, not a file',
  'input.notReadable': () => 'no permission to read it',
  'input.cannotRead': ({ message }: { message: string }) => `cannot be read: ${message}`,
  'input.twice': ({ profile }: { profile: string }) =>
    `two profiles are named ${JSON.stringify(profile)}: a comparison needs different names; give them an id`,
  'input.notKeys': () => 'empty, or not keys and values',
  'input.unknownSchema': ({ schema }: { schema: string }) =>
    `schema ${schema} of stored scores, which this release does not know; it reads schema 1`,
  'input.notScores': () => 'not scores: neither JSON nor one JSON object a line',

  'input.noUnitGroup': () => 'no unit group of NOC 2021 has this code or begins with it',
  'input.notJson': ({ column }: { column: number }) => `not a JSON object on one line: wrong from column ${column} on`,
  'input.jsonArray': () => "a JSON array, where a profile a line is read: jq -c '.[]' FILE writes it so",
  'input.jsonOverLines': () =>
    'JSON over several lines, where a profile a line is read: jq -c . FILE writes it so; one profile is scored by crs score',
  'input.jsonLines': () => 'JSON, a profile a line, where CSV is read: give --input-format ndjson',
  'input.csvLines': () => 'a header of CSV, where a profile a line in JSON is read: give --input-format csv',
  'input.yamlLines': () =>
    'YAML, where a profile a line in JSON, or CSV, is read: one profile is scored by crs score, several by crs score with all their names',
  'input.longLine': ({ most }: { most: number }) =>
    `more than ${most} characters on one line; a profile has a few thousand`,
  'input.openQuote': () =>
    'a quote is opened and not closed on its line, and no record comes of it together with the lines below',
  'input.afterQuote': () =>
    'something stands behind the quote that closes the cell: within a quoted cell write each quote twice, as "5"" pipe"',
  'input.quoteInside': () =>
    'a quote in a cell that does not begin with one: put the whole cell in quotes, and write each quote in it twice, as "5"" pipe"',
  'input.unknownColumn': ({ name }: { name: string }) =>
    name === '' ? 'a column without a name' : `unknown column ${JSON.stringify(name)}`,
  'input.columnTwice': ({ name }: { name: string }) => `the column ${name} stands twice`,
  'input.noHeader': () => 'the first line of CSV names the columns; there is none',
  'input.onlyHeader': () => 'a header, and no line below it that holds anything',
  'input.noLines': () => 'no line holds anything',
  'input.cellComma': ({ thousands, decimal }: { thousands?: string | undefined; decimal?: string | undefined }) =>
    `a comma in a number: write ${[thousands, decimal].filter((one) => one !== undefined).join(' or ') || 'it without'}`,
  'input.cellPoint': ({ digits }: { digits: string }) =>
    `a point in a number of a file with semicolons: write ${digits}, or a comma before decimals`,
  'input.cells': ({ found, expected }: { found: number; expected: number }) =>
    `${found} ${found === 1 ? 'cell' : 'cells'}, but the header names ${expected} columns`,
};
