import { parse, postprocess, preprocess } from 'micromark';
import { balancedEvents } from './balanced-events.ts';
import { decodeEntities, htmlTokens } from './html.ts';
import type { Span } from '../model/span.ts';
import { markdownParts } from './markdown-parts.ts';
import type { MarkupAttribute, MarkupEvent } from './markup-event.ts';
import { withoutMasks } from './without-masks.ts';

type Step = ReturnType<typeof postprocess>[number];
type Token = Step[1];

/** What a token opens and closes, where it is an element in other words. */
const ELEMENTS = new Map<string, string>([
  ['paragraph', 'p'],
  ['blockQuote', 'blockquote'],
  ['listUnordered', 'ul'],
  ['listOrdered', 'ol'],
  ['codeFenced', 'pre'],
  ['codeText', 'code'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
]);
/** What shows no words: addresses, titles, labels of definitions, the alternative text of images. */
const SILENT = new Set(['image', 'resource', 'reference', 'definition', 'codeFencedFence']);
/** Inside these a line break is a part of the words. */
const LINES = new Set(['paragraph', 'setextHeadingText', 'atxHeadingText', 'codeFenced']);

/**
 * Markdown (CommonMark) as balanced events with exact source offsets, in the words of HTML: `# `
 * opens an `h1`, `> ` a `blockquote`. HTML inside it gives its own events. Lines that are indented
 * by four spaces or more are paragraphs: a release holds no code, but text pasted out of a mail.
 *
 * @example `markdownEvents('**Hallo** &amp; dag')` gives p, strong, text "Hallo", text " ", entity "&", text " dag".
 */
export function markdownEvents(source: string): MarkupEvent[] {
  // micromark drops a byte-order mark, and each offset would be short by one.
  const text = spaced(shallow(source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source));
  const steps = stepsOf(text);
  const addresses = definitions(steps, text);
  const events: MarkupEvent[] = [];
  const lists: boolean[] = [];
  let silent = 0;
  let lines = 0;
  let broken = false;
  const open = (name: string, token: Token, attributes: readonly MarkupAttribute[] = []): void => {
    events.push({ type: 'open', name, attributes, start: token.start.offset, end: token.start.offset });
  };
  const close = (name: string, at: number): void => {
    events.push({ type: 'close', name, start: at, end: at });
  };
  for (let index = 0; index < steps.length; index += 1) {
    const [kind, token] = steps[index] as Step;
    const start = token.start.offset;
    const end = token.end.offset;
    const { type } = token as { type: string };
    if (SILENT.has(type)) silent += kind === 'enter' ? 1 : -1;
    if (silent > 0) continue;
    if (LINES.has(type)) lines += kind === 'enter' ? 1 : -1;
    const element = ELEMENTS.get(type) ?? headingName(type, source, start, end);
    if (kind === 'exit') {
      if (type === 'link') close('a', end);
      if ((type === 'listUnordered' || type === 'listOrdered') && lists.pop() === true) close('li', end);
      if (element !== undefined) close(element, end);
      continue;
    }
    if (element !== undefined) open(element, token);
    switch (type) {
      case 'listUnordered':
      case 'listOrdered':
        lists.push(false);
        break;
      case 'listItemPrefix':
        if (lists.at(-1) === true) close('li', start);
        lists[lists.length - 1] = true;
        open('li', token);
        break;
      case 'link':
        open('a', token, addressOf(steps, index, text, addresses));
        break;
      case 'autolinkProtocol':
      case 'autolinkEmail': {
        const href = text.slice(start, end);
        open('a', token, [{ name: 'href', value: type === 'autolinkEmail' ? `mailto:${href}` : href, start, end }]);
        events.push({ type: 'text', start, end });
        close('a', end);
        break;
      }
      case 'data':
      case 'codeTextData':
      case 'codeFlowValue':
        events.push({ type: 'text', start, end });
        break;
      case 'characterEscape':
        events.push({ type: 'escape', text: text.slice(start + 1, end), start, end });
        break;
      case 'characterReference':
        events.push({ type: 'entity', text: decodeEntities(text.slice(start, end)), start, end });
        break;
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        events.push({ type: 'open', name: 'br', attributes: [], start, end });
        broken = true;
        break;
      case 'lineEnding':
        if (lines > 0 && !broken) events.push({ type: 'line', start, end: lineEnd(text, start) });
        broken = false;
        break;
      case 'thematicBreak':
        events.push({ type: 'open', name: 'hr', attributes: [], start, end });
        break;
      case 'htmlText':
        for (const event of htmlTokens(text.slice(start, end), start)) if (event.type === 'open' || event.type === 'close') events.push(event);
        break;
      case 'htmlFlow':
        for (const event of htmlBlock(steps, index, text)) events.push(event);
        break;
      default:
    }
  }
  return balancedEvents(events, text.length);
}

// A line break in a quote or a list holds the mark of the next line too.
function lineEnd(text: string, start: number): number {
  return start + (text.startsWith('\r\n', start) ? 2 : 1);
}

let parser: ReturnType<typeof parse> | undefined;

/** What micromark finds, part by part; labels that any part defines are known to all. */
function stepsOf(text: string): Step[] {
  parser ??= parse({ extensions: [{ disable: { null: ['codeIndented'] } }] });
  const steps: Step[] = [];
  const labels: string[] = [];
  // "[label]: address" at the start of a line.
  if (text.includes(']:')) for (const match of text.matchAll(/^ {0,3}\[([^[\]\r\n]{1,300})\]:/gmu)) labels.push(normalized(match[1] as string));
  for (const { start, end } of markdownParts(text)) {
    parser.defined = [...labels];
    parser.lazy = {};
    const events = parser.document({ line: 1, column: 1, offset: start }).write(preprocess()(text.slice(start, end), undefined, true));
    for (const step of postprocess(events)) steps.push(step);
  }
  return steps;
}

// Twenty marks of quotes and lists at the start of a line, and those behind them.
const DEEP = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20})([ \t>*+\-\d.)]+)/gmu;

