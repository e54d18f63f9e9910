import type { Subject } from '../../model/subject.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { pathOf } from './path-of.ts';

/** True of two nodes in one script of a page, or in a file of JSON: there alone a blank node has its name. */
export function sameScript(subject: Subject, one: NodeVisit, other: NodeVisit): boolean {
  const { page } = subject;
  if (page === undefined || subject.positionOf === undefined || page.source.mediaType !== 'text/html') return true;
  const [first, second] = [one, other].map((node) => subject.positionOf?.(pathOf(node))?.start ?? -1) as [number, number];
  const { text } = page.source;
  return first < 0 || second < 0 || !text.slice(Math.min(first, second), Math.max(first, second)).includes('</script');
}
