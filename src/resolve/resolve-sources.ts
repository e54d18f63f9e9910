import type { AnnotationOf } from '../model/annotation.ts';
import type { SourceFacts } from '../model/press-release.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { matchKey } from '../forms/match-key.ts';
import { entityDraft, namesOf } from './entities.ts';
import { named, type Cast } from './cast.ts';
import type { ResolveContext } from './resolve-context.ts';
import { wordsAt } from './words-at.ts';
import { traced, type Draft } from './traced.ts';

interface Source {
  readonly index: number;
  name: string;
  aliases: Set<string>;
  draft: Record<string, Draft>;
}

/** Sources of the release, each once: what the text cites, with what newsroom and metadata know of it. */
export function resolveSources(context: ResolveContext, cast: Cast, people: ReadonlySet<string>, publisher: string | undefined): { drafts: Draft[]; names: ReadonlyMap<string, string> } {
  const sources: Source[] = [];
  const byAlias = new Map<string, Source>();
  const expansions = expansionsOf(context);
  for (const annotation of context.annotations) if (annotation.type === 'source') addFound(annotation);
  for (const [index, given] of (context.metadata?.value.sources ?? []).entries()) addGiven(given, jsonPointer('sources', index));
  const names = new Map<string, string>();
  for (const source of sources) for (const alias of source.aliases) names.set(alias, source.name);
  return { drafts: sources.map((source) => source.draft), names };

  function addFound(found: AnnotationOf<'source'>): void {
    const annotation = whole(found);
    const { name, origin: by } = named(context, annotation.name, annotation.by);
    const known = context.entities.find(name) ?? (annotation.alternateName && context.entities.find(wordsAt(context.document, annotation.alternateName).value));
    const expanded = annotation.alternateName && wordsAt(context.document, annotation.alternateName, 'acronym');
    const same = sourceOf(name, known?.name);
    if (same) {
      addAlias(same, matchKey(name));
      return;
    }
    if (annotation.work) {
      add({ index: sources.length, name, aliases: new Set([matchKey(name)]), draft: { name: traced(name, by), work: { name: traced(name, by) } } });
      return;
    }
    // The issuer of a release is no source of its own.
    if (publisher !== undefined && matchKey(known?.name ?? name) === matchKey(publisher)) return;
    const isPerson = people.has(matchKey(name)) || known?.kind === 'person';
    const used = isPerson ? cast.person(known?.name ?? name, by) : cast.organization(known?.name ?? name, by, expanded && !known ? { alternateName: expanded } : {});
    const aliases = new Set([matchKey(name), matchKey(used.value), ...(expanded ? [matchKey(expanded.value)] : []), ...(known ? namesOf(known.facts).map(matchKey) : [])]);
    const draft: Record<string, Draft> = { name: used };
    if (expanded && !known) draft.expandedName = expanded;
    const url = known && entityDraft(known, context.language).url;
    if (url) draft.url = url;
    add({ index: sources.length, name: used.value, aliases, draft });
  }

  // The first source that has one of two names.
  function sourceOf(name: string, other: string | undefined): Source | undefined {
    const one = byAlias.get(matchKey(name));
    const two = other === undefined ? undefined : byAlias.get(matchKey(other));
    return one === undefined || (two !== undefined && two.index < one.index) ? two : one;
  }

  function add(source: Source): void {
    sources.push(source);
    for (const alias of source.aliases) addAlias(source, alias);
  }

  function addAlias(source: Source, alias: string): void {
    source.aliases.add(alias);
    const known = byAlias.get(alias);
    if (known === undefined || source.index < known.index) byAlias.set(alias, source);
  }

  // "volgens het CBS", where the text has "Centraal Bureau voor de Statistiek (CBS)" too: one source, under the name outside the brackets.
  function whole(source: AnnotationOf<'source'>): AnnotationOf<'source'> {
    const organization = expansions.get(matchKey(named(context, source.name).name));
    const first = organization?.spans[0];
    return first === undefined || organization?.alternateName === undefined ? source : { ...source, name: first, alternateName: organization.alternateName };
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

/** The organisations that the text gives a second name in brackets, by either name; the first that has it. */
function expansionsOf(context: ResolveContext): ReadonlyMap<string, AnnotationOf<'organization'>> {
  const found = new Map<string, AnnotationOf<'organization'>>();
  for (const annotation of context.annotations) {
    if (annotation.type !== 'organization' || annotation.alternateName === undefined) continue;
    for (const key of [matchKey(named(context, annotation.alternateName).name), matchKey(annotation.name)]) if (!found.has(key)) found.set(key, annotation);
  }
  return found;
}
