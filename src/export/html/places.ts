import type { Place } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { locator, type Located } from '../reports/locate.ts';

/** Where on the page, and where in the files, a place stands. */
export interface Places {
  /** File, line and column, where the file is at hand. */
  readonly locate: (place: Place) => Located | undefined;
  /** The fragment of the block of the release that holds an offset of its text: `b3`. */
  readonly blockAt: (offset: number) => string | undefined;
}

/** The places of one result. */
export function places({ source, document, newsroom, metadata }: Result): Places {
  const path = source.path ?? 'release';
  const locate = locator({
    path,
    diagnostics: [],
    texts: {
      release: { path, text: source.text, map: document.map },
      page: { path, text: source.text },
      ...(newsroom && { newsroom: { path: newsroom.path ?? 'newsroom', text: newsroom.text } }),
      ...(metadata && { metadata: { path: metadata.path ?? 'metadata', text: metadata.text } }),
    },
  });
  const blockAt = (offset: number): string | undefined => {
    const index = document.blocks.findIndex(({ end }) => end > offset);
    return index === -1 ? undefined : `b${index}`;
  };
  return { locate, blockAt };
}
