import type { Given } from './draft.ts';
import type { Making } from './making.ts';
import type { Reference } from '../model/graph.ts';
import { constants } from './constants.ts';
import { derived } from './facts.ts';
import { mintId } from './mint-id.ts';
import { node } from './node.ts';

/** A reference to the place that the dateline names, with its country only where that is given. */
export function placeReference({ facts, base, drafts }: Making): Given<Reference> | undefined {
  const name = facts.given('name', ['dateline', 'place'], 'Place');
  const id = name && mintId('Place', { name: name.value }, base);
  if (!name || id === undefined) return undefined;
  const addressCountry = facts.given('addressCountry', ['dateline', 'country'], 'Place');
  const type = { value: 'PostalAddress', origin: { constant: constants.type.reason } };
  drafts.set(id, {
    builder: (input: object) => node('Place', input),
    members: {
      id: { value: id, origin: derived(name.origin, 'id') },
      name,
      address: addressCountry && { members: { '@type': type, addressCountry } },
    },
  });
  return { value: { '@id': id }, origin: derived(name.origin, 'reference') };
}
