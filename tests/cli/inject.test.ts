import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { check } from '../../src/check.ts';
import { convert } from '../../src/convert.ts';
import { inject } from '../../src/inject/inject.ts';
import { toQuads } from '../../src/jsonld.ts';
import { languages } from '../../src/languages/index.ts';
import { exampleResults } from '../export/example-results.ts';
import { release } from './release.ts';
import { fakeIo, scratch } from './scratch.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const URL_OF_PAGE = 'https://natuurhuis.example.be/nieuws/wandelaars';
const page = (head = `<link rel="canonical" href="${URL_OF_PAGE}/">`): string => `<!DOCTYPE html>\n<html lang="nl">\n<head>\n\t<title>Wandelaars</title>\n\t${head}\n</head>\n<body>\n<p>Bosland</p>\n</body>\n</html>`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function pressgraph(folder: string, args: readonly string[], more: Parameters<typeof fakeIo>[1] = {}): Promise<Ran> {
  const io = fakeIo(folder, more);
  const code = await run(args, io);
  return { code, out: io.out(), err: io.err() };
}

const bytes = (folder: string, name: string): string => readFileSync(join(folder, name), 'latin1');
/** The blocks of a page as one graph. */
const merged = ({ '@graph': documents }: { readonly '@graph': readonly object[] }): object => ({
  '@context': 'https://schema.org',
  '@graph': documents.flatMap((document) => {
    const node = document as { '@graph'?: object[] };
    return node['@graph'] ?? [Object.fromEntries(Object.entries(node).filter(([key]) => key !== '@context'))];
  }),
});
const demo = (): Record<string, string> => Object.fromEntries(readdirSync(join(EXAMPLES, 'child-focus')).map((name) => [name, readFileSync(join(EXAMPLES, 'child-focus', name), 'utf8')]));

