import type { EnclosedHint } from '../../model/markup-hint.ts';
import type { Subject } from '../../model/subject.ts';
import type { JudgedProperty, NodeVisit, ValueVisit, Walk } from '../../model/walk.ts';
import { allows } from '../terms/allows.ts';
import { effectiveTypes } from '../terms/effective-types.ts';
import { mayHave } from '../terms/may-have.ts';
import { typeTerm } from '../terms/type-term.ts';

/** Properties of markup that were meant for the node of the property around them, which makes none. */
export interface EnclosedProperties {
  readonly node: NodeVisit;
  /** One of the hints; those of all have the same property around them. */
  readonly hint: EnclosedHint;
  readonly outer: JudgedProperty;
  readonly values: readonly ValueVisit[];
  /** The one type in the range that has them all. */
  readonly type?: string;
}

/**
 * Where `itemscope` or `typeof` is missing: properties inside an element that is a property itself,
 * which do not belong to the node that has both and belong to one in the range of the property around
 * them; or that may belong to both, where the property around them takes nothing but nodes, or a name is a second one.
 *
 * @example of `<p itemprop="address"><b itemprop="postalCode">9000</b></p>` in a `Store` it is `postalCode`, with the type `PostalAddress`.
 */
export function enclosedProperties({ hints = [] }: Subject, walk: Walk): readonly EnclosedProperties[] {
  const groups = new Map<number, EnclosedHint[]>();
  for (const hint of hints) {
    if (hint.type !== 'enclosed') continue;
    const group = groups.get(hint.attribute.start);
    if (group === undefined) groups.set(hint.attribute.start, [hint]);
    else group.push(hint);
  }
  if (groups.size === 0) return [];
  const byJson = new Map(walk.nodes.map((node) => [node.json as object, node]));
  const firsts = new Map<NodeVisit, ReadonlyMap<string, ValueVisit>>();
  // The first value of each key: a page may have thousands.
  const firstsOf = (node: NodeVisit): ReadonlyMap<string, ValueVisit> => {
    const known = firsts.get(node) ?? new Map(node.values.toReversed().map((value) => [value.key, value]));
    firsts.set(node, known);
    return known;
  };
  return [...groups.values()].flatMap((group): EnclosedProperties[] => {
    const [hint] = group;
    const node = hint === undefined ? undefined : byJson.get(hint.node);
    if (hint === undefined || node === undefined || node.foreign) return [];
    const outer = firstsOf(node).get(hint.outer)?.term;
    if (outer === undefined) return [];
    const inner = [...new Set(group.map(({ key }) => key))].flatMap((key) => firstsOf(node).get(key) ?? []).filter(({ property }) => property !== outer.name);
    const values = inner.filter((value) => isMeantFor(outer, value, walk));
    if (values.length === 0) return [];
    const [type, ...others] = values.length < inner.length ? [] : outer.accepts.classes.filter((name) => inner.every(({ term }) => term !== undefined && isOf(name, term)));
    return [{ node, hint, outer, values, ...(type === undefined || others.length > 0 ? {} : { type }) }];
  });
}

function isMeantFor({ accepts: { text, url, classes } }: JudgedProperty, { node, key, property, term, child }: ValueVisit, walk: Walk): boolean {
  // Words of any length may have properties of the whole in them.
  if (term === undefined || classes.includes('TextObject') || classes.includes('MediaObject') || !classes.some((name) => mayHave(name, term))) return false;
  const types = effectiveTypes(node, walk);
  if (types.length > 0 && !types.some((type) => allows(type, term))) return true;
  if (classes.includes('Thing') || child !== undefined) return false;
  // Words may stand for the node; but then the node around has two names.
  return !text && !url ? true : property === 'name' && Array.isArray(node.json[key]);
}

function isOf(name: string, property: JudgedProperty): boolean {
  const type = typeTerm(name);
  return type !== undefined && allows(type, property);
}
