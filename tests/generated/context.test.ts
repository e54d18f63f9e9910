import { describe, expect, it } from 'vitest';
import { context, contextPrefixes, contextUrl, isContextUrl } from '../../src/generated/context.ts';
import { classes, properties } from '../../src/generated/vocabulary.ts';

describe('the bundled context', () => {
  it('has each class and property as a plain term, without coercion', () => {
    const terms = context();
    for (const name of [...classes(), ...properties()]) expect(terms[name]).toBe(`schema:${name}`);
    expect(Object.values(terms).filter((value) => typeof value !== 'string')).toEqual([]);
  });

  it('has the aliases and prefixes of schema.org’s own, and no `@vocab`', () => {
    expect(context()).toMatchObject({ type: '@type', id: '@id', HTML: 'rdf:HTML', schema: 'http://schema.org/' });
    expect(Object.keys(context()).filter((key) => key.startsWith('@'))).toEqual([]);
    expect([...contextPrefixes.keys()].filter((prefix) => context()[prefix] !== contextPrefixes.get(prefix))).toEqual([]);
  });

  it.each([contextUrl, 'http://schema.org', 'https://schema.org/', 'http://www.schema.org/', 'HTTPS://Schema.org', 'https://schema.org/docs/jsonldcontext.jsonld', 'https://schema.org/docs/jsonldcontext.json', 'https://schema.org/#'])('is known at %s', (iri) => {
    expect(isContextUrl(iri)).toBe(true);
  });

  it.each(['https://schema.org/Person', 'https://schema.org.example', 'https://example.org/https://schema.org', 'schema.org', 'ftp://schema.org', 'https://pending.schema.org', 'https://w3id.org/ro/crate/1.1/context'])('is not known at %s', (iri) => {
    expect(isContextUrl(iri)).toBe(false);
  });
});
