import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block, Injection } from '../../src/inject/injection.ts';
import { inject } from '../../src/inject/inject.ts';
import { headEnd } from '../../src/markup/head-end.ts';
import { parsedHeadEnd } from '../../src/markup/parsed-head-end.ts';

const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Café </script><!-- <script> & “x” 👩‍👧 \u2028' };
const article: Block = { id: 'pressgraph', json: JSON.stringify(data, null, 2) };
const review: Block = { id: 'pressgraph-review', json: '{"@type":"ClaimReview"}' };

describe('inject', () => {
  it.each([
    ['before the end of the head', '<!DOCTYPE html>\n<html>\n<head>\n<title>x</title>\n| </head>\n<body>'],
    ['before the end of the head on one line', '<html><head><title>x</title>|</head><body>'],
    ['with the line breaks of the page', '<html>\r\n<head>\r\n<meta charset="windows-1252">\r\n|</head>\r\n'],
    ['in capitals', '<HTML><HEAD><TITLE>x</TITLE>|</HEAD><BODY>'],
    ['past ends of heads in comments, scripts, titles and attributes', '<head><!-- </head> --><script>"</head>"</script><title></head></title><meta content="</head>">|</head>'],
    ['before the body where the head is implied', '<!doctype html><title>x</title>|<body><p>x'],
    ['before the body where nothing else is', '|<body>'],
    ['before the first words where there is neither head nor body', '<!doctype html><title>x</title>|<p>x'],
    ['behind the doctype where there is only text', '<!doctype html>|hello'],
    ['behind a byte-order mark', '\u00ef\u00bb\u00bf<html><head>|</head>'],
    ['in XHTML', '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" />|</head>'],
    ['before the first of several bodies', '<head><title>x</title>|<body><p>a</p><body></head>'],
    ['before the first thing of the body in a head', '<head><title>x</title>|<img src="x"></head><body>'],
    ['in an empty page', '|'],
  ])('stands %s', async (_, marked) => {
    const at = marked.indexOf('|');
    const page = marked.replace('|', '');
    const injected = ok(await inject(page, [article]));
    expect(injected.edits.map(({ start, end }) => [start, end])).toEqual([[at, at]]);
    expect(blocksOf(injected.page)).toEqual([['pressgraph', data]]);
    expect(/^[\0-\x7f]*$/u.test((injected.edits[0] as { text: string }).text)).toBe(true);
    // The page's own line breaks only.
    if (page.includes('\r\n')) expect(injected.page.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
  });

  it('replaces what stands there, adds and removes, and is up to date afterwards', async () => {
    const page = '<html>\n<head>\n</head>\n<body>x';
    const first = ok(await inject(page, [article])).page;
    const both = ok(await inject(first, [{ id: 'pressgraph', json: '{"a":1}' }, review], { nonce: 'r4nd+om=' }));
    expect(blocksOf(both.page)).toEqual([
      ['pressgraph', { a: 1 }],
      ['pressgraph-review', { '@type': 'ClaimReview' }],
    ]);
    expect(both.page).toContain('nonce="r4nd+om="');
    const again = ok(await inject(both.page, [{ id: 'pressgraph', json: '{"a":1}' }, review], { nonce: 'r4nd+om=' }));
    expect(again.edits).toEqual([]);
    const one = ok(await inject(both.page, [article])).page;
    expect(one).toBe(first);
    expect(ok(await inject(one, [])).page).toBe(page);
  });

  it('leaves blocks of others, and what only looks like ours, alone', async () => {
    const page = '<head><script type="application/ld+json" id="other">{}</script><!-- <script type="application/ld+json" id="pressgraph">{}</script> --></head><p title="a > <script type=application/ld+json id=pressgraph>{}</script>">';
    const injected = ok(await inject(page, [article]));
    expect(injected.edits.length).toBe(1);
    expect(ok(await inject(injected.page, [])).page).toBe(page);
  });

  it('refuses what is no page in bytes of ASCII with more, and says why', async () => {
    const cases: [string, string][] = [
      ['\u00ff\u00fe<\0h\0', 'utf-16'],
      ['\u00fe\u00ff\0<\0h', 'utf-16'],
      ['<\0h\0t\0m\0l\0>\0', 'utf-16'],
      ['<title>\u001b$B<!</title>', 'encoding'],
      ['<?xml version="1.0"?><html><head><script src="x"/></head>', 'self-closing'],
      ['<textarea>', 'ok'],
      ['<plaintext>', 'ok'],
    ];
    for (const [page, reason] of cases) {
      const injection = await inject(page, [article]);
      expect(injection.ok ? 'ok' : injection.reason, page).toBe(reason);
    }
    expect(await inject('<p>', [{ id: 'pressgraph', json: '{' }])).toEqual({ ok: false, reason: 'json' });
  });

  it('takes a page of five megabytes', async () => {
    const page = `<html><head><title>x</title></head><body>${'<p class="a">words \u00e9 &amp; more</p>\n'.repeat(130_000)}`;
    const injected = ok(await inject(page, [article, review]));
    expect(injected.page.length - page.length).toBe(injected.edits.reduce((sum, { text }) => sum + text.length, 0));
    expect(ok(await inject(injected.page, [])).page).toBe(page);
  });
});

const corpus = new URL('../../../shared/corpus/', import.meta.url);
describe.skipIf(!existsSync(corpus))('real pages (skipped where the corpus is absent)', () => {
  const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => /\.x?html$/u.test(name)) : [];
  it.each(files)('%s: is the same again when the blocks are removed, and where a parser sees the head end', async (file) => {
    const page = readFileSync(new URL(file, corpus), 'latin1');
    await roundTrip(page);
    await sameEnd(page);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '<!doctype html>', '<html lang="nl">', '<head>', '</head>', '<body class=x>', '</body>', '<title>', '</title>', '<script>', '</script>', '<style>', '</style>', '<!--', '-->', '<meta charset=utf-8>', '<link href="a>b">', '<p>', '</p>',
    '<noscript>', '</noscript>', '<template>', '</template>', '\n', '\r\n', '\r', '  ', '\t', 'x', '<script type="application/ld+json">{"a":1}</script>', '<img alt="</head>">', '"', '<base/>', '<meta ', '--!>', '<frameset>', '<textarea>', '<svg>', '</br>', '<HEAD>', '\u00e9', '&amp;', '<', '<table>', '<a href=\'', '<select>',
  ),
  fc.string({ maxLength: 5 }).map((text) => Buffer.from(text).toString('latin1')),
);

describe('any page', () => {
  it('is the same byte for byte when the blocks are removed again, and twice gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => roundTrip(pieces.join(''))),
      { numRuns: 1500 },
    );
  });

  it('with a plain head has its end where a parser of HTML sees it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), async (first, last) => sameEnd(['<head>', ...first, '<meta name=a>', ...last, '</head><body>'].join(''))),
      { numRuns: 3000 },
    );
  });
});

