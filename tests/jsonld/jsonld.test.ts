import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuads, verify } from '../../src/jsonld.ts';
import { classes, isDataType, properties } from '../../src/generated/vocabulary.ts';
import { newsArticle } from '../schemas/samples.ts';

const graph = JSON.parse(JSON.stringify(newsArticle)) as { '@context': string; '@graph': readonly Record<string, unknown>[] };
const person = { '@context': 'https://schema.org', '@type': 'Person', '@id': '#an', name: 'An' };

describe('verify', () => {
  it('finds nothing dropped from a graph that we write, and gives it as N-Quads', async () => {
    const { ok, problems, quads } = await verify(graph, { base: 'https://waterwacht.example/nieuws/1' });
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(quads).toContain('<https://waterwacht.example/nieuws/1#press-release> <http://schema.org/headline> "Meer meldingen" .\n');
  });

  it('keeps relative ids apart and meaningful where no URL is known', async () => {
    const { ok, quads } = await verify(person);
    expect(ok).toBe(true);
    expect(quads).toBe('<https://page.invalid/#an> <http://schema.org/name> "An" .\n<https://page.invalid/#an> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Person> .\n');
  });

  it.each<[string, object, readonly string[]]>([
    ['an unknown property', { ...person, nam: 'An' }, ['Property `nam` at /nam is dropped: its context does not define it.']],
    ['an unknown property further down, at each of its places', { ...person, knows: [{ nam: 'Bo' }, { nam: 'Cy' }] }, ['Property `nam` at /knows/0/nam, /knows/1/nam is dropped: its context does not define it.']],
    ['an unknown type', { ...person, '@type': 'Persoon' }, ['Type `Persoon` at /@type is lost: its context does not define it.']],
    ['an unknown type beside a known one', { ...person, type: undefined, '@type': ['Person', 'Persoon'] }, ['Type `Persoon` at /@type/1 is lost: its context does not define it.']],
    ['an unknown datatype', { ...person, birthDate: { '@value': '1999', '@type': 'datum' } }, ['Type `datum` at /birthDate/@type is lost: its context does not define it.']],
    ['a null', { ...person, email: null }, ['The null at /email is dropped: it says nothing. Leave the key out.']],
    ['an empty list', { ...person, knows: [] }, ['The empty list at /knows is dropped: it says nothing. Leave the key out.']],
    ['an index', { ...person, '@index': 'a' }, ['The index at /@index is dropped: RDF has none.']],
    ['half a surrogate pair', { ...person, name: '\uD83D' }, ['The text at /name holds half a surrogate pair, which RDF cannot hold.']],
    ['a context that is not at hand', { ...person, '@context': 'https://example.org/context' }, ['Everything that the context https://example.org/context defines is lost: only https://schema.org is at hand, and nothing is fetched.']],
    ['no context', { '@type': 'Person', name: 'An' }, ['Property `name` at /name is dropped: its context does not define it.', 'Type `Person` at /@type is lost: its context does not define it.']],
    ['no JSON-LD', { ...person, '@id': 5 }, ['The graph is no JSON-LD 1.1: Invalid JSON-LD syntax; "@id" value must a string. (invalid @id value)']],
  ])('tells of %s', async (_, given, expected) => {
    const { ok, problems } = await verify(given);
    expect({ ok, problems }).toEqual({ ok: false, problems: expected });
  });

  it('tells of `__proto__`, which never becomes a prototype', async () => {
    const given = JSON.parse('{ "@context": "https://schema.org", "@type": "Person", "name": "An", "knows": { "__proto__": { "url": "https://example.org" } } }') as object;
    const { ok, problems, quads } = await verify(given);
    expect({ ok, problems }).toEqual({ ok: false, problems: ['Property `__proto__` at /knows/__proto__ is dropped: its context does not define it.'] });
    expect(quads).not.toContain('example.org');
    expect(({} as { url?: unknown }).url).toBeUndefined();
  });

  it('tells of an id with a blank, which is no IRI', async () => {
    const { ok, problems } = await verify({ ...person, knows: { '@id': '#bo claes' } });
    expect(ok).toBe(false);
    expect(problems).toContain('The id `#bo claes` at /knows/@id is lost: it is no IRI.');
  });

  it('tells of a character that no IRI holds', async () => {
    const { ok, problems } = await verify({ ...person, '@id': 'https://example.org/<an>' });
    expect(ok).toBe(false);
    expect(problems.join()).toMatch(/is no N-Quad|is no IRI/u);
  });

  it('tells of a base that is none', async () => {
    expect(await verify(person, { base: '/nieuws' })).toMatchObject({ ok: false, problems: ['The base `/nieuws` is no absolute URL, so relative ids are lost.'] });
  });

  it('never rejects, whatever JSON it is given', async () => {
    const keys = fc.constantFrom('@context', '@id', '@type', '@graph', '@value', '@list', '@reverse', '@index', '__proto__', 'name', 'author', 'constructor', 'x');
    const { json } = fc.letrec((tie) => ({ json: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, true, 1, 'https://schema.org', 'Person', '#a', 'a b', ''), fc.array(tie('json'), { maxLength: 3 }), fc.dictionary(keys, tie('json'), { maxKeys: 4 })) }));
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const { ok, problems } = await verify({ '@context': 'https://schema.org', '@graph': [value] });
        expect(ok).toBe(problems.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('survives a graph that is nested too deeply', async () => {
    let deep: object = person;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { knows: deep };
    expect((await verify(deep)).ok).toBe(false);
  });

  it('says ok only where each statement arrived', async () => {
    const names = properties();
    const types = classes().filter((name) => !isDataType(name));
    const node = fc.record({ type: fc.constantFrom(...types), values: fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean()), { minKeys: 1, maxKeys: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 5 }), async (nodes) => {
        const given = { '@context': 'https://schema.org', '@graph': nodes.map(({ type, values }, index) => ({ '@type': type, '@id': `#node-${index}`, ...values })) };
        const { ok, problems, quads } = await verify(given);
        expect({ ok, problems }).toEqual({ ok: true, problems: [] });
        expect(quads.split('\n').length - 1).toBe(nodes.reduce((sum, { values }) => sum + 1 + Object.keys(values).length, 0));
      }),
      { numRuns: 100 },
    );
  });

  it('knows the context at each of its addresses, and an own one that needs no network', async () => {
    for (const address of ['http://schema.org', 'https://schema.org/', 'http://www.schema.org/', 'https://schema.org/docs/jsonldcontext.jsonld']) expect((await verify({ ...person, '@context': address })).ok, address).toBe(true);
    expect((await verify({ '@context': { '@vocab': 'https://schema.org/' }, '@type': 'Person', name: 'An' })).ok).toBe(true);
    expect((await verify({ '@context': ['https://schema.org', { naam: 'schema:name' }], '@type': 'Person', naam: 'An' })).quads).toContain('<http://schema.org/name> "An"');
  });
});

