import type { Finding, Place, PlaceSource } from '../model/diagnostic.ts';
import type { Origin, Origins } from '../model/origin.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { Subject } from '../model/subject.ts';

/**
 * Where a finding stands: the place that it carries, else the place of its value in the page, else
 * the words, newsroom or metadata that its value came from. Nothing where nothing is known.
 *
 * @example A finding at `/@graph/0/headline` whose origin is `{ spans: [{ start: 0, end: 6 }] }` is
 * at `{ source: 'release', span: { start: 0, end: 6 } }`.
 */
export function placeOf(subject: Subject, finding: Finding): Place | undefined {
  if (finding.place !== undefined) return finding.place;
  return (
    (finding.path === undefined ? undefined : placeInPage(subject, finding.path, finding.at === 'key')) ??
    (finding.path === undefined ? undefined : placeOfPointer(subject, subject.origins, finding.path)) ??
    (finding.pointer === undefined ? undefined : placeOfPointer(subject, subject.releaseOrigins, finding.pointer))
  );
}

/** The place of a member of the graph in the page that the graph was read from; the nearest parent's where it has none. */
function placeInPage(subject: Subject, path: string, onKey: boolean): Place | undefined {
  if (subject.positionOf === undefined) return undefined;
  const span = (onKey ? subject.positionOf(`${path}~key`) : undefined) ?? nearest((at) => subject.positionOf?.(at), path);
  return span === undefined ? undefined : placed('page', { start: span.start, end: span.end }, subject.page?.source.path);
}

/** The place of a value by its origin; by that of the first value below it where it has none itself. */
function placeOfPointer(subject: Subject, origins: Origins | undefined, pointer: string): Place | undefined {
  if (origins === undefined) return undefined;
  const own = origins[pointer];
  if (own !== undefined) return placeOfOrigin(subject, own, 0);
  return placesBelow(subject, origins).get(pointer);
}

// Made once a subject: a long release has thousands of values, and as many findings.
const cache = new WeakMap<Subject, Map<Origins, ReadonlyMap<string, Place>>>();

/** The place of the first value below each pointer that has one below it. */
function placesBelow(subject: Subject, origins: Origins): ReadonlyMap<string, Place> {
  const made = cache.get(subject) ?? new Map<Origins, ReadonlyMap<string, Place>>();
  cache.set(subject, made);
  const known = made.get(origins);
  if (known !== undefined) return known;
  const places = new Map<string, Place>();
  let last = '-';
  for (const at in origins) {
    // Most values stand beside the one before.
    const end = at.lastIndexOf('/');
    if (end === last.length && at.startsWith(last)) continue;
    let parent = at.slice(0, end);
    if (places.has(parent)) continue;
    const place = placeOfOrigin(subject, origins[at] as Origin, 0);
    if (place === undefined) continue;
    for (; !places.has(parent); parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/')))) places.set(parent, place);
    last = at.slice(0, end);
  }
  made.set(origins, places);
  return places;
}

function placeOfOrigin(subject: Subject, origin: Origin, depth: number): Place | undefined {
  if ('spans' in origin) return inRelease(subject, origin.spans);
  if ('derivedFrom' in origin) return inRelease(subject, origin.derivedFrom);
  if ('declared' in origin) return placed('page', origin.source, subject.document?.source.path);
  if ('newsroom' in origin) return inSettings('newsroom', subject.newsroom, origin.newsroom);
  if ('metadata' in origin) return inSettings('metadata', subject.metadata, origin.metadata);
  if ('facts' in origin) return inSettings('facts', subject.facts, origin.facts);
  if (!('derivedFromPointer' in origin) || depth > 4) return undefined;
  if (origin.in === 'newsroom') return inSettings('newsroom', subject.newsroom, origin.derivedFromPointer);
  if (origin.in === 'metadata') return inSettings('metadata', subject.metadata, origin.derivedFromPointer);
  if (origin.in === 'facts') return inSettings('facts', subject.facts, origin.derivedFromPointer);
  const further = subject.releaseOrigins?.[origin.derivedFromPointer];
  return further === undefined ? undefined : placeOfOrigin(subject, further, depth + 1);
}

function inRelease(subject: Subject, spans: readonly Span[]): Place | undefined {
  const [span] = spans;
  return span === undefined ? undefined : placed('release', span, subject.document?.source.path);
}

function inSettings(source: PlaceSource, settings: Settings<unknown> | undefined, pointer: string): Place | undefined {
  const span = settings === undefined ? undefined : nearest((at) => (Object.hasOwn(settings.positions, at) ? settings.positions[at] : undefined), pointer);
  return span === undefined ? undefined : placed(source, span, settings?.path);
}

/** The span of a pointer, or of its nearest parent that has one. */
function nearest(positionOf: (pointer: string) => Span | undefined, pointer: string): Span | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = positionOf(at);
    if (span !== undefined || at === '') return span;
  }
}

function placed(source: PlaceSource, span: Span, path: string | undefined): Place {
  return path === undefined ? { source, span } : { source, span, path };
}
