import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.ts';
import { languages } from '../../src/languages/index.ts';

interface Node {
  readonly '@id': string;
  readonly '@type': string;
  readonly name?: string;
  readonly author?: { readonly '@id': string };
}

/** Who the article of a release with such front matter is by: type and name. */
function authorOf(matter: string, text = 'The bridge opens in May, says the city.'): string | undefined {
  const { pages } = convert({ text: `---\ntitle: Arden opens its bridge\ndate: 2026-03-02\n${matter}\n---\n\n${text}\n`, mediaType: 'text/markdown' }, { languages });
  const nodes = (pages[0]?.graph['@graph'] ?? []) as readonly Node[];
  const id = nodes.find((node) => node['@type'] === 'NewsArticle')?.author?.['@id'];
  const author = nodes.find((node) => node['@id'] === id);
  return author && `${author['@type']} ${author.name ?? ''}`;
}

describe('the author that a file declares', () => {
  test.each([
    ['author: Nora Lind', 'Person Nora Lind'],
    ['author: Nora van der Lind', 'Person Nora van der Lind'],
    ['author: "Lind, Nora"', 'Person Nora Lind'],
    ['author: "van der Lind, Nora"', 'Person Nora van der Lind'],
    ['authors:\n  - "Lind, Nora"', 'Person Nora Lind'],
  ])('is a person by that name: %s', (matter, expected) => {
    expect(authorOf(matter)).toBe(expected);
  });

  test.each([
    ['author: arden-cycling-union'],
    ['author: admin'],
    ['author: press_office'],
    ['author: nora@arden.example'],
    ['author: Redaktion'],
    ['author: Nora Lind and Tom Birch'],
    ['author: Nora Lind, Tom Birch'],
    ['author: Nora Lind & Tom Birch'],
    ['author: Nora Lind und Tom Birch'],
    ['author: Arden Cycling Association'],
  ])('is no person that an account, a body or several people name: %s', (matter) => {
    expect(authorOf(matter) ?? '').not.toMatch(/^Person/u);
  });

  test('is the one person whom the text names in the other order', () => {
    const text = '“The bridge opens in May,” said Nora Lind, director of works.';
    const { pages } = convert({ text: `---\ntitle: Arden opens its bridge\nauthor: "Lind, Nora"\n---\n\n${text}\n`, mediaType: 'text/markdown' }, { languages });
    const people = (pages[0]?.graph['@graph'] ?? []).filter((node) => (node as unknown as Node)['@type'] === 'Person');
    expect(people).toEqual([expect.objectContaining({ name: 'Nora Lind', jobTitle: 'director of works' })]);
  });
});
