import { matchKey } from '../../src/forms/match-key.ts';
import { plainAddress } from '../../src/forms/plain-address.ts';
import type { PressRelease } from '../../src/model/press-release.ts';

/** The facts of one release as a person marked them. */
export interface GoldFacts {
  readonly exclude?: string;
  readonly lang: string;
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly datelinePlace?: string | null;
  readonly publisher: string | null;
  readonly quotations: readonly { pieces: string[]; speaker: { name: string | null; jobTitle: string | null; organization: string | null } | null }[];
  readonly sources: readonly string[];
  readonly claims: readonly { text: string; claimant: string | null }[];
  readonly contacts: readonly { name: string | null; jobTitle: string | null; email: string | null; telephone: string | null }[];
}

export const FACTS = ['headline', 'date', 'place', 'language', 'publisher', 'quotation', 'speaker name', 'speaker title', 'speaker organization', 'source', 'claim', 'claimant', 'contact name', 'contact role', 'contact e-mail', 'contact phone'] as const;
export type Fact = (typeof FACTS)[number];
export type Scores = Record<Fact, { gold: number; found: number; right: number }>;

/** One thing that was missed or is wrong. */
export interface Miss {
  readonly id: string;
  readonly path: string;
  readonly fact: Fact;
  readonly kind: 'missed' | 'wrong';
  readonly text: string;
}

/** Counts what is right of one release; strings meet after folding white space, marks and case; a quotation at a token overlap of 0.8. */
export function score(gold: GoldFacts, found: PressRelease, id: string, path: string, misses: Miss[]): Scores {
  const scores = Object.fromEntries(FACTS.map((fact) => [fact, { gold: 0, found: 0, right: 0 }])) as Scores;
  one('headline', gold.headline?.replace(LABEL, '') ?? null, found.headline === '' ? undefined : found.headline.replace(LABEL, ''));
  one('date', gold.datePublished, found.datePublished?.slice(0, 10));
  one('place', gold.datelinePlace?.replace(REGION, '') ?? null, found.dateline?.place);
  one('language', gold.lang.split('-')[0] as string, found.inLanguage?.split('-')[0]);
  one('publisher', gold.publisher, found.publisher?.name);
  const quotes = pairs('quotation', gold.quotations.map((quotation) => quotation.pieces.join(' ')), (found.quotations ?? []).map((quotation) => quotation.text), overlaps);
  for (const [goldAt, foundAt] of quotes) {
    const speaker = gold.quotations[goldAt]?.speaker;
    const said = found.quotations?.[foundAt]?.speaker;
    one('speaker name', speaker?.name ?? null, said?.name);
    one('speaker title', speaker?.jobTitle ?? null, said?.jobTitle);
    one('speaker organization', speaker?.organization ?? null, said?.organization);
  }
  pairs('source', gold.sources, (found.sources ?? []).map((source) => source.name), sameName);
  const claims = pairs('claim', gold.claims.map((claim) => claim.text), (found.claims ?? []).map((claim) => claim.text), overlaps);
  for (const [goldAt, foundAt] of claims) one('claimant', gold.claims[goldAt]?.claimant?.replace(BRACKETS, '') ?? null, found.claims?.[foundAt]?.claimant?.replace(BRACKETS, ''));
  const contacts = found.contacts ?? [];
  pairs('contact name', present(gold.contacts.map((contact) => contact.name)), present(contacts.map((contact) => contact.name)), same);
  pairs('contact role', present(gold.contacts.map((contact) => contact.jobTitle)), present(contacts.map((contact) => contact.jobTitle)), same);
  pairs('contact e-mail', present(gold.contacts.map((contact) => contact.email)), present(contacts.map((contact) => contact.email)), sameAddress);
  pairs('contact phone', present(gold.contacts.map((contact) => contact.telephone)), present(contacts.map((contact) => contact.telephone)), samePhone);
  return scores;

  function one(fact: Fact, expected: string | null, actual: string | undefined): void {
    if (fact === 'language' && !['nl', 'en', 'fr', 'de', 'es'].includes(expected ?? '')) expected = null;
    if (expected !== null) scores[fact].gold += 1;
    if (actual !== undefined) scores[fact].found += 1;
    if (expected !== null && actual !== undefined && same(expected, actual)) scores[fact].right += 1;
    else {
      if (expected !== null) misses.push({ id, path, fact, kind: 'missed', text: `${expected}${actual === undefined ? '' : `   (found: ${actual})`}` });
      if (actual !== undefined && expected === null) misses.push({ id, path, fact, kind: 'wrong', text: actual });
    }
  }

  function pairs(fact: Fact, expected: readonly string[], actual: readonly string[], meets: (a: string, b: string) => boolean): [number, number][] {
    const met: [number, number][] = [];
    const used = new Set<number>();
    for (const [index, text] of expected.entries()) {
      const at = actual.findIndex((candidate, position) => !used.has(position) && meets(text, candidate));
      if (at === -1) misses.push({ id, path, fact, kind: 'missed', text });
      else {
        used.add(at);
        met.push([index, at]);
      }
    }
    for (const [index, text] of actual.entries()) if (!used.has(index)) misses.push({ id, path, fact, kind: 'wrong', text });
    scores[fact].gold += expected.length;
    scores[fact].found += actual.length;
    scores[fact].right += met.length;
    return met;
  }
}

// "Dallas, Texas", "Toronto (Ontario)" are marked whole; the place is the town.
const REGION = / ?[,(/].*$/u;

// "PERSBERICHT:" before a headline may stay or go.
const LABEL = /^(?:persbericht|press release|communiqué de presse|pressemitteilung|nota de prensa|comunicado de prensa) *[:–-] */iu;

function present(list: readonly (string | null | undefined)[]): string[] {
  return list.filter((item): item is string => item !== null && item !== undefined && item !== '');
}

function same(a: string, b: string): boolean {
  return key(a) === key(b);
}

// An acronym in brackets behind a name may stay or go.
const BRACKETS = / \([^)]*\)$/u;

function sameName(a: string, b: string): boolean {
  return same(a.replace(BRACKETS, ''), b.replace(BRACKETS, ''));
}

// "jan at acme punkt org" is marked as it stands, and found as it is written to.
function sameAddress(a: string, b: string): boolean {
  return same(plainAddress(a) ?? a, b);
}

function samePhone(a: string, b: string): boolean {
  return a.replace(/\D/gu, '') === b.replace(/\D/gu, '');
}

function key(text: string): string {
  return matchKey(text).replace(/["']/gu, '').trim();
}

function overlaps(a: string, b: string): boolean {
  const left = tokens(a);
  const right = tokens(b);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  const union = left.length + right.length - shared;
  return union > 0 && shared / union >= 0.8;
}

function tokens(text: string): string[] {
  return key(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
