import { describe, expect, test } from 'vitest';
import { Html, html } from '../../src/report/html/html.ts';

describe('a template', () => {
  test.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    [`" onload='x' \``, '&#34; onload=&#39;x&#39; &#96;'],
    ['&lt;', '&#38;lt;'],
    [']]>', ']]&#62;'],
    // Marks that turn text, control characters, half a character.
    ['a\u202Eb\u0000c\u2066d\uD800e', 'a b c d e'],
  ])('%j is text', (text, markup) => {
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${markup}">${markup}</p>`);
  });

  test('takes markup, lists, numbers and nothing', () => {
    const list = ['a', 'b'].map((one) => html`<li>${one}</li>`);
    expect(html`<ul>${list}</ul>${1}${undefined}${new Html('<br>')}`.markup).toBe('<ul><li>a</li><li>b</li></ul>1<br>');
  });
});
