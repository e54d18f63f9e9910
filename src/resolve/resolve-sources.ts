import type { AnnotationOf } from '../model/annotation.ts';
import type { Origin } from '../model/origin.ts';
import type { SourceFacts } from '../model/press-release.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { matchKey } from '../forms/match-key.ts';
import { entityDraft, namesOf } from './entities.ts';
import { named, type Cast } from './cast.ts';
import { holdsOther, isShortFor, spells } from './name-forms.ts';
import { packOf } from './pack-of.ts';
import type { ResolveContext } from './resolve-context.ts';
import { spanOrigin, textAt, wordsAt } from './words-at.ts';
import { traced, type Draft } from './traced.ts';

interface Source {
  readonly index: number;
  name: string;
  aliases: Set<string>;
  draft: Record<string, Draft>;
}

/**
 * Sources of the release, each once: what the text cites, with what newsroom and metadata know of it.
 *
 * @returns `names` gives the name that the facts use for each form of a name: the publisher's where it
 *   is cited itself, and nothing where a cited name may be the publisher's or that of a body like it
 */
export function resolveSources(context: ResolveContext, cast: Cast, people: ReadonlySet<string>, publisher: string | undefined): { drafts: Draft[]; names: ReadonlyMap<string, string | undefined> } {
  const sources: Source[] = [];
  const byAlias = new Map<string, Source>();
  // "das Statistische Uferamt", "des Statistischen Uferamtes"
  const byStem = new Map<string, Source>();
  const declines = packOf(context)?.capitalNouns === true;
  const names = new Map<string, string | undefined>();
  const expansions = expansionsOf(context);
  const nouns = new Set(packOf(context)?.organizationNouns);
  const found = context.annotations.filter((annotation) => annotation.type === 'source').map((annotation) => whole(annotation));
  // The first hundred, so that a long list stays cheap.
  const bodies = found.filter(({ work }) => !work).slice(0, 100);
  for (const annotation of found) addFound(annotation);
  for (const [index, given] of (context.metadata?.value.sources ?? []).entries()) addGiven(given, jsonPointer('sources', index));
  for (const source of sources) for (const alias of source.aliases) names.set(alias, source.name);
  return { drafts: sources.map((source) => source.draft), names };

  function addFound(annotation: AnnotationOf<'source'>): void {
    const { name, origin: by } = nameOf(annotation);
    const written = matchKey(textAt(context.document, annotation.name));
    const known = context.entities.find(name) ?? (annotation.alternateName && context.entities.find(wordsAt(context.document, annotation.alternateName).value));
    const expanded = annotation.alternateName && wordsAt(context.document, annotation.alternateName, 'acronym');
    const same = sourceOf(name, known?.name) ?? (annotation.work ? undefined : byStem.get(stemOf(name)));
    if (same) {
      addAlias(same, matchKey(name));
      addAlias(same, written);
      return;
    }
    if (annotation.work) {
      add({ index: sources.length, name, aliases: new Set([matchKey(name)]), draft: { name: traced(name, by), work: { name: traced(name, by) } } });
      return;
    }
    // The issuer of a release is no source of its own.
    if (publisher !== undefined && isPublisher(known?.name ?? name, expanded?.value, publisher)) {
      const sure = !holdsOther(name, publisher) || !name.includes(' ') || isShortFor(name, publisher);
      for (const form of [name, expanded?.value ?? name]) names.set(matchKey(form), sure ? publisher : undefined);
      names.set(written, sure ? publisher : undefined);
      return;
    }
    const meant = known || annotation.alternateName || name.includes(' ') ? undefined : meantBy(annotation);
    if (meant) {
      addFound(meant);
      const source = sourceOf(textAt(context.document, meant.name), undefined);
      if (source) addAlias(source, written);
      return;
    }
    const full = known ? undefined : bodies.find((other) => isShortFor(name, nameOf(other).name));
    if (full) {
      addFound(full);
      const source = sourceOf(nameOf(full).name, undefined);
      if (source) for (const alias of [matchKey(name), written]) addAlias(source, alias);
      return;
    }
    const isPerson = people.has(matchKey(name)) || known?.kind === 'person';
    const used = isPerson ? cast.person(known?.name ?? name, by) : cast.organization(known?.name ?? name, by, expanded && !known ? { alternateName: expanded } : {});
    const aliases = new Set([matchKey(name), written, matchKey(used.value), ...(expanded ? [matchKey(expanded.value)] : []), ...(known ? namesOf(known.facts).map(matchKey) : [])]);
    const draft: Record<string, Draft> = { name: used };
    if (expanded && !known) draft.expandedName = expanded;
    const url = known && entityDraft(known, context.language).url;
    if (url) draft.url = url;
    add({ index: sources.length, name: used.value, aliases, draft });
  }

  // "The Institute recorded": the organisation named last before it that has the noun and more.
  function meantBy(source: AnnotationOf<'source'>): AnnotationOf<'source'> | undefined {
    const noun = textAt(context.document, source.name);
    if (!nouns.has(noun.toLowerCase())) return undefined;
    let last: AnnotationOf<'organization'> | undefined;
    for (const annotation of context.annotations) if (annotation.type === 'organization' && holdsNoun(annotation.name, noun) && (annotation.spans[0]?.end ?? 0) <= source.name.start && (annotation.spans[0]?.start ?? 0) > (last?.spans[0]?.start ?? -1)) last = annotation;
    const span = last?.spans[0];
    return span && { ...source, name: span, spans: [span] };
  }

  function nameOf({ spans, by }: AnnotationOf<'source'>): { name: string; origin: Origin } {
    return { name: spans.map((span) => textAt(context.document, span)).join(' '), origin: spanOrigin(spans, by) };
  }

  // By its name, by a longer or shorter form of it, or by the name that stands beside it in brackets anywhere.
  function isPublisher(name: string, expanded: string | undefined, own: string): boolean {
    const forms = [name, expanded, expansions.get(matchKey(name))?.name, ...alternates(name)].filter((form) => form !== undefined);
    const { text } = context.document;
    // "Zeeverkenner Instituut (ZVI)"
    if ((ACRONYM.test(own) && text.includes(`${name} (${own})`)) || (ACRONYM.test(name) && text.includes(`${own} (${name})`))) return true;
    return forms.some((form) => matchKey(form) === matchKey(own) || spells(form, own) || spells(own, form) || holdsOther(form, own) || (declines && form.includes(' ') && stemOf(form) === stemOf(own)));
  }

  function alternates(name: string): string[] {
    const second = expansions.get(matchKey(name))?.alternateName;
    return second === undefined ? [] : [textAt(context.document, second)];
  }

  // The first source that has one of two names.
  function sourceOf(name: string, other: string | undefined): Source | undefined {
    const one = byAlias.get(matchKey(name));
    const two = other === undefined ? undefined : byAlias.get(matchKey(other));
    return one === undefined || (two !== undefined && two.index < one.index) ? two : one;
  }

  function add(source: Source): void {
    sources.push(source);
    const stem = stemOf(source.name);
    if (declines && stem.includes(' ') && !byStem.has(stem)) byStem.set(stem, source);
    for (const alias of source.aliases) addAlias(source, alias);
  }

  function addAlias(source: Source, alias: string): void {
    source.aliases.add(alias);
    const known = byAlias.get(alias);
    if (known === undefined || source.index < known.index) byAlias.set(alias, source);
  }

  // "volgens het CBS", where the text has "Centraal Bureau voor de Statistiek (CBS)" too: one source, under the name outside the brackets.
  function whole(source: AnnotationOf<'source'>): AnnotationOf<'source'> {
    if (source.alternateName) return source;
    const organization = expansions.get(matchKey(named(context, source.name).name));
    const first = organization?.spans[0];
    return first === undefined || organization?.alternateName === undefined ? source : { ...source, name: first, spans: [first], alternateName: organization.alternateName };
  }

  function addGiven(given: SourceFacts, pointer: string): void {
    const known = context.entities.find(given.name);
    let source = sourceOf(given.name, known?.name);
    if (source === undefined) {
      const used = cast.organization(given.name, { metadata: `${pointer}/name` });
      source = { index: sources.length, name: used.value, aliases: new Set([matchKey(given.name), matchKey(used.value)]), draft: { name: used } };
      add(source);
    }
    for (const [key, value] of Object.entries(given)) if (key !== 'name' && value !== undefined) source.draft[key] = traced(value, { metadata: pointer + jsonPointer(key) });
  }
}

// A name without the endings of its words.
function stemOf(name: string): string {
  return matchKey(name).replace(/(?:es|en|er|em|e|s)(?= |$)/gu, '');
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;

// Whether a name has a noun as one of several words.
function holdsNoun(name: string, noun: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.includes(noun);
}

/** The organisations that the text gives a second name in brackets, by either name; the first that has it. */
function expansionsOf(context: ResolveContext): ReadonlyMap<string, AnnotationOf<'organization'>> {
  const found = new Map<string, AnnotationOf<'organization'>>();
  for (const annotation of context.annotations) {
    if (annotation.type !== 'organization' || annotation.alternateName === undefined) continue;
    for (const key of [matchKey(named(context, annotation.alternateName).name), matchKey(annotation.name)]) if (!found.has(key)) found.set(key, annotation);
  }
  return found;
}
