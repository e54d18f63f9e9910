import { phraseAt } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** A number in a text: its value, the last of its tokens, and whether it stands in words. */
export interface FoundNumber {
  readonly value: number;
  readonly last: number;
  readonly spelled: boolean;
}

/**
 * The number that starts at a token, in figures or words, with its groups and its scale: "2.056",
 * "2 973", "1,5 miljoen", "twee miljoen", "een op vijf".
 */
export function numberAt(flat: string, block: ReadBlock, at: number): FoundNumber | undefined {
  const { tokens, lexicon } = block;
  const { numbers } = lexicon.language;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const spelled = token.kind === 'number' ? 0 : phraseAt(lexicon.numberWords, tokens, at);
  if (spelled > 0) return scaled(block, { value: numbers.words[phraseText(tokens, at, spelled)] ?? 0, last: at + spelled - 1, spelled: true });
  if (token.kind !== 'number' || /\p{L}/u.test(token.text)) return undefined;
  let digits = token.text;
  let last = at;
  while (/^\d{1,3}$/u.test(digits.slice(digits.lastIndexOf(' ') + 1)) && /^\d{3}$/u.test(tokens[last + 1]?.text ?? '') && (tokens[last + 1] as Token).start - (tokens[last] as Token).end === 1 && numbers.group.includes(' ') && flat.charAt((tokens[last] as Token).end) === ' ') {
    digits += (tokens[last + 1] as Token).text;
    last += 1;
  }
  const value = numericValue(digits.replace(/ /gu, ''), numbers.decimal);
  return value === undefined ? undefined : scaled(block, { value, last, spelled: false });
}

// "1,5 miljoen"; the "M" of "300 M€" only before a sign of money.
function scaled({ tokens, lexicon }: ReadBlock, number: FoundNumber): FoundNumber {
  const scale = tokens[number.last + 1];
  if (scale?.kind !== 'word') return number;
  const { scales, currencies } = lexicon.language.numbers;
  const factor = Object.hasOwn(scales, scale.lower) ? scales[scale.lower] : undefined;
  if (factor !== undefined) return { ...number, value: round(number.value * factor), last: number.last + 1 };
  const sign = tokens[number.last + 2];
  return scale.text === 'M' && sign?.kind === 'mark' && currencies.includes(sign.text) ? { ...number, value: round(number.value * 1e6), last: number.last + 1 } : number;
}

function phraseText(tokens: readonly Token[], at: number, length: number): string {
  return tokens.slice(at, at + length).map((token) => token.lower).join(' ');
}

// "2.056,5" and "2,056.5"; a plain decimal; the other mark as a decimal one ("46.5" where commas are usual).
const COMMA = { grouped: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u, decimal: /^\d+,\d+$/u, other: /^\d+\.\d{1,2}$/u };
const POINT = { grouped: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u, decimal: /^\d+\.\d+$/u, other: /^\d+,\d{1,2}$/u };

function numericValue(text: string, decimal: ',' | '.'): number | undefined {
  const group = decimal === ',' ? '.' : ',';
  const forms = decimal === ',' ? COMMA : POINT;
  if (/^\d+$/u.test(text)) return Number(text);
  if (forms.grouped.test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'));
  if (forms.decimal.test(text)) return Number(text.replace(decimal, '.'));
  if (forms.other.test(text)) return Number(text.replace(group, '.'));
  return undefined;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
