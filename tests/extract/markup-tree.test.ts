import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupTree } from '../../src/extract/markup-tree.ts';
import { microdata } from '../../src/extract/microdata.ts';

const gallery = join(import.meta.dirname, '../gallery');
const pages = readdirSync(gallery, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(gallery, file), 'utf8'));

/** The items of a page, and how much of its text was read for them. */
function items(page: string, last?: number): { found: unknown; read: number } {
  const tree = markupTree(page, false, last);
  const { roots, faults, hints } = microdata(tree, tree.base);
  return { found: { roots: roots.map(({ node, span }) => ({ node, span })), faults, hints }, read: tree.text.length };
}

/** Where the last attribute of Microdata with a value stands. */
function lastOf(page: string): number {
  return [...page.matchAll(/item(?:prop|type|id)\s*=/giu)].at(-1)?.index ?? 0;
}

describe('a page with Microdata', () => {
  it('is read no further than its last item', () => {
    const page = `<div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann</p>\n</div>${'<p>x</p>'.repeat(1000)}`;
    expect(items(page).read).toBe(1004);
    expect(items(page, lastOf(page)).read).toBe(4);
  });

  it.each([
    ['<p itemprop="name">Ann</p><div itemscope>x</div><p>y</p>', 4, 'an item without properties'],
    ['<p itemprop="url">a</p><base href="https://childfocus.be/"><p>y</p>', 1, 'the address that links are relative to'],
    ['<p itemprop="name">Ann</p><b title="itemscope">x</b><p>y</p>', 3, 'the word in a value'],
    ['<div itemscope><p itemprop="name">Ann</p>x</div><p>y</p>', 4, 'the end of the item'],
    ['<div itemscope><p itemprop="name">Ann</p>x<p>y</p>', 5, 'all of it where the item does not end'],
    ['<div itemscope itemref="a b"><p itemprop="name">Ann</p></div><p id="a">y</p>', 4, 'all of it where an item refers to others'],
  ])('is read further for what counts behind: %s', (page, read) => {
    expect(items(page, lastOf(page)).read).toBe(read);
    expect(items(page, lastOf(page)).found).toEqual(items(page).found);
  });

  it('has the same items, however far it is read', () => {
    const piece = fc.constantFrom(
      '<div itemscope itemtype="https://schema.org/Person">', '<div itemscope>', '<section itemprop="author" itemscope itemtype="https://schema.org/Person">', '<span itemprop="name">', '<P ITEMPROP=name>', '<a itemprop="url" href="/a">',
      '<meta itemprop="name" content="x">', '<link itemprop="url" href="y">', '<i itemprop>', '<b itemid="#a">', '<div id="a">', '<base href="https://a.example/">', '<b title="itemprop=">', '</div>', '</section>', '</span>', '</p>', '</a>', '</i>', '</b>',
      '<ul>', '<li>', '<li itemprop="name">', '</ul>', '<table><tr><td itemprop="name">', '</table>', '<p>', '<br>', 'Ann', ' ', '\n', '&amp;', '&eacute', '<!-- itemprop="x" -->', '<script>itemprop="x"</script>', '<textarea>', '<svg><a itemprop="url"/>', '</svg>', '<b title="itemprop="x">', '<', '"',
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')), fc.constantFrom(...pages)), (page) => {
        expect(items(page, lastOf(page)).found).toEqual(items(page).found);
      }),
      { numRuns: 3000 },
    );
  });
});
