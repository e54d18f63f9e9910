import type { Annotation, AnnotationOf } from '../model/annotation.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { firstStarting } from '../forms/first-starting.ts';
import { matchKey } from '../forms/match-key.ts';
import { namesOf } from './entities.ts';
import { isShortFor, nameWords, spells } from './name-forms.ts';
import { packOf } from './pack-of.ts';
import type { ResolveContext } from './resolve-context.ts';
import { traced, type Traced } from './traced.ts';
import { isInWord, spanOrigin, textAt } from './words-at.ts';

/**
 * Tells whether the publisher is the subject of a claim's sentence, which then gives a figure of the
 * publisher's own: "Acme received 2.4 million reports", "Vorig jaar hielp de stichting 400 gezinnen".
 * It stands before the first figure, behind no preposition and behind nobody else's name; as any form
 * of its name, or as the noun in it where no other name has that noun.
 */
export function issuerSubject(context: ResolveContext, publisher: string | undefined): (claim: AnnotationOf<'claim'>) => Traced<string> | undefined {
  if (publisher === undefined) return () => undefined;
  const { document, annotations } = context;
  const pack = packOf(context);
  const others = annotations.filter(isActor).map(({ spans }) => spans[0] as Span).sort((a, b) => a.start - b.start);
  const names = formsOf(context, publisher);
  const nouns = ownNouns(context, publisher, pack);
  const prepositions = new Set(pack?.claims.oblique);
  const determiners = new Set(pack?.determiners);
  const times = new Set(pack?.numbers.units);
  const reacts = new Set(pack?.claims.reacts);
  const generic = new Set(pack?.issuer.generic);
  const bodies = annotations.filter((annotation) => annotation.type === 'organization').map(({ spans }) => spans[0] as Span).sort((a, b) => a.start - b.start);
  return (claim) => {
    const { start } = claim.spans[0] as Span;
    // Further on nobody looks for a subject, however long the sentence is.
    const end = Math.min((claim.figures[0] as Span).start, start + 500);
    const before = document.text.slice(start, end);
    const span = nameIn(before, start) ?? nounIn(before, start);
    if (span === undefined || isPreceded(start, span.start) || isReaction(document.text.slice(span.end, end))) return undefined;
    return textAt(document, span) === publisher ? traced(publisher, spanOrigin([span])) : traced(publisher, { derivedFrom: [span], how: 'the publisher, as the sentence calls it' });
  };

  // "The foundation rejects the plan to close 12% of the quays": somebody else's figure.
  function isReaction(behind: string): boolean {
    return (behind.match(/[\p{L}’']+/gu) ?? []).slice(0, 3).some((word) => reacts.has(word.toLowerCase().replace("'", '’')));
  }

  // Whether somebody else is named between two offsets.
  function isPreceded(start: number, end: number): boolean {
    for (let at = firstStarting(others, start); at < others.length && (others[at] as Span).start < end; at += 1) if ((others[at] as Span).end <= end) return true;
    return false;
  }

  function nameIn(before: string, start: number): Span | undefined {
    for (const name of names) {
      for (let at = before.indexOf(name); at !== -1; at = before.indexOf(name, at + name.length)) {
        if (isInWord(before, at - 1) || isInWord(document.text, start + at + name.length) || isOblique(before.slice(0, at))) continue;
        return { start: start + at, end: start + at + name.length };
      }
    }
    return undefined;
  }

  // "la fundación", "the museum’s", "die Stiftung": behind an article.
  function nounIn(before: string, start: number): Span | undefined {
    for (const { 0: word, index } of before.matchAll(/[\p{L}\p{N}-]+/gu)) {
      if (!nouns.has(word.toLowerCase()) && !(generic.has(word.toLowerCase()) && isNamedLast(start))) continue;
      const lead = before.slice(0, index);
      const article = /(?<![\p{L}\p{N}])(\p{L}+['’]?) ?$/u.exec(lead)?.[1]?.toLowerCase();
      if (article !== undefined && isArticle(article) && !isOblique(lead)) return { start: start + index, end: start + index + word.length };
    }
    return undefined;
  }

  // "The company": where the publisher is the last organisation before the sentence, and is named in what its paragraph says before.
  function isNamedLast(start: number): boolean {
    const last = bodies[firstStarting(bodies, start) - 1];
    if (last === undefined || !names.includes(textAt(document, last))) return false;
    const before = document.text.slice(Math.max(0, start - 1000), start);
    const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
    return paragraph.trim() === '' || names.some((name) => paragraph.includes(name));
  }

  // Behind a preposition, or behind another subject: "De gemeente gaf de stichting", but "De afgelopen jaren hielp de stichting".
  function isOblique(lead: string): boolean {
    const words = (lead.match(/[\p{L}\p{N}]+['’]?|[^\s\p{L}\p{N}]/gu) ?? []).map((word) => word.toLowerCase());
    while (words.length > 0 && isArticle(words[words.length - 1] as string)) words.pop();
    if (prepositions.has(words[words.length - 1] ?? '')) return true;
    return words.length > 0 && isArticle(words[0] as string) && !words.some((word) => times.has(word));
  }

  function isArticle(word: string): boolean {
    return determiners.has(word) || word === 'l’' || word === "l'";
  }
}

// Whoever else may be a subject: people, and what surely is an organisation.
function isActor(annotation: Annotation): boolean {
  return annotation.type === 'person' || (annotation.type === 'organization' && annotation.certainty === 'stated');
}

// The publisher's name as the text may have it: in full, without its legal form, its acronym, short.
function formsOf(context: ResolveContext, publisher: string): string[] {
  const forms = new Set([publisher]);
  const known = context.entities.find(publisher);
  if (known) for (const name of namesOf(known.facts)) forms.add(name);
  for (const annotation of context.annotations) {
    if (annotation.type !== 'organization') continue;
    const second = annotation.alternateName && textAt(context.document, annotation.alternateName);
    const all = [annotation.name, second].filter((name) => name !== undefined);
    const same = all.some((name) => matchKey(name) === matchKey(publisher) || spells(name, publisher) || spells(publisher, name) || isShortFor(name, publisher) || isShortFor(publisher, name));
    if (same) for (const name of all) forms.add(name);
  }
  return [...forms].sort((a, b) => b.length - a.length);
}

// The nouns in the publisher's name that say what it is, where no other name in the release has them.
function ownNouns(context: ResolveContext, publisher: string, pack: Language | undefined): ReadonlySet<string> {
  const nouns = new Set(pack?.organizationNouns);
  const own = new Set(nameWords(publisher).filter((word) => nouns.has(word)));
  for (const annotation of context.annotations) {
    if (annotation.type !== 'organization' || matchKey(annotation.name).includes(matchKey(publisher)) || matchKey(publisher).includes(matchKey(annotation.name))) continue;
    for (const word of nameWords(annotation.name)) own.delete(word);
  }
  return own;
}
