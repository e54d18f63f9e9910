import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * An address on example.com, example.org or example.net. These hosts are kept for examples, so the
 * value was most likely copied from one. An address on a machine of the writer, such as `localhost`, is told too. Reserved names such as `.example` are left alone.
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
    local: 'Unexpected host `{host}` in `{property}` of `{type}`: nobody else can reach it.',
  },
  check(_, { walk }, report): void {
    for (const { property, term, values } of walk.used) {
      if (term?.accepts.url !== true && property !== 'email') continue;
      for (const value of values) {
        if (typeof value.value !== 'string') continue;
        const local = mayBeLocal(value.value) ? LOCAL.exec(value.value)?.groups?.['host'] : undefined;
        if (local !== undefined) report(findingAt(value, { host: local, property, type: typesLabel(value.node) }, { message: 'local', severity: 'warning' }));
        if (!HOSTS.has(afterExample(value.value))) continue;
        const host = /^(?:https?:\/\/|mailto:|[^\s@]{1,64}@)(?:[^\s@/]{1,64}@)?(?:[a-z\d-]+\.)*(?<host>example\.(?:com|org|net))(?:[/:?#]|$)/iu.exec(value.value)?.groups?.['host'];
        if (host === undefined) continue;
        report(findingAt(value, { host, property, type: typesLabel(value.node) }));
        return;
      }
    }
  },
};

/** http://localhost:3000, http://127.0.0.1, http://site.local */
const LOCAL = /^https?:\/\/(?<host>localhost|127\.0\.0\.1|0\.0\.0\.0|(?:[a-z\d-]+\.)+local(?:host)?)(?:[/:?#]|$)/iu;
/** What only the hosts of {@link LOCAL} and few others hold. */
function mayBeLocal(text: string): boolean {
  return text.includes('ocal') || (isFigure(text.charCodeAt((text.charCodeAt(4) | 0x20) === SMALL_S ? 8 : 7)) && text.includes('.0.0.'));
}

const SMALL_S = 0x73;

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What follows "example." in them. */
const HOSTS: ReadonlySet<string> = new Set(['com', 'org', 'net']);

function afterExample(text: string): string {
  const at = text.indexOf('example.');
  return at < 0 ? '' : text.slice(at + 8, at + 11);
}
