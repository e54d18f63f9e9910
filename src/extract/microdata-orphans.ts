import type { Fault } from '../model/subject.ts';
import type { MarkupElement, MarkupTree } from './markup-tree.ts';
import { attributeOf, tokensOf } from './markup-tree.ts';

/**
 * Properties of Microdata that no item has, and types that make no item. What an `itemref` was
 * meant to bring to its item is told there, once.
 *
 * @param reached - the elements with a property that some item has
 * @param items - the elements that are items
 * @param faults - what was met before: references to nothing among it
 */
export function microdataOrphans(tree: MarkupTree, reached: ReadonlySet<MarkupElement>, items: ReadonlySet<MarkupElement>, faults: readonly Fault[]): Fault[] {
  const orphans: MarkupElement[] = [];
  const found: Fault[] = [];
  const visit = (element: MarkupElement, inOrphan: boolean, inTyped: boolean): void => {
    const property = attributeOf(element, 'itemprop');
    const scope = attributeOf(element, 'itemscope');
    const type = attributeOf(element, 'itemtype');
    const typed = inTyped || attributeOf(element, 'typeof') !== undefined;
    let orphan = inOrphan;
    if (type !== undefined && scope === undefined) {
      const at = element.start + 1 + element.name.length;
      found.push({ rule: 'microdata-missing-itemscope', data: { type: type.value }, place: { source: 'page', span: { start: at, end: at } }, suggestion: ' itemscope' });
      orphan = true;
    } else if (property !== undefined && !reached.has(element)) {
      // Properties below a type without itemscope are told once, by it.
      if (!inOrphan) {
        orphans.push(element);
        const place = { source: 'page', span: { start: property.start, end: property.end } } as const;
        // In a page of RDFa alone one syntax was taken for the other.
        found.push({ rule: 'microdata-orphan-property', data: { property: property.value }, place, ...(typed && items.size === 0 ? { message: 'rdfa', suggestion: 'property' } : {}) });
      }
      orphan = orphan || scope !== undefined;
    }
    if (scope !== undefined && items.has(element)) orphan = false;
    for (const child of element.children) visit(child, orphan, typed);
  };
  for (const element of tree.roots) visit(element, false, false);
  const meant = meantReference(tree, orphans, items, faults);
  if (meant === undefined) return [...faults, ...found];
  return [...faults.map((fault) => (fault === meant.fault ? { ...fault, suggestion: meant.id } : fault)), ...found.filter(({ rule }) => rule !== 'microdata-orphan-property')];
}

/** The one reference to nothing of a page, and the id of the one element that holds all its orphans: the one was meant to be the other. */
function meantReference(tree: MarkupTree, orphans: readonly MarkupElement[], items: ReadonlySet<MarkupElement>, faults: readonly Fault[]): { readonly fault: Fault; readonly id: string } | undefined {
  const [first] = orphans;
  const [fault, ...others] = faults.filter(({ rule }) => rule === 'microdata-missing-reference');
  if (first === undefined || fault === undefined || others.length > 0) return undefined;
  const last = orphans.at(-1) as MarkupElement;
  const item = [...items].find((element) => tokensOf(attributeOf(element, 'itemref') ?? NOTHING).some(({ token }) => token === fault.data['id']));
  if (item === undefined) return undefined;
  const holders = [...tree.byId].filter(([, element]) => element.start <= first.start && last.start < Math.max(element.contentEnd, element.end) && !(element.start <= item.start && item.start < element.contentEnd));
  const [holder] = holders;
  return holders.length === 1 && holder !== undefined ? { fault, id: holder[0] } : undefined;
}

const NOTHING = { name: '', value: '', start: 0, end: 0 };
