import { phraseAt } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Token } from './token.ts';

/** A verb of saying at a token, alone or with its particle further on ("teilte … mit"). */
export function cueAt(block: ReadBlock, at: number, end: number): number {
  const { tokens, lexicon } = block;
  if (phraseAt(lexicon.notSpeech, tokens, at) > 0) return 0;
  const length = phraseAt(lexicon.cueVerbs, tokens, at);
  if (length > 0) return length;
  const particles = lexicon.separable.get(tokens[at]?.lower ?? '');
  if (particles === undefined) return 0;
  for (let index = at + 1; index < Math.min(end, at + 30); index += 1) if (particles.includes(tokens[index]?.lower ?? '')) return 1;
  return 0;
}

/** “…”, ist Direktor Huber überzeugt · « … », est convaincue la maire: a verb at a token whose word of conviction follows it or ends the clause. */
export function convictionAt({ tokens, lexicon }: ReadBlock, at: number, end: number): number {
  if (!lexicon.convinced.has(tokens[at]?.lower ?? '')) return 0;
  for (let index = at + 1; index < Math.min(end, at + 24); index += 1) {
    const next = tokens[index + 1];
    if (lexicon.convictions.has((tokens[index] as Token).lower) && (index <= at + 2 || next === undefined || next.kind === 'mark')) return 1;
  }
  return 0;
}

/** The last verb of saying between two tokens; with a capital, as in "State’s Attorney", only as the first of them. */
export function cueBetween(block: ReadBlock, from: number, to: number): { at: number; length: number } | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const length = at > from && block.tokens[at]?.capital === true ? 0 : cueAt(block, at, to);
    if (length > 0 && at + length <= to) return { at, length };
  }
  return undefined;
}

/** "ajoute-t-elle", "a-t-il déclaré": the pronoun hangs on the verb. */
export function invertedAt({ tokens, lexicon }: ReadBlock, at: number): { subject: SpeakerPhrase; length: number } | undefined {
  const token = tokens[at] as Token;
  const cut = token.text.lastIndexOf('-');
  const pronoun = token.lower.slice(cut + 1);
  if (cut < 1 || !lexicon.personPronouns.has(pronoun)) return undefined;
  const verb = token.lower.slice(0, token.lower.indexOf('-'));
  const composed = lexicon.cueVerbs.get(verb)?.some((words) => words.length === 2 && words[1] === tokens[at + 1]?.lower) === true;
  if (!composed && phraseAt(lexicon.cueVerbs, tokens, at) === 0 && lexicon.cueVerbs.get(verb)?.some((words) => words.length === 1) !== true) return undefined;
  return { subject: { kind: 'pronoun', name: { start: token.end - pronoun.length, end: token.end }, first: at, last: at }, length: composed ? 2 : 1 };
}

/** Behind the small words that take a quotation up again: « … ». *C’est ce qu’*a déclaré X, “…”. *Eso es lo que* ha dicho X; the same token where none stand. */
export function resumedAt({ tokens, lexicon }: ReadBlock, from: number): number {
  for (let at = from; at < from + 5; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (at > from + 1 && lexicon.that.has(lower)) return at + 1;
    if (lexicon.personPronouns.has(lower) || !(lexicon.functionWords.has(lower) || lexicon.notNames.has(lower) || lexicon.elisions.has(lower))) return from;
  }
  return from;
}