describe('pressgraph inject PAGE RELEASE', () => {
  it('gives a page of the demo whose JSON-LD, read back by check, is the graph', async () => {
    const result = exampleResults().find(([name]) => name === 'child-focus')?.[1];
    const url = result?.pages[0]?.url ?? '';
    const folder = scratch({ ...demo(), 'page.html': page(`<link rel="canonical" href="${url}">`) });
    expect((await pressgraph(folder, ['inject', 'page.html', 'release.txt'])).out).toBe('page.html: written\n');
    const { graph, diagnostics } = check({ text: readFileSync(join(folder, 'page.html'), 'utf8'), mediaType: 'text/html', url });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(graph['@graph'].map((node) => node['@type'])).toEqual(['ClaimReview', undefined]);
    expect(merged(graph)).toEqual(result?.pages[0]?.graph);
    expect(await toQuads(merged(graph), { base: url })).toBe(await toQuads(result?.pages[0]?.graph ?? {}, { base: url }));
  });

  it('says what contradicts the page, and nothing of what the page says of itself', async () => {
    const theirs = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","@id":"https://natuurhuis.example.be/#organization","name":"Iemand anders","url":"https://natuurhuis.example.be","founder":{"@type":"Person","name":"Iemand"}}</script>';
    const folder = scratch({ 'newsroom.yaml': 'organization: { name: Natuurhuis Bosland, url: https://natuurhuis.example.be, type: NGO }', 'a.html': page(theirs), 'a.txt': release });
    const { err } = await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    expect(err).toMatch(/^a\.html:\d+:\d+: error: .*`Iemand anders`.* \[id-conflict\]$/mu);
  });

  it('says what of the graph the page does not show', async () => {
    const words = (text: string): string => page().replace('<p>Bosland</p>', text.replace(/^(.+)$/gmu, '<p>$1</p>'));
    const told = async (text: string): Promise<readonly string[]> => {
      const { err } = await pressgraph(scratch({ 'a.html': words(text), 'a.txt': release }), ['inject', 'a.html', 'a.txt', '--verdict', '12%=Juist']);
      return [...err.matchAll(/^a\.html:\d+:\d+: .+ \[(.+)\]$/gmu)].map(([, rule = '']) => rule).sort();
    };
    expect(await told(`${release}\nOns oordeel: Juist`)).toEqual([]);
    expect(await told(release)).toEqual(['rating-not-shown']);
    const changed = release.replace('Bosland telt', 'Het bos telt').replace('3 maart', '4 maart').replaceAll('Statbel', 'het bureau').replaceAll('Mieke Claes', 'de directeur').replace('heel blij', 'blij').replace('joris.maes@', 'info@');
    const found = new Set(await told(`${changed}\nOns oordeel: Juist`));
    for (const rule of ['headline-not-shown', 'date-not-shown', 'source-not-shown', 'speaker-not-shown', 'quotation-not-shown', 'contact-not-shown']) expect(found).toContain(rule);
  });

  it('twice gives the same bytes, and without our blocks the page is as it was', async () => {
    const folder = scratch({ 'a.html': page(), 'a.txt': release });
    expect(await pressgraph(folder, ['inject', 'a.html', 'a.txt'])).toMatchObject({ code: 0, out: 'a.html: written\n' });
    const once = bytes(folder, 'a.html');
    expect(await pressgraph(folder, ['inject', 'a.html', 'a.txt'])).toMatchObject({ code: 0, out: 'a.html: up to date\n' });
    expect(bytes(folder, 'a.html')).toBe(once);
    const removed = await inject(once, []);
    expect(removed.ok && removed.page).toBe(page());
  });

  it('writes a review that is added later before the block that stood there', async () => {
    const folder = scratch({ 'a.html': page(), 'a.txt': release });
    await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    await pressgraph(folder, ['inject', 'a.html', 'a.txt', '--verdict', '12%=Juist']);
    const later = bytes(folder, 'a.html');
    writeFileSync(join(folder, 'a.html'), page());
    await pressgraph(folder, ['inject', 'a.html', 'a.txt', '--verdict', '12%=Juist']);
    expect(bytes(folder, 'a.html')).toBe(later);
    expect([...later.matchAll(/id="(pressgraph[^"]*)"/gu)].map(([, id]) => id)).toEqual(['pressgraph-review', 'pressgraph']);
  });

  it('gives a release without URL the address of its page', async () => {
    const folder = scratch({ 'a.html': page(), 'a.txt': release, 'b.html': page('') });
    await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    expect(bytes(folder, 'a.html')).toContain(`"${URL_OF_PAGE}/#press-release"`);
    await pressgraph(folder, ['inject', 'b.html', 'a.txt']);
    expect(bytes(folder, 'b.html')).toContain('"#press-release"');
  });

  it('says where page and release have different addresses', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.html': page(), 'a.txt': release }), ['inject', 'a.html', 'a.txt', '--url', 'https://natuurhuis.example.be/elders']);
    expect(code).toBe(0);
    expect(err).toContain(`a.html: warning: Unexpected address ${URL_OF_PAGE}/ of the page, expected https://natuurhuis.example.be/elders`);
  });

  it('keeps every other byte of a page in windows-1252, its permissions, and a link to it', async () => {
    const old = Buffer.from(`<html>\r\n<head>\r\n<meta charset="windows-1252">\r\n<title>Caf\u00e9 \u0080</title>\r\n</head>\r\n<body>\u00e9\u00ff`, 'latin1');
    const folder = scratch({ 'real.html': old, 'a.txt': release });
    chmodSync(join(folder, 'real.html'), 0o640);
    symlinkSync('real.html', join(folder, 'a.html'));
    await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    const removed = await inject(bytes(folder, 'real.html'), []);
    expect(removed.ok && removed.page).toBe(old.toString('latin1'));
    expect(bytes(folder, 'real.html')).not.toBe(old.toString('latin1'));
    expect(statSync(join(folder, 'real.html')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'a.html')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.txt', 'real.html']);
  });

  it('refuses a page in UTF-16 with a word', async () => {
    const utf16 = Buffer.from(`\ufeff${page()}`, 'utf16le');
    const folder = scratch({ 'a.html': utf16, 'a.txt': release });
    const { code, out, err } = await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    expect(code).toBe(1);
    expect(out).toBe('a.html: left alone\n');
    expect(err).toContain('a.html: error: Unexpected UTF-16, expected a page in UTF-8');
    expect(readFileSync(join(folder, 'a.html')).equals(utf16)).toBe(true);
  });

  it.each([
    ['of a day that is still to come', ['--today', '2022-03-02'], '', /The release is of 2022-03-03, and today is 2022-03-02/u],
    ['under embargo', [], 'embargo: 2026-01-03', /The release is of 2026-01-03/u],
    ['under embargo till a later hour', [], 'embargo: 2026-01-02T23:59:00-12:00', /The release is of 2026-01-02T23:59:00-12:00/u],
  ])('leaves a page alone for a release %s', async (_, args, meta, message) => {
    const folder = scratch({ 'a.html': page(), 'a.txt': release, ...(meta !== '' && { 'a.meta.yaml': meta }) });
    const { code, err } = await pressgraph(folder, ['inject', 'a.html', 'a.txt', ...args]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(bytes(folder, 'a.html')).toBe(page());
  });

  it('writes a release whose embargo is over', async () => {
    const folder = scratch({ 'a.html': page(), 'a.txt': release, 'a.meta.yaml': 'embargo: 2026-01-01T09:00:00Z' });
    expect((await pressgraph(folder, ['inject', 'a.html', 'a.txt'])).out).toBe('a.html: written\n');
  });

  it('tells with --check whether the page is up to date, and writes nothing', async () => {
    const folder = scratch({ 'a.html': page(), 'a.txt': release });
    const stale = await pressgraph(folder, ['inject', 'a.html', 'a.txt', '--check']);
    expect(stale).toMatchObject({ code: 1, out: 'a.html: not up to date\n' });
    expect(stale.err).toContain('a.html: error: The page does not hold what a.txt says now.');
    expect(bytes(folder, 'a.html')).toBe(page());
    await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    expect(await pressgraph(folder, ['inject', 'a.html', 'a.txt', '--check'])).toMatchObject({ code: 0, out: 'a.html: up to date\n' });
  });

  it.each([
    ['a first run', page(), []],
    ['a page on one line without its end', '<title>x</title><body>é', []],
    ['a changed release', undefined, ['--verdict', '12%=Juist']],
  ])('shows with --diff the edit of %s, which git can apply', async (_, start, args) => {
    const folder = scratch({ 'a.html': start ?? page(), 'a.txt': release });
    if (start === undefined) await pressgraph(folder, ['inject', 'a.html', 'a.txt']);
    const before = bytes(folder, 'a.html');
    const { code, out } = await pressgraph(folder, ['inject', 'a.html', 'a.txt', '--diff', ...args]);
    expect(code).toBe(0);
    expect(bytes(folder, 'a.html')).toBe(before);
    await pressgraph(folder, ['inject', 'a.html', 'a.txt', ...args]);
    const after = bytes(folder, 'a.html');
    expect(after).not.toBe(before);
    writeFileSync(join(folder, 'a.html'), before, 'latin1');
    execFileSync('git', ['apply', '-p0', '-'], { cwd: folder, input: out, env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } });
    expect(bytes(folder, 'a.html')).toBe(after);
  });

  it('says of misuse what to write', async () => {
    const folder = scratch({ 'a.html': page(), 'b.html': page(), 'a.txt': release });
    const misuse = async (...args: string[]): Promise<string> => {
      const { code, err } = await pressgraph(folder, ['inject', ...args]);
      expect(code).toBe(2);
      return err;
    };
    expect(await misuse()).toContain('Name a page and its release');
    expect(await misuse('a.html')).toContain('No release for a.html');
    expect(await misuse('a.txt', 'a.html')).toContain('The page comes first: pressgraph inject a.html a.txt');
    expect(await misuse('a.html', 'b.html', 'a.txt')).toContain('--releases');
    expect(await misuse('*.html', 'a.txt')).toContain('--releases');
    expect(await misuse('-', 'a.txt')).toContain('the file of a page');
    expect(await misuse('a.html', 'a.txt', '--own', '--attach')).toContain('do not go together');
    expect(await misuse('a.html', 'a.txt', '--releases', 'a.txt')).toContain('quotation marks');
  });

  it('goes on behind a page that is not there', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.txt': release }), ['inject', 'no.html', 'a.txt']);
    expect(code).toBe(1);
    expect(err).toContain('no.html: error: No such page. Check the name.');
  });
});

