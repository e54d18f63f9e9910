import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';

/**
 * An input that cannot be read, as a finding at error, so that every report lists it: what is the
 * matter, then what to do.
 */
export function inputFault(message: string, span?: Span): Diagnostic {
  return { rule: 'input', severity: 'error', message, data: {}, ...(span && { place: { source: 'release', span } }) };
}
