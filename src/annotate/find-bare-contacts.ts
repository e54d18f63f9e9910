import type { ChannelAnnotation, ContactAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { nameInAddress, nameInHost } from '../forms/name-in-address.ts';
import type { Reading } from './reading.ts';

// Two to four words with a capital, alone on a line; a particle may stand between them.
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}’'.-]*){1,3}$/u;
// A capital inside a word is a brand's: "OpenOffice".
const BRAND = /\p{Ll}\p{Lu}/u;

/**
 * The contacts of a release in a language without a pack: blocks of short lines, each with little
 * but addresses and numbers. A name is taken only where it fills a line and no other line could
 * be one, or an address repeats it; roles need words, so none is told.
 *
 * @example "Vera Blom\nvera@acme.example\nUfficio: +39 02 000 000" is one contact with a name.
 */
export function findBareContacts(reading: Reading, channels: readonly ChannelAnnotation[]): ContactAnnotation[] {
  const found: ContactAnnotation[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (const block of reading.blocks) {
    const own: ChannelAnnotation[] = [];
    for (; at < channels.length && (channels[at]?.spans[0] as Span).start < block.end; at += 1) if ((channels[at]?.spans[0] as Span).start >= block.start) own.push(channels[at] as ChannelAnnotation);
    if (block.type === 'heading' || block.role === 'chrome' || block.end - block.start > 300 || block.lines.length > 8) continue;
    const email = own.find((channel) => channel.type === 'email')?.spans[0];
    const telephone = own.find((channel) => channel.type === 'telephone')?.spans[0];
    if ((email ?? telephone) === undefined || (block.lines.length === 1 && email === undefined) || block.lines.some((line) => wordsBeside(reading, line, own) > 6)) continue;
    const key = [email, telephone].map((span) => (span ? reading.text.slice(span.start, span.end) : '')).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const name = nameOf(reading, block.lines, own, email);
    const spans = [name, email, telephone].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
    found.push({ type: 'contact', spans, certainty: 'stated', by: 'address-block', ...(name && { name }), ...(email && { email }), ...(telephone && { telephone }) });
  }
  return found;
}

// The words of a line that are no address or number.
function wordsBeside(reading: Reading, line: Span, channels: readonly ChannelAnnotation[]): number {
  let rest = '';
  let done = line.start;
  for (const channel of channels) {
    const { start, end } = channel.spans[0] as Span;
    if (start < done || end > line.end) continue;
    rest += `${reading.flat.slice(done, start)} `;
    done = end;
  }
  return `${rest}${reading.flat.slice(done, line.end)}`.match(/\p{L}+/gu)?.length ?? 0;
}

function nameOf(reading: Reading, lines: readonly Span[], channels: readonly ChannelAnnotation[], email: Span | undefined): Span | undefined {
  const address = email === undefined ? '' : reading.text.slice(email.start, email.end);
  const able = lines.filter((line) => {
    const words = reading.flat.slice(line.start, line.end);
    return NAME.test(words) && !BRAND.test(words) && !nameInHost(words, address) && !channels.some((channel) => (channel.spans[0] as Span).start < line.end && line.start < (channel.spans[0] as Span).end);
  });
  return able.find((line) => nameInAddress(reading.flat.slice(line.start, line.end), address)) ?? (able.length === 1 && lines.length > 1 ? able[0] : undefined);
}
