import { parsedUrl } from './forms/parsed-url.ts';
import { context, isContextUrl } from './generated/context.ts';

/** Where a graph is to be read. */
export interface JsonLdOptions {
  /** Absolute URL of the page, against which relative ids (`#press-release`) are resolved. */
  readonly base?: string | undefined;
}

/** What the way to RDF showed. */
export interface Verification {
  /** True where every value of the graph arrived. */
  readonly ok: boolean;
  /** What is dropped and why, one sentence each, in alphabetical order. */
  readonly problems: readonly string[];
  /** What arrived, as N-Quads. */
  readonly quads: string;
}

/**
 * Proves that nothing of a graph is dropped on the way to RDF: expands it in JSON-LD's safe mode
 * over the bundled context, converts it to N-Quads, and looks for what JSON-LD passes over in
 * silence (`null`, an empty list, `__proto__`). Relative ids are resolved against `base`, else
 * against an address that can never exist. Reads nothing from a network, and never rejects.
 *
 * @example `await verify({ '@context': 'https://schema.org', '@type': 'Person', nam: 'Jan' })` is
 * `{ ok: false, problems: ['Property `nam` at /nam is dropped: …'], … }`.
 *
 * Clauses: JSON-LD 1.1 API, sections 5.1 and 8.1; RDF 1.1 N-Quads, section 4.
 */
export async function verify(graph: object, options: JsonLdOptions = {}): Promise<Verification> {
  try {
    return await proof(graph, options.base ?? NO_PAGE);
  } catch (error) {
    return { ok: false, problems: [errorWords(error)], quads: '' };
  }
}

/**
 * A graph as N-Quads, a statement a line, in the order of their characters. What JSON-LD drops is
 * not in it; `verify` says what that is.
 *
 * @throws Error where an id is relative and no `base` is given, for RDF has no relative ids, and
 * where the graph is no JSON-LD.
 * @example `await toQuads(graph, { base: 'https://example.org/news/1' })` holds
 * `<https://example.org/news/1#press-release> <http://schema.org/headline> "…" .`
 */
export async function toQuads(graph: object, options: JsonLdOptions = {}): Promise<string> {
  if (options.base !== undefined && parsedUrl(options.base) === undefined) throw new TypeError(`\`base\` is \`${options.base}\`: give the absolute URL of the page.`);
  let fault: string | undefined;
  const quads = await convert(graph, options.base ?? '', (problem, code) => {
    if (code === 'error') fault = problem;
    else if (code === 'relative @id reference' && options.base === undefined) fault ??= 'The graph has relative ids, as `#press-release`, and RDF has none: give the absolute URL of the page as `base`.';
  });
  if (fault !== undefined) throw new Error(fault);
  return quads;
}

/** The base of a page whose address is not known; `.invalid` never resolves (RFC 2606). */
const NO_PAGE = 'https://page.invalid/';
const N_QUADS = 'application/n-quads';

/** The part of jsonld that is used; its types lack events and safe mode. */
interface JsonLd {
  readonly toRDF: (document: unknown, options: object) => Promise<string>;
}

interface LoaderAnswer {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: object;
  /** Tells jsonld that it may keep the processed context: ten times as fast from the second graph on. */
  readonly tag: 'static';
}

async function loadJsonLd(): Promise<JsonLd> {
  return (await import('jsonld')).default as unknown as JsonLd;
}

async function documentLoader(url: string): Promise<LoaderAnswer> {
  if (!isContextUrl(url)) throw new Error(`The context ${url} is not at hand.`);
  return { contextUrl: null, documentUrl: url, document: { '@context': context() }, tag: 'static' };
}

async function proof(graph: object, base: string): Promise<Verification> {
  const problems = new Set(silentLosses(graph));
  const isUrl = parsedUrl(base) !== undefined;
  if (!isUrl) problems.add(`The base \`${base}\` is no absolute URL, so relative ids are lost.`);
  const quads = problems.size === 0 ? await inSafeMode(graph, base) : undefined;
  if (quads !== undefined && quadFaults(quads, graph, base).length === 0) return { ok: true, problems: [], quads };
  const page = isUrl ? base : NO_PAGE;
  const rest = await convert(graph, page, (problem) => problems.add(problem));
  for (const fault of quadFaults(rest, graph, page)) problems.add(fault);
  return { ok: false, problems: [...problems].sort(), quads: rest };
}

async function inSafeMode(graph: object, base: string): Promise<string | undefined> {
  const jsonld = await loadJsonLd();
  try {
    return sorted(await jsonld.toRDF(plain(graph), { base, documentLoader, format: N_QUADS, safe: true }));
  } catch {
    return undefined;
  }
}

/** Converts what can be converted, and tells of everything that is dropped on the way, with jsonld's code for it; `error` where nothing is left. */
async function convert(graph: object, base: string, tell: (problem: string, code: string) => void): Promise<string> {
  const jsonld = await loadJsonLd();
  const eventHandler = ({ event, next }: { readonly event: JsonLdEvent; readonly next: () => void }): void => {
    if (event.level === 'warning') tell(eventWords(event, graph), event.code);
    next();
  };
  try {
    return sorted(await jsonld.toRDF(plain(graph), { base, documentLoader, format: N_QUADS, eventHandler }));
  } catch (error) {
    tell(errorWords(error), 'error');
    return '';
  }
}

