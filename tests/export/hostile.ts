import type { Graph } from '../../src/model/graph.ts';
import fc from 'fast-check';

/** Texts that break out of scripts, tags, comments and strings where anything is escaped wrongly. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script', '</script >', '</SCRIPT>', '<script>', '<!--', '-->', '<!--<script', ']]>', '&lt;', '&amp;', '&#60;', '&', '<', '>', '"', "'", '\\', '\\u003C',
        '\u2028', '\u2029', '\u0000', '\ud83d', '\udc00', '😀', '’', 'é', '\u007f', '\r\n', '${x}', '$&', '$`', '//', '/*',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Any JSON, with such texts as values and as keys, `__proto__` among them. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, hostileText, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.array(fc.tuple(fc.oneof(hostileText, fc.constantFrom('__proto__', 'constructor', 'toJSON', '@id')), tie('value')), { maxLength: 3 }).map((members) => Object.fromEntries(members)),
})).value;

/** A graph with reviews or without, hostile in every part. */
export const hostileGraph: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.constantFrom('ClaimReview', 'NewsArticle', '</script>'), fc.dictionary(hostileText, hostileJson, { maxKeys: 3 })), { maxLength: 4 })
  .map((nodes) => ({ '@context': 'https://schema.org', '@graph': nodes.map(([type, members]) => ({ ...members, '@type': type })) }));
