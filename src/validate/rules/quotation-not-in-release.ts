import { wordKey } from '../../forms/word-key.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import type { ValueVisit, Walk } from '../../model/walk.ts';
import type { Wording } from '../../model/wording.ts';
import { findingAt } from '../finding-at.ts';
import { isJudged } from '../shown/is-judged.ts';
import { nameStands } from '../shown/name-stands.ts';
import { namesOf } from '../shown/names-of.ts';
import { quotationsOf } from '../shown/quotations-of.ts';
import { quotationStands } from '../shown/quotation-stands.ts';
import { excerpt } from '../words.ts';

/**
 * A quotation that does not stand in the release word by word. Nobody may be made to say what they
 * did not say, nor what somebody else said.
 *
 * @example bad
 * the release has “We answer every call,” and the page has a Quotation with "text": "We hear every call"
 * @example good
 * the release has “We answer every call,” and the page has a Quotation with "text": "We answer every call"
 */
export const quotationNotInRelease: Rule = {
  id: 'quotation-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A quotation that does not stand in the release.',
  url: 'https://schema.org/Quotation',
  messages: {
    absent: 'Unexpected quotation "{actual}": these words do not stand in the release.',
    speaker: 'Unexpected speaker `{actual}` of the quotation "{quotation}", expected the one of the release: `{expected}`.',
  },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    for (const value of quotationsOf(walk)) {
      const actual = value.value as string;
      if (!quotationStands(actual, release)) report(findingAt(value, { actual: excerpt(actual) }));
      else judgeSpeaker(value, subject, walk, release, report);
    }
  },
};

/** The words of one in the mouth of another, both of whom the release names. */
function judgeSpeaker(value: ValueVisit, { document, annotations = [] }: Subject, walk: Walk, release: Wording, report: Report): void {
  const text = document?.text ?? '';
  const sought = wordKey(value.value as string);
  for (const annotation of annotations) {
    if (annotation.type !== 'attribution' || annotation.certainty !== 'stated' || annotation.kind !== 'person') continue;
    if (wordKey(text.slice(annotation.quotation.start, annotation.quotation.end)) !== sought) continue;
    for (const { value: at, name, names } of namesOf(value.node, ['creator', 'author', 'spokenByCharacter'], walk)) {
      if (!nameStands(names, release) || names.some((own) => lastOf(own) === lastOf(annotation.name))) continue;
      const expected = text.slice(annotation.nameSpan.start, annotation.nameSpan.end);
      report(findingAt(at, { actual: name, quotation: excerpt(value.value as string), expected }, { message: 'speaker', suggestion: expected }));
    }
    return;
  }
}

/** The family name, in nearly every name. */
function lastOf(name: string): string {
  return wordKey(name).split(' ').at(-1) ?? '';
}
