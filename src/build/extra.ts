import type { Built, Many } from './built.ts';
import type { Reference } from '../model/graph.ts';

/**
 * Any other property that schema.org has on a type, as schema-dts types it; where it may be a node,
 * what a builder makes does as well. The properties that the builder takes itself cannot be given
 * here, so that nothing it narrows is opened again.
 */
export type Extra<Leaf, Taken extends PropertyKey> = {
  readonly [P in Exclude<keyof Leaf, Taken | `@${string}`>]?: Reference extends Leaf[P] ? Leaf[P] | Many<Built> : Leaf[P];
} & { readonly [P in Exclude<Taken, 'id' | 'type' | 'extra'>]?: never };

/** The type itself and its subtypes, by name. */
export type TypeName<Type> = Type extends { readonly '@type': infer Name } ? Name & string : never;
