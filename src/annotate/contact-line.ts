import type { Span } from '../model/span.ts';
import type { People } from './people.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** A line of a contact section while it is read: its tokens, and what the section says beside it. */
export interface LineReading {
  readonly block: ReadBlock;
  /** Its first token. */
  readonly from: number;
  /** The token behind it. */
  readonly to: number;
  readonly people: People;
  /** The e-mail addresses of the section. */
  readonly addresses: readonly string[];
  /** True of words that stand in the release itself, outside its contacts. */
  readonly isTold: (words: string) => boolean;
}

/** Some tokens with a space between them. */
export function wordsIn(tokens: readonly Token[], first: number, end: number): string {
  return tokens.slice(first, end).map(({ text }) => text).join(' ');
}

/** The span of some tokens. */
export function tokenSpan(tokens: readonly Token[], first: number, end: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
}
