import type { Block, Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { languageOfCounts, type WordCounts } from './language-of-counts.ts';

/** A version of a release in one language: a stretch of the blocks of its file. */
export interface Version {
  readonly language: string;
  /** The first of its blocks, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** A block as far as its language goes: how its words count, and what they say for sure. */
interface Voice {
  readonly counts: readonly number[];
  readonly words: number;
  /** A primary subtag, or `und` where the block is too short to tell. */
  readonly language: string;
}

// A version has this many paragraphs and words at least, and this share of the file's.
const PARAGRAPHS = 2;
const WORDS = 40;
const SHARE = 0.2;

/**
 * The versions of a file that holds a release in several languages, one behind the other, each
 * under a title of its own; none where it holds one release, even with quotations in another language.
 *
 * @example A Dutch title and three paragraphs, then a French title and three paragraphs, are two versions.
 */
export function versions({ blocks, text }: Document, languages: readonly Language[], counts: readonly WordCounts[]): readonly Version[] {
  if (blocks.length < 4) return [];
  const voices = blocks.map((block, index) => voiceOf(block, counts[index] as WordCounts, languages));
  const runs = runsOf(voices);
  if (runs.length < 2 || new Set(runs.map((run) => run.language)).size < runs.length) return [];
  const all = voices.reduce((sum, { words }) => sum + words, 0);
  if (runs.some((run) => run.paragraphs < PARAGRAPHS || run.words < WORDS || run.words < all * SHARE)) return [];
  const starts = runs.map((run, index) => (index === 0 ? 0 : boundary({ blocks, text }, voices, languages, runs[index - 1] as Run, run)));
  if (starts.some((start, index) => index > 0 && !isTitle(text, blocks[start], blocks[start + 1]))) return [];
  return runs.map(({ language }, index) => ({ language, from: starts[index] as number, to: starts[index + 1] ?? blocks.length }));
}

function voiceOf(block: Block, { words, byLanguage }: WordCounts, languages: readonly Language[]): Voice {
  const told = block.end - block.start > 60 && words >= 8 ? languageOfCounts({ words, byLanguage }, languages) : 'und';
  return { counts: byLanguage, words, language: told === 'und' ? (block.language?.toLowerCase().split(/[-_]/u)[0] ?? 'und') : told };
}

interface Run {
  readonly language: string;
  first: number;
  last: number;
  paragraphs: number;
  words: number;
}

// Blocks of one language behind each other; those that say nothing stand between them.
function runsOf(voices: readonly Voice[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { language, words }] of voices.entries()) {
    if (language === 'und') continue;
    const last = runs.at(-1);
    if (last?.language === language) {
      last.last = index;
      last.paragraphs += 1;
      last.words += words;
    } else runs.push({ language, first: index, last: index, paragraphs: 1, words });
  }
  return runs;
}

/**
 * Where the second of two versions starts, between the last paragraph of the first and its own first
 * one: where the words on both sides speak most for their language; of equal places the first from
 * which on no address stands, since contacts end a version and a title starts one.
 */
function boundary({ blocks, text }: Pick<Document, 'blocks' | 'text'>, voices: readonly Voice[], languages: readonly Language[], before: Run, after: Run): number {
  const one = languages.findIndex(({ tag }) => tag === before.language);
  const other = languages.findIndex(({ tag }) => tag === after.language);
  const lean = (index: number): number => {
    const { counts, language } = voices[index] as Voice;
    return language === after.language ? Infinity : (counts[other] ?? 0) - (counts[one] ?? 0);
  };
  let best = after.first;
  let score = 0;
  let sum = 0;
  let open = true;
  for (let index = after.first - 1; index > before.last; index -= 1) {
    sum += lean(index);
    const block = blocks[index] as Block;
    const words = text.slice(block.start, block.end);
    if (/@|\d(?:[ ./-]?\d){6}|https?:/u.test(words)) open = false;
    if (sum > score || (sum === score && open && /\p{L}/u.test(words))) {
      best = index;
      score = sum;
    }
  }
  return best;
}

// A heading, or a short line without a stop; above it may stand a word that names the language.
function isTitle(text: string, block: Block | undefined, next: Block | undefined): boolean {
  if (block === undefined) return false;
  const words = text.slice(block.start, block.end);
  if (block.type === 'heading') return true;
  if (words.length < 24 && next !== undefined) return isTitle(text, next, undefined);
  return words.length < 200 && !/[.!?:;,]$/u.test(words) && !/^[“„«"»]/u.test(words);
}

/** The part of a document that is one version, as a document of its own; its offsets count from the version's start. */
export function versionDocument(document: Document, { from, to }: Version): { readonly document: Document; readonly offset: number } {
  const blocks = document.blocks.slice(from, to);
  const start = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? start;
  const inside = (span: Span): boolean => span.start >= start && span.end <= end;
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
  return {
    offset: start,
    document: {
      ...document,
      text: document.text.slice(start, end),
      blocks: blocks.map(moved),
      links: document.links.filter(({ span }) => inside(span)).map((link) => ({ ...link, span: moved(link.span) })),
      declared: document.declared.map(({ span, ...declaration }) => (span !== undefined && inside(span) ? { ...declaration, span: moved(span) } : declaration)),
    },
  };
}
