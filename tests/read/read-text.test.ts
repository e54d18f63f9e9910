import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';

function blocks(text: string): [Block['type'], string][] {
  const document = read({ text, mediaType: 'text/plain' });
  return document.blocks.map(({ type, start, end }) => [type, document.text.slice(start, end)]);
}

const words = (text: string): string[] => blocks(text).map(([, block]) => block);

const WRAPPED = [
  'De gemeente opent volgende week een nieuw zwembad aan de rand van de',
  'stad. Dat meldt wethouder Jansen van Sport. Het bad is open voor wie',
  'in de buurt woont, en op zondag ook voor anderen.',
];

describe('reading plain text', () => {
  it('keeps the text as it is, with one verbatim piece', () => {
    const text = '\ufeffKop\r\n\r\nEen\u00a0regel.\r\n';
    const document = read({ text, mediaType: 'text/plain' });
    expect(document.text).toBe(text);
    expect(document.map).toEqual([{ textStart: 0, textEnd: text.length, sourceStart: 0, sourceEnd: text.length, kind: 'verbatim' }]);
    expect(words(text)).toEqual(['Kop', 'Een\u00a0regel.']);
  });

  it('takes no byte-order mark for the indent of the first line', () => {
    expect(words('\ufeff• een punt\n dat doorloopt')).toEqual(words('• een punt\n dat doorloopt'));
  });

  it('parts blocks at blank lines, also those with spaces', () => {
    expect(words('a\n \t\nb\n\n\nc')).toEqual(['a', 'b', 'c']);
  });

  it('keeps a hard-wrapped paragraph together', () => {
    const paragraph = WRAPPED.join('\n');
    expect(words(`Kop\n\n${paragraph}\n\n${paragraph}`)).toEqual(['Kop', paragraph, paragraph]);
  });

  it('parts hard-wrapped paragraphs without blank lines, and a heading from its paragraph', () => {
    const paragraph = WRAPPED.join('\n');
    expect(words(`Nieuw zwembad\n${paragraph}\n${paragraph}`)).toEqual(['Nieuw zwembad', paragraph, paragraph]);
  });

  it('takes each line for a paragraph where lines are long', () => {
    const line = `${WRAPPED.join(' ')} ${WRAPPED.join(' ')}`;
    expect(words(`Nieuw zwembad\n${line}\n${line}`)).toEqual(['Nieuw zwembad', line, line]);
  });

  it('joins the halves of a sentence that a page break parts in wrapped text', () => {
    const paragraph = WRAPPED.join('\n');
    expect(words(`${paragraph}\n\n${WRAPPED[0]}\n\n${WRAPPED[1]}\n${WRAPPED[2]}`)).toEqual([paragraph, `${WRAPPED[0]}\n\n${WRAPPED[1]}\n${WRAPPED[2]}`]);
  });

  it.each([
    ['a line that begins with the stop of the one before', '“The bridge is open to all again,”\nMayor Ann Lee of Northmoor said\n. “Nobody has to go round.”'],
    ['a comma behind a closing mark', '„Die Brücke ist endlich wieder für alle offen“\n, sagt Bürgermeisterin Ann Lee\n, die das Band durchschnitt.'],
    ['a line that begins with a comma', 'La maire de Landeville\n, Ann Lee, inaugure le pont avec les habitants du quartier du port.'],
  ])('joins a sentence that its layout tears: %s', (_, text) => {
    expect(words(`${text}\nA line of its own stands below it.`)).toEqual([text, 'A line of its own stands below it.']);
  });

  it('joins no line of dots, and none behind a stop', () => {
    expect(words(`${WRAPPED.join(' ')} ${WRAPPED.join(' ')}\n, and here the text was cut away, nobody knows why.`)).toHaveLength(2);
    expect(words(`${WRAPPED.join(' ')} ${WRAPPED.join(' ')} and so on\n...\nNobody has to go round.`)).toHaveLength(3);
  });

  it('keeps the lines of an address in one block and says that they were meant', () => {
    const { blocks: found } = read({ text: 'Perscontact\nAnna de Vries\nanna@example.org', mediaType: 'text/plain' });
    expect(found).toEqual([{ type: 'paragraph', start: 0, end: 42, hardBreaks: true }]);
  });

  it('gives list items without their marks', () => {
    expect(blocks('Wat verandert:\n• een\n• twee\n\n- drie\n- vier\n  gaat door\n\n1. vijf\n2) zes\n2. zeven')).toEqual([
      ['paragraph', 'Wat verandert:'],
      ['list-item', 'een'],
      ['list-item', 'twee'],
      ['list-item', 'drie'],
      ['list-item', 'vier\n  gaat door'],
      ['list-item', 'vijf'],
      ['paragraph', '2) zes'],
      ['list-item', 'zeven'],
    ]);
  });

  it('takes a day of the month or one dash at the start of a line for no list', () => {
    expect(blocks('21. Januar 2021\n\n– Berlin, heute')).toEqual([
      ['paragraph', '21. Januar 2021'],
      ['paragraph', '– Berlin, heute'],
    ]);
  });

  it('sets lines of marks apart', () => {
    expect(words('Einde van de tekst.\n###\nNoot voor de redactie')).toEqual(['Einde van de tekst.', '###', 'Noot voor de redactie']);
  });

  it('parts what stands on both sides of a gap as wide as a column', () => {
    expect(words(`Een titel${' '.repeat(40)}Voor onmiddellijke publicatie`)).toEqual(['Een titel', 'Voor onmiddellijke publicatie']);
  });

  it('keeps front matter out of the blocks and declares what it says', () => {
    const document = read({ text: '---\ntitle: "Nieuw zwembad"\ndate: 2021-03-04\nsubjects:\n---\n\nTekst.', mediaType: 'text/plain' });
    expect(document.blocks).toHaveLength(1);
    expect(document.declared.map(({ name, value, source }) => [name, value, document.text.slice(source.start, source.end)])).toEqual([
      ['headline', 'Nieuw zwembad', 'Nieuw zwembad'],
      ['datePublished', '2021-03-04', '2021-03-04'],
    ]);
  });

  it('gives no blocks for JSON or for nothing', () => {
    expect(read({ text: '{"a":1}', mediaType: 'application/json' }).blocks).toEqual([]);
    expect(read({ text: '', mediaType: 'text/plain' })).toMatchObject({ text: '', map: [], blocks: [] });
  });

  it('reads five million characters on one line', () => {
    const text = 'woord '.repeat(900_000);
    expect(read({ text, mediaType: 'text/plain' }).blocks).toEqual([{ type: 'paragraph', start: 0, end: text.length - 1 }]);
  });
});
