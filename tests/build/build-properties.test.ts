import type { PressRelease } from '../../src/model/press-release.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import { constants } from '../../src/build/constants.ts';
import { leaves, valueAt } from '../../src/forms/json-pointer.ts';
import { arbitraryPressRelease } from './arbitrary-press-release.ts';

const verdicts = ['Onjuist', 'Deels', 'Juist'];
const runs = { numRuns: 500 };

describe('the graph of any release', () => {
  it('has an origin for every leaf, and no origin of anything else', () => {
    fc.assert(
      fc.property(arbitraryPressRelease(), fc.boolean(), (release, implied) => {
        const { graph, origins } = build(release, {}, { verdicts, include: implied ? 'implied' : undefined });
        expect(Object.keys(origins).sort()).toEqual([...leaves(graph)].map(({ pointer }) => pointer).sort());
      }),
      runs,
    );
  });

  it('leads every leaf back to a value of the release, a verdict of the newsroom or the closed list of constants', () => {
    const reasons = new Set<string>(Object.values(constants).map(({ reason }) => reason));
    fc.assert(
      fc.property(arbitraryPressRelease(), (release) => {
        const { graph, origins } = build(release, {}, { verdicts });
        for (const [pointer, origin] of Object.entries(origins)) {
          const value = valueAt(graph, pointer);
          if ('constant' in origin) {
            expect(reasons).toContain(origin.constant);
          } else if ('derivedFromPointer' in origin) {
            const from = valueAt(origin.in === 'newsroom' ? { verdicts } : release, origin.derivedFromPointer);
            expect(from).not.toBeUndefined();
            if (origin.how === 'given') expect(value).toBe(from);
          } else {
            expect.fail(`unexpected origin ${JSON.stringify(origin)}`);
          }
        }
      }),
      runs,
    );
  });

  it('carries the spans of the release to what was made of them', () => {
    fc.assert(
      fc.property(arbitraryPressRelease(), (release) => {
        const spans = Object.fromEntries([...leaves(release)].map(({ pointer }, index) => [pointer, { spans: [{ start: index, end: index + 1 }] }]));
        const from = new Map(Object.entries(spans).map(([pointer, { spans: [span] }]) => [span?.start, pointer]));
        const { graph, origins } = build(release, spans);
        for (const [pointer, origin] of Object.entries(origins)) {
          if ('spans' in origin) expect(valueAt(graph, pointer)).toBe(valueAt(release, from.get(origin.spans[0]?.start) ?? ''));
          else expect('derivedFrom' in origin || 'constant' in origin).toBe(true);
        }
      }),
      runs,
    );
  });

  it('has no dangling reference of its own, no id twice, no blank value', () => {
    fc.assert(
      fc.property(arbitraryPressRelease(), (release) => {
        const nodes = build(release, {}, { verdicts }).graph['@graph'];
        const ids = nodes.map((node) => node['@id']);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { pointer, value } of leaves({ '@graph': nodes })) {
          if (typeof value === 'string') expect(value.trim()).not.toBe('');
          const parent = valueAt({ '@graph': nodes }, pointer.slice(0, pointer.lastIndexOf('/'))) as object;
          if (pointer.endsWith('/@id') && Object.keys(parent).length === 1) expect(ids).toContain(value);
        }
      }),
      runs,
    );
  });

  it('is the same bytes each time', () => {
    fc.assert(
      fc.property(arbitraryPressRelease(), (release) => {
        expect(JSON.stringify(build(structuredClone(release)))).toBe(JSON.stringify(build(release)));
      }),
      { numRuns: 100 },
    );
  });

  it('gives no review by the one who claims it, without a verdict or off its scale', () => {
    fc.assert(
      fc.property(arbitraryPressRelease(), (release: PressRelease) => {
        for (const review of build(release, {}, { verdicts }).graph['@graph'].filter((node) => node['@type'] === 'ClaimReview')) {
          const { author, itemReviewed, reviewRating } = review as unknown as Record<string, Record<string, unknown>>;
          expect(reviewRating?.['alternateName']).toBeTruthy();
          const { bestRating = 5, worstRating = 1, ratingValue = bestRating } = reviewRating as Record<string, number>;
          expect(worstRating < bestRating && ratingValue >= worstRating && ratingValue <= bestRating).toBe(true);
          expect((itemReviewed?.['author'] as Record<string, unknown> | undefined)?.['@id']).not.toBe(author?.['@id']);
        }
      }),
      runs,
    );
  });
});
