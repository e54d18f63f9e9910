import type { CreativeWork, CreativeWorkLeaf } from 'schema-dts';
import type { Agent, Built, Entity, Many } from './built.ts';
import type { Extra, TypeName } from './extra.ts';
import { node } from './node.ts';

interface CreativeWorkMembers {
  /** IRI, absolute or `#fragment`; one made of its author's name or its own where absent. */
  readonly id?: string | undefined;
  /** `Report`, `Dataset`, … */
  readonly type?: TypeName<CreativeWork> | undefined;
  readonly name?: string | undefined;
  /** Absolute URL. */
  readonly url?: string | undefined;
  /** BCP 47. */
  readonly inLanguage?: Many<string> | undefined;
  readonly author?: Many<Agent> | undefined;
  readonly publisher?: Agent | undefined;
  /** ISO 8601, as precise as it is known. */
  readonly datePublished?: string | undefined;
  /** Absolute URL of an archived copy. */
  readonly archivedAt?: Many<string> | undefined;
  readonly citation?: Many<Entity<'CreativeWork' | 'NewsArticle'>> | undefined;
}

/** What `creativeWork()` takes. */
export interface CreativeWorkInput extends CreativeWorkMembers {
  /** Any other property of schema.org's CreativeWork. */
  readonly extra?: Extra<CreativeWorkLeaf, keyof CreativeWorkMembers> | undefined;
}

/**
 * A work that is cited, or that is a translation: a report, a data set, a page.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/CreativeWork
 * @example `creativeWork({ type: 'Report', author: organization({ name: 'NCMEC' }) })`
 */
export function creativeWork(input: CreativeWorkInput): Built<'CreativeWork'> {
  return node('CreativeWork', input);
}
