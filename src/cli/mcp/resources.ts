import type { ReadResourceResult, Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';
import { parseDay } from '../../base/day.ts';
import { axes } from '../../law-axes/axes.ts';
import { glossary as english } from '../../messages/en/glossary.ts';
import { findTerm, type Glossary } from '../../messages/find-term.ts';
import { type TermId, termIds } from '../../messages/terms.ts';
import { profileJsonSchema } from '../../profile/json-schema.ts';
import { listData, showData } from '../../report/rules.ts';
import { dayOption, lawOfDay } from '../day.ts';
import { spokenBeside, words } from '../words.ts';

const json = 'application/json';
const markdown = 'text/markdown';

export function resources(): Resource[] {
  return [
    { uri: 'crs://rules', name: 'rules', description: words['mcp.resource.rules']({}), mimeType: json },
    { uri: 'crs://glossary', name: 'glossary', description: words['mcp.resource.glossary']({}), mimeType: json },
    {
      uri: 'crs://profile.schema.json',
      name: 'profile.schema.json',
      description: words['mcp.resource.schema']({}),
      mimeType: 'application/schema+json',
    },
  ];
}

export function resourceTemplates(): ResourceTemplate[] {
  return [
    {
      uriTemplate: 'crs://rules/{axis}/{version}',
      name: 'version',
      description: words['mcp.resource.version']({}),
      mimeType: json,
    },
    {
      uriTemplate: 'crs://glossary/{term}',
      name: 'term',
      description: words['mcp.resource.term']({}),
      mimeType: markdown,
    },
  ];
}

/** What a resource holds; `undefined` where there is none of this address. @param today `YYYY-MM-DD` */
export function readResource(uri: string, today: string): ReadResourceResult | undefined {
  const data = (value: unknown, mimeType: string = json) => ({
    contents: [{ uri, mimeType, text: JSON.stringify(value, null, 2) }],
  });
  const [place, first, second, ...more] = uri.startsWith(scheme)
    ? uri.slice(scheme.length).split('/').map(decoded)
    : [];
  if (more.length > 0) return undefined;
  switch (place) {
    case 'profile.schema.json':
      return first === undefined ? data(profileJsonSchema(words), 'application/schema+json') : undefined;
    case 'rules': {
      if (first === undefined) return data({ versions: listData(axes(), parseDay(today) ?? 0, words) });
      const axis = axes().find(({ id }) => id === first);
      const version = axis?.versions.find(({ header }) => header.id === second);
      return version && data(showData(version, words));
    }
    case 'glossary': {
      if (first === undefined) return data({ terms: termIds.map((id) => ({ id, name: glossary()[id].name })) });
      const id = second === undefined ? (findTerm(first, glossary()) ?? findTerm(first)) : undefined;
      return id && { contents: [{ uri, mimeType: markdown, text: termText(id, today) }] };
    }
    default:
      return undefined;
  }
}

const scheme = 'crs://';

function glossary(): Glossary {
  return spokenBeside()?.glossary ?? english;
}

function termText(id: TermId, today: string): string {
  const { name, says, page } = glossary()[id];
  const law = lawOfDay('asOf', dayOption('asOf', today));
  return `${[`# ${name}`, says(law), ...(page === undefined ? [] : [words['help.page']({ page })])].join('\n\n')}\n`;
}

/** A part of an address that is no text stands for nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
