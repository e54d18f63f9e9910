import { describe, expect, it } from 'vitest';
import { markdownEvents } from '../../src/markup/markdown.ts';
import { markdownParts } from '../../src/markup/markdown-parts.ts';

/** Names of elements, and the source of all that shows. */
function shown(source: string): string[] {
  return markdownEvents(source).map((event) => {
    if (event.type === 'open') return `<${event.name}>`;
    if (event.type === 'close') return `</${event.name}>`;
    if (event.type === 'text') return source.slice(event.start, event.end);
    return event.type === 'line' ? '\\n' : `${event.text}=${source.slice(event.start, event.end)}`;
  });
}

function hrefs(source: string): string[] {
  return markdownEvents(source).flatMap((event) => (event.type === 'open' && event.name === 'a' ? event.attributes.map(({ value, start, end }) => `${value}@${source.slice(start, end)}`) : []));
}

describe('markdownEvents', () => {
  it('drops the marks of emphasis and gives headings of both kinds', () => {
    expect(shown('# Kop *één*\n\nTwee\n---')).toEqual(['<h1>', 'Kop ', '<em>', 'één', '</em>', '</h1>', '<h2>', 'Twee', '</h2>']);
  });

  it('gives escapes and entities with what they stand for', () => {
    expect(shown('a\\*b &amp; c')).toEqual(['<p>', 'a', '*=\\*', 'b ', '&=&amp;', ' c', '</p>']);
  });

  it('tells hard breaks from soft ones, also with CRLF', () => {
    expect(shown('a  \r\nb\r\nc\\\r\nd')).toEqual(['<p>', 'a', '<br>', '</br>', 'b', '\\n', 'c', '<br>', '</br>', 'd', '</p>']);
  });

  it('leads links to their addresses, written behind them or elsewhere', () => {
    expect(hrefs('[a](http://x.y "t") [b][Ref] [ref] <http://z.z> <a@b.c>\n\n[ref]: /r&amp;s')).toEqual(['http://x.y@http://x.y', '/r&s@/r&amp;s', '/r&s@/r&amp;s', 'http://z.z@http://z.z', 'mailto:a@b.c@a@b.c']);
  });

  it('leaves out images with their alternative text', () => {
    expect(shown('a ![alt *x*](i.png) b')).toEqual(['<p>', 'a ', ' b', '</p>']);
  });

  it('nests lists and quotes', () => {
    expect(shown('- a\n  1. b\n\n> c\n> d')).toEqual([
      '<ul>', '<li>', '<p>', 'a', '</p>', '<ol>', '<li>', '<p>', 'b', '</p>', '</li>', '</ol>', '</li>', '</ul>', '<blockquote>', '<p>', 'c', '\\n', 'd', '</p>', '</blockquote>',
    ]);
  });

  it('reads HTML inside, in lines and in blocks, also in a quote', () => {
    expect(shown('a <b>c</b><br>d')).toEqual(['<p>', 'a ', '<b>', 'c', '</b>', '<br>', '</br>', 'd', '</p>']);
    expect(shown('> <div>\n> x&eacute;\n> </div>')).toEqual(['<blockquote>', '<div>', '\n', 'x', 'é=&eacute;', '\n', '</div>', '</blockquote>']);
  });

  it('takes lines that are indented for words, not for code', () => {
    expect(shown('a\n\n    b')).toEqual(['<p>', 'a', '</p>', '<p>', 'b', '</p>']);
  });

  it('keeps offsets behind a byte-order mark', () => {
    const source = '\ufeff# Kop\n\nwoord';
    expect(shown(source)).toEqual(['<h1>', 'Kop', '</h1>', '<p>', 'woord', '</p>']);
  });

  it('knows a label that is defined in another part of a long text', () => {
    const filler = 'Een regel met woorden.\n\n'.repeat(400);
    expect(hrefs(`Zie [het rapport].\n\n${filler}[het rapport]: https://x.be/r\n`)).toEqual(['https://x.be/r@https://x.be/r']);
  });
});

describe('markdownParts', () => {
  it('covers a text without gaps', () => {
    const text = 'Een alinea.\n\n- punt\n\n'.repeat(2000);
    const parts = markdownParts(text);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('gives the same events whole and in parts', () => {
    const unit = 'Een alinea met *nadruk*.\n\n> citaat\n\n- punt\n\n  vervolg\n\n1. een\n2. twee\n\n';
    const text = unit.repeat(60);
    expect(markdownParts(text).length).toBeGreaterThan(1);
    expect(shown(text)).toEqual(Array.from({ length: 60 }, () => shown(unit)).flat());
  });

  it('does not cut a fence', () => {
    const fence = `\`\`\`\n${'regel\n\n'.repeat(600)}\`\`\`\n`;
    expect(markdownParts(fence)).toHaveLength(1);
  });
});