describe('pressgraph inject PAGE... --releases', () => {
  const site = (): Record<string, string> => ({
    'content/a.txt': release,
    'content/a.meta.yaml': `url: ${URL_OF_PAGE}`,
    'content/b.txt': release,
    'content/b.meta.yaml': 'url: https://natuurhuis.example.be/b',
    'content/lost.txt': release,
    'content/none/c.txt': release,
    'content/none/c.meta.yaml': 'url: https://natuurhuis.example.be/c',
    'public/a/index.html': page(),
    'public/b.html': page('<meta property="og:url" content="http://natuurhuis.example.be/b/#top">'),
    'public/about.html': page(''),
    'public/index.html': page('<link rel="canonical" href="https://natuurhuis.example.be/">'),
  });

  it('matches pages and releases by URL, and says what has no other half', async () => {
    const folder = scratch(site());
    const { code, out, err } = await pressgraph(folder, ['inject', 'public/**/*.html', '--releases', 'content/**/*.txt']);
    expect(out).toBe('public/a/index.html: written\npublic/b.html: written\n2 pages have no release of that address\n');
    expect(bytes(folder, 'public/a/index.html')).toContain(`"${URL_OF_PAGE}#press-release"`);
    expect(bytes(folder, 'public/b.html')).toContain('"https://natuurhuis.example.be/b#press-release"');
    expect(bytes(folder, 'public/about.html')).toBe(page(''));
    expect(code).toBe(1);
    expect(err).toContain('content/lost.txt: error: No page can be found for a release without URL.');
    expect(err).toContain('content/none/c.txt: warning: No page has the address https://natuurhuis.example.be/c.');
    expect(err).toMatch(/^content\/a\.txt:3:/mu);
    expect(await pressgraph(folder, ['inject', 'public/**/*.html', '--releases', 'content/*.txt', '--check'])).toMatchObject({ out: 'public/a/index.html: up to date\npublic/b.html: up to date\n2 pages have no release of that address\n' });
  });

  it('says where two releases have one URL', async () => {
    const folder = scratch({ ...site(), 'content/b.meta.yaml': `url: ${URL_OF_PAGE}#x` });
    const again = await pressgraph(folder, ['inject', 'public/**/*.html', '--releases', 'content/a.txt', '--releases', 'content/b.txt']);
    expect(again.code).toBe(1);
    expect(again.err).toContain(`content/b.txt: error: Unexpected URL ${URL_OF_PAGE}#x, which content/a.txt has already.`);
  });

  it('shows how far it is on a terminal only', async () => {
    const args = ['inject', 'public/**/*.html', '--releases', 'content/*.txt'];
    expect((await pressgraph(scratch(site()), args, { terminal: true })).err).toContain('4/4 public/index.html');
    expect((await pressgraph(scratch(site()), args)).err).not.toContain('4/4');
  });
});

