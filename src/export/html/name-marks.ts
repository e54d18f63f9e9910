import type { Annotation } from '../../model/annotation.ts';
import type { ResolvedRelease } from '../../model/result.ts';
import type { FactMark } from './fact-marks.ts';
import { matchKey } from '../../forms/match-key.ts';

/**
 * The words that name the people, organisations and sources of releases, also where their names were
 * taken from the newsroom file.
 *
 * @example `NCMEC` in the text is marked as the source whose name the newsroom file spells out.
 */
export function nameMarks(annotations: readonly Annotation[], releases: readonly ResolvedRelease[]): readonly FactMark[] {
  const named = (names: readonly (string | undefined)[]): ReadonlySet<string> => new Set(names.flatMap((name) => (name === undefined ? [] : [matchKey(name)])));
  const facts = releases.map(({ release }) => release);
  const people = named(facts.flatMap(({ people = [], contacts = [], quotations = [] }) => [...people, ...contacts, ...quotations.flatMap(({ speaker }) => speaker ?? [])].map(({ name }) => name)));
  const organizations = named(facts.flatMap(({ publisher, organizations: known = [] }) => [publisher, ...known].flatMap((each) => [each?.name, ...[each?.alternateName ?? []].flat()])));
  const hasSources = facts.some(({ sources = [] }) => sources.length > 0);
  return annotations.flatMap((annotation): readonly FactMark[] => {
    const [span] = annotation.type === 'source' ? [annotation.name] : annotation.spans;
    if (span === undefined) return [];
    switch (annotation.type) {
      case 'person':
        return people.has(matchKey(annotation.name)) ? [{ ...span, type: 'person' }] : [];
      case 'organization':
        return organizations.has(matchKey(annotation.name)) ? [{ ...span, type: 'organization' }] : [];
      case 'source':
        return hasSources ? [{ ...span, type: 'source' }] : [];
      default:
        return [];
    }
  });
}
