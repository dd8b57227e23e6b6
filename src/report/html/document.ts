import { Html, html, type Part } from './html.ts';
import { style } from './style.ts';

export interface DocumentParts {
  /** Of the texts, as an attribute of HTML names it. */
  readonly lang: string;
  readonly title: string;
  readonly body: Part;
  /** Of the profile that the page is of. */
  readonly mark?: string | undefined;
  /** The one script of the page; a page can be read without it. */
  readonly script?: string;
}

/** A page that needs nothing beside itself. Nothing is loaded, and nothing runs but what is let in by its hash. */
export async function documentOf({ lang, title, body, mark, script }: DocumentParts): Promise<string> {
  const rules = await policy(script);
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(rules)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${mark === undefined ? undefined : html`<meta name="express-entry-profile" content="${mark}">\n`}<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}${script === undefined ? undefined : html`<script>${new Html(script)}</script>\n`}</body>
</html>
`;
  return page.markup;
}

async function policy(script: string | undefined): Promise<string> {
  const scripts = script === undefined ? '' : ` script-src '${await hash(script)}';`;
  return `default-src 'none'; style-src '${await hash(style)}';${scripts} img-src data:; base-uri 'none'; form-action 'none'`;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
