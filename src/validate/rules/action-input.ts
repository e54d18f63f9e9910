import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAt } from '../finding-at.ts';
import { listed } from '../listed.ts';

/**
 * An action that asks for an input under a name which its address has no place for: what is typed
 * goes nowhere.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "SearchAction", "target": "https://childfocus.be/?s={query}", "query-input": "required name=search_term" }
 * @example good
 * { "@context": "https://schema.org", "@type": "SearchAction", "target": "https://childfocus.be/?s={query}", "query-input": "required name=query" }
 */
export const actionInput: Rule = {
  id: 'action-input',
  layer: 'vocabulary',
  severity: 'warning',
  description: 'An input of an action that its address has no place for.',
  url: 'https://schema.org/docs/actions.html',
  messages: { missing: 'Unexpected input `{name}` in `{property}`, expected {expected}, the place in the address of the action.' },
  check(_, { walk }, report): void {
    for (const { property, values } of walk.usedAs('unknown')) {
      if (!property.endsWith('-input')) continue;
      for (const value of values) {
        const name = typeof value.value === 'string' ? /(?:^|\s)name=(?<name>[\w.-]+)/u.exec(value.value)?.groups?.['name'] : undefined;
        const places = templatesOf(value.node, walk).flatMap((template) => [...template.matchAll(/\{[+#./;?&]?(?<names>[^{}]{1,200})\}/gu)].flatMap((match) => match.groups?.['names']?.split(',') ?? []));
        if (name === undefined || places.length === 0 || places.includes(name)) continue;
        report(findingAt(value, { name, property, expected: listed(places, 'or') }));
      }
    }
  },
};

function templatesOf(action: NodeVisit, walk: Walk): readonly string[] {
  const points = [action, ...childrenOf(action, 'target', walk)];
  return points.flatMap(({ values }) => values.flatMap(({ property, value }) => ((property === 'target' || property === 'urlTemplate') && typeof value === 'string' ? [value] : [])));
}
