/** A rule of the validator, with the pairs of its gallery. */
const FORM = /^[a-z]+(?:-[a-z]+)+$/u;
export const usage = 'rule ID (such as date-spelling)';

/** The files of a new rule, by path. */
export function create(root, id) {
  if (!FORM.test(id)) throw new Error(`Unexpected id ${id}, expected words in lower case with hyphens, such as date-spelling.`);
  const name = id.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase());
  const document = '{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens" }';
  const files = { [`src/validate/rules/${id}.ts`]: rule(id, name, document) };
  for (const number of [1, 2]) for (const side of ['bad', 'clean']) files[`tests/gallery/${id}/${side}-${number}.jsonld`] = `${document}\n`;
  return files;
}

/** What to do with them. */
export function next(id) {
  return `1. Say in the comment of src/validate/rules/${id}.ts what is wrong and why it matters, with an example of each side.\n2. Seed the fault in tests/gallery/${id}/bad-*.jsonld (or .html): the only difference to its clean twin.\n3. npm run generate && npx vitest run tests/validate`;
}

function rule(id, name, document) {
  return `import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * …
 *
 * @example bad
 * ${document}
 * @example good
 * ${document}
 */
export const ${name}: Rule = {
  id: '${id}',
  layer: 'vocabulary',
  severity: 'warning',
  description: '…',
  url: 'https://schema.org/headline',
  messages: {
    unexpected: 'Unexpected \`{actual}\` in \`headline\` of \`{type}\`, expected ….',
  },
  check(_, { walk }, report): void {
    for (const value of walk.uses.get('headline')?.values ?? []) {
      if (typeof value.value !== 'string' || isRight(value.value)) continue;
      report(findingAt(value, { actual: value.value, type: typesLabel(value.node) }));
    }
  },
};

function isRight(text: string): boolean {
  return text !== '';
}
`;
}
