import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { release } from './release.ts';
import { fakeIo, scratch } from './scratch.ts';

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

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

const types = (out: string): unknown[] => (JSON.parse(out) as Graph)['@graph'].map((node) => node['@type']);

describe('pressgraph RELEASE', () => {
  it('writes one document to standard output, and the findings with a summary to standard error', async () => {
    const { code, out, err } = await pressgraph(scratch({ 'my release.txt': release }), ['my release.txt']);
    expect(code).toBe(0);
    expect(types(out)).toEqual(expect.arrayContaining(['NewsArticle', 'Quotation', 'Claim']));
    expect(out.endsWith('}\n')).toBe(true);
    expect(err).toMatch(/^my release\.txt:3:\d+: note: /mu);
    expect(err).toMatch(/\n1 file: no errors, .*\n$/u);
  });

  it('gives the same bytes twice', async () => {
    const folder = scratch({ 'a.txt': release });
    expect(await pressgraph(folder, ['a.txt'])).toEqual(await pressgraph(folder, ['a.txt']));
  });

  it('reads standard input', async () => {
    const { code, out, err } = await pressgraph(scratch(), ['-'], { stdin: release });
    expect(code).toBe(0);
    expect(types(out)).toContain('NewsArticle');
    expect(err).toContain('<stdin>:3:');
  });

  it('reads a release with a byte-order mark and Windows line ends as the same facts', async () => {
    const folder = scratch({ 'a.txt': release, 'b.txt': `\ufeff${release.replace(/\n/gu, '\r\n')}` });
    expect((await pressgraph(folder, ['b.txt'])).out).toBe((await pressgraph(folder, ['a.txt'])).out);
  });

  it('reads a release in windows-1252, ISO 8859-1 or UTF-16 as the same facts, and says so', async () => {
    const text = release.replace('Mieke Claes', 'Zoë Claës');
    const windows = Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.charCodeAt(0));
    const html = Uint8Array.from(`<html><head><meta charset="iso-8859-1"></head><body>${text.split('\n\n').map((part) => `<p>${part.replace(/[“”]/gu, '"')}</p>`).join('')}`, (letter) => letter.charCodeAt(0) & 0xff);
    const wide = (little: boolean): Uint8Array => Uint8Array.from([...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).map((_, index, all) => all[little ? index : index ^ 1] as number));
    const folder = scratch({ 'utf8.txt': text, 'windows.txt': windows, 'little.txt': wide(true), 'big.txt': wide(false), 'latin.html': html });
    const expected = (await pressgraph(folder, ['utf8.txt'])).out;
    expect(expected).toContain('Zoë Claës');
    const said: readonly (readonly [file: string, words: string])[] = [
      ['windows.txt', 'Read as `windows-1252`, by its bytes'],
      ['little.txt', 'Read as `utf-16le`, as its byte-order mark says'],
      ['big.txt', 'Read as `utf-16be`, as its byte-order mark says'],
    ];
    for (const [file, words] of said) {
      const { code, out, err } = await pressgraph(folder, [file]);
      expect({ file, code, out }).toEqual({ file, code: 0, out: expected });
      expect(err).toContain(words);
    }
    const page = await pressgraph(folder, ['latin.html']);
    expect(page.out).toContain('Zoë Claës');
    expect(page.err).toContain('Read as `windows-1252`, as the file declares');
    expect((await pressgraph(folder, ['check', 'windows.txt'])).out).toContain('note: Read as `windows-1252`');
    expect((await pressgraph(folder, ['utf8.txt'])).err).not.toContain('Read as');
  });

  it('finds the newsroom above and the metadata beside', async () => {
    const folder = scratch({
      'newsroom.yaml': 'organization: { name: Natuurhuis Bosland, url: https://natuurhuis.example.be, type: NGO }\nlanguages: [nl-BE]',
      'press/2022/a.txt': release,
      'press/2022/a.meta.yaml': 'url: https://natuurhuis.example.be/nieuws/wandelaars\n',
    });
    const { out } = await pressgraph(folder, ['press/2022/a.txt']);
    expect(out).toContain('"https://natuurhuis.example.be/nieuws/wandelaars#press-release"');
    expect(out).toContain('"@type": "NGO"');
    expect(out).toContain('"nl-BE"');
  });

  it('takes --newsroom, --meta and --url before what it would find', async () => {
    const folder = scratch({ 'newsroom.yaml': 'languages: [nl-NL]', 'other.yaml': 'languages: [nl-BE]', 'm.yaml': 'keywords: [wandelen]', 'a.txt': release });
    const { out } = await pressgraph(folder, ['a.txt', '--newsroom', 'other.yaml', '--meta', 'm.yaml', '--url', 'https://natuurhuis.example.be/x']);
    expect(out).toContain('"nl-BE"');
    expect(out).toContain('"wandelen"');
    expect(out).toContain('"https://natuurhuis.example.be/x"');
  });

  it('builds a ClaimReview of --verdict, first in the graph', async () => {
    const { code, out } = await pressgraph(scratch({ 'a.txt': release }), ['a.txt', '--verdict', '12%=Juist', '--url', 'https://natuurhuis.example.be/x']);
    expect(code).toBe(0);
    expect(types(out)[0]).toBe('ClaimReview');
    expect(out).toContain('"alternateName": "Juist"');
  });

  it('says where a --verdict stands that matches no claim', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.txt': release, 'a.meta.yaml': 'keywords: [x]\n' }), ['a.txt', '--verdict', '99%=Juist']);
    expect(code).toBe(1);
    expect(err).toMatch(/^--verdict:1:\d+: error: .*99%/mu);
  });

  it('says where a review of the metadata stands that matches no claim', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.txt': release, 'a.meta.yaml': 'reviews:\n  - claim: 99%\n    verdict: Juist\n' }), ['a.txt']);
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.meta\.yaml:2:\d+: error: .*99%/mu);
  });

  it('normalises a national telephone number where the newsroom gives its country', async () => {
    const text = release.replace('+32 11 22 33 44', '011 22 33 44');
    const folder = scratch({ 'a.txt': text, 'be/newsroom.yaml': 'organization: { name: Natuurhuis Bosland, country: BE }', 'be/a.txt': text });
    expect((await pressgraph(folder, ['a.txt'])).out).not.toContain('+3211223344');
    expect((await pressgraph(folder, ['be/a.txt'])).out).toContain('+3211223344');
  });

  it('proves with --verify that no value is lost', async () => {
    expect((await pressgraph(scratch({ 'a.txt': release }), ['a.txt', '--verify'])).code).toBe(0);
  });

  it('exits with 1 on warnings with --strict, and lets --rule decide', async () => {
    const text = release.replace('“Wij', 'Wij');
    const folder = scratch({ 'a.txt': text });
    expect((await pressgraph(folder, ['a.txt'])).code).toBe(0);
    const strict = await pressgraph(folder, ['a.txt', '--strict']);
    expect(strict.code).toBe(1);
    const warned = [...strict.err.matchAll(/: warning: .*\[([a-z-]+)\]$/gmu)].map((match) => match[1] as string);
    expect(warned.length).toBeGreaterThan(0);
    expect((await pressgraph(folder, ['a.txt', '--strict', ...warned.flatMap((rule) => ['--rule', `${rule}=off`])])).code).toBe(0);
    expect((await pressgraph(folder, ['a.txt', '--rule', `${warned[0]}=error`])).code).toBe(1);
  });

  it('writes the report as JSON, with the versions that judged', async () => {
    const { err, out } = await pressgraph(scratch({ 'a.txt': release }), ['a.txt', '--report', 'json']);
    expect(JSON.parse(err)).toMatchObject({ pressgraph: expect.stringMatching(/^\d/u) as string, vocabulary: expect.any(String) as string, results: [{ path: 'a.txt' }], summary: { files: 1, errors: 0 } });
    expect(types(out)).toContain('NewsArticle');
  });
});

