import type { Origin } from '../model/origin.ts';
import type { PressRelease, QuotationFacts } from '../model/press-release.ts';
import type { Settings } from '../model/settings.ts';
import type { Fault } from '../model/subject.ts';
import type { Place } from '../model/diagnostic.ts';
import { jsonPointer, valueAt } from '../forms/json-pointer.ts';
import { matchKey } from '../forms/match-key.ts';
import type { ResolveContext } from './resolve-context.ts';
import { traced, untrace, type Draft } from './traced.ts';
import { findWords } from './words-at.ts';

/**
 * Lays facts that the caller gives over those that were found: the given ones win, member by
 * member. Where the text says something else than they do, or does not hold the words that they
 * quote, there is a fault. A text without blocks says nothing.
 *
 * @returns the draft with the facts in it; reviews of metadata are added to it later.
 */
export function layFacts(context: ResolveContext, draft: { readonly [key: string]: Draft }, facts: Settings<Partial<PressRelease>>): Record<string, Draft> {
  const laid: Record<string, Draft> = { ...draft };
  if (context.document.blocks.length > 0) {
    const found = untrace(draft);
    context.faults.push(...otherWords(found, facts), ...otherSpeakers(found.value as PressRelease, facts), ...otherContacts(found, facts), ...wordsNotThere(context, found.value as PressRelease, facts));
  }
  for (const [key, value] of Object.entries(facts.value)) if (value !== undefined) laid[key] = traced(value, { facts: jsonPointer(key) });
  return laid;
}

type Found = ReturnType<typeof untrace>;
type Facts = Settings<Partial<PressRelease>>;

/** Members of which a release has one, and so the text cannot say another. */
const SINGLE = ['/headline', '/subheading', '/inLanguage', '/dateline/place', '/dateline/date', '/datePublished', '/dateModified', '/embargo', '/author', '/publisher/name'];

function otherWords({ value, origins }: Found, facts: Facts): Fault[] {
  return SINGLE.flatMap((pointer) => {
    const found = valueAt(value, pointer);
    const given = valueAt(facts.value, pointer);
    if (typeof found !== 'string' || typeof given !== 'string' || found === '' || agree(pointer, found, given)) return [];
    return [conflict(pointer, found, given, origins[pointer], facts)];
  });
}

/** The same words; a date or language that is only more precise says the same. */
function agree(pointer: string, found: string, given: string): boolean {
  const [one, other] = [matchKey(found), matchKey(given)];
  return one === other || (/date|embargo|inLanguage/iu.test(pointer) && (one.startsWith(other) || other.startsWith(one)));
}

function otherSpeakers(found: PressRelease, facts: Facts): Fault[] {
  return (facts.value.quotations ?? []).flatMap(({ text, speaker }, index) => {
    const said = found.quotations?.find((quotation) => matchKey(quotation.text) === matchKey(text))?.speaker;
    if (speaker === undefined || said === undefined || matchKey(said.name) === matchKey(speaker.name)) return [];
    return [conflict(jsonPointer('quotations', index, 'speaker', 'name'), said.name, speaker.name, undefined, facts)];
  });
}

function otherContacts({ value, origins }: Found, facts: Facts): Fault[] {
  const contacts = (value as PressRelease).contacts ?? [];
  return (facts.value.contacts ?? []).flatMap((given, index) => {
    const at = contacts.findIndex(({ name }) => given.name !== undefined && name !== undefined && matchKey(name) === matchKey(given.name));
    return (['email', 'telephoneE164'] as const).flatMap((member) => {
      const found = contacts[at]?.[member];
      if (found === undefined || given[member] === undefined || matchKey(found) === matchKey(given[member])) return [];
      return [conflict(jsonPointer('contacts', index, member), found, given[member], origins[jsonPointer('contacts', at, member)], facts)];
    });
  });
}

/** Quotations and claims whose words stand nowhere in the text. */
function wordsNotThere({ document }: ResolveContext, found: PressRelease, facts: Facts): Fault[] {
  const known = new Set(found.quotations?.map(({ text }) => matchKey(text)));
  const stands = (words: string): boolean => findWords(document.text, words) !== undefined;
  const said = ({ text, pieces }: QuotationFacts): boolean => known.has(matchKey(text)) || (pieces ?? [text]).every(stands);
  const lists = { quotations: (facts.value.quotations ?? []).map((one) => [one.text, said(one)] as const), claims: (facts.value.claims ?? []).map(({ text }) => [text, stands(text)] as const) };
  return Object.entries(lists).flatMap(([member, items]) =>
    items.flatMap(([text, isThere], index): Fault[] => {
      if (isThere) return [];
      const pointer = jsonPointer(member, index, 'text');
      return [{ rule: 'facts-conflict', message: 'not-in-text', data: { member: pointer.slice(1), given: text }, place: inFacts(facts, pointer) }];
    }),
  );
}

function conflict(pointer: string, found: string, given: string, origin: Origin | undefined, facts: Facts): Fault {
  const place = inFacts(facts, pointer);
  const words = origin && 'spans' in origin ? origin.spans[0] : origin && 'derivedFrom' in origin ? origin.derivedFrom[0] : undefined;
  return {
    rule: 'facts-conflict',
    data: { member: pointer.slice(1), found, given },
    ...(words ? { place: { source: 'release', span: words }, related: [{ ...place, message: 'the fact that was given' }] } : { place }),
  };
}

/** Where a fact stands in the file that gives it; its start, where there is no file. */
function inFacts({ positions, path }: Facts, pointer: string): Place {
  return { source: 'facts', span: positions[pointer] ?? { start: 0, end: 0 }, ...(path !== undefined && { path }) };
}
