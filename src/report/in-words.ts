import type { Source } from '../law/source.ts';
import type { Header } from '../law/version.ts';
import type { Words } from '../messages/message.ts';

/** What is said of a version of rules, in the language of `words`. */
export function headerInWords<Given extends Header>(header: Given, words: Words): Given {
  const [first, ...others] = header.sources;
  return {
    ...header,
    title: words['data.text']({ text: header.title }),
    instrument: words['data.citation']({ cite: header.instrument }),
    sources: [sourceInWords(first, words), ...sourcesInWords(others, words)],
  };
}

export function sourcesInWords(sources: readonly Source[], words: Words): readonly Source[] {
  return sources.map((source) => sourceInWords(source, words));
}

function sourceInWords({ title, url, seen }: Source, words: Words): Source {
  const said = (text: string) => words['data.text']({ text });
  return { title: said(title), ...(url !== undefined && { url: said(url) }), seen: said(seen) };
}