describe('several releases', () => {
  const three = { 'a.txt': release, 'sub/a.txt': release, 'b.md': release };

  it('do not make one document', async () => {
    const { code, out, err } = await pressgraph(scratch(three), ['**/*.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('pressgraph: 2 releases do not make one document. Give --out FOLDER for a file each, or --ndjson for a line each.\n');
  });

  it('make a line each with --ndjson', async () => {
    const { code, out } = await pressgraph(scratch(three), ['**/*.{txt,md}', '--ndjson']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(types(line)).toContain('NewsArticle');
  });

  it('make a file each with --out, whose names differ, and nothing else', async () => {
    const folder = scratch(three);
    const { code, out } = await pressgraph(folder, ['**/*.{txt,md}', '--out', 'new/graphs']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readdirSync(join(folder, 'new/graphs')).sort()).toEqual(['a-2.jsonld', 'a.jsonld', 'b.jsonld']);
    expect(types(readFileSync(join(folder, 'new/graphs/a.jsonld'), 'utf8'))).toContain('NewsArticle');
  });

  it('are all done where one cannot be read', async () => {
    const folder = scratch({ ...three, 'bad.txt': new Uint8Array([0, 1, 2]), 'empty.txt': '' });
    const { code, err } = await pressgraph(folder, ['bad.txt', 'a.txt', 'empty.txt', 'missing.txt', 'sub', 'b.md', '--out', 'graphs']);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, 'graphs')).sort()).toEqual(['a.jsonld', 'b.jsonld']);
    expect(err.split('\n').filter((line) => line.includes('error:'))).toEqual([
      'bad.txt: error: This is a binary file. Save the release as text, Markdown or HTML. [input]',
      'empty.txt: error: The file is empty. Put the release, the page or the JSON-LD in it. [input]',
      'missing.txt: error: No such file. Check the name. [input]',
      "sub: error: This is a folder. Name its releases by a pattern: 'sub/*.txt'. [input]",
    ]);
    expect(err).toMatch(/\n6 files: 4 errors, /u);
  });

  it('are all done where one fails in a way that nobody foresaw, without a stack trace', async () => {
    const failing = async (env: Record<string, string>): Promise<Ran> => {
      const io = { ...fakeIo(scratch(three), { env }), stdin: () => Promise.reject(new TypeError('x is not a function')) };
      return { code: await run(['-', 'a.txt', '--ndjson'], io), out: io.out(), err: io.err() };
    };
    const { code, out, err } = await failing({});
    expect(code).toBe(1);
    expect(types(out)).toContain('NewsArticle');
    expect(err).toContain('<stdin>: error: Unexpected failure: x is not a function. Please report it, with what PRESSGRAPH_DEBUG=1 prints. [input]');
    expect(err).not.toContain('    at ');
    expect((await failing({ PRESSGRAPH_DEBUG: '1' })).err).toContain('    at ');
  });

  it('show how far they are on a terminal', async () => {
    const { err } = await pressgraph(scratch(three), ['**/*.txt', '--out', 'graphs'], { terminal: true });
    expect(err).toContain('\r\u001b[K1/2 a.txt');
    expect(err).toContain('\u001b[1;36mnote\u001b[0m');
  });
});

