import type { AnnotationOf } from '../../model/annotation.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { QuotationFacts } from '../../model/press-release.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import { isJudged } from '../shown/is-judged.ts';
import { firstWords, lastWords } from '../words.ts';

/**
 * A quotation of which one mark is missing. Where it starts or ends was then taken from the
 * paragraph, and readers cannot tell whose words the rest are.
 *
 * Put the mark into the release, or give the first words of the quotation in its metadata:
 * `quotations: [{ from: "Today we sound the alarm" }]`.
 *
 * @example bad
 * Today we sound the alarm. Without their help we lose this fight.", says Heidi De Pauw.
 * @example good
 * "Today we sound the alarm. Without their help we lose this fight.", says Heidi De Pauw.
 */
export const quotationMarkMissing: Rule = {
  id: 'quotation-mark-missing',
  layer: 'release',
  severity: 'warning',
  description: 'A quotation of which one mark is missing.',
  messages: {
    unopened:
      'Missing opening quotation mark: the quotation that closes behind "{end}" was taken to start at "{start}". Where it starts elsewhere, give its first words in the metadata: `quotations: [{ from: "…" }]`.',
    unclosed:
      'Missing closing quotation mark: the quotation that opens at "{start}" was taken to end at "{end}". Where it ends elsewhere, put the mark there, or give its words in the metadata: `quotations: [{ text: "…" }]`.',
  },
  needs: 'document',
  check(subject, _, report): void {
    if (isJudged(subject)) judgeText(subject, report);
    let found: readonly AnnotationOf<'quotation'>[] | undefined;
    for (const [index, quotation] of (subject.release?.quotations ?? []).entries()) {
      const { certainty } = quotation;
      if (certainty === undefined || (certainty.start === 'stated' && certainty.end === 'stated')) continue;
      found ??= inOrder(subject);
      const annotation = annotationOf(subject, found, quotation, index);
      // A start that is implied between two marks (an attribution inside a quotation) misses no mark.
      if (annotation !== undefined && annotation.marks !== 'unopened' && annotation.marks !== 'unclosed') continue;
      const message = certainty.start === 'implied' ? 'unopened' : 'unclosed';
      const data = { start: firstWords(quotation.text), end: lastWords(quotation.text) };
      report({ message, data, pointer: `/quotations/${index}/text`, ...placed(subject, annotation, message) });
    }
  },
};

/** A release beside a graph that was not made from it: its quotations are told where they stand. */
function judgeText(subject: Subject, report: Report): void {
  const text = subject.document?.text ?? '';
  for (const annotation of inOrder(subject)) {
    const [span] = annotation.spans;
    if (span === undefined || (annotation.marks !== 'unopened' && annotation.marks !== 'unclosed')) continue;
    const words = text.slice(span.start, annotation.spans.at(-1)?.end);
    const path = subject.document?.source.path;
    const place = { source: 'release' as const, span, ...(path === undefined ? {} : { path }) };
    report({ message: annotation.marks, data: { start: firstWords(words), end: lastWords(words) }, place, ...placed(subject, annotation, annotation.marks) });
  }
}

/** The annotation that the quotation was made of: the one whose words start where its first words stand. */
function annotationOf(subject: Subject, found: readonly AnnotationOf<'quotation'>[], quotation: QuotationFacts, index: number): AnnotationOf<'quotation'> | undefined {
  const origin = subject.releaseOrigins?.[`/quotations/${index}/text`];
  const span = origin !== undefined && 'spans' in origin ? origin.spans[0] : undefined;
  if (span === undefined || quotation.text === '') return undefined;
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.spans.at(-1)?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const annotation = found[low];
  return annotation?.spans.some((part) => part.start <= span.start && span.start < part.end) === true ? annotation : undefined;
}

function inOrder(subject: Subject): readonly AnnotationOf<'quotation'>[] {
  const found = (subject.annotations ?? []).filter((annotation) => annotation.type === 'quotation');
  return found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The place where the mark is missing, and the mark that stands. */
function placed(subject: Subject, annotation: AnnotationOf<'quotation'> | undefined, message: 'unopened' | 'unclosed'): Partial<Finding> {
  if (annotation?.mark === undefined) return {};
  const path = subject.document?.source.path;
  const file = { source: 'release' as const, ...(path === undefined ? {} : { path }) };
  const words = message === 'unopened' ? 'the closing mark that stands' : 'the opening mark that stands';
  return { related: [{ ...file, span: annotation.mark, message: words }] };
}
