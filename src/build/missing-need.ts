import type { Entry } from './assembly.ts';

/**
 * What a node lacks of the members without which it says nothing: the name of the first one, in
 * words, or `undefined` where it has them all.
 *
 * @example Of an empty quotation it is `'text'`, of an empty contact point `'email or telephone or url'`.
 */
export function missingNeed({ traits, json }: Entry): string | undefined {
  needs: for (const need of traits.needs) {
    for (const member of need) if (json[member] !== undefined) continue needs;
    return need.join(' or ');
  }
  return undefined;
}
