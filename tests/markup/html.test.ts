import { describe, expect, it } from 'vitest';
import { decodeEntities, htmlEvents } from '../../src/markup/html.ts';
import type { MarkupEvent } from '../../src/markup/markup-event.ts';

/** Events as "<p", "text", "=é", "/p", each with the source at its place. */
function shown(source: string): string[] {
  return htmlEvents(source).map((event) => `${label(event)}:${source.slice(event.start, event.end)}`);
}

function label(event: MarkupEvent): string {
  switch (event.type) {
    case 'open':
      return `<${event.name}`;
    case 'close':
      return `/${event.name}`;
    case 'text':
      return '';
    case 'line':
      return 'line';
    default:
      return `=${event.text}`;
  }
}

describe('htmlEvents', () => {
  it('gives tags, text and entities at their places', () => {
    expect(shown('<p>caf&eacute; &amp x</p>')).toEqual(['<p:<p>', ':caf', '=é:&eacute;', ': ', '=&:&amp', ': x', '/p:</p>']);
  });

  it('joins the two characters of one entity', () => {
    expect(shown('a&nvlt;b')).toEqual([':a', '=<⃒:&nvlt;', ':b']);
  });

  it('takes numbers of windows-1252 for what a browser shows', () => {
    expect(shown('&#146;&#x2019;')).toEqual(['=’:&#146;', '=’:&#x2019;']);
  });

  it('gives the place of the raw value of each attribute', () => {
    const source = `<a href = "x&amp;y" title='a"b' id=z hidden>`;
    const [open] = htmlEvents(source);
    const attributes = open?.type === 'open' ? open.attributes.map(({ name, value, start, end }) => [name, value, source.slice(start, end)]) : [];
    expect(attributes).toEqual([
      ['href', 'x&y', 'x&amp;y'],
      ['title', 'a"b', 'a"b'],
      ['id', 'z', 'z'],
      ['hidden', '', 'hidden'],
    ]);
  });

  it('implies the ends that HTML lets out', () => {
    expect(shown('<p>a<p>b<ul><li>c<li>d</ul>').filter((event) => event.startsWith('/')).map((event) => event.split(':')[0])).toEqual(['/p', '/p', '/li', '/li', '/ul']);
    expect(htmlEvents('<table><tr><td>a<td>b<tr><td>c</table>').filter((event) => event.type === 'close').map(({ name }) => name)).toEqual(['td', 'td', 'tr', 'td', 'tr', 'table']);
  });

  it('ends a paragraph at a block, whatever stands open in its line', () => {
    const names = htmlEvents('<p><b>a<div>b</div>').flatMap((event) => (event.type === 'open' ? [event.name] : event.type === 'close' ? [`/${event.name}`] : []));
    expect(names).toEqual(['p', 'b', '/b', '/p', 'div', '/div']);
  });

  it('drops an end without a start, and a formatting end that would close a block', () => {
    expect(shown('a</b>b<i><p>c</i>d</p></i>').map((event) => event.split(':')[0])).toEqual(['', '', '<i', '<p', '', '', '/p', '/i']);
  });

  it('reads scripts and styles as raw text', () => {
    expect(shown('<script>a<b && "</p>"</script>x')).toEqual(['<script:<script>', ':a<b && "</p>"', '/script:</script>', ':x']);
  });

  it('gives no text for comments, declarations and tags that the file breaks off in', () => {
    expect(shown('<!doctype html><!-- a > b --><?php x ?>w<p cla')).toEqual([':w']);
    expect(shown('w</b x')).toEqual([':w']);
  });

  it('knows empty elements of XHTML, but not of HTML', () => {
    expect(shown('<?xml version="1.0"?><div/>a').map((event) => event.split(':')[0])).toEqual(['<div', '/div', '']);
    expect(shown('<div/>a').map((event) => event.split(':')[0])).toEqual(['<div', '', '/div']);
  });

  it('reads a long run of tags that are never closed', () => {
    expect(htmlEvents('<b>'.repeat(200_000))).toHaveLength(400_000);
  });
});

describe('decodeEntities', () => {
  it('decodes entities and leaves the rest', () => {
    expect(decodeEntities('R&amp;D &lt;b> &nonsense; &#233;')).toBe('R&D <b> &nonsense; é');
  });
});
