import type { Reference } from '../model/graph.ts';
import type { Given, Part } from './draft.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { draft } from './draft.ts';
import { findAgent, refer, textAt } from './entities.ts';
import { derived } from './facts.ts';
import { imageObject } from './image-object.ts';
import { omit } from './making.ts';

/** True where an image is described, rather than given by its URL alone. */
export function isImage(making: Making, path: Path): boolean {
  return textAt(making, path) === undefined;
}

/** A reference to the image described at a path, whose id is its URL; the image is then in the graph. */
export function imageReference(making: Making, path: Path): Given<Reference> | undefined {
  const { facts, drafts } = making;
  const at = (property: string): Given<string> | undefined => facts.given(property, [...path, property], 'ImageObject');
  const url = at('url');
  if (!url) return undefined;
  if (!drafts.has(url.value)) {
    const image = draft(imageObject, {
      id: { value: url.value, origin: derived(url.origin, 'id') },
      url,
      width: at('width'),
      height: at('height'),
      caption: at('caption'),
      creditText: at('creditText'),
      license: at('license'),
      acquireLicensePage: at('acquireLicensePage'),
      creator: creator(making, [...path, 'creator']),
      copyrightNotice: at('copyrightNotice'),
    });
    drafts.set(url.value, image);
  }
  return { value: { '@id': url.value }, origin: derived(url.origin, 'reference') };
}

function creator(making: Making, path: Path): Part | undefined {
  const name = textAt(making, path);
  if (name === undefined) return undefined;
  const agent = findAgent(making, name);
  return agent ? refer(making, agent, making.facts.origin(path)) : omit(making, 'person-or-organization', 'ImageObject', path, { property: 'creator', name });
}
