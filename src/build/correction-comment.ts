import type { CorrectionCommentLeaf } from 'schema-dts';
import type { Agent, Built, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface CorrectionCommentMembers {
  /** IRI, absolute or `#fragment`; it stays nested in its article where absent. */
  readonly id?: string | undefined;
  /** What was wrong, and what is right. */
  readonly text: string;
  /** ISO 8601, as precise as it is known. */
  readonly datePublished?: string | undefined;
  readonly author?: Many<Agent> | undefined;
}

/** What `correctionComment()` takes. */
export interface CorrectionCommentInput extends CorrectionCommentMembers {
  /** Any other property of schema.org's CorrectionComment. */
  readonly extra?: Extra<CorrectionCommentLeaf, keyof CorrectionCommentMembers> | undefined;
}

/**
 * A correction that was made to an article.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/CorrectionComment
 * @example `correctionComment({ text: 'Er stond 64%; het is 46%.', datePublished: '2021-01-22' })`
 */
export function correctionComment(input: CorrectionCommentInput): Built<'CorrectionComment'> {
  return node('CorrectionComment', input);
}