async function roundTrip(page: string): Promise<void> {
  const injection = await inject(page, [article, review]);
  if (!injection.ok) return;
  let outside = '';
  let done = 0;
  for (const { start, end } of injection.edits) {
    outside += page.slice(done, start);
    done = end;
  }
  expect(outside + page.slice(done)).toBe(page);
  expect(blocksOf(injection.page)).toEqual([
    ['pressgraph', data],
    ['pressgraph-review', { '@type': 'ClaimReview' }],
  ]);
  const again = ok(await inject(injection.page, [article, review]));
  expect(again.edits).toEqual([]);
  expect(ok(await inject(injection.page, [])).page).toBe(page);
}

async function sameEnd(page: string): Promise<void> {
  const quick = headEnd(page);
  if (quick !== undefined) expect(quick).toBe((await parsedHeadEnd(page)).end);
}

function ok(injection: Injection): Extract<Injection, { ok: true }> {
  if (!injection.ok) throw new Error(injection.reason);
  return injection;
}

// Our blocks as a parser of HTML sees them.
function blocksOf(page: string): [string, unknown][] {
  const found: [string, unknown][] = [];
  const visit = (node: unknown): void => {
    const { tagName, attrs, childNodes } = node as { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: { value?: string }[] };
    const id = attrs?.find(({ name }) => name === 'id')?.value;
    if (tagName === 'script' && id?.startsWith('pressgraph') === true) found.push([id, JSON.parse(childNodes?.[0]?.value ?? '')]);
    else for (const child of childNodes ?? []) visit(child);
  };
  visit(parse(page.startsWith('\u00ef\u00bb\u00bf') ? page.slice(3) : page));
  return found;
}