describe('bad settings', () => {
  it.each([
    ['organization: { name: A\n', /^newsroom\.yaml:\d:\d+: error: Unexpected indentation\..* \[settings-syntax\]$/mu],
    ['orgnization: { name: A }', /^newsroom\.yaml:1:1: error: Unexpected key `orgnization`, expected `organization`\. \[settings-schema\]$/mu],
    ['organization: { name: A }\nsources: [{ name: a }]', /^newsroom\.yaml:2:19: error: Unexpected name `a`, .* \[settings-ambiguous\]\n {2}newsroom\.yaml:1:23: the other entry of that name$/mu],
  ])('are one clear line each and exit code 2: %j', async (newsroom, expected) => {
    const { code, out, err } = await pressgraph(scratch({ 'newsroom.yaml': newsroom, 'a.txt': release }), ['a.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(expected);
    expect(err).not.toContain('    at ');
  });

  it('stop only the releases that need them, and are told once', async () => {
    const folder = scratch({ 'bad/newsroom.yaml': 'x: y', 'bad/a.txt': release, 'bad/b.txt': release, 'c.txt': release });
    const { code, err } = await pressgraph(folder, ['bad/a.txt', 'bad/b.txt', 'c.txt', '--out', 'graphs']);
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'graphs'))).toEqual(['c.jsonld']);
    expect(err.match(/bad\/newsroom\.yaml:1:1/gu)).toHaveLength(1);
    expect(err).toContain('bad/b.txt: error: Not converted, as bad/newsroom.yaml has faults. Mend that file first. [input]');
  });

  it('stop the release whose metadata they are', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.txt': release, 'a.meta.yaml': 'review: []' }), ['a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('a.meta.yaml:1:1: error: Unexpected key `review`, expected `reviews`.');
  });

  it('that were named and are not there are told', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.txt': release }), ['a.txt', '--newsroom', 'nowhere.yaml']);
    expect(code).toBe(2);
    expect(err).toMatch(/^nowhere\.yaml:1:1: error: The file cannot be read\./mu);
  });
});

