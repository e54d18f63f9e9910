import type { Span } from '../model/span.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** Where a block starts to say whom to ask. A single word ("questions", "interviews") says so only as a label; "contact" and phrases of more words say so anywhere. */
export function askingFrom(block: ReadBlock): number | undefined {
  const { headings, contactLabels } = block.lexicon.language;
  const asking = phrases(headings.contact);
  const interview = phrases(contactLabels.interview);
  const names = phrases(contactLabels.name);
  const at = block.tokens.findIndex((token, index) => {
    if (phraseAt(interview, block.tokens, index) > 0) return true;
    const length = phraseAt(asking, block.tokens, index);
    if (length === 0) return false;
    const before = block.tokens[index - 1];
    return length > 1 || phraseAt(names, block.tokens, index) > 0 || before === undefined || (before.kind === 'mark' && before.end < token.start) || token.opensLine === true || [':', '?'].includes(block.tokens[index + length]?.text ?? '');
  });
  return at === -1 ? undefined : (block.tokens[at] as Token).start;
}

/** "… with offices in San Arden, CA. … Contact: Tom Adams": in a paragraph whoever stands before the sentence that asks is nobody to ask. */
export function askedSentence(block: ReadBlock): number {
  const from = block.end - block.start > 300 ? askingFrom(block) : undefined;
  const sentence = from === undefined ? undefined : block.sentences.find(({ start, end }) => start <= from && from < end);
  return sentence?.start ?? block.start;
}

/** "Noodnummer", "Öffnungszeiten": nobody to ask about the release. */
export function isRefused(block: ReadBlock, line: Span): boolean {
  const not = phrases(block.lexicon.language.contactLabels.not);
  const to = tokenFrom(block.tokens, line.end);
  for (let at = tokenFrom(block.tokens, line.start); at < to; at += 1) if (phraseAt(not, block.tokens, at) > 0) return true;
  return false;
}
