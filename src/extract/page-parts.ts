import type { PageScript } from '../markup/page-scripts.ts';
import type { Span } from '../model/span.ts';
import type { Fault } from '../model/subject.ts';
import type { Part, Parts } from './part.ts';
import { pageScripts, scriptEnd } from '../markup/page-scripts.ts';
import { firstFrom, loosePlaces } from './loose-json.ts';
import { markupParts } from './markup-parts.ts';
import { jsonParts } from './part.ts';

const JSON_LD = 'application/ld+json';

/** The documents of a page: its JSON-LD scripts in order, then its Microdata, then its RDFa. */
export function pageParts(page: string, url: string | undefined): Parts {
  const { scripts, hidden, veiled, links } = pageScripts(page);
  const contexts = contextOffsets(page);
  const parts: Part[] = [];
  const faults: Fault[] = [];
  // Where a script that ends early really ends; what lies before is no markup.
  let until = 0;
  const seen: Span[] = [];
  for (const script of scripts) {
    if (script.start < until) continue;
    seen.push(script);
    if (script.type !== JSON_LD && !isMistyped(page, script, contexts)) continue;
    if (script.type !== JSON_LD) faults.push(runsOn(script) ?? scriptType(script));
    if (script.brokenType !== undefined) {
      const { start, end, suggestion } = script.brokenType;
      faults.push({ rule: 'attribute-quotes', message: start === end ? 'unclosed' : 'around', data: { element: 'script', attribute: 'type' }, place: { source: 'page', span: { start, end } }, suggestion });
    }
    const id = script.attributes.find(({ name }) => name === 'id')?.value;
    const read = (end: number): Parts => jsonParts(page, script.contentStart, end, { page: true, ...(id === undefined ? {} : { id }) });
    const unclosed = script.closed ? undefined : jsonEnd(page, script);
    if (unclosed !== undefined) faults.push({ rule: 'script-ends-early', message: 'unclosed', data: {}, place: { source: 'page', span: { start: unclosed, end: unclosed } }, suggestion: '</script>' });
    let found = read(unclosed ?? script.contentEnd);
    const later = script.closed && found.faults.length > 0 ? realEnd(page, script) : undefined;
    if (later !== undefined) {
      found = read(later.contentEnd);
      until = later.end;
      seen.push({ start: script.start, end: until });
      faults.push({ rule: 'script-ends-early', data: {}, place: { source: 'page', span: { start: script.contentEnd, end: script.contentEnd + 2 } }, suggestion: '<\\/' });
    }
    parts.push(...found.parts);
    faults.push(...found.faults);
  }
  for (const span of loosePlaces(page, contexts, [...seen, ...hidden])) faults.push({ rule: 'json-ld-outside-script', data: {}, place: { source: 'page', span } });
  const markup = markupParts(page, url);
  return { parts: [...parts, ...markup.parts], faults: [...faults, ...markup.faults], unseen: [...scripts, ...hidden, ...veiled], links };
}

// Offsets of `@context`, which few pages have outside of JSON-LD.
function contextOffsets(page: string): number[] {
  const offsets: number[] = [];
  for (let at = page.indexOf('@'); at !== -1; at = page.indexOf('@', at + 1)) if (page.startsWith('context', at + 1)) offsets.push(at);
  return offsets;
}

// A script of another type that holds nothing but JSON-LD: `application/json`, `application/json+ld`, none at all.
function isMistyped(page: string, script: PageScript, contexts: readonly number[]): boolean {
  const inside = (contexts[firstFrom(contexts, script.contentStart)] ?? Infinity) < script.contentEnd;
  if (!inside && !/ld.?json|json.?ld/u.test(script.type)) return false;
  const first = page.slice(script.contentStart, Math.min(script.contentEnd, script.contentStart + 1000));
  if (/ld.?json|json.?ld/u.test(script.type)) return /^\s*[[{]/u.test(first);
  return /^\s*(?:\[\s*)?\{\s*["'“]@(?:context|type|graph|id)/u.test(first);
}

// `type="application/ld+json class="yoast">`: the mark that closes the type is missing, and the next one closes it.
function runsOn({ attributes }: PageScript): Fault | undefined {
  const attribute = attributes.find(({ name }) => name === 'type');
  const type = attribute === undefined ? undefined : /^application\/ld\+json(?=\s+[\w:-]+=$)/iu.exec(attribute.value)?.[0];
  if (attribute === undefined || type === undefined) return undefined;
  const at = attribute.valueStart + type.length;
  return { rule: 'attribute-quotes', message: 'unclosed', data: { element: 'script', attribute: 'type' }, place: { source: 'page', span: { start: at, end: at } }, suggestion: '"' };
}

function scriptType(script: PageScript): Fault {
  const attribute = script.attributes.find(({ name }) => name === 'type');
  if (attribute === undefined) {
    const at = script.start + '<script'.length;
    return { rule: 'script-type', message: 'missing', data: { type: '' }, place: { source: 'page', span: { start: at, end: at } }, suggestion: ` type="${JSON_LD}"` };
  }
  const span = { start: attribute.valueStart, end: attribute.valueEnd };
  return { rule: 'script-type', data: { type: script.type }, place: { source: 'page', span }, suggestion: JSON_LD };
}

// Where the document of a script without end tag ends: at the bracket before the first tag behind it.
function jsonEnd(page: string, { contentStart }: PageScript): number | undefined {
  const end = /[}\]]\s{0,200}(?=<\/?[a-z!])/giu;
  end.lastIndex = contentStart;
  const found = end.exec(page);
  return found === null ? undefined : found.index + 1;
}

// Where the script would end if an end tag in one of its values did not end it.
function realEnd(page: string, script: PageScript): { contentEnd: number; end: number } | undefined {
  let { end } = script;
  for (let tries = 0; tries < 3; tries += 1) {
    const next = scriptEnd(page, end);
    if (!next.closed) return undefined;
    try {
      JSON.parse(page.slice(script.contentStart, next.contentEnd));
      return next;
    } catch {
      ({ end } = next);
    }
  }
  return undefined;
}
