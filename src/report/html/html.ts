import { printable } from '../../base/printable.ts';

/** Markup, which stands in other markup as it is; every other text is escaped there. */
export class Html {
  readonly markup: string;

  /** @param markup made of our own words, or by a library that escapes */
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Part = Html | string | number | undefined | readonly Part[];

/** A template whose values are texts, unless they are `Html`: they can open no tag and end no attribute in quotes. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, index) => `${text}${markupOf(parts[index])}`).join(''));
}

/** The attribute of these classes; nothing where there are none. */
export function classOf(...names: readonly (string | undefined)[]): Html | undefined {
  const given = names.filter((name) => name !== undefined);
  return given.length === 0 ? undefined : html` class="${given.join(' ')}"`;
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return printable(String(part)).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
