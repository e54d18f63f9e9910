import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { MediaType, Source } from '../../src/model/source.ts';

const folder = new URL('../../../shared/corpus/', import.meta.url);

/** The real releases that are at hand beside the project, or none. */
export function corpusFiles(): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|x?html)$/u.test(name))
    .map((name) => ({ text: readFileSync(new URL(name, folder), 'utf8'), mediaType: mediaTypeOf(name), path: name }));
}

function mediaTypeOf(name: string): MediaType {
  return name.endsWith('.txt') ? 'text/plain' : name.endsWith('.md') ? 'text/markdown' : 'text/html';
}
