import type { Token } from './token.ts';

/** The token behind the agency that sends a release on: "(NEWSWIRE) —", "/24-7Wire/ --"; the same token where none stands there. */
export function pastAgency(tokens: readonly Token[], at: number): number {
  const closing = tokens[at]?.text === '(' ? ')' : tokens[at]?.text === '/' ? '/' : undefined;
  if (closing === undefined) return at;
  for (let index = at + 1; index < at + 9; index += 1) if (tokens[index]?.text === closing) return index + 1;
  return at;
}
