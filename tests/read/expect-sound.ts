import { expect } from 'vitest';
import { sourceSpan } from '../../src/forms/source-span.ts';
import type { Document } from '../../src/model/document.ts';

/** Holds a document to what every document must keep to. */
export function expectSound(document: Document): void {
  const { text, map, blocks, source, links, declared } = document;
  let at = 0;
  let sourceAt = 0;
  for (const piece of map) {
    expect(piece.textStart).toBe(at);
    expect(piece.textEnd).toBeGreaterThan(piece.textStart);
    expect(piece.sourceStart).toBeGreaterThanOrEqual(sourceAt);
    expect(piece.sourceEnd).toBeGreaterThanOrEqual(piece.sourceStart);
    if (piece.kind === 'verbatim') expect(text.slice(piece.textStart, piece.textEnd)).toBe(source.text.slice(piece.sourceStart, piece.sourceEnd));
    at = piece.textEnd;
    sourceAt = piece.sourceEnd;
  }
  expect(at).toBe(text.length);
  expect(sourceAt).toBeLessThanOrEqual(source.text.length);

  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    const words = text.slice(block.start, block.end);
    expect(words).toBe(words.trim());
    end = block.end;
    const span = sourceSpan(map, block);
    expect(span.start).toBeGreaterThanOrEqual(0);
    // Only the closing mark of a <q> that is never closed stands nowhere in the source.
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(source.text.length);
  }
  expect(end).toBeLessThanOrEqual(text.length);

  for (const { span } of links) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const { source: place, value, span } of declared) {
    expect(value.trim()).not.toBe('');
    expect(place.end).toBeGreaterThan(place.start);
    expect(place.end).toBeLessThanOrEqual(source.text.length);
    if (span !== undefined) expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

/** The words of each block, with white space folded. */
export function wordsOf(document: Document): string[] {
  return document.blocks.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/gu, ' '));
}
