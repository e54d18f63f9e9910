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
  name: string;
  aliases: Set<string>;
  draft: Record<string, Draft>;
}

/** Sources of the release, each once: what the text cites, with what newsroom and metadata know of it. */
export function resolveSources(context: ResolveContext, cast: Cast, people: ReadonlySet<string>, publisher: string | undefined): { drafts: Draft[]; names: ReadonlyMap<string, string> } {
  const sources: Source[] = [];
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
    const same = sources.find((source) => source.aliases.has(matchKey(name)) || (known !== undefined && source.aliases.has(matchKey(known.name))));
    if (same) {
      same.aliases.add(matchKey(name));
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
    sources.push({ name: used.value, aliases, draft });
  }

  // "volgens het CBS", where the text has "Centraal Bureau voor de Statistiek (CBS)" too: one source, under the name outside the brackets.
  function whole(source: AnnotationOf<'source'>): AnnotationOf<'source'> {
    const name = matchKey(named(context, source.name).name);
    for (const annotation of context.annotations) {
      if (annotation.type !== 'organization' || annotation.alternateName === undefined) continue;
      if (matchKey(named(context, annotation.alternateName).name) !== name && matchKey(annotation.name) !== name) continue;
      const first = annotation.spans[0];
      return first === undefined ? source : { ...source, name: first, alternateName: annotation.alternateName };
    }
    return source;
  }

  function addGiven(given: SourceFacts, pointer: string): void {
    const known = context.entities.find(given.name);
    let source = sources.find((candidate) => candidate.aliases.has(matchKey(given.name)) || (known !== undefined && candidate.aliases.has(matchKey(known.name))));
    if (source === undefined) {
      const used = cast.organization(given.name, { metadata: `${pointer}/name` });
      source = { name: used.value, aliases: new Set([matchKey(given.name), matchKey(used.value)]), draft: { name: used } };
      sources.push(source);
    }
    for (const [key, value] of Object.entries(given)) if (key !== 'name' && value !== undefined) source.draft[key] = traced(value, { metadata: pointer + jsonPointer(key) });
  }
}
