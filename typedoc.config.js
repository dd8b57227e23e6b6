import { readFileSync } from 'node:fs';

const { exports: parts } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// A name that several parts have stands with the first of them, and the whole package has only links.
const first = ['./words/en', './profile', './day'];
const order = [...first, ...Object.keys(parts).filter((part) => part !== '.' && !first.includes(part)), '.'];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
const options = {
  name: 'express-entry-crs',
  includeVersion: true,
  tsconfig: 'tsconfig.build.json',
  entryPoints: order.flatMap(
    (part) => parts[part].types?.replace('./dist/types/', 'src/').replace('.d.ts', '.ts') ?? [],
  ),
  out: 'docs/api',
  readme: 'docs/library.md',
  excludeInternal: true,
  disableSources: true,
  // Types are checked by `npm run types`.
  skipErrorChecking: true,
  validation: { notExported: true, notDocumented: true, invalidLink: true },
  treatValidationWarningsAsErrors: true,
  requiredToBeDocumented: [
    'Module',
    'Variable',
    'Function',
    'Class',
    'Constructor',
    'Interface',
    'Property',
    'TypeAlias',
  ],
  // The type of all English sentences: their ids are listed as `MessageId`.
  intentionallyNotExported: ['src/messages/message.ts:English'],
};

export default options;
