/** Prose as a newsroom writes it. */
export const news: string = [
  'The council opened a new swimming pool near the old harbour on Monday, 4 March 2024, after two years of building.\n\n',
  '“It is open to all,” says Anna Brown, director of the Harbour Trust. “Nobody has to book a lane, and children swim for free until the summer.”\n\n',
  'According to the Water Sports Council, the number of visitors rose by 46% in 2023, to 12,300 visitors. The year before it was almost 8,400, and nobody knows why.\n\n',
  'Press contact: Peter Green, press officer, peter.green@harbour-trust.example, +44 20 7946 0000\n\n',
].join('');

/** A text of at least a length, of one piece again and again; each `#` in it is another name of letters. */
export function textOf(unit: string, length: number): string {
  if (!unit.includes('#')) return unit.repeat(Math.ceil(length / unit.length));
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const piece = unit.replaceAll('#', nameOf(index));
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('');
}

// 0 is "Baab", 1 is "Baac", 26 is "Baba".
function nameOf(index: number): string {
  const letters = [index / 676, index / 26, index].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26)));
  return `B${letters.join('')}`;
}

/** What texts are made of: news, and what is made to be slow. */
export const texts: readonly (readonly [name: string, unit: string])[] = [
  ['news', news],
  ['quotes only', '"'],
  ['opening marks only', '“'],
  ['closing marks only', '”'],
  ['low marks only', '„'],
  ['guillemets', '« '],
  ['single quotes', "'"],
  ['quoted words', '“a” '],
  ['capitals only', 'A'],
  ['capital words', 'AB '],
  ['names', 'Name Name Name '],
  ['names with commas', 'Anna Brown, '],
  ['names on lines', 'Anna Brown\n'],
  ['digits only', '7'],
  ['numbers', '12 '],
  ['dates', '4 March 2024 '],
  ['percentages', '46% '],
  ['telephones', '+44 20 7946 0000 '],
  ['spaces only', ' '],
  ['no-break spaces', '\u00a0'],
  ['newlines only', '\n'],
  ['at signs only', '@'],
  ['addresses', 'a@b.example '],
  ['URLs', 'https://a.example/b '],
  ['full stops', '.'],
  ['sentences', 'A b. '],
  ['colons', 'A: '],
  ['brackets', '('],
  ['speakers', '“a b c d” says Anna Brown. '],
  ['pronoun speakers', '“We opened it at last, and all of it,” she said.\n\n'],
  ['closing marks and cues', 'We opened it at last,” says Anna Brown.\n\n'],
  ['cues before', 'Anna Brown said: “We opened it at last.”\n\n'],
  ['contact lines', 'Contact: Anna Brown, a@b.example\n\n'],
  ['according to', 'according to '],
  ['cited figures', 'According to the Water Council (WC), the number rose by 46%.\n\n'],
  ['people', '“We opened # Park at last, and all of it,” says Anna #, director of the # Trust. The Trust of # is glad.\n\n'],
  ['cited figures of many', 'According to the Water Council # (WC), the number of users rose by 46% in # Park.\n\n'],
  ['organisations', 'The Ministry of # and # Foundation met at # University.\n\n'],
  ['contacts', 'Anna #, press officer of # Trust\n#@#.example\n+44 20 7946 0000\n\n'],
  ['one line', 'a word “and more” said Anna '],
  ['one letter', 'a'],
  ['emoji', '😀'],
];
