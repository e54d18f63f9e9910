import type { Outcome } from '../convert-input.ts';
import { printable } from '../../export/reports/printable.ts';

/**
 * What would be published of an input, in one line.
 *
 * @example `release.txt: NewsArticle, 3 Organization, 2 Person, Quotation, 3 Claim`
 */
export function published({ report, result }: Outcome): string {
  if (result === undefined) return '';
  const counts = new Map<string, number>();
  for (const node of result.pages.flatMap((page) => page.graph['@graph'])) {
    const type = [node['@type']].flat().join('+');
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const parts = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`));
  return `${printable(report.path)}: ${parts.length === 0 ? 'nothing to publish' : parts.join(', ')}\n`;
}
