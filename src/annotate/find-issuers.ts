import type { IssuerAnnotation, IssuerSign } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { blockAt } from './block-at.ts';
import { holderMentions } from './issuer-holder.ts';
import { boilerplateNames } from './issuer-boilerplate.ts';
import { leadNames } from './issuer-lead.ts';
import { labelledName, letterheadNames } from './issuer-letterhead.ts';
import { issuerNameAt } from './issuer-name.ts';
import { selfNames, speaksAsWe } from './issuer-self.ts';
import { senderNames } from './issuer-sender.ts';
import { signatureNames } from './issuer-signature.ts';
import { isOrganizationName } from './names.ts';
import type { People } from './people.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { goesOn } from './title-line.ts';
import { tokenize } from './token.ts';

/** A name with what shows it as the issuer's. */
export interface IssuerMention extends Span {
  readonly sign: IssuerSign;
  /** Where the office of somebody in office stands. */
  readonly office?: Span;
}

/**
 * The names that a release shows as its issuer's: in its letterhead, behind the label "press
 * release", as subject of its first sentence, in the boilerplate, behind a copyright sign.
 *
 * @param headline - the spans of the title
 * @param datelines - the spans of the datelines: the first sentence starts behind them
 * @param spoken - the spans of quotations: "we" in them is whoever speaks
 * @param people - the people named in the release
 */
export function findIssuers(reading: Reading, headline: readonly Span[], datelines: readonly Span[], spoken: readonly Span[], people: People): IssuerAnnotation[] {
  const lead = leadBlock(reading, headline);
  const opening = leadNames(reading, headline, lead, datelines);
  const mentions = [
    ...letterheadNames(reading, headline, lead),
    ...opening,
    ...(speaksAsWe(reading, spoken) ? [...opening, ...headlineStart(reading, headline)].map(({ start, end }): IssuerMention => ({ sign: 'voice', start, end })) : []),
    ...boilerplateNames(reading, headline),
    ...selfNames(reading, spoken),
    ...senderNames(reading, lead),
    ...signatureNames(reading, lead),
    ...holderMentions(reading, people, headline, lead),
    ...reading.blocks.flatMap(copyrightNames),
    ...declaredNames(reading, headline),
  ];
  return mentions
    .filter(({ start, end }) => end > start)
    .map(({ sign, start, end, office }): IssuerAnnotation => ({ type: 'issuer', sign, spans: office === undefined ? [{ start, end }] : [{ start, end }, office], certainty: saysWhat(reading, { start, end }) ? 'stated' : 'implied', by: `issuer-${sign}` }))
    .sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start);
}

// The name that the headline starts with.
function headlineStart({ blocks }: Reading, headline: readonly Span[]): Span[] {
  const [span] = headline;
  const block = span && blockAt(blocks, span.start);
  // In capitals throughout every word looks like a name.
  if (block === undefined || block.tokens.every(({ text }) => text === text.toUpperCase())) return [];
  const name = span && issuerNameAt(block.tokens, tokenFrom(block.tokens, span.start), block.lexicon);
  return name === undefined ? [] : [name];
}

// A noun, a legal form or capitals in the name say that it is an organisation's.
function saysWhat({ blocks }: Reading, span: Span): boolean {
  const block = blockAt(blocks, span.start);
  if (block === undefined) return false;
  const first = tokenFrom(block.tokens, span.start);
  const last = tokenFrom(block.tokens, span.end) - 1;
  return last >= first && isOrganizationName(block.tokens, { first, last, ...span });
}

// The first paragraph of prose behind the headline.
function leadBlock(reading: Reading, headline: readonly Span[]): ReadBlock | undefined {
  const from = headline.at(-1)?.end ?? 0;
  return reading.blocks.find((block) => (block.role === 'body' || block.role === 'subheading') && block.type !== 'heading' && block.start >= from && (block.end - block.start > 200 || (block.end - block.start > 60 && (/[.!?:”"»]$/u.test(block.tokens.at(-1)?.text ?? '') || goesOn(block, reading.blocks[block.index + 1])))));
}

// Front matter says what the text is: its title by a label ("Pressemeldung Offene Netze e.V. vom …") or
// its subject, another field by the label alone ("Pressemitteilung des Vereins Offene Netze").
function declaredNames({ document, lexicon, flat, blocks }: Reading, headline: readonly Span[]): IssuerMention[] {
  if (lexicon === undefined) return [];
  return document.declared.flatMap(({ name, value }) => {
    const isTitle = name === 'headline' && headline.length === 0;
    if (!isTitle && name !== 'subheading' && name !== 'description') return [];
    const tokens = tokenize(value, { start: 0, end: Math.min(value.length, 120) }, lexicon);
    const labelled = labelledName({ tokens, lexicon }, 0, tokens.length);
    const subject = labelled ?? (isTitle ? issuerNameAt(tokens, 0, lexicon) : undefined);
    if (subject === undefined || (isTitle ? labelled === undefined && phraseAt(lexicon.announces, tokens, subject.last + 1) === 0 : subject.last < tokens.length - 1)) return [];
    // It stands in the text of a plain file, and in no block.
    const start = flat.indexOf(value.slice(subject.start, subject.end), blocks[0]?.start);
    return start === -1 ? [] : [{ sign: labelled === undefined ? ('headlineSubject' as const) : ('label' as const), start, end: start + subject.end - subject.start }];
  });
}

// "© 2021 Acme", "Copyright 2019–2022 by Acme", "(c) Acme".
function copyrightNames(block: ReadBlock): IssuerMention[] {
  const { tokens, lexicon } = block;
  const at = tokens.findIndex((token, index) => token.text === '©' || token.lower === 'copyright' || (token.lower === 'c' && tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')'));
  if (at === -1) return [];
  let next = at + 1;
  while (next < at + 8 && tokens[next] !== undefined && (tokens[next]?.kind !== 'word' || tokens[next]?.lower === 'by')) next += 1;
  const name = issuerNameAt(tokens, next, lexicon);
  return name === undefined || name.first > next + 2 ? [] : [{ sign: 'copyright', start: name.start, end: name.end }];
}
