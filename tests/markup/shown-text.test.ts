import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { oneOf } from '../../src/forms/one-of.ts';
import { shownText } from '../../src/markup/shown-text.ts';
import { readPage } from '../../src/read/read-html.ts';

const shows = (page: string, words: string): boolean => shownText(page, extract({ text: page, mediaType: 'text/html' }).unseen, oneOf)([words]);

describe('words that a page surely shows', () => {
  it.each([
    ['<p>Call Ann Peeters.</p>', 'Ann Peeters', true],
    ['Ann', 'Ann', true],
    ['<p><i><b>Ann</b></i></p>', 'Ann', true],
    ['<p>Ann<br>Peeters</p>', 'Ann', true],
    ['<p>Anna</p>', 'Ann', false],
    ['<p>Ann<b>a</b></p>', 'Ann', false],
    ['<p>J<b>Ann</b></p>', 'Ann', false],
    ['<p>Ann\nPeeters</p>', 'Ann Peeters', false],
    ['<p title="Ann">x</p>', 'Ann', false],
    ['<p title="Ann">Ann</p>', 'Ann', true],
    ['<p hidden>Ann</p>', 'Ann', false],
    ['<p hidden>Ann</p><p>Ann</p>', 'Ann', true],
    ['<div hidden><div>x</div>Ann</div>', 'Ann', false],
    ['<p style="display: none">Ann</p>', 'Ann', false],
    ['<p style="display: flex">hidden Ann</p>', 'Ann', false],
    ['<p>hidden display: none Ann</p>', 'Ann', true],
    ['<style>.a { display:none }</style><p class="a">Ann</p>', 'Ann', false],
    ['<style>.a { display:none }</style><p class="b a">Ann</p><p class="b">Bob</p>', 'Ann', false],
    ['<style>.a { display:none }</style><p class="b a">Ann</p><p class="b">Bob</p>', 'Bob', true],
    ['<style>@media print { .a, #b { display: none } }</style><style>p .c { visibility: hidden }</style><p class="c">Ann</p>', 'Ann', true],
    ['<style>@media print { .a, #b { display: none } }</style><p id="b">Ann</p>', 'Ann', false],
    ['<style>.display { display: none }</style><p style="display:none">Ann</p>', 'Ann', false],
    ['<p class="displaced">Ann</p>', 'Ann', true],
    ['<audio>Ann</audio><canvas>Ann</canvas>', 'Ann', false],
    ['<style>.a { margin: 0 }</style><p class="a">Ann</p>', 'Ann', true],
    ['<script>Ann</script>', 'Ann', false],
    ['<script>"<div hidden>"</script><p>Ann</p>', 'Ann', true],
    ['<!-- Ann -->', 'Ann', false],
    ['<template><p>Ann</p></template>', 'Ann', false],
    ['<NOSCRIPT>Ann</NOSCRIPT>', 'Ann', false],
    ['<dialog>Ann</dialog>', 'Ann', false],
    ['<select><option>Ann</select>', 'Ann', false],
    ['<textarea>Ann</textarea><title>Ann</title>', 'Ann', false],
    ['<head><meta content="x">Ann</head><p>Bob', 'Ann', false],
    ['<p>Tom &amp; Jerry</p>', 'Tom & Jerry', false],
    ['<p title="x>50">>50</p>', '>50', true],
    ['<p title="x>50">50</p>', '>50', false],
    ['<p title="x>">x</p>', '>', false],
    ['<p title="x>Ann">Bob</p>', 'Ann', false],
    ['<p title=\'x>Ann\'>Ann</p>', 'Ann', true],
  ])('%s: %s %s', (page, words, expected) => {
    expect(shows(page, words)).toBe(expected);
  });

  it('are one of several', () => {
    const page = '<p>Ann</p><p hidden>Bob</p>';
    const { unseen } = extract({ text: page, mediaType: 'text/html' });
    expect(shownText(page, unseen, oneOf)(['Bob', 'An', 'Ann'])).toBe(true);
    expect(shownText(page, unseen, oneOf)(['Bob', 'An', 'nn'])).toBe(false);
  });

  it('are told apart however far behind each other they stand', () => {
    expect(shows(`${'<p>x</p>'.repeat(500)}<p hidden>${'x '.repeat(3000)}Ann</p>${'<p>x</p>'.repeat(3000)}<p hidden>Ann</p>`, 'Ann')).toBe(false);
    expect(shows(`${'<p hidden>x</p>'.repeat(500)}<p>${'x '.repeat(3000)}Ann</p>`, 'Ann')).toBe(true);
  });

  it('are words that its reader sees too', () => {
    const element = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { withCrossShrink: true },
        fc.constantFrom('Ann', 'Bob', ' ', '\n', ' Ann ', 'hidden', 'x', '<br>', '<img alt="Ann">', '<!-- Ann -->', '<script>Ann <b hidden></script>', '<i title="Bob hidden">', '<style>p { margin: 0 }</style>', '<style>.x { display: none } .y { color: red }</style>', '<style>.z, .y{visibility:hidden</style>', '&amp;', '<input hidden>', 'x<br>'.repeat(600)),
        fc.tuple(fc.constantFrom('p', 'div', 'b', 'span', 'em', 'a', 'section', 'template', 'noscript', 'select', 'object', 'dialog', 'canvas', 'audio', 'datalist', 'DIV', 'textarea', 'title'), fc.constantFrom('', '', ' hidden', ' class="x"', ' class="a x b"', ' class=y', ' class="xy"', ' style="display:none"', ' title="Ann"', ' aria-hidden="true"'), fc.array(tie('node'), { maxLength: 4 })).map(([name, attributes, inside]) => `<${name}${attributes}>${inside.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), fc.constantFrom('Ann', 'Bob', 'x', 'hidden', 'Ann Bob', '>', '>x', '">x'), (parts, words) => {
        const text = parts.join('');
        if (shows(text, words)) expect(readPage({ text, mediaType: 'text/html' }).text).toContain(words);
      }),
      { numRuns: 3000 },
    );
  });
});
