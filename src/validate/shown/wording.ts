import { wordKey } from '../../forms/word-key.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Document } from '../../model/document.ts';
import type { Wording } from '../../model/wording.ts';
import { hiddenWords } from './hidden-words.ts';

/**
 * The words of a document for looking things up; folded when they are first asked for.
 *
 * @param annotations - read when a rule asks for them.
 * @param quick - words that surely stand there, found without reading the document.
 * @param shows - true of words that surely stand there, told quicker still.
 * @example `wording(document).has('Child Focus')`
 */
export function wording(document: Document, annotations: () => readonly Annotation[], quick: () => string = () => '', shows: (words: string) => boolean = () => false): Wording {
  return new DocumentWording(document, annotations, quick, shows);
}

// A class, because a getter in an object literal is a shape of its own each time.
class DocumentWording implements Wording {
  readonly document: Document;
  readonly #read: () => readonly Annotation[];
  readonly #quick: () => string;
  readonly #shows: (words: string) => boolean;
  #key: string | undefined;
  #quickKey: string | undefined;
  #hidden: string | undefined;
  #digits: string | undefined;

  constructor(document: Document, annotations: () => readonly Annotation[], quick: () => string, shows: (words: string) => boolean) {
    this.document = document;
    this.#read = annotations;
    this.#quick = quick;
    this.#shows = shows;
  }

  get annotations(): readonly Annotation[] {
    return this.#read();
  }

  get count(): number {
    return this.key.split(' ').length - 2;
  }

  get key(): string {
    return (this.#key ??= ` ${wordKey(this.document.text)} `);
  }

  get digits(): string {
    return (this.#digits ??= digitsOf(this.document));
  }

  literal(words: string): boolean {
    return this.#shows(words) || stands(this.#quick(), words);
  }

  has(words: string): boolean {
    return this.literal(words) || contains((this.#quickKey ??= ` ${wordKey(this.#quick())} `), words) || contains(this.key, words);
  }

  hides(words: string): boolean {
    return contains((this.#hidden ??= ` ${wordKey(hiddenWords(this.document.source))} `), words);
  }
}

/** True where the words stand letter by letter, with no letter or figure at their ends. */
function stands(text: string, words: string): boolean {
  if (words === '' || text === '') return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!PART.test(text.charAt(at - 1)) && !PART.test(text.charAt(at + words.length))) return true;
  }
  return false;
}

const PART = /[\p{L}\p{N}]/u;

function contains(key: string, words: string): boolean {
  const sought = wordKey(words);
  // Scripts without blanks between words run on.
  return sought === '' || key.includes(UNSPACED.test(sought) ? sought : ` ${sought} `);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Runs of digits, joined over the marks that telephone numbers are written with; the numbers of `tel:` links too. */
function digitsOf({ text, links }: Document): string {
  const called = links.flatMap(({ href }) => (/^(?:tel|sms|callto):/iu.test(href) ? [href] : []));
  const runs = [text, ...called].join('\n').match(/\d[\d\s()./\u2010-\u2013-]*/gu) ?? [];
  return ` ${runs.map((run) => run.replace(/\D/gu, '')).join(' ')} `;
}
