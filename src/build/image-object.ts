import type { ImageObjectLeaf } from 'schema-dts';
import type { Agent, Built, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface ImageObjectMembers {
  /** IRI; its own URL where absent. */
  readonly id?: string | undefined;
  /** Absolute URL of the image file. */
  readonly url: string;
  /** In pixels. */
  readonly width?: number | undefined;
  /** In pixels. */
  readonly height?: number | undefined;
  readonly caption?: string | undefined;
  readonly creditText?: string | undefined;
  /** Absolute URL of the licence's text. */
  readonly license?: string | undefined;
  /** Absolute URL of the page that sells or grants the licence. */
  readonly acquireLicensePage?: string | undefined;
  readonly creator?: Many<Agent> | undefined;
  readonly copyrightNotice?: string | undefined;
}

/** What `imageObject()` takes. */
export interface ImageObjectInput extends ImageObjectMembers {
  /** Any other property of schema.org's ImageObject. */
  readonly extra?: Extra<ImageObjectLeaf, keyof ImageObjectMembers> | undefined;
}

/**
 * An image with its size and what its licence asks to be shown.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/ImageObject
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 * @example `imageObject({ url: 'https://childfocus.be/beeld.jpg', width: 1600, height: 900, creditText: 'Child Focus' })`
 */
export function imageObject(input: ImageObjectInput): Built<'ImageObject'> {
  return node('ImageObject', input);
}
