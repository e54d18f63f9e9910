import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * An address on example.com, example.org or example.net. These hosts are kept for examples, so the
 * value was most likely copied from one. Reserved names such as `.example` are left alone.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "url": "https://www.example.com/" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "url": "https://childfocus.be/" }
 */
export const exampleHost: Rule = {
  id: 'example-host',
  layer: 'data types',
  severity: 'info',
  description: 'An address on a host that is kept for examples.',
  url: 'https://www.rfc-editor.org/rfc/rfc2606',
  messages: {
    host: 'Unexpected host `{host}` in `{property}` of `{type}`, expected an address of yours.',
  },
  check(_, { walk }, report): void {
    for (const { property, term, values } of walk.uses.values()) {
      if (term?.accepts.url !== true && property !== 'email') continue;
      for (const value of values) {
        if (typeof value.value !== 'string' || !HOSTS.has(afterExample(value.value))) continue;
        const host = /^(?:https?:\/\/|mailto:|[^\s@]{1,64}@)(?:[^\s@/]{1,64}@)?(?:[a-z\d-]+\.)*(?<host>example\.(?:com|org|net))(?:[/:?#]|$)/iu.exec(value.value)?.groups?.['host'];
        if (host === undefined) continue;
        report(findingAt(value, { host, property, type: typesLabel(value.node) }));
        return;
      }
    }
  },
};

/** What follows "example." in them. */
const HOSTS: ReadonlySet<string> = new Set(['com', 'org', 'net']);

function afterExample(text: string): string {
  const at = text.indexOf('example.');
  return at < 0 ? '' : text.slice(at + 8, at + 11);
}
