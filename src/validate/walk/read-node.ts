import { jsonPointer } from '../../forms/json-pointer.ts';
import type { Misuse, NodeVisit, TypeTerm, ValueVisit } from '../../model/walk.ts';
import { propertyTerm } from '../terms/property-term.ts';
import { typeTerm } from '../terms/type-term.ts';
import type { Context, Meaning } from './context.ts';
import { contextOf, meaningOf, noContext, schemaContext } from './context.ts';
import { contextMisuses } from './context-misuses.ts';
import { isObject } from './is-object.ts';
import { droppedTerm, twiceKeyword, unknownKeyword, wrongValue } from './misuses.ts';
import { pathOf } from './path-of.ts';

/** Deeper than any document that `extract` gives; what lies deeper is not judged. */
const MAX_DEPTH = 120;

/** What the walk has met so far. */
export interface WalkState {
  readonly nodes: NodeVisit[];
  readonly misuses: Misuse[];
}

type Json = Readonly<Record<string, unknown>>;
type Open<T> = { -readonly [Key in keyof T]: T[Key] };
type Visit = Omit<Open<NodeVisit>, 'values' | 'types' | 'terms'> & { values: ValueVisit[]; types: string[]; terms: TypeTerm[] };

/** A member of a node: where it stands and what its key means. */
interface Member {
  readonly key: string;
  readonly property: string;
  readonly term: ValueVisit['term'];
  readonly reverse: boolean;
  readonly prefix: string;
  readonly container: string | undefined;
}

/** Reads a node, or the nodes of an array, at the top of a document. */
export function readTop(value: unknown, pointer: string, outer: Context, state: WalkState, depth: number): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) readTop(value[index], `${pointer}/${index}`, outer, state, depth);
  } else if (isObject(value)) readNode(value, undefined, pointer, outer, state, depth);
}

function readNode(json: Json, at: ValueVisit | undefined, pointer: string, outer: Context, state: WalkState, depth: number): NodeVisit {
  const visit: Visit = { json, types: [], terms: [], foreign: false, id: undefined, reference: false, at, pointer, open: false, values: [] };
  if (depth > MAX_DEPTH) return visit;
  const context = contextHere(json, visit, outer, state);
  visit.open = context.open;
  const keys = Object.keys(json);
  const container = at === undefined && isContainer(keys);
  if (!container) state.nodes.push(visit);
  let members = 0;
  for (const key of keys) {
    const keyword = keywordOf(key, context);
    if (keyword === '@context') continue;
    if (keyword !== '@id') members += 1;
    if (keyword === undefined) readProperty(visit, key, '', json[key], context, state, depth);
    else readKeyword(visit, key, keyword, json[key], context, state, depth);
  }
  visit.reference = members === 0 && visit.id !== undefined;
  return visit;
}

function contextHere(json: Json, visit: Visit, outer: Context, state: WalkState): Context {
  let context = outer;
  if (Object.hasOwn(json, '@context')) {
    context = contextOf(json['@context'], outer);
    for (const misuse of contextMisuses(json['@context'], pathOf(visit))) state.misuses.push(misuse);
  }
  // A document without a context is judged as if it had schema.org's; that it has none is said once.
  return context === noContext ? schemaContext : context;
}

/** True of an object that only holds the graph of its document. */
function isContainer(keys: readonly string[]): boolean {
  return keys.includes('@graph') && keys.every((key) => key === '@graph' || key === '@context' || key === '@id');
}

function keywordOf(key: string, context: Context): string | undefined {
  if (key.charCodeAt(0) === 64) return key;
  if (context.terms === undefined) return context.official && (key === 'id' || key === 'type') ? `@${key}` : undefined;
  const meaning = meaningOf(key, context);
  return meaning.kind === 'keyword' ? meaning.name : undefined;
}

