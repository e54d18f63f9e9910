/**
 * What reading costs per KB of plain text, Markdown and HTML, at 1 KB and at 1 MB, in CPU time, and
 * the ratio of the two: 1 is linear. Ordinary text first, then text made to be slow.
 *
 * Run with `npm run bench -- read [name]`.
 */
import { read } from '../src/read/read.ts';
import type { MediaType } from '../src/model/source.ts';

const PROSE = 'The council opened a new pool on Monday, says alderman Anna Brown of Sport. “It is open to all,” she said. The number of visitors rose by 46% in 2020.\n\n';
const WRAPPED = 'The council opened a new pool on Monday, says alderman Anna\nBrown of Sport. It is open to all, she said. The number of\nvisitors rose.\n\n';
const MARKDOWN = '## A new pool\n\nThe **council** opened [a new pool](https://example.org/a) on Monday,\nsays Anna Brown &amp; co.\n\n- one\n- two\n\n> a quotation\n\n';
const PAGE = '<p class="a">The <b>council</b> opened <a href="https://example.org/a">a new pool</a> on Monday, says Anna Brown &amp; co.</p>\n<ul><li>one<li>two</ul>\n';

const CASES: readonly (readonly [name: string, mediaType: MediaType, unit: string])[] = [
  ['text', 'text/plain', PROSE],
  ['text, wrapped', 'text/plain', WRAPPED],
  ['text, one line', 'text/plain', 'a word “and more” '],
  ['text, short lines', 'text/plain', 'ABC\n'],
  ['text, numbers', 'text/plain', '1. a\n'],
  ['markdown', 'text/markdown', MARKDOWN],
  ['markdown, brackets', 'text/markdown', '['],
  ['markdown, links', 'text/markdown', '[a](b'],
  ['markdown, quotes', 'text/markdown', '> a\n'],
  ['markdown, nested', 'text/markdown', '> - 1. '],
  ['markdown, items', 'text/markdown', '- x\n'],
  ['markdown, templates', 'text/markdown', '{% x '],
  ['html', 'text/html', PAGE],
  ['html, nested', 'text/html', '<div>'],
  ['html, inline', 'text/html', '<p><b>'],
  ['html, wrong ends', 'text/html', '<i><div></b>'],
  ['html, entities', 'text/html', '&amp;'],
  ['html, breaks', 'text/html', 'a<br>'],
];

function microseconds(text: string, mediaType: MediaType, runs: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) read({ text, mediaType });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs / (text.length / 1024);
}

const wanted = process.argv[2] ?? '';
console.log('case'.padEnd(22), 'us/KB at 1 KB'.padStart(14), 'at 1 MB'.padStart(10), 'ratio'.padStart(7));
for (const [name, mediaType, unit] of CASES) {
  if (!name.startsWith(wanted)) continue;
  const small = unit.repeat(Math.ceil(1024 / unit.length));
  const large = unit.repeat(Math.ceil(1_048_576 / unit.length));
  microseconds(small, mediaType, 500);
  const low = microseconds(small, mediaType, 500);
  const high = microseconds(large, mediaType, 2);
  console.log(name.padEnd(22), low.toFixed(1).padStart(14), high.toFixed(1).padStart(10), (high / low).toFixed(2).padStart(7));
}
