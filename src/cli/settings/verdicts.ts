import type { Metadata, Settings } from '../../model/settings.ts';
import type { ReviewFacts } from '../../model/press-release.ts';
import type { Span } from '../../model/span.ts';
import type { ReportText } from '../../export/reports/report-input.ts';
import { Misuse } from '../misuse.ts';

/** The words of a claim and the verdict on it, as `--verdict` gives them. */
export interface Verdict {
  readonly claim: string;
  readonly verdict: string;
}

/**
 * Reads one `--verdict`: the last `=` parts the words of the claim from the verdict.
 *
 * @throws Misuse - nothing before or behind the `=`.
 * @example `verdictOf('a=b=True')` is `{ claim: 'a=b', verdict: 'True' }`.
 */
export function verdictOf(option: string): Verdict {
  const at = option.lastIndexOf('=');
  const claim = option.slice(0, Math.max(at, 0)).trim();
  const verdict = option.slice(at + 1).trim();
  if (at < 0 || claim === '' || verdict === '') throw new Misuse(`Unexpected --verdict '${option}', expected words of the claim, = and the verdict: --verdict '46%=True'.`);
  return { claim, verdict };
}

/**
 * Adds the verdicts of the command line to a release's metadata, as reviews behind its own. Their
 * places are lines behind the metadata's text; `texts` tells a report which part is which file.
 *
 * @example the first `--verdict` beside a metadata file with one review has the pointer `/reviews/1`.
 */
export function withVerdicts(
  metadata: Settings<Metadata> | undefined,
  options: readonly string[],
): { readonly metadata: Settings<Metadata> | undefined; readonly texts: readonly ReportText[] } {
  const own = metadata === undefined ? [] : [{ path: metadata.path ?? 'metadata', text: metadata.text }];
  if (options.length === 0) return { metadata, texts: own };
  const before = metadata === undefined ? '' : `${metadata.text}\n`;
  const positions: Record<string, Span> = { ...metadata?.positions };
  const reviews: ReviewFacts[] = [...(metadata?.value.reviews ?? [])];
  let text = before;
  for (const option of options) {
    const review = verdictOf(option);
    const pointer = `/reviews/${reviews.length}`;
    const start = text.length;
    const at = start + option.lastIndexOf('=');
    positions[pointer] = { start, end: start + option.length };
    positions[`${pointer}/claim`] = { start, end: at };
    positions[`${pointer}/verdict`] = { start: at + 1, end: start + option.length };
    reviews.push(review);
    text += `${option.replace(/[\n\r]/gu, ' ')}\n`;
  }
  return {
    metadata: { ...metadata, value: { ...metadata?.value, reviews }, text, positions },
    texts: [...own, { path: '--verdict', text: text.slice(before.length), start: before.length }],
  };
}
