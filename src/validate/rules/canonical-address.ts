import { parsedUrl } from '../../forms/parsed-url.ts';
import type { Rule } from '../../model/rule.ts';
import type { Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { NodeVisit, ValueVisit, Walk } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isOf, mainNodes } from '../shown/main-nodes.ts';

/**
 * An address of what the page is about that is not the canonical address of the page. Search
 * engines take it for a description of another page.
 *
 * `http` and `https`, a slash at the end, a fragment and a query are all the same here.
 *
 * @example bad
 * <link rel="canonical" href="https://childfocus.be/help-line"><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "url": "https://childfocus.be/old-help-line" }</script>
 * @example good
 * <link rel="canonical" href="https://childfocus.be/help-line"><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "url": "https://childfocus.be/help-line" }</script>
 */
export const canonicalAddress: Rule = {
  id: 'canonical-address',
  layer: 'page',
  severity: 'warning',
  description: 'An address that is not the canonical one of the page.',
  url: 'https://www.rfc-editor.org/rfc/rfc6596',
  messages: {
    other: 'Unexpected address `{actual}` in `{property}` of `{type}`, expected the canonical one of the page: `{expected}`.',
  },
  needs: 'page',
  check({ pageLinks }, { walk, page }, report): void {
    if (page === undefined || !mayDeclare(page.document.source.text, pageLinks)) return;
    const nodes = mainNodes(walk, DESCRIBED).filter((node) => !isOf(node, ['WebSite', 'ItemList']));
    if (nodes.every((node) => ADDRESSES.every((property) => addressesOf(node, property).length === 0))) return;
    const quick = quickCanonical(page.document.source);
    // Most pages agree with themselves, and need not be read for that.
    if (quick !== undefined && ADDRESSES.every((property) => agrees(nodes.flatMap((node) => addressesOf(node, property)), quick)) && strays(nodes, quick, walk).length === 0) return;
    const { declared, source } = page.document;
    const link = declared.find(({ name, by }) => name === 'url' && by === 'link');
    const canonical = link === undefined ? undefined : whole(link.value, source.url);
    if (link === undefined || canonical === undefined) return;
    for (const property of ADDRESSES) {
      const values = nodes.flatMap((node) => addressesOf(node, property));
      // Of several descriptions one may be that of this page; then only what is said to be its main entity must agree.
      const others = !agrees(values, canonical) ? (isList(values, canonical) ? [] : values) : property === 'url' ? strays(nodes, canonical, walk) : [];
      for (const { value, address, below } of others) {
        const related = [{ source: 'page' as const, span: link.source, message: 'the canonical address', ...(source.path === undefined ? {} : { path: source.path }) }];
        const finding = findingAt(value, { actual: address, property, type: typesLabel(value.node), expected: canonical }, { related, suggestion: canonical });
        report(below === '' ? finding : { ...finding, path: `${finding.path ?? ''}${below}` });
      }
    }
  },
};

const ADDRESSES: readonly string[] = ['url', 'mainEntityOfPage'];
/** Types whose `url` is that of the page they are described on; an organization's is that of its site. */
const DESCRIBED: readonly string[] = ['Article', 'WebPage', 'Event', 'Product', 'Recipe', 'JobPosting', 'ClaimReview', 'Course', 'Quotation', 'Report', 'FAQPage'];

/** False of a page that surely has no canonical address. */
function mayDeclare(text: string, links: readonly Span[] = [{ start: 0, end: text.length }]): boolean {
  return links.some(({ start, end }) => text.slice(start, end).includes('canonical'));
}

/** The canonical address, where a quick look at the tags finds it. */
function quickCanonical({ text, url }: Source): string | undefined {
  for (let at = text.indexOf('canonical'); at !== -1 && at < 50_000; at = text.indexOf('canonical', at + 1)) {
    const start = text.lastIndexOf('<', at);
    const tag = text.slice(start, Math.min(text.indexOf('>', at) + 1, start + 500));
    if (start < 0 || !/^<link\b[^<>]*>$/iu.test(tag) || !/\brel\s*=\s*["']?canonical["'\s>/]/iu.test(tag)) continue;
    const href = /\bhref\s*=\s*"([^"&]*)"/iu.exec(tag)?.[1];
    return href === undefined ? undefined : whole(href, url);
  }
  return undefined;
}

/** True where there is no address, or one of them is the canonical one. */
function agrees(values: readonly Address[], canonical: string): boolean {
  return values.length === 0 || values.some(({ address }) => address === canonical || alike(whole(address, canonical), canonical));
}

/** True of the addresses of several pages: those of a list of articles, each of which has its own. */
function isList([first, ...others]: readonly Address[], canonical: string): boolean {
  return first !== undefined && others.some((other) => !agrees([other], whole(first.address, canonical) ?? canonical));
}

/** The addresses of a node that is the main entity of this page by its own word or the page's, and has the address of another. */
function strays(nodes: readonly NodeVisit[], canonical: string, walk: Walk): readonly Address[] {
  if (nodes.length < 2) return [];
  return nodes.flatMap((node) => {
    const addresses = addressesOf(node, 'url');
    return addresses.length === 0 || agrees(addresses, canonical) || !isMainHere(node, canonical, walk) ? [] : addresses;
  });
}

function isMainHere(node: NodeVisit, canonical: string, walk: Walk): boolean {
  const pages = addressesOf(node, 'mainEntityOfPage');
  if (pages.length > 0) return agrees(pages, canonical);
  return (walk.uses.get('mainEntity')?.values ?? []).some(({ child, node: page }) => {
    const addresses = child === node || (child?.id !== undefined && child.id === node.id) ? addressesOf(page, 'url') : [];
    return addresses.length > 0 && agrees(addresses, canonical);
  });
}

interface Address {
  readonly value: ValueVisit;
  readonly address: string;
  /** JSON Pointer below the value: `/@id`. */
  readonly below: string;
}

function addressesOf(node: NodeVisit, property: string): readonly Address[] {
  return node.values.flatMap((value): readonly Address[] => {
    if (value.property !== property || value.reverse) return [];
    if (typeof value.value === 'string') return isAddress(value.value) ? [{ value, address: value.value, below: '' }] : [];
    const { child } = value;
    if (child?.id === undefined || !isAddress(child.id)) return [];
    return [{ value, address: child.id, below: Object.hasOwn(child.json, '@id') ? '/@id' : '/id' }];
  });
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(text) || /^\/[^\s/]/u.test(text);
}

function whole(address: string, base: string | undefined): string | undefined {
  const url = parsedUrl(address, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}

function alike(one: string | undefined, other: string): boolean {
  return one !== undefined && plain(one) === plain(other);
}

function plain(address: string): string {
  const { host, pathname } = new URL(address);
  return host.replace(/^www\./u, '') + pathname.replace(/\/(?:index\.html?)?$/u, '');
}