function readKeyword(visit: Visit, key: string, keyword: string, value: unknown, context: Context, state: WalkState, depth: number): void {
  const here = (): string => pathOf(visit) + jsonPointer(key);
  switch (keyword) {
    case '@id':
      if (visit.id !== undefined) state.misuses.push(twiceKeyword(here(), key, keyword));
      else if (typeof value === 'string') visit.id = value;
      else state.misuses.push(wrongValue(here(), keyword, value));
      return;
    case '@type':
      if (visit.types.length > 0 || visit.foreign) state.misuses.push(twiceKeyword(here(), key, keyword));
      else readTypes(visit, value, context, here, state);
      return;
    case '@graph':
    case '@included':
      readTop(value, here(), context, state, depth + 1);
      return;
    case '@reverse':
      if (!isObject(value)) state.misuses.push(wrongValue(here(), keyword, value));
      else for (const property of Object.keys(value)) readProperty(visit, property, jsonPointer(key), value[property], context, state, depth);
      return;
    case '@nest':
      for (const nested of [value].flat() as unknown[]) {
        if (isObject(nested)) for (const property of Object.keys(nested)) readProperty(visit, property, jsonPointer(key), nested[property], context, state, depth);
      }
      return;
    case '@index':
    case '@set':
    case '@list':
    case '@value':
    case '@language':
    case '@direction':
      return;
    default:
      state.misuses.push(unknownKeyword(here(), key));
  }
}

function readTypes(visit: Visit, value: unknown, context: Context, here: () => string, state: WalkState): void {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const type of given) {
    if (typeof type !== 'string') {
      state.misuses.push(wrongValue(here(), '@type', type));
      continue;
    }
    const term = typeTerm(type);
    const meaning: Meaning = term !== undefined && context.terms === undefined && context.plain === 'schema' ? { kind: 'schema', name: type } : meaningOf(type, context);
    if (meaning.kind !== 'schema') {
      if (meaning.kind === 'none') state.misuses.push(droppedTerm(here(), type));
      visit.foreign = true;
      continue;
    }
    const known = term ?? typeTerm(meaning.name);
    if (known === undefined && visit.open) visit.foreign = true;
    else visit.types.push(meaning.name);
    if (known !== undefined) visit.terms.push(known);
  }
}

function readProperty(visit: Visit, key: string, prefix: string, value: unknown, context: Context, state: WalkState, depth: number): void {
  const inReverse = prefix === '/@reverse';
  if (context.terms === undefined && context.plain === 'schema' && !key.includes(':')) {
    const member: Member = { key, property: key, term: propertyTerm(key), reverse: inReverse, prefix, container: undefined };
    readValue(visit, member, value, '', context, state, depth);
    return;
  }
  const meaning = meaningOf(key, context);
  if (meaning.kind === 'none') {
    state.misuses.push(droppedTerm(pathOf(visit) + prefix + jsonPointer(key), key));
    return;
  }
  const property = meaning.kind === 'schema' ? meaning.name : '';
  const term = property === '' ? undefined : propertyTerm(property);
  const member: Member = { key, property, term, reverse: inReverse !== (meaning.reverse ?? false), prefix, container: meaning.container };
  if (meaning.container !== undefined && isObject(value)) {
    for (const entry of Object.keys(value)) readValue(visit, member, value[entry], jsonPointer(entry), context, state, depth);
  } else readValue(visit, member, value, '', context, state, depth);
}

function readValue(node: Visit, member: Member, value: unknown, suffix: string, context: Context, state: WalkState, depth: number): void {
  if (Array.isArray(value)) {
    if (depth > MAX_DEPTH) return;
    if (value.length === 0 && suffix === '') pushValue(node, member, value, undefined, suffix);
    for (let index = 0; index < value.length; index += 1) readValue(node, member, value[index], `${suffix}/${index}`, context, state, depth + 1);
    return;
  }
  if (!isObject(value)) pushValue(node, member, value, undefined, suffix);
  else if (Object.hasOwn(value, '@value')) {
    const type = value['@type'];
    pushValue(node, member, value['@value'], typeof type === 'string' ? type : undefined, `${suffix}/@value`);
  } else if (Object.hasOwn(value, '@list')) {
    readValue(node, member, value['@list'], `${suffix}/@list`, context, state, depth + 1);
  } else if (Object.hasOwn(value, '@set')) {
    readValue(node, member, value['@set'], `${suffix}/@set`, context, state, depth + 1);
  } else {
    const visit = pushValue(node, member, value, undefined, suffix);
    visit.child = readNode(value, visit, '', context, state, depth + 1);
  }
}

function pushValue(node: Visit, member: Member, value: unknown, datatype: string | undefined, suffix: string): Open<ValueVisit> {
  const { key, property, term, reverse, prefix } = member;
  const visit: Open<ValueVisit> = { node, key, property, term, value, datatype, child: undefined, reverse, prefix, suffix };
  node.values.push(visit);
  return visit;
}
