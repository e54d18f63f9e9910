import type { Rule } from '../../model/rule.ts';
import type { ValueVisit, Walk } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isJudged } from '../shown/is-judged.ts';
import { isOf } from '../shown/main-nodes.ts';

/**
 * A figure in a claim or a summary that does not stand in the release.
 *
 * @example bad
 * the release says that reports fell by 46%, and the page has a Claim with "text": "Reports fell by 64%"
 * @example good
 * the release says that reports fell by 46%, and the page has a Claim with "text": "Reports fell by 46%"
 */
export const figureNotInRelease: Rule = {
  id: 'figure-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A figure that does not stand in the release.',
  url: 'https://schema.org/Claim',
  messages: { absent: 'Unexpected figure `{actual}` in `{property}` of `{type}`: it does not stand in the release.' },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    let figures: ReadonlySet<string> | undefined;
    for (const value of statements(walk)) {
      for (const figure of figuresIn(value.value as string)) {
        figures ??= new Set(figuresIn(release.document.text));
        if (figures.has(figure)) continue;
        report(findingAt(value, { actual: figure, property: value.property, type: typesLabel(value.node) }));
        break;
      }
    }
  },
};

function statements(walk: Walk): readonly ValueVisit[] {
  const texts = [
    ...(walk.uses.get('text')?.values ?? []).filter(({ node }) => isOf(node, ['Claim'])),
    ...(walk.uses.get('claimReviewed')?.values ?? []),
    ...(walk.uses.get('description')?.values ?? []).filter(({ node }) => isOf(node, ['Article'])),
  ];
  return texts.filter(({ value }) => typeof value === 'string');
}

/** The figures of a text, with their decimals, and with `%` where it follows: "about 2,056 reports, 46 %" has `2,056` and `46%`. */
function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*(?:\s?%)?/gu) ?? []).map((figure) => figure.replace(/\s/gu, ''));
}
