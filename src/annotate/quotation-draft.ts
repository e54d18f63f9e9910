import type { Certainty, QuotationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { FoundAttribution, Quote } from './quote.ts';
import type { ReadBlock } from './reading.ts';

/** A quotation while its pieces are gathered. */
export interface Draft {
  pieces: { span: Span; certainty: Certainty }[];
  marks: QuotationAnnotation['marks'];
  start: Certainty;
  end: Certainty;
  mark?: Span;
  by: string;
  attribution?: FoundAttribution | undefined;
  /** The last of several attributions to the same speaker. */
  latest?: FoundAttribution;
  blocks: ReadBlock[];
  first: Quote;
  last: Quote;
}
