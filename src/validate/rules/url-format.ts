import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { JudgedProperty } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import type { UrlProblem } from '../values/url-problem.ts';
import { urlProblem } from '../values/url-problem.ts';

/**
 * A web address that leads nowhere: a blank in it, a misspelt scheme, none at all, or words where
 * an address belongs. Readers drop it.
 *
 * Write the whole address: `https://childfocus.be/nl/pers`. A blank in a path is `%20`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "url": "https://childfocus.be/press room" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "url": "https://childfocus.be/press%20room" }
 */
export const urlFormat: Rule = {
  id: 'url-format',
  severity: 'warning',
  description: 'A web address that leads nowhere.',
  url: 'https://url.spec.whatwg.org/#url-writing',
  messages: {
    known: 'Unexpected address `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
    blank: 'Unexpected blank in the address `{actual}` in `{property}` of `{type}`, expected `%20`.',
    scheme: 'Unexpected scheme in the address `{actual}` in `{property}` of `{type}`, expected `https://`.',
    'missing-scheme': 'Unexpected address `{actual}` in `{property}` of `{type}`, expected `https://` before it.',
    prose: 'Unexpected text `{actual}` in `{property}` of `{type}`, expected an address such as `https://childfocus.be`.',
    malformed: 'Unexpected address `{actual}` in `{property}` of `{type}`, expected one such as `https://childfocus.be/nl`.',
    relative: 'Unexpected relative address `{actual}` in `{property}` of `{type}`, expected a whole one such as `https://childfocus.be/nl`.',
  },
  *check(_, { walk }): Iterable<Finding> {
    for (const { term, values } of walk.uses.values()) {
      if (term?.accepts.url !== true) continue;
      for (const value of values) {
        if (typeof value.value !== 'string' || value.value === '') continue;
        const problem = urlProblem(value.value);
        if (problem === undefined || !counts(problem, term)) continue;
        const data = { actual: value.value, property: term.name, type: typesLabel(value.node) };
        const info = problem.kind === 'relative' ? { severity: 'info' as const } : {};
        if (problem.suggestion === undefined) yield findingAt(value, data, { message: problem.kind, ...info });
        else yield findingAt(value, { ...data, expected: problem.suggestion }, { suggestion: problem.suggestion });
      }
    }
  },
};

/** Where a text or an entity may stand, only what is clearly meant as an address is judged. */
function counts({ kind }: UrlProblem, { accepts, name }: JudgedProperty): boolean {
  if (accepts.text) return kind === 'scheme' || (kind === 'blank' && name !== 'sameAs');
  if (accepts.enumerations.length > 0 && kind === 'relative') return false;
  if (accepts.classes.length > 0) return kind !== 'prose' && kind !== 'relative' ? true : ADDRESSES.has(name);
  return true;
}

/** Properties that take an entity as well, in which readers look for an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['image', 'logo', 'mainEntityOfPage', 'thumbnail', 'license']);
