import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ReleaseFields } from '../../examples/builders/release-fields.ts';
import { parse } from 'parse5';

/** What came of the job, each answer read from what was written. */
export type Audit = Readonly<Record<string, string>>;

/** Headlines that a page must survive, as text and not as markup. */
export const hostileHeadlines: readonly string[] = [
  '</script><script>alert(1)</script>',
  '</script ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '</SCRIPT\n><b>',
  'Fish &amp; chips &lt;/script&gt; \u2028\u2029 \ud83d',
];

/** Reads what a contender writes of a release, of that release with mistakes in it, and of hostile ones. */
export function audit(write: (fields: ReleaseFields) => string, fields: ReleaseFields): Audit {
  const { data } = pageOf(write(fields));
  const nodes = [...objectsIn(data)];
  const ids = new Set(nodes.filter((node) => !isReference(node)).map((node) => node['@id']));
  const references = nodes.filter(isReference);
  const emails = nodes.filter((node) => node['@type'] === 'ContactPoint' && fields.contacts.some(({ email, language }) => node['email'] === email && node['availableLanguage'] === language));
  const quotation = nodes.find((node) => node['text'] === fields.quotation);
  const cites = nodes.some((node) => node['headline'] === fields.headline && node['citation'] !== undefined);
  const organizations = new Set(nodes.flatMap((node) => [fields.publisher.name, fields.source.name].filter((name) => node['name'] === name)));
  const long = 'A headline that says all of what there is to say about the bathing water, the beaches and the people who swim there, up to its very last word';
  return {
    references: references.length === 0 ? 'none' : String(references.length),
    dangling: String(references.filter((node) => !ids.has(node['@id'])).length),
    'both organizations': yes(organizations.size === 2),
    'both contacts, with language': yes(new Set(emails.map((node) => node['email'])).size === 2),
    'quotation with its speaker': yes(quotation?.['creator'] !== undefined),
    'source cited': yes(cites),
    'text whole': yes([fields.body].every((text) => nodes.some((node) => node['articleBody'] === text)) && has(write({ ...fields, headline: long }), 'headline', long)),
    'hostile headlines survived': `${hostileHeadlines.filter((headline) => survives(write, { ...fields, headline })).length} of ${hostileHeadlines.length}`,
    'rating 9 of 5 kept out': yes(!has(write({ ...fields, verdict: { ...fields.verdict, value: 9 } }), 'ratingValue', 9)),
    'date "yesterday" kept out': yes(!has(write({ ...fields, published: 'yesterday' }), 'datePublished', 'yesterday')),
    'telephone in E.164': yes(nodes.filter((node) => typeof node['telephone'] === 'string').every((node) => /^\+\d+$/u.test(String(node['telephone'])))),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** The data of the JSON-LD scripts of a page, and how many elements stand beside them. */
function pageOf(html: string): { readonly data: readonly unknown[]; readonly strays: number } {
  const data: unknown[] = [];
  let strays = 0;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'script') {
      const isData = node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
      if (isData) data.push(JSON.parse(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')));
      else strays += 1;
      return;
    }
    if (node.nodeName === '#comment' || ('tagName' in node && !['html', 'head', 'body', 'p'].includes(node.tagName))) strays += 1;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(`<!doctype html><html><head>${html}</head><body><p>end</p></body></html>`));
  return { data, strays };
}

function survives(write: (fields: ReleaseFields) => string, fields: ReleaseFields): boolean {
  try {
    const { data, strays } = pageOf(write(fields));
    return strays === 0 && [...objectsIn(data)].some((node) => node['headline'] === fields.headline);
  } catch {
    return false;
  }
}

function has(html: string, property: string, value: unknown): boolean {
  return [...objectsIn(pageOf(html).data)].some((node) => node[property] === value);
}

function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const member of Object.values(value)) yield* objectsIn(member);
}

function isReference(node: Json): boolean {
  return typeof node['@id'] === 'string' && Object.keys(node).length === 1;
}

function yes(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
