import type { Graph } from 'pressgraph';
import type { ReactElement } from 'react';
import { serialize } from 'pressgraph/export';

/**
 * A graph in a page of React or Next.js. React does not escape what stands in a script, and its
 * `dangerouslySetInnerHTML` takes any text; `serialize()` is what makes it safe. In Next.js it is a
 * server component: put it into the page, and nothing of it is sent as code.
 */
export function JsonLd({ graph, nonce }: { readonly graph: Graph; readonly nonce?: string }): ReactElement {
  return <script type="application/ld+json" id="pressgraph" nonce={nonce} dangerouslySetInnerHTML={{ __html: serialize(graph) }} />;
}
