import type { ClaimFacts } from '../model/press-release.ts';
import type { Given } from './draft.ts';
import type { Reference } from '../model/graph.ts';
import type { Agent } from './entities.ts';
import type { Making } from './making.ts';
import type { QuotationMade } from './quotation-drafts.ts';
import type { SourceMade } from './source-drafts.ts';
import { claim } from './claim.ts';
import { draft } from './draft.ts';
import { findAgent, refer } from './entities.ts';
import { derived } from './facts.ts';
import { keyOf, omit } from './making.ts';
import { mintId } from './mint-id.ts';

/** A claim of the release, for its node and for the reviews of it. */
export interface ClaimMade {
  readonly facts: ClaimFacts;
  readonly index: number;
  readonly id: Given<string>;
  readonly text: Given<string>;
  readonly inLanguage?: Given<string> | undefined;
  readonly claimant?: Agent | undefined;
  readonly source?: SourceMade | undefined;
  /** Where it went into the graph: the reference to it. */
  readonly reference?: Given<Reference> | undefined;
}

/**
 * Each claim that somebody makes as a node, verbatim, with its claimant. Where the words are not
 * the claimant's own, the publisher stands beside it as the interpreter.
 */
export function claimDrafts(making: Making, quotations: readonly QuotationMade[], sources: readonly SourceMade[], publisher: Agent | undefined): ClaimMade[] {
  return (making.facts.release.claims ?? []).flatMap((facts, index) => {
    const made = claimMade(making, facts, index, sources);
    if (!made) return [];
    const { claimant } = made;
    const quotation = facts.quoted ? quotations.find(({ text }) => keyOf(making, text).includes(keyOf(making, facts.text))) : undefined;
    const ownWords = facts.quoted && (!quotation || claimant === quotation.speaker || claimant === quotation.employer);
    const path = ['claims', index];
    if (!claimant) {
      omitUnclaimed(making, made);
      return [made];
    }
    if (quotation && ownWords && !quotation.reference) {
      omit(making, 'implied-speaker', 'Claim', path, { text: facts.text, speaker: quotation.speaker?.name ?? '' }, made.id.value);
      return [made];
    }
    const interpreter = ownWords || claimant === publisher ? undefined : publisher;
    making.drafts.set(
      made.id.value,
      draft(claim, {
        id: made.id,
        text: made.text,
        inLanguage: made.inLanguage,
        author: refer(making, claimant, making.facts.origin([...path, 'claimant'])),
        claimInterpreter: interpreter && refer(making, interpreter, making.facts.origin(['publisher', 'name'])),
        citation: made.source?.work,
      }),
    );
    return [{ ...made, reference: { value: { '@id': made.id.value }, origin: derived(made.text.origin, 'reference') } }];
  });
}

function claimMade(making: Making, facts: ClaimFacts, index: number, sources: readonly SourceMade[]): ClaimMade | undefined {
  const path = ['claims', index];
  const text = making.facts.given('text', [...path, 'text'], 'Claim');
  const id = text && mintId('Claim', { text: text.value }, making.base);
  if (!text || id === undefined || making.drafts.has(id)) return undefined;
  // "according to the indictment": a document says it, and a document claims nothing.
  const work = sources.find((source) => source.agent === undefined && source.name === facts.claimant);
  const claimant = facts.claimant === undefined || work ? undefined : findAgent(making, facts.claimant);
  return {
    facts,
    index,
    id: { value: id, origin: derived(text.origin, 'id') },
    text,
    inLanguage: making.facts.given('inLanguage', [...path, 'inLanguage'], 'Claim') ?? making.facts.given('inLanguage', ['inLanguage'], 'Claim'),
    claimant,
    source: work ?? (claimant && sources.find((source) => source.agent === claimant)),
  };
}

function omitUnclaimed(making: Making, { facts: { text, claimant }, index, id, source }: ClaimMade): void {
  if (claimant === undefined || source) omit(making, 'no-claimant', 'Claim', ['claims', index], { text }, id.value);
  else omit(making, 'person-or-organization', 'Claim', ['claims', index, 'claimant'], { property: 'author', name: claimant }, id.value);
}
