import type { Document } from '../model/document.ts';

// Each way to type or lose a quotation mark, and a mark that stands between it and an emphasis or a backslash:
// ,,…'' and ``…'' · ´…´ · <<…>> · &quot; left over · marks of Windows-1252 or UTF-8 read as another encoding · ?…? where they were lost.
const TYPED = /,,|``|''|´´|’’|‘‘|‚‚|[´`❝❞〝〞〟❛❜″ʺ˝ˮ\u0084\u0091-\u0094?\ufffd]|<<|>>|&(?:quot|[lrb]dquo|[lr]aquo|#34|#822[012]|#171|#187|#x201[cde]);|â€[œžš˜™\u009d]?|[*_\\]{1,3}[“"„«»”]|[“”"»«][*_]{1,3}/giu;

// What each is: a mark that opens, one that closes, or either.
const OPENS = new Map([
  [',,', '„'], ['``', '“'], ['‚‚', '„'], ['❝', '“'], ['〝', '“'], ['❛', '‘'], ['\u0084', '„'], ['\u0091', '‘'], ['\u0093', '“'], ['<<', '«'],
  ['&ldquo;', '“'], ['&bdquo;', '„'], ['&laquo;', '«'], ['&#8220;', '“'], ['&#8222;', '„'], ['&#171;', '«'], ['&#x201c;', '“'], ['&#x201e;', '„'], ['â€œ', '“'], ['â€ž', '„'], ['â€˜', '‘'],
]);
const CLOSES = new Map([
  ['❞', '”'], ['〞', '”'], ['〟', '”'], ['❜', '’'], ['\u0092', '’'], ['\u0094', '”'], ['>>', '»'],
  ['&rdquo;', '”'], ['&raquo;', '»'], ['&#8221;', '”'], ['&#187;', '»'], ['&#x201d;', '”'], ['â€\u009d', '”'], ['â€', '”'], ['â€™', '’'],
]);
const EITHER = new Map([['&quot;', '"'], ['&#34;', '"'], ['″', '"'], ['ʺ', '"'], ['˝', '"'], ['ˮ', '"']]);
// Marks that are something else as often: they count where one that opens and one that closes stand in the same paragraph.
const PAIRED = new Map([[',,', "''"], ["''", "''"], ['``', "''"], ['´´', '´´'], ['’’', '’’'], ['‘‘', '’’'], ['‚‚', '‘‘'], ['´', '´'], ['`', '´'], ['<<', '>>'], ['>>', '<<'], ['?', '?'], ['\ufffd', '\ufffd']]);

interface Mark {
  readonly start: number;
  readonly words: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * A document with its text at equal length in which quotation marks that were typed from other
 * characters, left as entities or lost to an encoding are single marks beside white space, so that
 * spans stay and each recognizer sees a mark. The words keep what the author wrote: values are cut
 * from the document as it was read.
 *
 * @example ",,Wij zijn blij'', zegt Anna" is " „Wij zijn blij” , zegt Anna".
 */
export function plainMarks(document: Document): Document {
  const { text } = document;
  let plain = '';
  let done = 0;
  for (const [mark, glyph] of glyphsOf(text)) {
    const pad = ' '.repeat(mark.words.length - 1);
    plain += text.slice(done, mark.start) + (mark.opens ? pad + glyph : glyph + pad);
    done = mark.start + mark.words.length;
  }
  return done === 0 ? document : { ...document, text: plain + text.slice(done) };
}

function glyphsOf(text: string): [Mark, string][] {
  const found: [Mark, string][] = [];
  const closesLater = lookAhead(text);
  let paragraph: Mark[] = [];
  let end = 0;
  for (const match of text.matchAll(TYPED)) {
    const mark = markAt(text, match.index, match[0]);
    if (/\n[ \t\r]*\n/u.test(text.slice(end, mark.start))) {
      found.push(...paired(paragraph));
      paragraph = [];
    }
    end = mark.start + mark.words.length;
    const glyph = (mark.opens && closesLater(mark) ? OPENERS.get(mark.words) : undefined) ?? single(mark);
    if (glyph !== undefined) found.push([mark, glyph]);
    else if (isPairable(mark.words)) paragraph.push(mark);
  }
  found.push(...paired(paragraph));
  return found.sort(([a], [b]) => a.start - b.start);
}

// ",,…”" and "`…'": the paragraph goes on to a mark that closes. Each place is looked for once.
function lookAhead(text: string): (mark: Mark) => boolean {
  const closers = new Map([[',,', search(text, /["”“]/gu)], ['`', search(text, /[\p{L}\p{N}.,!?…]'(?!\p{L})/gu)]]);
  const blank = search(text, /\n[ \t\r]*\n/gu);
  return ({ start, words }) => {
    const at = closers.get(words)?.(start + words.length) ?? -1;
    const end = at === -1 ? -1 : blank(start);
    return at !== -1 && (end === -1 || at < end);
  };
}

const OPENERS = new Map([[',,', '„'], ['`', '‘']]);

// Where a pattern is found next; asked with places that only grow.
function search(text: string, pattern: RegExp): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) {
      pattern.lastIndex = from;
      found = pattern.exec(text)?.index ?? -1;
    }
    return found;
  };
}

function isPairable(words: string): boolean {
  return PAIRED.has(words) || words === "''" || words === '>>';
}

function markAt(text: string, start: number, words: string): Mark {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + words.length);
  const spaced = words === '<<' || words === '>>' ? text.charAt(start + words.length + 1) : '';
  const opens = (before === '' || /[\s([{:—–-]/u.test(before)) && (/[\p{L}\p{N}¿¡]/u.test(after) || (words === '<<' && /\p{L}/u.test(spaced)));
  // What is lost closes a clause: "?…?, says X" or "?… .? says X".
  const clause = words !== '?' || /[,.;:]/u.test(after) || /[.,!]/u.test(before);
  const closes = !opens && clause && (/[\p{L}\p{N}.,;:!?…)]/u.test(before) || (words === '>>' && /\s/u.test(before))) && !/[\p{L}\p{N}]/u.test(after);
  return { start, words, opens, closes };
}

// A mark that is one wherever it stands.
function single({ words }: Mark): string | undefined {
  const key = words.toLowerCase();
  if (/^[*_\\]+.$/u.test(words)) return words.slice(-1);
  if (/^.[*_]+$/u.test(words)) return words.charAt(0);
  if (EITHER.has(key)) return EITHER.get(key);
  if (PAIRED.has(words) || words === '>>') return undefined;
  return OPENS.get(key) ?? CLOSES.get(key);
}

// The pairs of one paragraph: each mark that opens with the next one of its kind that closes.
function paired(marks: readonly Mark[]): [Mark, string][] {
  const list: [Mark, string][] = [];
  let open: Mark | undefined;
  for (const mark of marks) {
    if (mark.opens && open === undefined) open = mark;
    else if (open !== undefined && mark.closes && closer(open) === mark.words) {
      list.push([open, glyphOf(open, true)], [mark, glyphOf(mark, false)]);
      open = undefined;
    }
  }
  // A sign for a lost character is a quotation mark only where each one that stands has its fellow.
  const lost = marks.filter(({ words, opens }) => words === '\ufffd' || (words === '?' && opens));
  return lost.every((mark) => list.some(([other]) => other === mark)) ? list : list.filter(([{ words }]) => !isLost(words));
}

function closer({ words }: Mark): string | undefined {
  return PAIRED.get(words);
}

function isLost(words: string): boolean {
  return words === '?' || words === '\ufffd';
}

function glyphOf({ words }: Mark, opens: boolean): string {
  if (words === '´' || words === '`') return opens ? '‘' : '’';
  if (words === '>>' || words === '<<') return words === '<<' ? '«' : '»';
  return opens ? '“' : '”';
}
