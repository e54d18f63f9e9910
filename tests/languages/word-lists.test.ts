import { describe, expect, test } from 'vitest';
import { emptyMembers, leaves, packs, wordLists } from './packs.ts';

// Case as written in these; sentences in `tests`.
const ANY_CASE = /^(?:name|abbreviations|tests)(?:\.|$)/u;
// Marks and figures stand here as themselves: the apostrophe of "1'000", ASCII quotation marks.
const ANY_MARK = /^(?:quotes|numbers\.group|numbers\.decimal|tests)(?:\.|$)/u;
// A single space groups figures; it is no word with spaces around it.
const ANY_SPACE = /^(?:numbers\.group|tests)(?:\.|$)/u;

describe.each(packs)('the lists of the %s pack', (tag, pack) => {
  test('say whose they are', () => {
    expect(pack.tag).toBe(tag);
    expect(tag).toMatch(/^[a-z]{2,3}$/u);
    expect(pack.name).toMatch(/^\p{Lu}\p{Ll}+$/u);
  });

  test('are data: strings, numbers and truth values, no function', () => {
    const other = leaves(pack).filter(({ value }) => typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean');
    expect(other).toEqual([]);
    expect(structuredClone(pack)).toEqual(pack);
  });

  test('are none of them empty', () => {
    expect(emptyMembers(pack)).toEqual([]);
    expect(pack.months.filter((forms) => forms.length === 0)).toEqual([]);
    expect(pack.months).toHaveLength(12);
  });

  test('hold each word once', () => {
    const twice = wordLists({ ...pack, quotes: [] }).flatMap(({ path, words }) => words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${path}: ${word}`));
    expect(twice).toEqual([]);
  });

  test('hold each pair once', () => {
    for (const pairs of [pack.cues.separable, pack.sources.circumpositions, pack.quotes]) {
      const keys = pairs.map((pair) => pair.join(' … '));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  test('are in Unicode form C', () => {
    const words = leaves(pack).map(({ path, value }) => (typeof value === 'string' ? value : (path.split('.').at(-1) ?? '')));
    expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([]);
  });

  test('are lower case, but for the members that keep theirs', () => {
    const upper = leaves(pack).filter(({ path, value }) => typeof value === 'string' && !ANY_CASE.test(path) && value !== value.toLowerCase());
    expect(upper).toEqual([]);
  });

  test('write the apostrophe as ’', () => {
    expect(leaves(pack).filter(({ path, value }) => typeof value === 'string' && !ANY_MARK.test(path) && value.includes("'"))).toEqual([]);
  });

  test('hold no stray white space', () => {
    expect(leaves(pack).filter(({ path, value }) => typeof value === 'string' && !ANY_SPACE.test(path) && value !== value.trim().replace(/\s+/gu, ' '))).toEqual([]);
  });
});

describe.each(packs)('the members of the %s pack agree', (_, pack) => {
  test('no verb of saying is one that is not', () => {
    const not = new Set(pack.cues.notSpeech);
    expect(pack.cues.verbs.filter((verb) => not.has(verb))).toEqual([]);
  });

  test('a line has one role: no heading stands in two lists', () => {
    const roles = new Map<string, string>();
    const twice: string[] = [];
    for (const [role, lines] of Object.entries(pack.headings)) {
      for (const line of lines) {
        const other = roles.get(line);
        if (other !== undefined) twice.push(`${line}: ${other}, ${role}`);
        roles.set(line, role);
      }
    }
    expect(twice).toEqual([]);
  });

  test('no contact label is also of a line that is no contact', () => {
    const not = new Set(pack.contactLabels.not);
    const { telephone, email, name, desk } = pack.contactLabels;
    expect([...telephone, ...email, ...name, ...desk].filter((label) => not.has(label))).toEqual([]);
  });

  test('no head of a role is also a heading of contacts', () => {
    const headings = new Set(pack.headings.contact);
    expect(pack.roleHeads.filter((head) => headings.has(head))).toEqual([]);
  });

  test('each full title holds a head of a role', () => {
    const heads = pack.roleHeads;
    expect(pack.fullTitleRoles.filter((title) => !heads.some((head) => title === head || ` ${title} `.includes(` ${head} `)))).toEqual([]);
  });

  test('no honorific is a head of a role that could be lost with it', () => {
    const academic = new Set(['professor', 'professorin', 'doctor', 'doctora', 'rabbi', 'imam', 'congressman', 'congresswoman']);
    const heads = new Set(pack.roleHeads);
    expect(pack.honorifics.filter((honorific) => heads.has(honorific) && !academic.has(honorific))).toEqual([]);
  });
});