describe('toQuads', () => {
  it('gives statements in the order of their characters, once each', async () => {
    const quads = await toQuads({ '@context': 'https://schema.org', '@graph': [person, person] }, { base: 'https://example.org/b' });
    expect(quads).toBe('<https://example.org/b#an> <http://schema.org/name> "An" .\n<https://example.org/b#an> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Person> .\n');
  });

  it('gives the same bytes whatever the order of nodes with ids', async () => {
    const base = 'https://waterwacht.example/nieuws/1';
    const turned = { ...graph, '@graph': [...graph['@graph']].reverse() };
    const named = (quads: string): readonly string[] => quads.split('\n').filter((line) => !line.includes('_:'));
    expect(named(await toQuads(turned, { base }))).toEqual(named(await toQuads(graph, { base })));
  });

  it('asks for a base where ids are relative, and only there', async () => {
    await expect(toQuads(person)).rejects.toThrow('give the absolute URL of the page as `base`');
    await expect(toQuads(person, { base: 'nieuws' })).rejects.toThrow('`base` is `nieuws`: give the absolute URL of the page.');
    expect(await toQuads({ ...person, '@id': 'https://example.org/#an' })).toContain('<https://example.org/#an>');
  });

  it('rejects what is no JSON-LD, and leaves out what JSON-LD drops', async () => {
    await expect(toQuads({ ...person, '@context': 'https://example.org/context' }, { base: 'https://example.org' })).rejects.toThrow('nothing is fetched');
    expect(await toQuads({ ...person, '@id': 'https://example.org/#an', nam: 'Bo', email: null })).not.toContain('Bo');
    expect(await toQuads({ ...person, '@id': 'https://example.org/#an', '@type': 'Persoon' })).toBe('<https://example.org/#an> <http://schema.org/name> "An" .\n');
  });
});

it('loads jsonld only when it is used', () => {
  const script = "await import('./src/jsonld.ts'); const { createRequire } = await import('node:module'); const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /node_modules.jsonld/u.test(path)); process.stdout.write(String(loaded.length));";
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') });
  expect(said).toBe('0');
});
