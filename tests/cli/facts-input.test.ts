import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeIo, scratch } from './scratch.ts';

const facts = JSON.stringify({ headline: 'News of the day', body: 'Words.', inLanguage: 'en', publisher: { name: 'Inkwell', url: 'https://inkwell.example' } }, null, 2);

async function pressgraph(folder: string, args: readonly string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo(folder, { stdin });
  return { code: await run([...args], io), out: io.out(), err: io.err() };
}

const headline = (out: string): unknown => (JSON.parse(out) as { '@graph': { headline: string }[] })['@graph'][0]?.headline;

describe('the facts of a release as JSON', () => {
  it('are converted, from a file and from standard input', async () => {
    for (const [args, stdin] of [[['release.json'], ''], [['-'], facts]] as const) {
      const { code, out } = await pressgraph(scratch({ 'release.json': facts }), args, stdin);
      expect(headline(out)).toBe('News of the day');
      expect(code).toBe(0);
    }
  });

  it('are converted with the newsroom file and the verdicts of the command line', async () => {
    const claims = JSON.stringify({ ...(JSON.parse(facts) as object), claims: [{ text: 'Readers rose by 12%.', claimant: 'Reading Council' }], sources: [{ name: 'Reading Council' }] });
    const { out } = await pressgraph(scratch({ 'release.json': claims, 'newsroom.yaml': 'verdicts: [Wrong, True]' }), ['release.json', '--verdict', '12%=True', '--url', 'https://inkwell.example/news']);
    expect(out).toContain('"ratingValue": 2');
  });

  it('are checked and shown', async () => {
    const folder = scratch({ 'release.json': facts });
    expect((await pressgraph(folder, ['check', 'release.json'])).out).toContain('NewsArticle');
    const [{ origins }] = JSON.parse((await pressgraph(folder, ['facts', 'release.json', '--origins', '--format', 'json'])).out) as [{ origins: readonly object[] }];
    expect(origins).toContainEqual({ pointer: '/headline', value: 'News of the day', from: 'facts', places: [{ path: 'release.json', line: 2, column: 15, endLine: 2, endColumn: 32 }] });
  });

  it('with a fault are an error of that input, at its place', async () => {
    const { code, err, out } = await pressgraph(scratch({ 'release.json': facts.replace('"body"', '"bdoy"') }), ['release.json']);
    expect(err).toContain('release.json:3:3: error: Unexpected key `bdoy`, expected `body`.');
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('stand beside a text with --facts, and what the two disagree on is said', async () => {
    const folder = scratch({ 'release.txt': 'Other news of the town\n\nThe council opened a new room on Monday. Everybody who wants to read may come in.\n\nIt is open every day.\n', 'facts.json': facts });
    const { code, out, err } = await pressgraph(folder, ['release.txt', '--facts', 'facts.json']);
    expect(headline(out)).toBe('News of the day');
    expect(err).toContain('release.txt:1:1: warning: Unexpected `Other news of the town` in the text, expected `News of the day` as the facts give `headline`.');
    expect(err).toMatch(/facts\.json:2:15: the fact that was given/u);
    expect(code).toBe(0);
    expect((await pressgraph(folder, ['release.txt', '--facts', 'none.json'])).code).toBe(2);
  });

  it('are not JSON-LD', async () => {
    const { code, err } = await pressgraph(scratch({ 'a.jsonld': '{ "@context": "https://schema.org" }' }), ['a.jsonld']);
    expect(err).toContain('This is JSON-LD');
    expect(code).toBe(1);
  });
});
