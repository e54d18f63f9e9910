import type { Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import { findingAtNode } from '../finding-at.ts';
import { enumerationOf, isMember } from '../../generated/vocabulary.ts';
import { listed } from '../listed.ts';
import { propertyTerm } from '../terms/property-term.ts';
import { meantType } from '../terms/suggestions.ts';
import { typeTerm } from '../terms/type-term.ts';

/**
 * A type that schema.org does not have. Readers of the graph do not know what the node is and leave
 * it out, with all that it says.
 *
 * Names are exact: a capital at the start of each word and no blanks. A type of another vocabulary
 * is written with its prefix or its full IRI and is left alone.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArtcle", "headline": "Child Focus opens a help line" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line" }
 */
export const unknownType: Rule = {
  id: 'unknown-type',
  layer: 'vocabulary',
  severity: 'error',
  description: 'A type that schema.org does not have.',
  url: 'https://schema.org/docs/full.html',
  messages: {
    known: 'Unexpected type `{type}`, expected `{expected}`.',
    unknown: 'Unexpected type `{type}`, expected a type of schema.org.',
    property: 'Unexpected type `{type}`, expected a type of schema.org: `{type}` is one of its properties.',
    member: 'Unexpected type `{type}`, expected a type of schema.org: `{type}` is a member of {enumeration}, and is given as a value.',
    empty: 'Unexpected empty type, expected one of schema.org such as `NewsArticle`.',
    'press-release': 'Unexpected type `{type}`, expected `NewsArticle` with `"genre": "Press Release"`: schema.org has no type for a press release.',
  },
  check(subject, { walk }, report): void {
    let asked = 0;
    for (const node of walk.nodes) {
      if (node.types.length === node.terms.length) continue;
      for (const type of node.types) {
        if (typeTerm(type) !== undefined) continue;
        const key = Object.keys(node.json).find((name) => holds(node.json[name], type)) ?? '@type';
        const given = node.json[key];
        const index = Array.isArray(given) ? given.findIndex((item) => holds(item, type)) : -1;
        const below = `/${key}${index < 0 ? '' : `/${index}`}`;
        asked += 1;
        const expected = asked > MOST_SUGGESTIONS ? undefined : meantType(type);
        if (/^press[\s_-]?release$/iu.test(type)) report(findingAtNode(node, { type }, { message: 'press-release' }, below));
        else if (type.trim() === '') report(findingAtNode(node, { type }, { message: 'empty' }, below));
        else if (isMember(type)) report(findingAtNode(node, { type, enumeration: listed(enumerationOf(type), 'and') }, { message: 'member' }, below));
        else if (expected === undefined) report(findingAtNode(node, { type }, { message: propertyTerm(type) === undefined ? 'unknown' : 'property' }, below));
        else {
          const finding = findingAtNode(node, { type, expected }, {}, below);
          const written = wordsAt(subject, finding.path) ?? (index < 0 ? given : (given as readonly unknown[])[index]);
          report({ ...finding, suggestion: inPlace(written, type, expected) });
        }
      }
    }
  },
};

/** Looking for what was meant costs time; a document with more unknown types than this is not of schema.org. */
const MOST_SUGGESTIONS = 50;

function holds(value: unknown, type: string): boolean {
  return typeof value === 'string' ? value === type || value.endsWith(`/${type}`) || value.endsWith(`:${type}`) : Array.isArray(value) && value.some((item) => holds(item, type));
}

/** What stands in the page at a path, where it is no JSON: an `itemtype` holds the whole address. */
function wordsAt(subject: Subject, path: string | undefined): string | undefined {
  const span = path === undefined ? undefined : subject.positionOf?.(path);
  const words = span === undefined ? undefined : subject.page?.source.text.slice(span.start, span.end);
  return words?.startsWith('"') === false ? words : undefined;
}

/** The suggestion as it replaces what was written: with the prefix or the address that was used. */
function inPlace(written: unknown, type: string, expected: string): string {
  return typeof written === 'string' && written.endsWith(type) ? written.slice(0, written.length - type.length) + expected : expected;
}
