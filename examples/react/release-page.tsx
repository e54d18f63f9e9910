import type { ReactElement } from 'react';
import type { ReleaseFields } from '../builders/release-fields.ts';
import { releaseGraph } from '../builders/release-graph.ts';
import { JsonLd } from './json-ld.tsx';

/** The page of a release: in Next.js the default export of `app/press/[name]/page.tsx`, with the fields from your content system. */
export function ReleasePage({ fields }: { readonly fields: ReleaseFields }): ReactElement {
  const { graph } = releaseGraph(fields);
  return (
    <main lang={fields.language}>
      <JsonLd graph={graph} />
      <h1>{fields.headline}</h1>
      <p>
        <time dateTime={fields.published}>{fields.published.slice(0, 10)}</time>
      </p>
      {fields.body.split('\n\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        Our verdict: {fields.verdict.words} ({fields.verdict.value} of {fields.verdict.best}).
      </p>
    </main>
  );
}