/** A copy as JSON, without keys named `__proto__`, which jsonld would make the prototype of its own copy. */
function plain(graph: object): unknown {
  return JSON.parse(JSON.stringify(graph), (key, value: unknown) => (key === '__proto__' ? undefined : value)) as unknown;
}

function sorted(quads: string): string {
  const lines = [...new Set(quads.split('\n'))].filter((line) => line !== '').sort();
  return lines.map((line) => `${line}\n`).join('');
}

interface JsonLdEvent {
  readonly code: string;
  readonly level: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

function eventWords({ code, message, details = {} }: JsonLdEvent, graph: object): string {
  const detail = (name: string): string => String(details[name]);
  const at = (holds: (key: string, value: unknown) => boolean): string => placesOf(graph, holds);
  switch (code) {
    case 'invalid property':
      return `Property \`${detail('property')}\`${at((key) => key === details['property'])} is dropped: its context does not define it.`;
    case 'relative @id reference':
      return `The id \`${detail('id')}\`${at((_, value) => value === details['id'])} is lost: it is no IRI.`;
    default:
      return `${message} ${JSON.stringify(details)}`;
  }
}

function errorWords(error: unknown): string {
  const { name, message, details } = error as { readonly name: string; readonly message: string; readonly details?: { readonly code?: string; readonly url?: string } };
  if (details?.code === 'loading remote context failed') return `Everything that the context ${details.url ?? ''} defines is lost: only https://schema.org is at hand, and nothing is fetched.`;
  if (!name.startsWith('jsonld.')) return `The graph could not be read to its end: ${message}.`;
  return `The graph is no JSON-LD 1.1: ${message}${details?.code === undefined ? '' : ` (${details.code})`}`;
}

/** What JSON-LD passes over without an event. */
function silentLosses(graph: object): string[] {
  const losses: string[] = [];
  visit(graph, '', (key, value, pointer) => {
    if (key === '__proto__') losses.push(`Property \`__proto__\` at ${pointer} is dropped: its context does not define it.`);
    else if (key === '@index') losses.push(`The index at ${pointer} is dropped: RDF has none.`);
    else if (value === null && key !== '@context') losses.push(`The null at ${pointer} is dropped: it says nothing. Leave the key out.`);
    else if (Array.isArray(value) && value.length === 0 && key !== '@list') losses.push(`The empty list at ${pointer} is dropped: it says nothing. Leave the key out.`);
    else if (typeof value === 'string' && /\p{Cs}/u.test(value)) losses.push(`The text at ${pointer} holds half a surrogate pair, which RDF cannot hold.`);
  });
  return losses;
}

/**
 * What is wrong in the statements themselves. jsonld writes IRIs as they are; and it takes a type
 * that the context does not define for an address on the page, without an event.
 */
function quadFaults(quads: string, graph: object, base: string): string[] {
  const lines = quads.split('\n').filter((line) => line !== '');
  const faults = lines.filter((line) => !N_QUAD.test(line)).map((line) => `The statement \`${line}\` is no N-Quad: an IRI or language tag in it holds a character that those cannot hold.`);
  const types = new Set(lines.map((line) => TYPE_IRI.exec(line)?.groups?.['iri']).filter((iri) => iri?.startsWith(new URL(base).origin)));
  if (types.size === 0) return faults;
  const isLost = (value: unknown): value is string => typeof value === 'string' && !value.includes(':') && types.has(parsedUrl(value, base)?.href);
  visit(graph, '', (key, value, pointer) => {
    if (key.endsWith('type') && isLost(value)) faults.push(`Type \`${value}\` at ${pointer} is lost: its context does not define it.`);
  });
  return faults;
}

/** The type in `<s> <…#type> <t> .` and in `<s> <p> "1"^^<t> .` */
const TYPE_IRI = /(?:#type> |"\^\^)<(?<iri>[^<>]*)> \.$/u;

/** `<s> <p> <o> .`, `<s> <p> _:b0 .`, `<s> <p> "text"@nl .`, `<s> <p> "1"^^<t> <g> .` */
const N_QUAD =
  /^(?:<[^\0-\x20<>"{}|^`\\]*>|_:\S+) <[^\0-\x20<>"{}|^`\\]*> (?:<[^\0-\x20<>"{}|^`\\]*>|_:\S+|"(?:[^"\\\n\r]|\\.)*"(?:\^\^<[^\0-\x20<>"{}|^`\\]*>|@[A-Za-z]+(?:-[A-Za-z0-9]+)*)?)(?: (?:<[^\0-\x20<>"{}|^`\\]*>|_:\S+))? \.$/u;

function placesOf(graph: object, holds: (key: string, value: unknown) => boolean): string {
  const pointers: string[] = [];
  visit(graph, '', (key, value, pointer) => {
    if (holds(key, value)) pointers.push(pointer);
  });
  return pointers.length === 0 ? '' : ` at ${pointers.join(', ')}`;
}

/** Every member and list item below a value, with its key (of a list item, the key of the list). */
function visit(value: object, pointer: string, seen: (key: string, value: unknown, pointer: string) => void, key = ''): void {
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    const own = Array.isArray(value) ? key : name;
    const place = `${pointer}/${name.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
    seen(own, member, place);
    if (member !== null && typeof member === 'object' && own !== '@context') visit(member, place, seen, own);
  }
}
