import type { AnnotationOf } from '../model/annotation.ts';
import type { Origin } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { ResolvedPublisher } from './resolve-publisher.ts';
import { Traced } from './traced.ts';
import { textAt } from './words-at.ts';

/**
 * The publisher, where a title says "our" or "of the company" and no other organisation is named last before
 * it; traced to the word and to where the publisher's name stands.
 */
export function ownEmployer(context: ResolveContext, { ownOrganization }: AnnotationOf<'attribution'>, publisher: ResolvedPublisher | undefined): { readonly name: string; readonly origin: Origin } | undefined {
  const [noun, before] = ownOrganization ?? [];
  if (noun === undefined || publisher === undefined || publisher.isPerson === true || (before && !isPublisher(context, textAt(context.document, before), publisher.name))) return undefined;
  const { name } = publisher.draft;
  const spans: readonly Span[] = name instanceof Traced && 'spans' in name.origin ? name.origin.spans : [];
  return { name: publisher.name, origin: { derivedFrom: [noun, ...spans], how: 'the publisher, which the word means' } };
}

// The name, a form of it ("Stichting Leesvuur", "Leesvuur"), or its acronym.
function isPublisher({ annotations, document, entities }: ResolveContext, name: string, publisher: string): boolean {
  const keys = [matchKey(name), matchKey(publisher)] as const;
  if (keys[0].includes(keys[1]) || keys[1].includes(keys[0]) || entities.find(name, 'organization')?.name === publisher) return true;
  return annotations.some((annotation) => annotation.type === 'organization' && annotation.alternateName !== undefined && keys.includes(matchKey(annotation.name)) && keys.includes(matchKey(textAt(document, annotation.alternateName))));
}
