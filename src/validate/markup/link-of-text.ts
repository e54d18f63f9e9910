import type { LinkHint, MarkupHint } from '../../model/markup-hint.ts';
import type { Subject } from '../../model/subject.ts';
import type { ValueVisit } from '../../model/walk.ts';

/**
 * The link that a text of markup has its value from, where its property takes words and no address:
 * `<a itemprop="name" href="/ann">Ann</a>` says that the name is `/ann`. Addresses of a telephone or
 * a mail are left alone.
 */
export function linkOfText({ hints = [] }: Subject, { node, key, value, term }: ValueVisit): LinkHint | undefined {
  if (hints.length === 0 || term === undefined || typeof value !== 'string' || OTHER.test(value)) return undefined;
  const { text, url, classes } = term.accepts;
  if (!text || url || classes.length > 0) return undefined;
  return linksOf(hints).get(node.json)?.get(`${key} ${value}`);
}

const cache = new WeakMap<readonly MarkupHint[], Links>();

/** The links of each node by their property and address. */
type Links = ReadonlyMap<object, ReadonlyMap<string, LinkHint>>;

/** Made once: many values are looked up. */
function linksOf(hints: readonly MarkupHint[]): Links {
  const known = cache.get(hints);
  if (known !== undefined) return known;
  const links = new Map<object, Map<string, LinkHint>>();
  for (const hint of hints) {
    if (hint.type !== 'link') continue;
    const own = links.get(hint.node) ?? new Map<string, LinkHint>();
    links.set(hint.node, own.set(`${hint.key} ${hint.value}`, hint));
  }
  cache.set(hints, links);
  return links;
}

/** `tel:…`, `mailto:…`, nothing */
const OTHER = /^(?:(?!https?:)[a-z][a-z+.-]{1,10}:|$)/iu;
