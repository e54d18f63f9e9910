import type { Entry } from './assembly.ts';

/**
 * What a node lacks of the members without which it says nothing: the name of the first one, in
 * words, or `undefined` where it has them all.
 *
 * @example Of an empty quotation it is `'text'`, of an empty contact point `'email or telephone or url'`.
 */
export function missingNeed({ traits, json }: Entry): string | undefined {
  for (const need of traits.needs) if (!need.some((member) => Object.hasOwn(json, member))) return need.join(' or ');
  return undefined;
}