describe('a release that is too much', () => {
  it('is one clear line with its place, and no excerpt of megabytes', async () => {
    const { code, out, err } = await pressgraph(scratch({ 'big.txt': `Titel\n\n${'woord '.repeat(900_000)}` }), ['big.txt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^big\.txt:3:1: error: Unexpected line of 5\.4 million characters, expected at most 1 million\. /u);
    expect(err.length).toBeLessThan(600);
  });
});

describe('misuse', () => {
  const files = { 'a.txt': release, 'b.txt': release };
  it.each([
    [['a.txt', '--formt', 'script'], 'Unknown option --formt. Did you mean --format?'],
    [['a.txt', '--format', 'json-lt'], 'Unknown --format json-lt. Did you mean json-ld?'],
    [['a.txt', '--report', 'prety'], 'Unknown --report prety. Did you mean pretty?'],
    [['a.txt', '--rule', 'no-ur=off'], 'Unknown --rule no-ur. Did you mean no-url?'],
    [['a.txt', '--rule', 'no-url=of'], 'Unexpected --rule no-url=of, expected no-url=off.'],
    [['a.txt', '--profile', 'google-artikle'], 'Unknown --profile google-artikle. Did you mean google-article?'],
    [['a.txt', '--include', 'all'], 'Unexpected --include all, expected implied.'],
    [['a.txt', '--url', '/x'], 'Unexpected --url /x, expected an absolute URL, as https://example.org/news/launch.'],
    [['a.txt', '--today', 'now'], 'Unexpected --today now, expected a date as 2021-01-21.'],
    [['a.txt', '--verdict', '12%'], "Unexpected --verdict '12%', expected words of the claim, = and the verdict: --verdict '46%=True'."],
    [['a.txt', 'b.txt', '--ndjson', '--url', 'https://a.be'], '--url belongs to one release, and 2 were given. Put it in each NAME.meta.yaml, or convert them one by one.'],
    [['a.txt', '--ndjson', '--format', 'script'], '--ndjson needs a format in JSON, and script is none. Give --out FOLDER instead.'],
    [['a.txt', '--ndjson', '--out', 'x'], '--ndjson and --out do not go together. Keep one.'],
    [['*.pdf'], 'No file matches *.pdf. Check the pattern, and put it in quotation marks.'],
    [['check'], 'Nothing to read. Name a release, or - for standard input.'],
    [['facts', 'a.txt', '--format', 'yaml'], 'Unknown --format yaml of facts. Expected pretty or json.'],
    [['explain', 'no-ur'], 'Unknown rule no-ur. Did you mean no-url?'],
    [['explain', 'zzz'], 'Unknown rule zzz. pressgraph explain lists them all.'],
    [['help', 'fact'], 'Unknown command fact. Did you mean facts?'],
    [['chekc', 'a.txt'], 'Unknown command chekc. Did you mean check?'],
    [['check', 'a.txt', '--format', 'json'], 'Unknown option --format. Did you mean --report?'],
    [['check', 'a.txt', '--ndjson'], 'Option --ndjson belongs to another command. See pressgraph help COMMAND.'],
    [['a.txt', '--output', 'x'], 'Unknown option --output. Did you mean --out?'],
  ])('%j is one line and exit code 2', async (args, message) => {
    expect(await pressgraph(scratch(files), args)).toEqual({ code: 2, out: '', err: `pressgraph: ${message}\n` });
  });

  it('without anything to do shows the help on standard error', async () => {
    const { code, out, err } = await pressgraph(scratch(), []);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
  });
});

describe('help', () => {
  it('shows every command that there is, and none that there is not', async () => {
    const { code, out } = await pressgraph('/', ['--help']);
    expect(code).toBe(0);
    for (const word of ['facts', 'check', 'init', 'explain', 'inject', 'help', '--verdict', 'Exit code']) expect(out).toContain(word);
    expect(out).not.toMatch(/studio/u);
    expect((await pressgraph('/', ['help'])).out).toBe(out);
    expect((await pressgraph('/', ['-h'])).out).toBe(out);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each(['convert', 'facts', 'check', 'init', 'explain'])('shows the options of %s both ways', async (command) => {
    const { code, out } = await pressgraph('/', ['help', command]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage:\n {2}pressgraph/u);
    expect(out).toContain('--help');
    expect((await pressgraph('/', [command, '--help'])).out).toBe(out);
  });

  it('lists the formats and the reports there are', async () => {
    const { out } = await pressgraph('/', ['help', 'convert']);
    expect(out).toMatch(/Formats:\n(?: {2}.*\n)* {2}json-ld /u);
    expect(out).toMatch(/Reports:\n {2}pretty .*\n {2}json /u);
  });

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await pressgraph('/', ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('pressgraph facts', () => {
  it('marks the facts with brackets where there are no colours', async () => {
    const { code, out } = await pressgraph(scratch({ 'a.txt': release }), ['facts', 'a.txt']);
    expect(code).toBe(0);
    expect(out).toContain('“[Wij zijn heel blij met deze cijfers](quotation)”, zegt [Mieke Claes](person), [directeur](role)');
    expect(out).toContain('publisher  Natuurhuis Bosland');
  });

  it('marks them in colours on a terminal, and ends each', async () => {
    const { out } = await pressgraph(scratch({ 'a.txt': release }), ['facts', 'a.txt'], { terminal: true });
    expect(out).toContain('\u001b[0;1;35mMieke Claes\u001b[0m');
    expect(out.split('\u001b[0m').at(-1)).not.toContain('\u001b');
  });

  it('gives the release as JSON, an element a release', async () => {
    const { out } = await pressgraph(scratch({ 'a.txt': release, 'b.txt': release }), ['facts', 'a.txt', 'b.txt', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ path: 'a.txt', release: { headline: 'Bosland telt 12% meer wandelaars' } }, { path: 'b.txt' }]);
  });

  it('says with --origins where each value stands', async () => {
    const folder = scratch({ 'a.txt': release, 'newsroom.yaml': 'organization:\n  name: Natuurhuis Bosland\n  url: https://natuurhuis.example.be\n' });
    const table = (await pressgraph(folder, ['facts', 'a.txt', '--origins'])).out;
    expect(table).toMatch(/^\/quotations\/0\/speaker\/name +Mieke Claes +\d+-\d+ +5:45 +stated /mu);
    expect(table).toMatch(/^\/publisher\/url +https:\/\/natuurhuis\.example\.be +newsroom\.yaml:3:8/mu);
    const [{ origins }] = JSON.parse((await pressgraph(folder, ['facts', 'a.txt', '--origins', '--format', 'json'])).out) as [{ origins: { pointer: string }[] }];
    expect(origins.find(({ pointer }) => pointer === '/quotations/0/speaker/name')).toMatchObject({ value: 'Mieke Claes', from: 'text', certainty: 'stated', places: [{ path: 'a.txt', line: 5, column: 45 }] });
  });

  it('tells of an input that cannot be read, and does the others', async () => {
    const { code, out, err } = await pressgraph(scratch({ 'a.txt': release }), ['facts', 'nowhere.txt', 'a.txt', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('nowhere.txt: error: No such file. Check the name. [input]');
  });
});

describe('pressgraph check', () => {
  it('says what would be published and what is wrong, on standard output', async () => {
    const { code, out, err } = await pressgraph(scratch({ 'a.txt': release }), ['check', 'a.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^a\.txt: NewsArticle, .*Quotation/u);
    expect(out).toMatch(/1 file: no errors, /u);
    expect(out).not.toContain('@context');
  });

  it('writes only the report with --report json', async () => {
    const { out } = await pressgraph(scratch({ 'a.txt': release }), ['check', 'a.txt', '--report', 'json']);
    expect(JSON.parse(out)).toMatchObject({ results: [{ path: 'a.txt' }], summary: { files: 1 } });
  });

  const jsonLd = '{ "@context": "https://schema.org", "@type": "Person", "nmae": "Ann" }';

  it('places what is wrong in a JSON-LD file, with what to write', async () => {
    const { code, out } = await pressgraph(scratch({ 'a.jsonld': jsonLd, 'b.json': jsonLd }), ['check', 'a.jsonld', 'b.json', '--strict']);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.jsonld:1:\d+: \w+: .*nmae/mu);
    expect(out).toMatch(/^b\.json:1:\d+: \w+: .*nmae/mu);
    expect(out).toContain('write: name');
  });

  it('places what is wrong in a page', async () => {
    const page = `<!doctype html>\n<title>A</title>\n<script type="application/ld+json">\n${jsonLd}\n</script>\n`;
    const { out } = await pressgraph(scratch({ 'a.html': page }), ['check', 'a.html']);
    expect(out).toMatch(/^a\.html:4:56: \w+: .*nmae/mu);
  });

  it('sets rules for a page as for a release', async () => {
    const { code, out } = await pressgraph(scratch({ 'a.jsonld': jsonLd }), ['check', 'a.jsonld', '--strict', '--rule', 'unknown-property=off']);
    expect(out).not.toContain('nmae');
    expect(code).toBe(0);
  });

  it('judges an HTML file by its text with --as release', async () => {
    const page = `<!doctype html><html lang="nl"><body><article>${release.split('\n\n').map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const { out } = await pressgraph(scratch({ 'a.html': page }), ['check', 'a.html', '--as', 'release']);
    expect(out).toMatch(/^a\.html: NewsArticle, /u);
  });

  it('warns of a page that describes nothing', async () => {
    const { code, out } = await pressgraph(scratch({ 'a.html': '<!doctype html><title>A</title><p>Words.' }), ['check', 'a.html']);
    expect(code).toBe(0);
    expect(out).toContain('a.html: warning: Nothing is described here');
  });

  it('does the other files where one cannot be read', async () => {
    const { code, out } = await pressgraph(scratch({ 'a.jsonld': jsonLd }), ['check', 'none.html', 'a.jsonld']);
    expect(code).toBe(1);
    expect(out).toContain('none.html: error: No such file.');
    expect(out).toContain('nmae');
  });

  it.each([
    ['JSON that is no JSON-LD', '{ "name": "a package" }', 'a.json: error: This JSON has no @context'],
    ['JSON-LD that breaks off', '{ "@context": "https://schema.org", "@type": ', 'a.json:1:'],
    ['an empty file', '', 'a.json: error: The file is empty.'],
  ])('tells of %s in one clear line', async (_name, text, line) => {
    const { code, out } = await pressgraph(scratch({ 'a.json': text }), ['check', 'a.json']);
    expect(code).toBe(1);
    expect(out).toContain(line);
    expect(out).not.toContain('\n    at ');
  });

  it('refuses an --as that it does not know', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.html': '<p>' }), ['check', 'a.html', '--as', 'pages']);
    expect({ code, err }).toEqual({ code: 2, err: 'pressgraph: Unexpected --as pages, expected release or page.\n' });
  });

  it.each(['sarif', 'github'])('writes nothing but the report with --report %s', async (report) => {
    const { out } = await pressgraph(scratch({ 'a.txt': release, 'a.jsonld': jsonLd }), ['check', 'a.txt', 'a.jsonld', '--report', report]);
    if (report === 'sarif') expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' });
    else expect(out.trimEnd().split('\n').every((line, at, lines) => (at === lines.length - 1 ? line.startsWith('2 files: ') : /^::(?:error|warning|notice) file=/u.test(line)))).toBe(true);
  });
});

describe('pressgraph explain', () => {
  it('shows what a rule says, and how to switch it off', async () => {
    const { code, out } = await pressgraph('/', ['explain', 'no-url']);
    expect(code).toBe(0);
    expect(out).toMatch(/^no-url \(info, release\)\n\n[\s\S]+\n\nIt finds:\n {2}[\s\S]+\n\nIt leaves alone:\n {2}[\s\S]+\n\nIt says:\n {2}.+/u);
    expect(out).toContain('--rule no-url=off');
  });

  it('lists every rule in order', async () => {
    const { out } = await pressgraph('/', ['explain']);
    const ids = out.trimEnd().split('\n').map((line) => line.split(' ', 1)[0]);
    expect(ids).toContain('no-url');
    expect(ids).toEqual([...ids].sort());
  });
});

describe('pressgraph init', () => {
  it('prints a newsroom file of comments that reads without fault', async () => {
    const { readNewsroom } = await import('../../src/settings/read-newsroom.ts');
    const { code, out } = await pressgraph('/', ['init']);
    expect(code).toBe(0);
    expect(readNewsroom(out)).toMatchObject({ ok: true, settings: { value: {} } });
  });

  it('fills it from a release', async () => {
    const { readNewsroom } = await import('../../src/settings/read-newsroom.ts');
    const { out } = await pressgraph(scratch({ 'a.txt': release }), ['init', 'a.txt']);
    expect(readNewsroom(out)).toMatchObject({
      ok: true,
      settings: { value: { organization: { name: 'Natuurhuis Bosland', domains: ['natuurhuisbosland.be'] }, languages: ['nl'], people: [{ name: 'Mieke Claes', jobTitle: { nl: 'directeur' } }, { name: 'Joris Maes', jobTitle: { nl: 'woordvoerder' } }], sources: [{ name: 'Statbel' }] } },
    });
  });

  it('never overwrites a file unasked', async () => {
    const folder = scratch({ 'newsroom.yaml': 'mine', 'a.txt': release });
    expect(await pressgraph(folder, ['init', 'a.txt', '--out', 'newsroom.yaml'])).toEqual({ code: 2, out: '', err: 'pressgraph: newsroom.yaml exists already. Give --force to overwrite it, or another name.\n' });
    expect(readFileSync(join(folder, 'newsroom.yaml'), 'utf8')).toBe('mine');
    expect((await pressgraph(folder, ['init', 'a.txt', '--out', 'newsroom.yaml', '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'newsroom.yaml'), 'utf8')).toContain('Natuurhuis Bosland');
    expect((await pressgraph(folder, ['init', '--out', 'deep/n.yaml'])).code).toBe(0);
    expect(existsSync(join(folder, 'deep/n.yaml'))).toBe(true);
  });

  it('says why a release cannot be read', async () => {
    const { code, out, err } = await pressgraph(scratch(), ['init', 'nowhere.txt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('nowhere.txt: error: No such file.');
  });
});
