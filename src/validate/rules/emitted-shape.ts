import { validateClaimReview } from '../../generated/validators/claim-review.ts';
import { validateNewsArticle } from '../../generated/validators/news-article.ts';
import { pointerParts } from '../../forms/json-pointer.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import type { SchemaError, Validate } from '../../model/validate.ts';

/**
 * A graph made from a release that is not of the shape which `schemas/news-article.schema.json` and
 * `schemas/claim-review.schema.json` promise. A value that settings give may be of another form; where
 * nothing in the settings explains it, it is a fault of this tool.
 *
 * Runs only on graphs that were made from a release.
 *
 * @example bad
 * a NewsArticle whose headline is a number
 * @example good
 * a NewsArticle whose headline is a text
 */
export const emittedShape: Rule = {
  id: 'emitted-shape',
  layer: 'release',
  severity: 'error',
  description: 'A graph made from a release that is not of the promised shape.',
  messages: { shape: 'Unexpected {actual} at `{at}` of `{type}`, expected what {schema} says: {expected}.' },
  needs: 'release',
  check(subject, _, report): void {
    if (subject.release === undefined) return;
    const nodes = subject.graph['@graph'];
    if (nodes.some((node) => node['@type'] === 'NewsArticle')) shapeOf(subject, validateNewsArticle, subject.graph, '', 'schemas/news-article.schema.json', report);
    for (const [index, node] of nodes.entries()) {
      if (node['@type'] === 'ClaimReview') shapeOf(subject, validateClaimReview, node, `/@graph/${index}`, 'schemas/claim-review.schema.json', report);
    }
  },
};

function shapeOf(subject: Subject, validate: Validate, value: unknown, pointer: string, schema: string, report: Report): void {
  if (validate(value)) return;
  for (const error of deepest(validate.errors ?? [])) {
    const path = pointer + error.instancePath;
    const { node, actual } = lookedUp(subject.graph, path);
    report({ path, node, data: { actual, at: path === '' ? '/' : path, type: node, schema, expected: expectation(error) } });
  }
}

/** The errors that say something themselves: not those that only repeat that a part of theirs failed. */
function deepest(errors: readonly SchemaError[]): readonly SchemaError[] {
  const own = errors.filter(({ keyword }) => !REPEATS.has(keyword));
  return own.length > 0 ? own : errors.slice(0, 1);
}

const REPEATS: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not', 'contains', '$ref']);

function expectation({ message, params }: SchemaError): string {
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const words = message ?? 'another value';
  return typeof name === 'string' && !words.includes(name) ? `${words} (\`${name}\`)` : words;
}

/** The type of the node that holds the pointer, and the value there in words. */
function lookedUp(graph: unknown, pointer: string): { readonly node: string; readonly actual: string } {
  let value = graph;
  let node = 'graph';
  for (const part of pointerParts(pointer)) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Readonly<Record<string, unknown>>)[part];
    const type = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['@type'] : undefined;
    if (typeof type === 'string') node = type;
  }
  const text = JSON.stringify(value) ?? 'nothing';
  return { node, actual: typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a node') : `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\`` };
}
