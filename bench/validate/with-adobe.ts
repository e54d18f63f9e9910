import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { termNames, termRow } from '../../src/generated/term-row.ts';

/** What the extractor hands to the validator: items by syntax and type. */
type Extracted = Readonly<Record<string, unknown>>;

const extractor = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] });
const validator = new Validator(vocabulary());

/** `@adobe/structured-data-validator` with its extractor, set up as its page says, and given the vocabulary that ours has. */
export const withAdobe = {
  /** A document, read and sorted by type as its extractor would have it, with no page to parse. */
  document: (text: string): Promise<readonly object[]> => validator.validate({ jsonld: byType(text), microdata: {}, rdfa: {}, errors: [] }),
  page: (html: string): Promise<readonly object[]> => validator.validate(extractor.parse(html)),
};

function byType(text: string): Extracted {
  const found: Record<string, unknown[]> = {};
  for (const node of (JSON.parse(text) as { readonly '@graph': readonly { readonly '@type': string }[] })['@graph']) (found[node['@type']] ??= []).push(node);
  return found;
}

/** What it reads of schema.org's own file: classes with their parents, properties with their domains. */
function vocabulary(): object {
  const terms = (names: readonly string[]): readonly object[] => names.map((name) => ({ '@id': `schema:${name}` }));
  const classes = termNames('classes').map((name) => ({ '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': terms(termRow('classes', name).lists[0] ?? []) }));
  const properties = termNames('properties').map((name) => ({ '@id': `schema:${name}`, '@type': 'rdf:Property', 'schema:domainIncludes': terms(termRow('properties', name).lists[0] ?? []) }));
  return { '@graph': [...classes, ...properties] };
}
