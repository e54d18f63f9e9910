import type { Span } from '../model/span.ts';
import type { Fault } from '../model/subject.ts';
import { rules } from './rules/index.ts';
import { nearestName } from './terms/nearest-name.ts';

/** The rules that a page asks to leave out and that there are not, as faults. */
export function unknownIgnores(ignored: readonly (Span & { readonly rule: string })[]): readonly Fault[] {
  return ignored
    .filter(({ rule }) => !rules.some(({ id }) => id === rule))
    .map(({ rule, start, end }): Fault => {
      const place = { source: 'page' as const, span: { start, end } };
      const expected = nearestName(rule, rules.map(({ id }) => id));
      return expected === undefined ? { rule: 'unknown-ignore', message: 'none', data: { rule }, place } : { rule: 'unknown-ignore', data: { rule, expected }, place, suggestion: expected };
    });
}
