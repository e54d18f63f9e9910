import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../src/cli/inputs/matches-glob.ts';
import { run } from '../../src/cli/run.ts';
import { fakeIo, scratch } from './scratch.ts';

const typo = '{ "@context": "https://schema.org", "@type": "Person", "nmae": "Ann Peeters" }';

async function check(files: Readonly<Record<string, string>>, args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo(scratch(files));
  const code = await run(['check', ...args], io);
  return { code, out: io.out(), err: io.err() };
}

describe('pressgraph.config.json', () => {
  it('sets levels of rules, which the command line may set again', async () => {
    const files = { 'a.jsonld': typo, 'pressgraph.config.json': '{ "rules": { "unknown-property": "info" } }' };
    expect(await check(files, ['a.jsonld'])).toMatchObject({ code: 0, out: expect.stringContaining('1 note') as string });
    expect(await check(files, ['a.jsonld', '--rule', 'unknown-property=error'])).toMatchObject({ code: 1 });
  });

  it('leaves out rules by path, from its own folder on', async () => {
    const config = '{ "ignore": ["old/**", { "path": "new/*.jsonld", "rules": ["unknown-property"] }] }';
    const files = { 'old/deep/a.jsonld': typo, 'new/a.jsonld': typo, 'new/b.json': typo, 'pressgraph.config.json': config };
    expect((await check(files, ['old/deep/a.jsonld'])).code).toBe(0);
    expect((await check(files, ['new/a.jsonld'])).code).toBe(0);
    expect((await check(files, ['new/b.json'])).code).toBe(1);
  });

  it('asks for profiles, and may be named', async () => {
    const files = { 'a.jsonld': '{ "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus" }', 'ci.json': '{ "profiles": ["google-organization"] }' };
    expect((await check(files, ['a.jsonld'])).out).not.toContain('profile-recommended');
    expect((await check(files, ['a.jsonld', '--config', 'ci.json'])).out).toContain('profile-recommended');
  });

  it.each([
    ['{ "ruls": {} }', 'pressgraph.config.json: Unexpected `ruls`, expected `rules`.'],
    ['{ "rules": { "unknown-propety": "off" } }', 'Unexpected `unknown-propety`, expected `unknown-property`.'],
    ['{ "rules": { "unknown-property": "warn" } }', 'Unexpected `warn` for `unknown-property`, expected off, info, warning, error.'],
    ['{ "profiles": ["google-artikel"] }', 'Unexpected `google-artikel`, expected `google-article`.'],
    ['{ "ignore": [7] }', 'Unexpected entry of `ignore`'],
    ['[]', 'Expected an object with rules, profiles, ignore.'],
    ['{\n  "rules": {},\n}', 'pressgraph.config.json:2:14: Unexpected `,` before `}`, expected no comma behind the last value.'],
  ])('is misuse where it says what cannot be meant: %s', async (config, message) => {
    const { code, err } = await check({ 'a.jsonld': typo, 'pressgraph.config.json': config }, ['a.jsonld']);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('a pattern of paths', () => {
  it.each([
    ['old/**', 'old/deep/a.html', true],
    ['old/', 'old/a.html', true],
    ['./*.html', 'a.html', true],
    ['*.html', 'old/a.html', false],
    ['**/*.{html,md}', 'a/b/c.md', true],
    ['**/**/**/x', `${'a/'.repeat(60)}y`, false],
  ])('%s for %s', (pattern, path, fits) => {
    expect(matchesGlob(pattern, path)).toBe(fits);
  });
});

describe('a comment in a page', () => {
  const page = (comment: string): string => `<!doctype html><title>A</title>${comment}<script type="application/ld+json">${typo}</script>`;

  it('leaves a rule out', async () => {
    expect((await check({ 'a.html': page('') }, ['a.html'])).out).toContain('[unknown-property]');
    expect((await check({ 'a.html': page('<!-- pressgraph-ignore unknown-property -- a word of ours -->') }, ['a.html'])).out).not.toContain('[unknown-property]');
  });
});
