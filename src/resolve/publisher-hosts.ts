import type { Span } from '../model/span.ts';
import { hostLabel } from './host-names.ts';
import type { ResolveContext } from './resolve-context.ts';
import { textAt } from './words-at.ts';

/** A host that a release names, as the label that a name could be told by; of an e-mail address, what stands before its "@" as well. */
export interface PublisherHost {
  readonly label: string;
  readonly sign: 'host' | 'pageHost' | 'webHost';
  readonly kind: 'e-mail domain' | 'e-mail box' | 'page’s domain' | 'web domain';
}

// More hosts than a release names; a list of links is none.
const MOST = 60;

/** The hosts of a release's e-mail addresses, of the page itself, and of the addresses that its text shows. */
export function publisherHosts({ annotations, document }: ResolveContext): PublisherHost[] {
  const found = new Map<string, PublisherHost>();
  for (const { href } of document.links) if (href.startsWith('mailto:')) addEmail(href.slice('mailto:'.length).split('?')[0]?.split('@') ?? []);
  for (const annotation of annotations) {
    if (found.size >= MOST) break;
    const words = annotation.type === 'email' || annotation.type === 'url' ? textAt(document, annotation.spans[0] as Span).toLowerCase() : '';
    if (annotation.type === 'email') addEmail(words.split(/@|[[({] ?(?:at|ät|@) ?[\])}]/u));
    if (annotation.type === 'url') add(words.replace(/^https?:\/\//u, '').split(/[/?#:]/u)[0], 'webHost', 'web domain');
  }
  for (const item of document.declared) if (item.name === 'url') add(/^https?:\/\/([^/?#:]+)/iu.exec(item.value)?.[1], 'pageHost', 'page’s domain');
  return [...found.values()];

  function addEmail([box, host]: readonly string[]): void {
    add(host?.trim(), 'host', 'e-mail domain');
    const label = box?.trim().toLowerCase() ?? '';
    if (label.length >= 4) found.set(`box ${label}`, { label, sign: 'host', kind: 'e-mail box' });
  }

  function add(host: string | undefined, sign: PublisherHost['sign'], kind: PublisherHost['kind']): void {
    const label = hostLabel(host ?? '');
    if (label !== undefined) found.set(`${sign} ${label}`, { label, sign, kind });
  }
}
