import type { Reference } from '../model/graph.ts';
import type { Given } from './draft.ts';
import type { Agent } from './entities.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { constants } from './constants.ts';
import { draft } from './draft.ts';
import { addOrganization, refer } from './entities.ts';
import { derived } from './facts.ts';
import { omit } from './making.ts';
import { mintId } from './mint-id.ts';
import { quotation } from './quotation.ts';
import { roleRecord } from './register-agents.ts';
import { speakerAgent } from './speakers.ts';

/** A quotation of the release, and whether it went into the graph. */
export interface QuotationMade {
  readonly text: string;
  readonly speaker?: Agent | undefined;
  readonly employer?: Agent | undefined;
  /** Where it went in: the reference to it. */
  readonly reference?: Given<Reference> | undefined;
}

/**
 * Each quotation with a stated speaker as a node, verbatim. One whose speaker is only implied stays
 * out and is named, unless the caller asks for those too.
 */
export function quotationDrafts(making: Making, includeImplied: boolean): QuotationMade[] {
  return (making.facts.release.quotations ?? []).map((facts, index) => {
    const path = ['quotations', index];
    const { text, speaker, certainty } = facts;
    if (!speaker) {
      omit(making, 'no-speaker', 'Quotation', path, { text });
      return { text };
    }
    const agent = speakerAgent(making, speaker, roleRecord([...path, 'speaker']));
    const employer = speaker.organization === undefined ? undefined : addOrganization(making, new Map([['name', [...path, 'speaker', 'organization']]]));
    const made = { text, speaker: agent, employer };
    if (certainty?.speaker === 'implied' && !includeImplied) {
      omit(making, 'implied-speaker', 'Quotation', path, { text, speaker: speaker.name });
      return made;
    }
    return { ...made, reference: agent && quotationDraft(making, path, agent, employer) };
  });
}

function quotationDraft(making: Making, path: Path, speaker: Agent, employer: Agent | undefined): Given<Reference> | undefined {
  const { facts, base, drafts } = making;
  const text = facts.given('text', [...path, 'text'], 'Quotation');
  const id = text && mintId('Quotation', { text: text.value }, base);
  if (!text || id === undefined) return undefined;
  const origin = derived(text.origin, 'id');
  const creator = refer(making, speaker, facts.origin([...path, 'speaker', 'name']));
  const organization = employer && employer !== speaker ? refer(making, employer, facts.origin([...path, 'speaker', 'organization'])) : undefined;
  drafts.set(
    id,
    draft(quotation, {
      id: { value: id, origin },
      text,
      inLanguage: facts.given('inLanguage', [...path, 'inLanguage'], 'Quotation') ?? facts.given('inLanguage', ['inLanguage'], 'Quotation'),
      creator,
      isPartOf: { value: { '@id': making.article.value }, origin: { constant: constants.isPartOf.reason } },
      sourceOrganization: organization,
    }),
  );
  return { value: { '@id': id }, origin: derived(text.origin, 'reference') };
}
