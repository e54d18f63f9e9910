import type { Annotation } from './annotation.ts';
import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** The words of a page or a release, in which a judge looks up what a graph says. */
export interface Wording {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  /** Whether one of these stands there letter by letter, as far as can be told quickly; where not, `has` may still find it. */
  readonly literal: (...words: readonly string[]) => boolean;
  /** Whether one of these stands there as `has` has it, as far as can be told quickly. */
  readonly hasQuickly: (...words: readonly string[]) => boolean;
  /** Whether a stretch of the text stands in a part of a page that speaks of something else: navigation, related news. */
  readonly isBeside: (span: Span) => boolean;
  /** How many words there are. */
  readonly count: number;
  /** The words alone: lower case, a blank between them, before the first and behind the last. */
  readonly key: string;
  /** Telephone numbers and other runs of digits: digits only, each run between blanks. */
  readonly digits: string;
  /** Whether one of these stands there, word behind word, in any case and with any marks. */
  readonly has: (...words: readonly string[]) => boolean;
  /** Whether they stand in what is there but not shown: `hidden`, `display:none`, a template. */
  readonly hides: (words: string) => boolean;
}
