import { phraseAt, phrases } from './phrases.ts';
import type { ReadBlock } from './reading.ts';

// Between the parts of a path or a menu: "Home > News > 2021", "Facebook | Twitter".
const BAR = /^[>›»/|·•→]$/u;

/**
 * True for a line of the page around the release: "You are here: …", "Tags: bridge, city",
 * "Home > News > The bridge", "Facebook | LinkedIn", "We use cookies to …".
 */
export function isChromeLine({ tokens, lexicon, start, end }: ReadBlock): boolean {
  const { chrome, chromeStarts } = lexicon.language.headings;
  if (end - start > 400) return false;
  if (phraseAt(phrases(chromeStarts), tokens, 0) > 0) return end - start < 160 || tokens.some(({ lower }) => lower === 'cookies');
  const length = end - start < 160 ? phraseAt(phrases(chrome), tokens, 0) : 0;
  const next = tokens[length];
  return length > 0 && next !== undefined && (next.text === ':' || (BAR.test(next.text) && !/^[.!?]$/u.test(tokens.at(-1)?.text ?? '')));
}

/** True for what is said of a picture: "Photo: Ann Lee", "Bildunterschrift: …", and a credit that ends in its licence: "“The quay” by Ann Lee, CC BY-SA 3.0". */
export function isCaption({ tokens, lexicon, start, end }: ReadBlock): boolean {
  if (end - start > 400) return false;
  const length = phraseAt(phrases(lexicon.language.headings.caption), tokens, 0);
  return (length > 0 && (tokens[length]?.text === ':' || tokens[length]?.text === '©')) || LICENCE.test(tokens.slice(-5).map(({ text }) => text).join(' '));
}

/** At the end of a line, without a stop. */
const LICENCE = /(?:^| )CC(?:[ -]BY(?:[ -](?:SA|NC|ND))*|[ -]?0)(?: \d(?: ?\. ?\d)?)?(?: \))?$/u;
