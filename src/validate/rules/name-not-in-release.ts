import type { Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import { matchKey } from '../../forms/match-key.ts';
import { nearestName } from '../terms/nearest-name.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isJudged } from '../shown/is-judged.ts';
import { isOf } from '../shown/main-nodes.ts';
import { named } from '../shown/names-of.ts';
import { inflectedNameStands, nameStands } from '../shown/name-stands.ts';

/**
 * A name of a person or an organization that does not stand in the release. One of its other names
 * (`alternateName`, `legalName`, or an alias that the newsroom file gives) is enough.
 *
 * @example bad
 * the release quotes Ann Peeters, and the page has a Quotation with the creator "Anne Peters"
 * @example good
 * the release quotes Ann Peeters, and the page has a Quotation with the creator "Ann Peeters"
 */
export const nameNotInRelease: Rule = {
  id: 'name-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A name that does not stand in the release.',
  url: 'https://schema.org/name',
  messages: {
    absent: 'Unexpected name `{actual}` of the `{type}`: it does not stand in the release.',
    near: 'Unexpected name `{actual}` of the `{type}`, expected the one of the release: `{expected}`.',
  },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    const judged = new Set<unknown>();
    for (const node of walk.nodes) {
      if (node.reference || !isOf(node, ['Person', 'Organization', 'ContactPoint'])) continue;
      const found = named(node, walk);
      if (found === undefined || judged.has(found.value)) continue;
      judged.add(found.value);
      const { value, name, names } = found;
      if (nameStands([...names, ...aliases(names, subject)], release)) continue;
      if (!isOf(node, ['Person']) && inflectedNameStands(names, release)) continue;
      // Who publishes the page need not be who issued the release.
      const expected = nearestName(name, release.annotations.flatMap((annotation) => ((annotation.type === 'person' || annotation.type === 'organization') ? [annotation.name] : [])));
      const severity = isPublisher(node) && expected === undefined ? { severity: 'info' as const } : {};
      const data = { actual: name, type: typesLabel(node) };
      if (expected === undefined) report(findingAt(value, data, { message: 'absent', ...severity }));
      else report(findingAt(value, { ...data, expected }, { message: 'near', suggestion: expected, ...severity }));
    }
  },
};

function isPublisher(node: Parameters<typeof named>[0]): boolean {
  const at = node.at?.property;
  return at === 'publisher' || at === 'isPartOf' || at === undefined || node.types.includes('WebSite');
}

/** What the newsroom file calls the same one. */
function aliases(names: readonly string[], { newsroom }: Subject): readonly string[] {
  if (newsroom === undefined) return [];
  const keys = new Set(names.map(matchKey));
  const { organization, people, sources } = newsroom.value;
  const entities = [organization, ...(people ?? []), ...(sources ?? [])].flatMap((entity) => (entity === undefined ? [] : [textsOf([entity.name, (entity as { readonly alternateName?: unknown }).alternateName])]));
  return entities.filter((own) => own.some((name) => keys.has(matchKey(name)))).flat();
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.flatMap((value): readonly string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? textsOf(value) : value !== null && typeof value === 'object' ? textsOf(Object.values(value)) : []));
}
