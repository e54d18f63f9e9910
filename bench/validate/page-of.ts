import { bodyOf, graphOf, headlineOf, type Node } from './graph-of.ts';

const SIZE = 100 * 1024;

/** A page of 100 KB that shows the article with that index and describes it, in JSON-LD or in Microdata. */
export function pageOf(index: number, paragraphs: number, syntax: 'json-ld' | 'microdata'): string {
  const graph = graphOf(index, paragraphs);
  const script = syntax === 'json-ld' ? `<script type="application/ld+json">${JSON.stringify(graph)}</script>` : '';
  const items = syntax === 'microdata' ? (graph['@graph'] as readonly Node[]).map((node) => itemOf(node)).join('\n') : '';
  const top = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${headlineOf(index)}</title>${script}<style>.card { margin: 0 }</style></head>\n<body><main><h1>${headlineOf(index)}</h1>\n${bodyOf(index, paragraphs).map((text) => `<p>${text}</p>`).join('\n')}\n<p>No more than ${index + 10} boats use the harbour in the winter: False.</p><p>Press: press@port-${index}.example, +44 20 7946 0123</p>\n${items}</main>\n`;
  let rest = '';
  for (let card = 0; top.length + rest.length < SIZE; card += 1) rest += cardOf(index, card);
  return flat(`${top}${rest}</body></html>\n`);
}

/** What stands around an article: a card of another one, with classes, a picture and links. */
function cardOf(index: number, card: number): string {
  return `<div class="card card--${card % 5}" data-id="${index}-${card}"><a class="card__link" href="/news/${index}/${card}?from=list&amp;page=2"><img src="/pictures/${card}.jpg" alt="Boat ${card}" width="320" height="200"></a>\n<h3 class="card__title">Notice ${card} to skippers</h3><p>Depths at berth ${card} were sounded again &amp; found to be as charted. <span class="card__date">Read <b>more</b></span></p></div>\n`;
}

/** A node as an item: nodes in it are items too, addresses links, and everything else a meta element. */
function itemOf(node: Node, property = ''): string {
  const { '@type': type, '@id': id, ...rest } = node;
  const name = property && ` itemprop="${property}"`;
  if (type === undefined) return `<link${name} href="${String(id)}">`;
  const own = Object.entries(rest).flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((one: string | number | Node) => valueOf(key, one)));
  return `<div${name} itemscope itemtype="https://schema.org/${String(type)}"${id === undefined ? '' : ` itemid="${String(id)}"`}>${own.join('')}</div>`;
}

function valueOf(key: string, value: string | number | Node): string {
  if (typeof value === 'object') return itemOf(value, key);
  return String(value).startsWith('https://') ? `<link itemprop="${key}" href="${value}">` : `<meta itemprop="${key}" content="${value}">`;
}

/** The text in one piece, as if it had been read from a file. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
