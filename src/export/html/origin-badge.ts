import type { Origin } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import type { Places } from './places.ts';
import { markup, type Markup } from './markup.ts';

/**
 * Where a value came from, in a word: line and column of its words, with the way to them, or the file
 * or reason; nothing where that is not known.
 *
 * @example `<a class="from" href="#b2" title="words of the release">3:9</a>`
 */
export function originBadge(origin: Origin | undefined, places: Places): Markup | undefined {
  if (origin === undefined) return undefined;
  if ('spans' in origin) return inText(origin.spans, 'words of the release', places);
  if ('derivedFrom' in origin) return inText(origin.derivedFrom, `worked out from words of the release: ${origin.how}`, places);
  if ('newsroom' in origin) return badge('newsroom', `from the newsroom file: ${origin.newsroom}`);
  if ('metadata' in origin) return badge('metadata', `from the metadata: ${origin.metadata}`);
  if ('facts' in origin) return badge('facts', `from the facts that were given: ${origin.facts}`);
  if ('declared' in origin) return badge('declared', `declared in the file beside its text: ${origin.by}`);
  if ('derivedFromPointer' in origin) return badge('worked out', `${origin.how}, from ${origin.derivedFromPointer} of the ${origin.in}`);
  return badge('constant', origin.constant);
}

function inText(spans: readonly Span[], title: string, { locate, blockAt }: Places): Markup | undefined {
  const [span] = spans;
  if (span === undefined) return undefined;
  const at = locate({ source: 'release', span });
  const block = blockAt(span.start);
  const words = at === undefined ? 'text' : `${at.line}:${at.column}`;
  return block === undefined ? badge(words, title) : markup`<a class="from" href="#${block}" title="${title}">${words}</a>`;
}

function badge(words: string, title: string): Markup {
  return markup`<span class="from" title="${title}">${words}</span>`;
}
