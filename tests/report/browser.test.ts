import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../src/cli/report/pdf.ts';
import { crs } from '../cli/run.ts';

const found = findChromium({ env: process.env, platform: process.platform });
if (found === undefined) {
  process.stderr.write('tests/report/browser.test.ts is skipped: no Chromium was found (apt-get install chromium)\n');
}

const examples = ['canadian-graduate', 'couple-partner-counted', 'french-first', 'not-eligible'];

describe.skipIf(found === undefined)('in a browser', { retry: 2 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'crs-browser-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: found ?? '' });
    const hostile = join(folder, 'hostile.json');
    const name = `${'x'.repeat(120)}"><img src=x onerror=alert(1)><b>مریم`;
    const work = [{ noc: '21232', country: 'CA', start: '2023-01-02', title: name }];
    writeFileSync(
      hostile,
      JSON.stringify({
        name,
        age: 30,
        notes: `call ${name}`,
        'x-file': name,
        work,
        partner: { name, accompanying: true },
      }),
    );
    const files = [...examples.map((example) => `profiles/${example}.yaml`), hostile];
    const { code } = await crs(['report', '--as-of', '2026-11-20', ...files, '--output', folder]);
    expect(code).toBe(0);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** A page as it is opened; what is asked for beside it, and what the console says, is gathered. */
  async function open(name: string, options: BrowserContextOptions): Promise<{ page: Page; seen: readonly string[] }> {
    const page = await browser.newPage(options);
    const seen: string[] = [];
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('dialog', (dialog) => seen.push(dialog.message()));
    const address = pathToFileURL(join(folder, `${name}.html`)).href;
    page.on('request', (request) => {
      if (request.url() !== address && request.url() !== 'data:,') seen.push(request.url());
    });
    await page.goto(address);
    return { page, seen };
  }

  describe.each([...examples, 'hostile'])('%s', (name) => {
    test.each([320, 390, 1280])('%i pixels wide: nothing is loaded, nothing stands out to the right', async (width) => {
      const { page, seen } = await open(name, { viewport: { width, height: 800 } });
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(seen).toEqual([]);
      await page.close();
    });

    test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
      // Its script is none of the page's.
      const { page } = await open(name, { colorScheme, bypassCSP: true });
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      await page.evaluate(axe.source);
      const violations: unknown = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html, nodes[0].failureSummary]))`,
      );
      expect(violations).toEqual([]);
      await page.close();
    });
  });

  test('reads without scripts', async () => {
    const { page, seen } = await open('canadian-graduate', { javaScriptEnabled: false });
    expect(await page.textContent('h1')).toBe('Mei Tanaka');
    expect(await page.locator('section').count()).toBe(10);
    await page.getByLabel('photos').check();
    expect(seen).toEqual([]);
    await page.close();
  });

  test('a name is text, whatever it is', async () => {
    const { page, seen } = await open('hostile', {});
    expect(await page.textContent('h1')).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('img, h1 *').count()).toBe(0);
    expect(seen).toEqual([]);
    await page.close();
  });

  test.each(['A4', 'Letter'])('prints on %s, in dark colours too', async (format) => {
    const { page } = await open('canadian-graduate', { colorScheme: 'dark' });
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(25);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.close();
  });

  test('--pdf', async () => {
    const file = join(folder, 'me.pdf');
    const args = ['report', '--as-of', '2026-06-01', '--pdf', 'profiles/minimal.yaml', '--output', file];
    expect(await crs(args)).toEqual({ code: 0, stdout: '', stderr: '' });
    const pdf = readFileSync(file, 'latin1');
    expect(pdf).toMatch(/^%PDF-.*%%EOF\s*$/s);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  });
});
