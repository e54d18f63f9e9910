import { sentenceStart, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { made, pastMarks } from './sieves.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speaker } from './subject-of.ts';

/**
 * A person with their title, and nothing else, right before a quote: "Jane Doe, CEO of Acme – “…”",
 * or on the line, heading or paragraph above one that is the whole of its own.
 */
export function nameBefore(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block, before } = quote;
  if (quote.words < 5 || quote.inBlock) return undefined;
  const { tokens } = block;
  const dash = tokens[before - 1];
  if (before > 1 && dash !== undefined && '–—-'.includes(dash.text)) {
    const named = titled(block, Math.max(quote.floor, sentenceStart(block, before)), before - 1, context);
    return made('before-dash', block, named, before - 1, 1);
  }
  if (pastMarks(quote) < tokens.length) return undefined;
  const line = block.lines.findIndex(({ start }) => start === quote.run.open?.start);
  if (line > 0 && line <= 2) return made('line-before', block, titled(block, 0, before, context), before - 1, 1);
  const above = context.reading.blocks[block.index - 1];
  if (before > 0 || above === undefined || quote.run.open === undefined || above.role === 'contact') return undefined;
  // A name below a quote that stands above it is that one's.
  if (/["”“»’']$/u.test(context.reading.blocks[above.index - 1]?.tokens.at(-1)?.text ?? '')) return undefined;
  return made('line-before', above, titled(above, 0, above.tokens.length, context), 0, 1, above.type === 'heading' ? 'stated' : 'implied');
}

// The stretch is a person's full name and title.
function titled(block: ReadBlock, from: number, to: number, context: SieveContext): SpeakerPhrase | undefined {
  const found = to - from > 24 ? undefined : speaker(block, from, context, to);
  if (found?.kind !== 'person' || found.run === undefined || found.run.last === found.run.first || found.jobTitle === undefined) return undefined;
  return found.last >= to - 1 ? found : undefined;
}
