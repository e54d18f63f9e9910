import type { Fault } from '../model/subject.ts';
import { editDistance } from '../forms/edit-distance.ts';

const NAMES: readonly string[] = ['itemprop', 'itemtype', 'itemscope', 'itemref', 'itemid', 'property', 'typeof', 'vocab'];
// An attribute with a value whose name starts as one of these; a look behind each letter would take four times as long.
const LIKE_ONE = /[\s"'](?:ite?m[a-z]{3,8}|pro?p[a-z]{3,7}|typ[a-z]{1,4}|voc[a-z]{1,4})(?==["'])/giu;
// `class="card itemscope itemtype="https://…"`: the mark behind `card` is missing.
const SWALLOWED = /="([^"<>=\n]{0,200}?)(?:\s{1,20}itemscope)?\s(?:itemtype|itemprop|itemid|typeof|vocab|property|resource)="/giu;

/**
 * What the attributes of Microdata and RDFa are written like without being them, and those that the
 * value before swallows.
 *
 * @example `itemprob="name"` gives a fault `markup-attribute` with the suggestion `itemprop`.
 */
export function markupSlips(page: string): Fault[] {
  const faults: Fault[] = [];
  for (const { 0: found, index: before } of page.matchAll(LIKE_ONE)) {
    const written = found.slice(1);
    const index = before + 1;
    const name = written.toLowerCase();
    if (OTHER.has(name) || NAMES.includes(name)) continue;
    const meant = NAMES.find((known) => editDistance(name, known, 1) <= 1);
    if (meant !== undefined && isInTag(page, index)) faults.push({ rule: 'markup-attribute', data: { name: written, expected: meant }, place: { source: 'page', span: { start: index, end: index + written.length } }, suggestion: meant });
  }
  for (const { 1: value = '', index } of page.matchAll(SWALLOWED)) {
    const at = index + 2 + value.length;
    const tag = page.slice(Math.max(0, page.lastIndexOf('<', index)), index);
    const element = /^<([a-z][\w-]{0,30})/iu.exec(tag)?.[1];
    const attribute = /\s([\w:-]{1,40})$/u.exec(tag)?.[1];
    if (element === undefined || attribute === undefined || tag.includes('>')) continue;
    faults.push({ rule: 'attribute-quotes', message: 'unclosed', data: { element, attribute }, place: { source: 'page', span: { start: at, end: at } }, suggestion: '"' });
  }
  return faults;
}

/** Attributes of others that are a letter or two away from one. */
const OTHER: ReadonlySet<string> = new Set(['type', 'items']);

function isInTag(page: string, at: number): boolean {
  return page.lastIndexOf('<', at) > page.lastIndexOf('>', at) && /^<[a-z]/iu.test(page.slice(page.lastIndexOf('<', at), page.lastIndexOf('<', at) + 2));
}
