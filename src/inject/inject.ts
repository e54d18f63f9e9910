import type { Span } from '../model/span.ts';
import type { Block, BlockId, Edit, Injection, Refusal } from './injection.ts';
import { headEnd } from '../markup/head-end.ts';
import { pageScripts } from '../markup/page-scripts.ts';
import { parsedHeadEnd } from '../markup/parsed-head-end.ts';
import { isOwnId } from './is-own-id.ts';
import { scriptBlock } from './script-block.ts';

/**
 * Puts our blocks of JSON-LD into a page: replaces those that stand in it, inserts new ones at the
 * end of the head, removes those that are no longer given. Every other byte stays as it was, and
 * doing it twice gives the same bytes. Without blocks it removes ours again.
 *
 * @param page - the file's bytes as a string of latin1, each character a byte; a byte-order mark of UTF-8 stays
 * @param options.nonce - of the page's Content-Security-Policy
 * @example
 * const { page } = await inject(bytes.toString('latin1'), [{ id: 'pressgraph', json }]);
 */
export async function inject(page: string, blocks: readonly Block[], options: { readonly nonce?: string } = {}): Promise<Injection> {
  const reason = refusal(page, blocks);
  if (reason !== undefined) return { ok: false, reason };
  const from = page.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  const lineBreak = /\r\n|\n|\r/u.exec(page)?.[0] ?? '';
  const texts = new Map(blocks.map((block) => [block.id, scriptBlock(block, lineBreak === '' ? '\n' : lineBreak, options.nonce)]));

  const edits: Edit[] = [];
  const missing = new Set(texts.keys());
  const standing = new Map<BlockId, number>();
  for (const { id, span } of ownBlocks(page)) {
    const text = missing.delete(id) ? texts.get(id) : undefined;
    // What is removed goes with the line break that came with it.
    if (text === undefined) edits.push({ start: span.start, end: span.end + (lineBreak !== '' && page.startsWith(lineBreak, span.end) ? lineBreak.length : 0), text: '' });
    else {
      standing.set(id, span.start);
      if (page.slice(span.start, span.end) !== text) edits.push({ ...span, text });
    }
  }
  let quick: number | undefined;
  let parsed = false;
  let end: number | undefined;
  const order = [...texts.keys()];
  for (const id of missing) {
    // Before the block that it belongs before, where that stands in the page.
    const next = order.slice(order.indexOf(id) + 1).find((other) => standing.has(other));
    if (next === undefined && end === undefined) {
      quick = headEnd(page, from);
      parsed = quick === undefined;
      end = lineStart(page, quick ?? (await parsedHeadEnd(page, from)).end, from);
    }
    const start = next === undefined ? (end as number) : (standing.get(next) as number);
    edits.push({ start, end: start, text: `${texts.get(id) as string}${lineBreak}` });
  }
  // What is inserted stands before what is replaced at the same place.
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged = joined(edits);
  const result = applied(page, merged);
  const inserted = merged.length === 1 && quick !== undefined && missing.size === texts.size;
  // A plain head that our blocks were added to is a plain head that is longer by them.
  const right = inserted ? headEnd(result, from) === (quick as number) + result.length - page.length : await isRight(result, texts, parsed, from);
  return right ? { ok: true, page: result, edits: merged } : { ok: false, reason: 'not-verified' };
}

// Byte-order marks of UTF-16 and UTF-32, and a first tag with zero bytes between its letters.
const WIDE: readonly string[] = ['\u00fe\u00ff', '\u00ff\u00fe', '<\u0000', '\u0000<', '\u0000\u0000'];

function refusal(page: string, blocks: readonly Block[]): Refusal | undefined {
  if (WIDE.some((bytes) => page.startsWith(bytes))) return 'utf-16';
  // ISO-2022: bytes behind an escape are other letters than they seem.
  if (page.includes('\u001b$') || page.includes('\u001b(')) return 'encoding';
  // `<script src="x"/>` of an XML page.
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/u.test(page) && /<(?:script|style|title|textarea|iframe)(?:\s[^<>]*)?\/>/iu.test(page)) return 'self-closing';
  for (const { json } of blocks) {
    try {
      JSON.parse(json);
    } catch {
      return 'json';
    }
  }
  return undefined;
}

// Our scripts in a page, in order.
function ownBlocks(page: string): { id: BlockId; span: Span; text: string }[] {
  if (!page.includes('pressgraph')) return [];
  return pageScripts(page, true).scripts.flatMap(({ attributes, type, closed, start, end, contentStart, contentEnd }) => {
    const id = attributes.find(({ name }) => name === 'id')?.value;
    return closed && type === 'application/ld+json' && isOwnId(id) ? [{ id, span: { start, end }, text: page.slice(contentStart, contentEnd) }] : [];
  });
}

// The start of the line, if there is only white space before the offset on it.
function lineStart(page: string, offset: number, from: number): number {
  let at = offset;
  while (at > from && (page.charAt(at - 1) === ' ' || page.charAt(at - 1) === '\t')) at -= 1;
  return at > from && /[\r\n]/u.test(page.charAt(at - 1)) ? at : offset;
}

// Insertions at one place as one edit.
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.start === edit.start && last.end === edit.start && edit.end === edit.start) result[result.length - 1] = { ...last, text: last.text + edit.text };
    else result.push(edit);
  }
  return result;
}

function applied(page: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    result += page.slice(done, start) + text;
    done = end;
  }
  return result + page.slice(done);
}

// Whether the page holds exactly our blocks, each readable as what it is; by a whole parse where one was needed to find the place.
async function isRight(page: string, texts: ReadonlyMap<BlockId, string>, parsed: boolean, from: number): Promise<boolean> {
  const found = new Map(ownBlocks(page).map(({ id, span, text }) => [id, { ...span, text }]));
  if (found.size !== texts.size) return false;
  for (const [id, text] of texts) {
    const block = found.get(id);
    if (block === undefined || page.slice(block.start, block.end) !== text) return false;
    try {
      JSON.parse(block.text);
    } catch {
      return false;
    }
  }
  if (!parsed) return true;
  const { scripts } = await parsedHeadEnd(page, from);
  return [...found].every(([id, block]) => scripts.some((script) => script.id === id && script.start === block.start && script.end === block.end));
}
