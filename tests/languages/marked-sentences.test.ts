import { describe, expect, test } from 'vitest';
import { packs } from './packs.ts';

const TYPES = ['person', 'organization', 'role', 'quotation', 'source', 'date', 'telephone', 'email', 'figure', 'place'];
const FACT = /\[([^[\]]+)\]\(([a-z]+)\)/gu;
const OPENING = /[“”„«»"‘’'‚‹›—–]\s?$/u;
const CLOSING = /^(?:[.,!?…]?\s?[“”«»"‘’'‹›]|\s?—)/u;

// The hard cases that each language must show, by how a sentence that shows them is built.
const HARD: readonly (readonly [string, (sentence: string) => boolean])[] = [
  ['only the closing mark', (sentence) => /^\[[^\]]+\]\(quotation\)\s?[”»“"]/u.test(sentence)],
  ['only the opening mark', (sentence) => /[“„«]\s?\[[^\]]+\]\(quotation\),? \p{Ll}/u.test(sentence)],
  ['a quotation in two pieces', (sentence) => facts(sentence).filter(({ type }) => type === 'quotation').length === 2],
  ['a speaker before a colon', (sentence) => /\]\((?:organization|person|role)\)[^:[\]]{0,20} ?: [“„«"] ?\[/u.test(sentence)],
  ['a title before the name', (sentence) => /\]\(role\) \[[^\]]+\]\(person\)/u.test(sentence)],
  ['a role behind the name', (sentence) => /\]\(person\), \[[^\]]+\]\(role\)/u.test(sentence)],
  ['marks inside a quotation', (sentence) => facts(sentence).some(({ type, words }) => type === 'quotation' && /[‘“‚"]/u.test(words) && /[’”‘"]/u.test(words))],
  ['an organisation that speaks', (sentence) => /quotation/u.test(sentence) && /organization/u.test(sentence) && !/person/u.test(sentence)],
  ['a source behind a label', (sentence) => /^\p{Lu}\p{L}+ ?: \[[^\]]+\]\(source\)$/u.test(sentence)],
  ['an acronym with what it stands for', (sentence) => facts(sentence).some(({ type, words }) => type === 'source' && words.includes('(') && words.endsWith(')'))],
  ['a share, about', (sentence) => facts(sentence).some(({ type, words }) => type === 'figure' && /^\p{L}/u.test(words) && /\d/u.test(words) && /[%\p{L}]$/u.test(words))],
  ['a count in thousands', (sentence) => facts(sentence).some(({ type, words }) => type === 'figure' && /^\d[., \u00a0\u202f]\d{3} \p{L}/u.test(words))],
  ['a dateline', (sentence) => /^\[[^\]]+\]\(place\).*\]\(date\)/u.test(sentence)],
  ['a contact line', (sentence) => /\]\(role\).*\]\(email\).*\]\(telephone\)/u.test(sentence)],
];

describe.each(packs)('the sentences of the %s pack', (_, pack) => {
  const { finds, findsNothing } = pack.tests;

  test('are enough: twelve with facts, eight without', () => {
    expect(finds.length).toBeGreaterThanOrEqual(12);
    expect(findsNothing.length).toBeGreaterThanOrEqual(8);
  });

  test('mark their facts well: every bracket closes, every type is known', () => {
    for (const sentence of finds) {
      expect(facts(sentence).length, sentence).toBeGreaterThan(0);
      expect(sentence.replace(FACT, ''), sentence).not.toMatch(/[[\]]/u);
      for (const { type, words } of facts(sentence)) {
        expect(TYPES, sentence).toContain(type);
        expect(words, sentence).toBe(words.trim());
      }
    }
    expect(findsNothing.filter((sentence) => /[[\]]/u.test(sentence))).toEqual([]);
  });

  test('leave the outer marks outside of a quotation', () => {
    for (const sentence of finds) {
      for (const { type, words, before, after } of facts(sentence)) {
        if (type !== 'quotation') continue;
        expect(OPENING.test(before) || CLOSING.test(after), sentence).toBe(true);
        expect(words, sentence).not.toMatch(/^[“„«»"]|[”»«"]$/u);
      }
    }
  });

  test('show each type of fact', () => {
    const shown = new Set(finds.flatMap((sentence) => facts(sentence).map(({ type }) => type)));
    expect(TYPES.filter((type) => !shown.has(type))).toEqual([]);
  });

  test.each(HARD)('show %s', (_case, shows) => {
    expect(finds.filter(shows).length).toBeGreaterThan(0);
  });

  test('show marks that hold no speech: a title, a word, a law, inches, a decade', () => {
    const all = findsNothing.join('\n');
    expect(all).toMatch(/19"/u);
    expect(all).toMatch(/’90/u);
    expect(findsNothing.filter((sentence) => /[“„«‘]/u.test(sentence) && /[”“»’]/u.test(sentence)).length).toBeGreaterThanOrEqual(4);
  });
});

interface Fact {
  readonly words: string;
  readonly type: string;
  readonly before: string;
  readonly after: string;
}

function facts(sentence: string): Fact[] {
  return [...sentence.matchAll(FACT)].map((match) => ({
    words: match[1] ?? '',
    type: match[2] ?? '',
    before: sentence.slice(0, match.index),
    after: sentence.slice(match.index + match[0].length),
  }));
}
