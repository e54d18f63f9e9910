import { describe, expect, it } from 'vitest';
import { shownWords } from '../../src/markup/shown-words.ts';

describe('the words of a page, told without parsing it', () => {
  it.each([
    ['<h1>Help <b>line</b></h1>', 'Help line'],
    ['<head><title>x</title></head><p>Ann</p>\n\n<p>Bob</p>', 'Ann Bob'],
    ['<p>10&nbsp;March\u00a02026,\n\tthat is', '10 March 2026, that is'],
    ['<p>a<!-- b > c -->d<select><p>e</select>f<SCRIPT>g</SCRIPT>', 'ad>f>'],
    ['a <span>hidden</span> none', 'a hidden none'],
    ['a<br>b<i>c</i>d<IMG>e', 'abc de'],
    ['<style>p { display: none }</style><p>a', ''],
    ['a <b', 'a'],
  ])('%s: %s', (page, words) => {
    expect(shownWords(page).trim()).toBe(words);
  });

  it.each(['<p hidden>x</p>', '<div class="a none"><div>b</div>x</div>', '<dialog><p>x</dialog>', '<i style="display:none">x</i>'])('leave out what %s hides', (markup) => {
    expect(shownWords(`<p>a</p>${markup}<p>b</p>`)).not.toContain('x');
    expect(shownWords(`<p>a</p>${markup}<p>b</p>`)).toContain(' a ');
    expect(shownWords(`<p>a</p>${markup}<p>b</p>`)).toContain(' b ');
  });
});
