import type { Origin } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import type { Result } from '../../model/result.ts';
import { nameMarks } from './name-marks.ts';

/** The facts that a reading shows. */
export type FactType =
  | 'headline' | 'subheading' | 'quotation' | 'claim' | 'publisher' | 'source' | 'person' | 'role' | 'organization'
  | 'figure' | 'date' | 'place' | 'email' | 'telephone';

/** A run of words that is one fact of a release. */
export interface FactMark extends Span {
  readonly type: FactType;
}

/**
 * The words that the facts of releases stand at, outer before inner in the order of the text. Of
 * two facts at the same words the first of the list below is kept; one that cuts another is left out.
 */
export function factMarks({ releases, annotations }: Pick<Result, 'releases' | 'annotations'>): readonly FactMark[] {
  const stated = releases.flatMap(({ origins }) => Object.entries(origins).flatMap(([pointer, origin]) => marksOf(pointer, origin)));
  const marks = [...stated, ...nameMarks(annotations, releases)];
  const order = (type: FactType): number => types.findIndex(([, each]) => each === type);
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || order(a.type) - order(b.type));
  const open: FactMark[] = [];
  return sorted.filter((mark) => {
    while (open.length > 0 && (open.at(-1) as FactMark).end <= mark.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (mark.end > outer.end || (mark.start === outer.start && mark.end === outer.end))) return false;
    open.push(mark);
    return true;
  });
}

/** Which fact the value at a pointer is; what is on no line here is not marked (the body, a language). */
const types: readonly (readonly [RegExp, FactType])[] = [
  [/^\/headline$/u, 'headline'],
  [/^\/subheading$/u, 'subheading'],
  [/^\/quotations\/\d+\/(?:text|pieces\/\d+)$/u, 'quotation'],
  [/^\/claims\/\d+\/text$/u, 'claim'],
  [/^\/publisher\/name$/u, 'publisher'],
  [/^\/sources\/\d+\/(?:name|expandedName)$/u, 'source'],
  [/^\/(?:people|contacts)\/\d+\/name$/u, 'person'],
  [/^\/(?:people|contacts)\/\d+\/jobTitle$/u, 'role'],
  [/^\/(?:organizations|mentions)\/\d+\/(?:name|alternateName)$/u, 'organization'],
  [/^\/claims\/\d+\/figures\/\d+\/text$/u, 'figure'],
  [/^\/(?:datePublished|embargo|dateline\/date)$/u, 'date'],
  [/^\/dateline\/place$/u, 'place'],
  [/^\/contacts\/\d+\/email$/u, 'email'],
  [/^\/contacts\/\d+\/telephone$/u, 'telephone'],
];

function marksOf(pointer: string, origin: Origin): readonly FactMark[] {
  const type = types.find(([pattern]) => pattern.test(pointer))?.[1];
  const spans = 'spans' in origin ? origin.spans : 'derivedFrom' in origin ? origin.derivedFrom : [];
  return type === undefined ? [] : spans.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, type }));
}
