import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Result } from '../../src/model/result.ts';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { html } from '../../src/export/html.ts';
import { style } from '../../src/export/html/style.ts';
import { languages } from '../../src/languages/index.ts';
import { exampleResults } from './example-results.ts';
import { hostileText } from './hostile.ts';

const examples = exampleResults();
const child = examples.find(([name]) => name === 'child-focus')?.[1] as Result;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a page as a browser sees them, and what a browser finds wrong with it. */
function read(page: string): { readonly elements: readonly Element[]; readonly faults: readonly string[]; readonly of: (name: string, type?: string) => readonly Element[] } {
  const elements: Element[] = [];
  const faults: string[] = [];
  const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node) elements.push({ name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), text: textOf(node) });
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(page, { onParseError: ({ code }) => faults.push(code) }));
  return { elements, faults, of: (name, type) => elements.filter((one) => one.name === name && (type === undefined || (one.attributes['class'] ?? '').split(' ').includes(type))) };
}

const written = async (result: Result): Promise<string> => html.write(result);

describe.each(examples)('the page of %s', (_, result) => {
  it('is sound HTML that needs no script and loads nothing', async () => {
    const page = await written(result);
    const { elements, faults } = read(page);
    expect(faults).toEqual([]);
    expect(elements.filter(({ name }) => ['script', 'img', 'link', 'iframe', 'object', 'svg', 'form', 'base'].includes(name))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on') || ['src', 'srcset', 'style', 'background'].includes(name))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|</u);
  });

  it('holds the words of the release as they are, and marks its facts', async () => {
    const { elements, of } = read(await written(result));
    const release = of('div', 'release')[0];
    const flags = of('a', 'flag');
    expect(flags.length).toBeGreaterThan(0);
    let shown = release?.text ?? '';
    for (const { text } of flags) shown = shown.replace(text, '');
    const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    expect(squeeze(shown)).toBe(squeeze(result.document.blocks.map(({ start, end }) => result.document.text.slice(start, end)).join('\n')));
    const marks = elements.filter(({ name }) => name === 'mark').map(({ text }) => squeeze(text));
    expect(marks).toContain(squeeze(result.releases[0]?.release.contacts?.[0]?.email ?? 'none'));
  });

  it('draws each node once, links every reference and every finding to what is on the page', async () => {
    const { elements, of } = read(await written(result));
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^p\d+n\d+$/u.test(id)).length).toBe(result.pages.reduce((sum, { graph }) => sum + graph['@graph'].length, 0));
    const targets = of('a').map(({ attributes }) => attributes['href'] ?? '').filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('finding-')).length).toBe(result.diagnostics.length);
  });

  it('has one main heading and no gap between levels', async () => {
    const levels = read(await written(result)).elements.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });
});

describe('the page', () => {
  it('shows the verdict on its scale, and says what of it is shown today', async () => {
    const { of, elements } = read(await written(child));
    expect(of('p', 'verdict').map(({ text }) => text)).toEqual(['Juist']);
    expect(of('ul', 'scale')[0]?.attributes['aria-label']).toBe('5 on a scale from 1 to 5');
    expect(elements.find(({ name }) => name === 'main')?.text).toContain('Google Search shows fact checks no longer');
  });

  it('makes up no entry where nobody gave a verdict', async () => {
    const { of, elements } = read(await written(convert({ text: 'A title\n\nA body of the release.', mediaType: 'text/plain' }, { languages })));
    expect(of('p', 'verdict')).toEqual([]);
    expect(elements.find(({ name }) => name === 'main')?.text).toContain('None: nobody gave a verdict');
  });

  it('is written of nothing, too', async () => {
    const { faults } = read(await written(convert({ text: '', mediaType: 'text/plain' }, { languages })));
    expect(faults).toEqual([]);
  });

  it('lets no text out of its place, whatever it holds', async () => {
    const allowed = new Set(read(await written(child)).elements.map(({ name }) => name));
    await fc.assert(
      fc.asyncProperty(hostileText, fc.integer({ min: 1, max: 5 }), async (hostile, every) => {
        const { elements, faults } = read(await written(poisoned(child, hostile, every)));
        expect(faults).toEqual([]);
        expect(elements.filter(({ name }) => !allowed.has(name))).toEqual([]);
        expect(elements.filter(({ name }) => name === 'style').map(({ text }) => text)).toEqual([style]);
        for (const { attributes } of elements) {
          expect(Object.keys(attributes).filter((name) => !['class', 'id', 'href', 'title', 'dir', 'lang', 'rel', 'charset', 'http-equiv', 'content', 'name', 'aria-hidden', 'aria-label', 'aria-labelledby', 'role'].includes(name))).toEqual([]);
          if (attributes['href'] !== undefined) expect(attributes['href']).toMatch(/^(?:#|https?:\/\/)/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has colours that people can tell apart, in both schemes', () => {
    const schemes = [...style.matchAll(/:root\{([^}]+)\}/gu)].slice(0, 2).map(([, body = '']) => Object.fromEntries(body.split(';').map((line) => line.trim().replace('--', '').split(':') as [string, string])));
    expect(schemes.length).toBe(2);
    for (const colours of schemes) {
      const ratio = (front: string, back: string): number => contrast(colours[front] ?? '', colours[back] ?? '');
      for (const back of ['page', 'card', 'quotation', 'claim', 'who', 'org', 'when', 'source', 'reach']) expect(ratio('ink', back), `ink on ${back}`).toBeGreaterThanOrEqual(7);
      for (const front of ['soft', 'accent', 'error', 'warning', 'info']) for (const back of ['page', 'card']) expect(ratio(front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
      for (const name of ['quotation', 'claim', 'who', 'org', 'when', 'source', 'reach']) expect(ratio(`${name}-line`, 'card'), `${name}-line on card`).toBeGreaterThanOrEqual(3);
    }
  });
});

/** A result with a text put before every so many of its strings, keys and types of the graph too. */
function poisoned(result: Result, hostile: string, every: number): Result {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return (count += 1) % every === 0 ? hostile + value : value;
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [(count += 1) % (every * 7) === 0 && key !== '@graph' && key !== '@id' ? hostile + key : key, walk(member)]));
  };
  const text = `${hostile}${result.document.text}`;
  return {
    ...result,
    source: { ...result.source, path: `${hostile}.txt` },
    document: { ...result.document, text },
    releases: result.releases.map(({ release, origins }) => ({ release: { ...release, headline: hostile, url: hostile, description: hostile, inLanguage: hostile, publisher: { name: hostile } }, origins })),
    pages: result.pages.map((page) => ({ ...page, graph: { ...page.graph, '@graph': walk(page.graph['@graph']) as Result['pages'][number]['graph']['@graph'] } })),
    diagnostics: result.diagnostics.map((diagnostic) => ({ ...diagnostic, message: hostile + diagnostic.message, text: hostile, rule: hostile, suggestion: hostile, url: `https://${hostile}` })),
  };
}

/** The contrast of two colours as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
