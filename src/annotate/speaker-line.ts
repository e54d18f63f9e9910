import { cueBetween } from './cue-at.ts';
import { isOrganizationName, nameAt } from './names.ts';
import type { FoundAttribution, Quote, SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { isStop, made, pastMarks } from './sieves.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speaker } from './subject-of.ts';
import type { Token } from './token.ts';

/** The rest of the block, on a line of its own, is "Jane Doe, CEO of Acme". */
export function afterLine(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block } = quote;
  const first = block.tokens[quote.after];
  if (quote.words < 6 || first === undefined || !block.lines.some((line) => line.start === first.start)) return undefined;
  return namedOn(block, quote.after, 'after-line', context);
}

/** The next block is "Jane Doe, CEO of Acme" or "– Jane Doe". */
export function speakerLine(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  if (quote.words < 6 || pastMarks(quote) < quote.block.tokens.length) return undefined;
  const block = context.reading.blocks[quote.block.index + 1];
  return block === undefined || block.role === 'contact' ? undefined : namedOn(block, 0, 'speaker-line', context);
}

// A short line that is nothing but a speaker; behind a dash a lone name is enough.
function namedOn(block: ReadBlock, from: number, by: string, context: SieveContext): FoundAttribution | undefined {
  const { tokens } = block;
  if (tokens.length - from > 24) return undefined;
  const dash = tokens[from] !== undefined && '–—-―'.includes((tokens[from]).text) ? 1 : 0;
  const found = speaker(block, from + dash, context, tokens.length);
  if (found === undefined || found.run === undefined || (found.kind === 'organization' ? dash === 0 : found.kind !== 'person')) return undefined;
  if (found.kind === 'person' && (found.run.last === found.run.first || (dash === 0 && found.jobTitle === undefined && !isEmployed(block, found)))) return undefined;
  if (found.last >= tokens.length - 2 || (found.jobTitle && isOneLine(tokens, found.last + 1, block))) return made(by, block, employed(tokens, found, block), from, 1);
  const whole = employed(tokens, found, block);
  return whole.last >= tokens.length - 2 ? made(by, block, whole, from, 1) : undefined;
}

/** "Jane Doe, CEO - Acme Foundation": a speaker with the employer behind a mark. */
export function employed(tokens: readonly Token[], found: SpeakerPhrase, block: ReadBlock): SpeakerPhrase {
  const mark = tokens[found.last + 1];
  const employer = mark !== undefined && '–—-,|'.includes(mark.text) && found.kind === 'person' ? nameAt(tokens, found.last + 2, block.lexicon) : undefined;
  if (employer === undefined || (employer.last < tokens.length - 2 && !(tokens[employer.last + 1]?.text === ')' && employer.last + 3 === tokens.length))) return found;
  return { ...found, last: employer.last, organization: found.organization ?? { start: employer.start, end: employer.end } };
}

// "Jane Doe, Northwind Trust" below a quote: a name that reads as an organisation's, or any in a block quote.
function isEmployed(block: ReadBlock, found: SpeakerPhrase): boolean {
  const employer = block.tokens[found.last + 1]?.text === ',' && employed(block.tokens, found, block) !== found ? nameAt(block.tokens, found.last + 2, block.lexicon) : undefined;
  return employer !== undefined && (block.type === 'quote' || isOrganizationName(block.tokens, employer));
}

// What is left of the line is more of the title: no verb of saying, no further sentence.
function isOneLine(tokens: readonly Token[], from: number, block: ReadBlock): boolean {
  if (cueBetween(block, from, tokens.length) !== undefined) return false;
  for (let at = from; at < tokens.length - 1; at += 1) if (isStop(tokens[at] as Token) || (tokens[at] as Token).text === ':') return false;
  return true;
}