describe('a page that describes an article already', () => {
  const origin = 'https://childfocus.be/';
  const url = `${origin}nl/pers/eprivacy-akkoord`;
  // As a plug-in of a content management system writes it.
  const theirs = (organization: object = {}, article: object = {}): object => ({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': ['Article', 'NewsArticle'], '@id': `${url}/#article`, isPartOf: { '@id': `${url}/` }, author: { '@id': `${origin}#/schema/person/1` }, headline: 'Een Europees akkoord over ePrivacy', datePublished: '2021-01-21T09:00:00+01:00', dateModified: '2021-01-21T09:30:00+01:00', mainEntityOfPage: { '@id': `${url}/` }, publisher: { '@id': `${origin}#/schema/organization/1` }, image: { '@id': `${url}/#primaryimage` }, inLanguage: 'nl-BE', ...article },
      { '@type': 'WebPage', '@id': `${url}/`, url: `${url}/`, name: 'Een Europees akkoord', isPartOf: { '@id': `${origin}#website` }, primaryImageOfPage: { '@id': `${url}/#primaryimage` }, breadcrumb: { '@id': `${url}/#breadcrumb` }, inLanguage: 'nl-BE' },
      { '@type': 'ImageObject', '@id': `${url}/#primaryimage`, url: `${origin}beeld.jpg`, contentUrl: `${origin}beeld.jpg`, width: 1200, height: 630 },
      { '@type': 'BreadcrumbList', '@id': `${url}/#breadcrumb`, itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Start', item: origin }, { '@type': 'ListItem', position: 2, name: 'Akkoord' }] },
      { '@type': 'WebSite', '@id': `${origin}#website`, url: origin, name: 'Child Focus', publisher: { '@id': `${origin}#/schema/organization/1` }, inLanguage: 'nl-BE' },
      { '@type': 'Organization', '@id': `${origin}#/schema/organization/1`, name: 'Child Focus', url: origin, logo: { '@type': 'ImageObject', '@id': `${origin}#/schema/logo/image/`, url: `${origin}logo.png`, contentUrl: `${origin}logo.png`, width: 512, height: 512 }, ...organization },
      { '@type': 'Person', '@id': `${origin}#/schema/person/1`, name: 'Redactie', url: `${origin}redactie` },
    ],
  });
  const site = (graph: object): Record<string, string> => ({ ...demo(), 'page.html': page(`<link rel="canonical" href="${url}/">\n\t<script type="application/ld+json" class="seo-graph">${JSON.stringify(graph)}</script>`) });
  const typed = (text: string, type: RegExp): Set<unknown> => {
    const ids = new Set<unknown>();
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const node = value as Record<string, unknown>;
      if ([node['@type']].flat().some((one) => typeof one === 'string' && type.test(one))) ids.add(node['@id']);
      Object.values(node).forEach(visit);
    };
    visit(check({ text, mediaType: 'text/html', url }).graph);
    return ids;
  };

  it('keeps one article and one of our organization, and no contradiction', async () => {
    const folder = scratch(site(theirs()));
    const { code, out } = await pressgraph(folder, ['inject', 'page.html', 'release.txt']);
    expect({ code, out }).toEqual({ code: 0, out: `page.html: written, attached to ${url}/#article\n` });
    const text = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(check({ text, mediaType: 'text/html', url }).diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect([...typed(text, /Article$/u)]).toEqual([`${url}/#article`]);
    expect([...typed(text, /^(?:Organization|NGO)$/u)].sort()).toEqual([`${origin}#/schema/organization/1`, 'https://www.missingkids.org/#organization'].sort());
    expect(text).toContain(`"@id":"${origin}#/schema/organization/1","contactPoint"`);
    const quads = await toQuads(merged(check({ text, mediaType: 'text/html', url }).graph), { base: url });
    expect(quads).toContain(`<${url}/#article> <http://schema.org/hasPart> <${url}#quotation-`);
    // Attaching again changes nothing.
    expect((await pressgraph(folder, ['inject', 'page.html', 'release.txt', '--check'])).code).toBe(0);
  });

  it('writes our article beside it with --own, and says so', async () => {
    const folder = scratch(site(theirs()));
    const { code, err } = await pressgraph(folder, ['inject', 'page.html', 'release.txt', '--own']);
    expect(code).toBe(0);
    expect(err).toContain(`page.html: warning: The page describes an article for this URL already, \`${url}/#article\`, and has two now.`);
    expect(typed(readFileSync(join(folder, 'page.html'), 'utf8'), /Article$/u).size).toBe(2);
  });

  it.each([
    ['another publisher', theirs({ name: 'De Krant', url: 'https://krant.example/' }), [], 0, 'is published by `De Krant`'],
    ['an article without id', theirs({}, { '@id': undefined }), [], 0, 'has no `@id` to attach to. Give it one; till then'],
    ['an article without id and --attach', theirs({}, { '@id': undefined }), ['--attach'], 1, 'has no `@id` to attach to. Give it one.'],
    ['no article and --attach', { '@type': 'WebPage', url }, ['--attach'], 1, 'describes no article for this URL to attach to'],
  ])('says of %s what it means', async (_, graph, args, exit, message) => {
    const folder = scratch(site(graph));
    const { code, err } = await pressgraph(folder, ['inject', 'page.html', 'release.txt', ...args]);
    expect(code).toBe(exit);
    expect(err).toContain(message);
    if (exit === 1) expect(bytes(folder, 'page.html')).not.toContain('id="pressgraph"');
  });
});

describe('any release in any page', () => {
  const part = fc.constantFrom('<!doctype html>', '<html>', '<HEAD>', '</head>', '<!-- </head> -->', '<script>"</head>"</script>', '<script type="application/ld+json">{"@type":"NewsArticle","@id":"#x"}</script>', '<body>', '<body class="b">', '<p>é', '\r\n', '\n', '\ufeff', '<title>x</title>', '<br/>', '<!--');
  it('goes in and out without a trace', async () => {
    const { pages } = convert({ text: release, mediaType: 'text/plain' }, { languages });
    const { embed } = await import('../../src/cli/inject/embed.ts');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), fc.constantFrom('own', 'attach', undefined), async (parts, way) => {
        const text = parts.join('');
        const bytesOf = Buffer.from(text).toString('latin1');
        const file = { path: 'a.html', bytes: bytesOf, text, decode: (one: string) => Buffer.from(one, 'latin1').toString() };
        const { page: made } = await embed(pages[0]?.graph as never, file, undefined, way);
        if (made === undefined) return;
        const removed = await inject(made, []);
        expect(removed.ok && removed.page).toBe(bytesOf);
      }),
      { numRuns: 300 },
    );
  });
});
