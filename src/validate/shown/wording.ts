import { oneOf } from '../../forms/one-of.ts';
import { sourceSpan } from '../../forms/source-span.ts';
import { wordKey } from '../../forms/word-key.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Wording } from '../../model/wording.ts';
import { hiddenWords } from './hidden-words.ts';

/**
 * The words of a document for looking things up; folded when they are first asked for.
 *
 * @param annotations - read when a rule asks for them.
 * @param quick - words that surely stand there, found without reading the document.
 * @param shows - true where one of some words surely stands there, told quicker still.
 * @example `wording(document).has('Child Focus')`
 */
export function wording(document: Document, annotations: () => readonly Annotation[], quick: () => string = () => '', shows: (words: readonly string[]) => boolean = () => false): Wording {
  return new DocumentWording(document, annotations, quick, shows);
}

// A class, because a getter in an object literal is a shape of its own each time.
class DocumentWording implements Wording {
  readonly document: Document;
  readonly #read: () => readonly Annotation[];
  readonly #quick: () => string;
  readonly #shows: (words: readonly string[]) => boolean;
  #key: string | undefined;
  #quickKey: string | undefined;
  #hidden: string | undefined;
  #digits: string | undefined;

  constructor(document: Document, annotations: () => readonly Annotation[], quick: () => string, shows: (words: readonly string[]) => boolean) {
    this.document = document;
    this.#read = annotations;
    this.#quick = quick;
    this.#shows = shows;
  }

  get annotations(): readonly Annotation[] {
    return this.#read();
  }

  get count(): number {
    let blanks = 0;
    for (let at = this.key.indexOf(' '); at !== -1; at = this.key.indexOf(' ', at + 1)) blanks += 1;
    return blanks - 1;
  }

  get key(): string {
    return (this.#key ??= ` ${wordKey(this.document.text)} `);
  }

  get digits(): string {
    return (this.#digits ??= digitsOf(this.document));
  }

  literal(...words: readonly string[]): boolean {
    return this.#shows(words) || stands(this.#quick(), words);
  }

  hasQuickly(...words: readonly string[]): boolean {
    return this.literal(...words) || holdsOne((this.#quickKey ??= ` ${wordKey(this.#quick())} `), words);
  }

  has(...words: readonly string[]): boolean {
    return this.hasQuickly(...words) || holdsOne(this.key, words);
  }

  isBeside(span: Span): boolean {
    const { asides = [] } = this.document;
    const at = asides.length === 0 ? 0 : sourceSpan(this.document.map, span).start;
    let low = 0;
    let high = asides.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((asides[middle] as Span).end > at) high = middle;
      else low = middle + 1;
    }
    return (asides[low]?.start ?? Infinity) <= at;
  }

  hides(words: string): boolean {
    return holdsOne((this.#hidden ??= ` ${wordKey(hiddenWords(this.document.source))} `), [words]);
  }
}

/** True where one of the words stands letter by letter, with no letter or figure at its ends. */
function stands(text: string, words: readonly string[]): boolean {
  const sought = text === '' ? [] : words.filter((each) => each !== '');
  if (sought.length === 0) return false;
  const next = oneOf(sought);
  for (let at = next(text, 0); at !== -1; at = next(text, at + 1)) {
    if (!PART.test(text.charAt(at - 1)) && sought.some((each) => text.startsWith(each, at) && !PART.test(text.charAt(at + each.length)))) return true;
  }
  return false;
}

const PART = /[\p{L}\p{N}]/u;

/** True where one of the words stands in a key: between blanks, but in scripts that run on without them. */
function holdsOne(key: string, words: readonly string[]): boolean {
  return oneOf(words.map(wordKey).map((sought) => (sought === '' || UNSPACED.test(sought) ? sought : ` ${sought} `)))(key, 0) !== -1;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Runs of digits, joined over the marks that telephone numbers are written with; the numbers of `tel:` links too. */
function digitsOf({ text, links }: Document): string {
  const called = links.flatMap(({ href }) => (/^(?:tel|sms|callto):/iu.test(href) ? [href] : []));
  const runs = [text, ...called].join('\n').match(/\d[\d\s()./\u2010-\u2013-]*/gu) ?? [];
  return ` ${runs.map((run) => run.replace(/\D/gu, '')).join(' ')} `;
}
