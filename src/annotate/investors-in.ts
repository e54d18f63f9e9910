import type { Span } from '../model/span.ts';
import { firstStarting } from '../forms/first-starting.ts';
import { blockAt } from './block-at.ts';
import type { ContactRecord } from './contact-records.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** A line of a section that says whom the contacts below it are for. */
interface Label {
  readonly start: number;
  /** The words for investors; absent where it is for the press. */
  readonly investors?: Span;
}

/**
 * Tells of the contacts of a section which words say that one is there for investors and not for
 * the press: in the label above or before it ("Investor contact", "Beleggers:"), else in its title.
 */
export function investorsIn(section: readonly ReadBlock[]): (record: ContactRecord) => Span | undefined {
  const labels = section.flatMap((block) => block.lines.flatMap((line) => labelOf(block, line) ?? []));
  return ({ name, jobTitle, email, telephone }) => {
    const start = Math.min(...[name, jobTitle, email, telephone].map((span) => span?.start ?? Infinity));
    // The last label that does not stand behind it.
    return labels[firstStarting(labels, start + 1) - 1]?.investors ?? titled(section, jobTitle);
  };
}

function labelOf(block: ReadBlock, line: Span): Label | undefined {
  const first = tokenFrom(block.tokens, line.start);
  const end = labelEnd(block, first, tokenFrom(block.tokens, line.end));
  if (end === first || !isLabel(block, first, end)) return undefined;
  const investors = isForPress(block, first, end) ? undefined : investorsAt(block, first, end);
  return { start: line.start, ...(investors && { investors }) };
}

function titled(section: readonly ReadBlock[], jobTitle: Span | undefined): Span | undefined {
  const block = jobTitle && blockAt(section, jobTitle.start);
  if (jobTitle === undefined || block === undefined) return undefined;
  const [first, end] = [tokenFrom(block.tokens, jobTitle.start), tokenFrom(block.tokens, jobTitle.end)];
  return isForPress(block, first, end) ? undefined : investorsAt(block, first, end);
}

// The label of a line: up to its colon, or the whole of a short line.
function labelEnd({ tokens }: ReadBlock, first: number, end: number): number {
  const colon = tokens.slice(first, Math.min(end, first + 8)).findIndex(({ text }) => text === ':');
  return colon !== -1 ? first + colon : end - first <= 5 ? end : first;
}

function isLabel(block: ReadBlock, first: number, end: number): boolean {
  const { tokens, lexicon } = block;
  return phraseAt(lexicon.contactHeadings, tokens, first) > 0 || phraseAt(lexicon.desks, tokens, first) > 0 || isForPress(block, first, end) || investorsAt(block, first, end) !== undefined;
}

function investorsAt({ tokens, lexicon }: ReadBlock, first: number, end: number): Span | undefined {
  const list = phrases(lexicon.language.contactLabels.investors);
  for (let at = first; at < end; at += 1) {
    const length = phraseAt(list, tokens, at);
    if (length > 0) return { start: (tokens[at] as Token).start, end: (tokens[at + length - 1] as Token).end };
  }
  return undefined;
}

// "Press and investor contact" is for both.
function isForPress({ tokens, lexicon }: ReadBlock, first: number, end: number): boolean {
  const list = phrases(lexicon.language.contactLabels.press);
  for (let at = first; at < end; at += 1) if (phraseAt(list, tokens, at) > 0) return true;
  return false;
}