// No text nests its quotes and lists so deep: the marks behind the twentieth are blank.
function shallow(text: string): string {
  return text.replace(DEEP, (_match, marks: string, more: string) => marks + ' '.repeat(more.length));
}

// "##Title": kramdown takes two marks or more for a heading without a space behind them; one is a hashtag's. The last gives its place to the space.
function spaced(text: string): string {
  return text.includes('##') ? text.replace(/^( {0,3}#{1,5})#(?=[^\s#])/gmu, '$1 ') : text;
}

// As micromark compares labels.
function normalized(label: string): string {
  return label.replace(/[\t\n\r ]+/gu, ' ').replace(/^ | $/gu, '').toLowerCase().toUpperCase();
}

function headingName(type: string, text: string, start: number, end: number): string | undefined {
  if (type === 'atxHeading') return `h${/^#*/u.exec(text.slice(start, start + 6))?.[0].length ?? 1}`;
  if (type === 'setextHeading') return text.slice(start, end).trimEnd().endsWith('=') ? 'h1' : 'h2';
  return undefined;
}

// The marks of quotes and lists before the lines of an HTML block are no part of it.
function htmlBlock(steps: readonly Step[], index: number, text: string): readonly MarkupEvent[] {
  const block = (steps[index] as Step)[1];
  const marks: Span[] = [];
  let html = '';
  let done = block.start.offset;
  for (let next = index + 1; (steps[next] as Step)[1] !== block; next += 1) {
    const [kind, token] = steps[next] as Step;
    if (kind === 'exit' || (token.type !== 'htmlFlowData' && token.type !== 'lineEnding')) continue;
    const start = token.start.offset;
    if (start > done) marks.push({ start: done, end: start });
    const end = token.type === 'lineEnding' ? lineEnd(text, start) : token.end.offset;
    html += ' '.repeat(start - done) + text.slice(start, end);
    done = end;
  }
  return withoutMasks(htmlTokens(html, block.start.offset), marks);
}

/** The addresses of `[label]: address`, by label. */
function definitions(steps: readonly Step[], text: string): Map<string, MarkupAttribute> {
  const found = new Map<string, MarkupAttribute>();
  let label = '';
  for (let index = 0; index < steps.length; index += 1) {
    const [kind, token] = steps[index] as Step;
    if (kind === 'exit') continue;
    if (token.type === 'definitionLabelString') label = normalized(text.slice(token.start.offset, token.end.offset));
    else if (token.type === 'definitionDestinationString' && !found.has(label)) found.set(label, href(text, token));
  }
  return found;
}

// A link's address stands behind its words, in brackets or by the label of a definition.
function addressOf(steps: readonly Step[], index: number, text: string, addresses: ReadonlyMap<string, MarkupAttribute>): readonly MarkupAttribute[] {
  const link = (steps[index] as Step)[1];
  let label = '';
  for (let next = index + 1; next < steps.length && (steps[next] as Step)[1] !== link; next += 1) {
    const [kind, token] = steps[next] as Step;
    if (kind === 'exit') continue;
    if (token.type === 'resourceDestinationString' && token.end.offset > (steps[index + 1] as Step)[1].end.offset) return [href(text, token)];
    if (token.type === 'labelText' && label === '') label = text.slice(token.start.offset, token.end.offset);
    if (token.type === 'referenceString') label = text.slice(token.start.offset, token.end.offset);
  }
  const address = addresses.get(normalized(label));
  return address === undefined ? [] : [address];
}

function href(text: string, token: Token): MarkupAttribute {
  const start = token.start.offset;
  const end = token.end.offset;
  const raw = text.slice(start, end);
  const value = raw.includes('\\') || raw.includes('&') ? decodeEntities(raw.replace(/\\(\p{P}|\p{S})/gu, '$1')) : raw;
  return { name: 'href', value, start, end };
}
