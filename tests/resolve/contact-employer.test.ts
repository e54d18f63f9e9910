import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.ts';
import { languages } from '../../src/languages/index.ts';

interface Node {
  readonly '@id': string;
  readonly '@type': string;
  readonly name?: string;
  readonly worksFor?: { readonly '@id': string };
}

/** Where the graph says that somebody works, of a release whose contact block is given. */
function employerOf(name: string, contact: string): string | undefined {
  const text = `Arden Foundation opens its bridge\n\nARDEN, 5 March 2026 – The Arden Foundation opened its bridge today. The work took almost two years.\n\nAbout the Arden Foundation\nThe Arden Foundation builds bridges.\n\nMedia contact:\n${contact}\n`;
  const nodes = (convert({ text, mediaType: 'text/plain' }, { languages }).pages[0]?.graph['@graph'] ?? []) as unknown as readonly Node[];
  const person = nodes.find((node) => node['@type'] === 'Person' && node.name === name);
  return nodes.find((node) => node['@id'] === person?.worksFor?.['@id'])?.name;
}

describe('where a press contact works', () => {
  test.each([
    ['at an address of the publisher', 'Tom Birch\ntom.birch@ardenfoundation.example'],
    ['at an address that leaves out the noun of its name', 'Tom Birch, press officer\ntom.birch@arden-foundation.example\n+44 20 7946 0012'],
    ['with a title, and no address elsewhere', 'Tom Birch, press officer\n+44 20 7946 0012'],
  ])('is the publisher %s', (_, contact) => {
    expect(employerOf('Tom Birch', contact)).toBe('Arden Foundation');
  });

  test.each([
    ['at an address of somebody else', 'Tom Birch\ntom@shore-pr.example'],
    ['by a number alone', 'Tom Birch\n+44 20 7946 0012'],
  ])('is not said %s', (_, contact) => {
    expect(employerOf('Tom Birch', contact)).toBeUndefined();
  });
});
