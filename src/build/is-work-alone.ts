import type { SourceFacts } from '../model/press-release.ts';

/**
 * True for a source that is a document or a title and has no maker that is known: `{ name: 'indictment', work: { name: 'indictment' } }`.
 * No person or organization may be made of its name.
 */
export function isWorkAlone(source: SourceFacts): boolean {
  return source.work?.name !== undefined && source.work.name === source.name;
}
