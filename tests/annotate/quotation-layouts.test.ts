import { describe, expect, test } from 'vitest';
import type { MediaType } from '../../src/model/source.ts';
import { spokenLines, type SpokenLines } from './quotation-lines.ts';
import { saidIn, type Tag } from './said-in.ts';

const MD = 'text/markdown';

/** A layout: the text that it gives of the lines of a language, and the one quotation in it. */
type Layout = readonly [name: string, made: (lines: SpokenLines) => readonly [text: string, said: string], mediaType?: MediaType];

const LAYOUTS: readonly Layout[] = [
  ['block quote with dash', ({ a, b, name, title, who }) => [`> ${a}. ${b}.\n>\n> — ${name}, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with dash line', ({ a, b, name, title, who }) => [`> ${a}. ${b}.\n> — ${name}, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with hyphen line', ({ a, b, name, title, who }) => [`> ${a}. ${b}.\n> - ${name}, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with two hyphen line', ({ a, b, name, title, who }) => [`> ${a}. ${b}.\n> -- ${name}, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with marks+dash line', ({ a, b, name, title, who }) => [`> “${a}. ${b}.”\n> — ${name}, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with paragraph dash', ({ a, b, name, title, who }) => [`> ${a}. ${b}.\n\n— ${name}, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with bold name', ({ a, b, name, title, who }) => [`> ${a}. ${b}.\n>\n> **${name}**, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with colon before', ({ a, b, says, name, title, who }) => [`${name}, ${title}, ${says}:\n\n> ${a}. ${b}.`, `${a}. ${b}. — ${who}`], MD],
  ['block quote with two paragraphs', ({ a, b, says, name, title, who }) => [`${name}, ${title}, ${says}:\n\n> ${a}.\n>\n> ${b}.`, `${a}. | ${b}. — ${who}`], MD],
  ['block quote with marks two paragraphs', ({ a, b, says, name, title, who }) => [`${name}, ${title}, ${says}:\n\n> “${a}.\n>\n> “${b}.”`, `${a}. | ${b}. — ${who}`], MD],
  ['block quote with italic marks', ({ a, b, name, title, who }) => [`> *“${a}. ${b}.”*\n>\n> *${name}, ${title}*`, `${a}. ${b}. — ${who}`], MD],
  ['block quote in HTML with cite', ({ a, b, name, title, who }) => [`<blockquote><p>${a}. ${b}.</p><cite>${name}, ${title}</cite></blockquote>`, `${a}. ${b}. — ${who}`]],
  ['block quote in HTML with footer', ({ a, b, name, title, who }) => [`<blockquote>${a}. ${b}.<footer>— ${name}, ${title}</footer></blockquote>`, `${a}. ${b}. — ${who}`]],
  ['block quote in HTML with marks cite', ({ a, b, name, title, who }) => [`<blockquote><p>“${a}. ${b}.”</p><p>${name}, ${title}</p></blockquote>`, `${a}. ${b}. — ${who}`]],
  ['HTML figure', ({ a, b, name, title, who }) => [`<figure><blockquote>${a}. ${b}.</blockquote><figcaption>${name}, ${title}</figcaption></figure>`, `${a}. ${b}. — ${who}`]],
  ['HTML div cite', ({ a, b, name, title, who }) => [`<div class="quote">"${a}. ${b}." <cite>— ${name}, ${title}</cite></div>`, `${a}. ${b}. — ${who}`]],
  ['HTML q', ({ a, b, says, name, title, who }) => [`<p><q>${a}. ${b}</q>, ${says} ${name}, ${title}.</p>`, `${a}. ${b} — ${who}`]],
  ['HTML br', ({ a, b, name, title, who }) => [`<p>“${a}. ${b}.”<br>${name}<br>${title}</p>`, `${a}. ${b}. — ${who}`]],
  ['HTML br one', ({ a, b, name, title, who }) => [`<p>“${a}. ${b}.”<br>${name}, ${title}</p>`, `${a}. ${b}. — ${who}`]],
  ['HTML em strong', ({ a, b, says, name, title, who }) => [`<p><em>“${a}. ${b}”</em>, ${says} <strong>${name}</strong>, ${title}.</p>`, `${a}. ${b} — ${who}`]],
  ['HTML amp', ({ a, b, says, name, title, who }) => [`<p>&amp;quot;${a}. ${b}&amp;quot;, ${says} ${name}, ${title}.</p>`, `${a}. ${b} — ${who}`]],
  ['name line, quote below', ({ a, b, name, title, who }) => [`${name}, ${title}:\n“${a}. ${b}.”`, `${a}. ${b}. — ${who}`]],
  ['name line, quote paragraph below', ({ a, b, name, title, who }) => [`${name}, ${title}:\n\n“${a}. ${b}.”`, `${a}. ${b}. — ${who}`]],
  ['quote, name 2 lines', ({ a, b, name, title, who }) => [`“${a}. ${b}.”\n${name}\n${title}`, `${a}. ${b}. — ${who}`]],
  ['quote, paragraph name 2 lines', ({ a, b, name, title, who }) => [`“${a}. ${b}.”\n\n${name}\n${title}`, `${a}. ${b}. — ${who}`]],
  ['quote, paragraph name', ({ a, b, name, title, who }) => [`“${a}. ${b}.”\n\n${name}, ${title}`, `${a}. ${b}. — ${who}`]],
  ['quote, paragraph bold', ({ a, b, name, title, who }) => [`“${a}. ${b}.”\n\n**${name}**, ${title}`, `${a}. ${b}. — ${who}`], MD],
  ['quote dash', ({ a, b, name, title, who }) => [`“${a}. ${b}.” – ${name}, ${title}`, `${a}. ${b}. — ${who}`]],
  ['quote two hyphens', ({ a, b, name, title, who }) => [`"${a}. ${b}." -- ${name}, ${title}`, `${a}. ${b}. — ${who}`]],
  ['quote paren', ({ a, b, name, title, who }) => [`“${a}. ${b}.” (${name}, ${title})`, `${a}. ${b}. — ${who}`]],
  ['cue on next line', ({ a, b, says, name, title, who }) => [`“${a}. ${b}”,\n${says} ${name}, ${title}.`, `${a}. ${b} — ${who}`]],
  ['cue in next block', ({ a, b, says, name, title, who }) => [`“${a}. ${b}”,\n\n${says} ${name}, ${title}.`, `${a}. ${b} — ${who}`]],
  ['block quote with cue in next block', ({ a, b, says, name, title, who }) => [`> “${a}. ${b}”,\n\n${says} ${name}, ${title}.`, `${a}. ${b} — ${who}`], MD],
  ['list quote', ({ a, b, c, says, name, title, who }) => [`- “${a}. ${b}”, ${says} ${name}, ${title}.\n- ${c}.`, `${a}. ${b} — ${who}`], MD],
  ['list name: quote', ({ a, b, c, name, title, who }) => [`- ${name}, ${title}: “${a}. ${b}.”\n- ${c}.`, `${a}. ${b}. — ${who}`], MD],
  ['list bold name: quote', ({ a, b, c, name, title, who }) => [`* **${name}**, ${title}: “${a}. ${b}.”\n* ${c}.`, `${a}. ${b}. — ${who}`], MD],
  ['list name dash quote', ({ a, b, name, title, who }) => [`- ${name}, ${title} – “${a}. ${b}.”`, `${a}. ${b}. — ${who}`], MD],
  ['paragraphs each open', ({ a, b, c, says, name, title, who }) => [`“${a}”, ${says} ${name}, ${title}.\n\n“${b}.\n\n“${c}. ${a}.”`, `${a} | ${b}. | ${c}. ${a}. — ${who}`]],
  ['paragraphs each open never closed', ({ a, b, c, says, name, title, who }) => [`“${a}”, ${says} ${name}, ${title}.\n\n“${b}, ${c}.`, `${a} | ${b}, ${c}. — ${who}`]],
  ['first opens last closes', ({ a, b, says, name, title, who }) => [`“${a}.\n\n${b}”, ${says} ${name}, ${title}.`, `${a}. | ${b} — ${who}`]],
  ['first opens last closes 3', ({ a, b, c, says, name, title, who }) => [`“${a}.\n\n${c}.\n\n${b}”, ${says} ${name}, ${title}.`, `${a}. | ${c}. | ${b} — ${who}`]],
  ['colon, first opens last closes', ({ a, b, says, name, title, who }) => [`${name}, ${title}, ${says}: “${a}.\n\n${b}.”`, `${a}. | ${b}. — ${who}`]],
  ['colon, 3', ({ a, b, c, says, name, title, who }) => [`${name}, ${title}, ${says}: “${a}.\n\n${c}.\n\n${b}.”`, `${a}. | ${c}. | ${b}. — ${who}`]],
  ['open each, attribution last', ({ a, b, says, name, title, who }) => [`“${a}.\n\n“${b}”, ${says} ${name}, ${title}.`, `${a}. | ${b} — ${who}`]],
  ['incise twice', ({ a, b, c, says, adds, name, title, who }) => [`“${a}”, ${says} ${name}, ${title}, “${b}”, ${adds}, “${c}.”`, `${a} | ${b} | ${c}. — ${who}`]],
  ['incise sentences', ({ a, b, c, says, adds, name, title, who }) => [`“${a}”, ${says} ${name}, ${title}. “${b}”, ${adds}. “${c}.”`, `${a} | ${b} | ${c}. — ${who}`]],
  ['nested same', ({ a, b, says, name, title, who }) => [`"${a}. Over "Lezen" ${b}", ${says} ${name}, ${title}.`, `${a}. Over "Lezen" ${b} — ${who}`]],
  ['nested single', ({ a, b, says, name, title, who }) => [`“${a}. ‘Lezen’: ${b}”, ${says} ${name}, ${title}.`, `${a}. ‘Lezen’: ${b} — ${who}`]],
  ['unattributed sentence', ({ a, b, c }) => [`${c}. “${a} ${b.toLowerCase()}.”`, `${a} ${b.toLowerCase()}.`]],
  ['unattributed sentence, stop outside', ({ a, b, c }) => [`${c}. “${a} ${b.toLowerCase()}”.`, `${a} ${b.toLowerCase()}`]],
  ['dash dialogue', ({ a, says, name, title, who }) => [`— ${a}, ${says} ${name}, ${title}.`, `${a} — ${who}`]],
  ['name dash quote', ({ a, b, name, title, who }) => [`${name}, ${title} – “${a}. ${b}.”`, `${a}. ${b}. — ${who}`]],
  ['bold name br quote', ({ a, b, name, title, who }) => [`<p><strong>${name}, ${title}</strong><br>“${a}. ${b}.”</p>`, `${a}. ${b}. — ${who}`]],
  ['heading quote name', ({ a, b, name, title, who }) => [`<h3>${name}, ${title}</h3><p>“${a}. ${b}.”</p>`, `${a}. ${b}. — ${who}`]],
  ['md heading quote name', ({ a, b, name, title, who }) => [`### ${name}, ${title}\n\n“${a}. ${b}.”`, `${a}. ${b}. — ${who}`], MD],
];

describe.each(LAYOUTS.map((layout) => ({ name: layout[0], layout })))('$name', ({ layout: [, made, mediaType] }) => {
  test.each(Object.keys(spokenLines) as Tag[])('%s', (tag) => {
    const [text, said] = made(spokenLines[tag]);
    expect(saidIn(text, tag, mediaType)).toEqual([said]);
  });
});

describe('a name above a quotation that is the whole of its paragraph', () => {
  test.each(Object.keys(spokenLines) as Tag[])('is implied to speak: %s', (tag) => {
    const { a, b, name, title, who } = spokenLines[tag];
    expect(saidIn(`${name}, ${title}\n\n“${a}. ${b}.”`, tag)).toEqual([`${a}. ${b}. — ~${who}`]);
  });

  test('does not speak where a quotation stands above it, which goes on below', () => {
    const { a, b, c, name, title, who } = spokenLines.en;
    expect(saidIn(`“${a}. ${b}.”\n\n${name}, ${title}\n\n“${c} and to everybody who lives here today.”`, 'en')).toEqual([`${a}. ${b}. | ${c} and to everybody who lives here today. — ${who}`]);
  });
});

describe('a quotation inside a hard-wrapped text', () => {
  test.each([
    ['nl', '"Na veertig jaar op de werf hebben wij dit geleerd over bouwen:\nde beste huizen ontstaan waar iedereen met elkaar spreekt en waar\nniemand iets te verbergen heeft," zegt Lotte Smeets, directeur van\nStichting Leesvuur.', 'Na veertig jaar op de werf hebben wij dit geleerd over bouwen: de beste huizen ontstaan waar iedereen met elkaar spreekt en waar niemand iets te verbergen heeft, — Lotte Smeets, directeur, Stichting Leesvuur'],
    ['en', '"After forty years on the site we have learned this about it:\nthe best houses are built where all those who are there speak to\neach other and have nothing to hide," says Lottie Smee, director of\nthe Reading Fire Foundation.', 'After forty years on the site we have learned this about it: the best houses are built where all those who are there speak to each other and have nothing to hide, — Lottie Smee, director, Reading Fire Foundation'],
  ] as const)('goes on over a line that ends in a colon: %s', (tag, text, said) => {
    expect(saidIn(text, tag)).toEqual([said]);
  });
});
