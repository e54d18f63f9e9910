import { jsonPointer } from '../../forms/json-pointer.ts';
import type { JudgedProperty, Misuse, NodeVisit, PropertyUse, ValueVisit } from '../../model/walk.ts';
import { kindsOf } from '../terms/kinds.ts';
import { propertyTerm } from '../terms/property-term.ts';
import { typeTerm } from '../terms/type-term.ts';
import type { Context } from './context.ts';
import { contextOf, meaningOf, noContext, schemaContext } from './context.ts';
import { contextMisuses } from './context-misuses.ts';
import { isObject } from './is-object.ts';
import { isLanguageMap } from './language-map.ts';
import { droppedTerm, holderMisuses, languageMap, nearlyPrefix, nearlyType, noNode, twiceKeyword, unknownKeyword, wrongId, wrongLanguage, wrongValue } from './misuses.ts';
import { pathOf } from './path-of.ts';
import { noTypes, singleType } from './types-of.ts';

/** Deeper than any document that `extract` gives; what lies deeper is not judged. */
const MAX_DEPTH = 120;

/** What the walk has met so far. */
export interface WalkState {
  readonly nodes: NodeVisit[];
  readonly misuses: Misuse[];
  readonly uses: Map<string, Use>;
  readonly used: Use[];
  readonly texts: (ValueVisit & { readonly value: string })[];
  /** Of the properties met, as bits. */
  kinds: number;
}

type Json = Readonly<Record<string, unknown>>;
type Open<T> = { -readonly [Key in keyof T]: T[Key] };
type Visit = Omit<Open<NodeVisit>, 'values'> & { readonly values: ValueVisit[] };
type Use = Omit<PropertyUse, 'values'> & { readonly values: ValueVisit[] };

/** A member of a node: where it stands and what its key means. */
interface Member {
  readonly key: string;
  /** Absent for a term of another vocabulary. */
  readonly use: Use | undefined;
  readonly reverse: boolean;
  readonly prefix: string;
}

/** Reads a node, or the nodes of an array, at the top of a document. */
export function readTop(value: unknown, pointer: string, outer: Context, state: WalkState, depth: number): void {
  if (Array.isArray(value)) {
    if (depth <= MAX_DEPTH) for (let index = 0; index < value.length; index += 1) readTop(value[index], `${pointer}/${index}`, outer, state, depth + 1);
  } else if (isObject(value)) readNode(value, undefined, pointer, outer, state, depth);
}

function readNode(json: Json, at: ValueVisit | undefined, pointer: string, outer: Context, state: WalkState, depth: number): NodeVisit {
  const { types, terms } = noTypes();
  const visit: Visit = { json, types, terms, foreign: false, id: undefined, reference: false, at, pointer, open: false, values: [] };
  if (depth > MAX_DEPTH) return visit;
  const context = contextHere(json, visit, outer, state);
  visit.open = context.open;
  const keys = Object.keys(json);
  if (at !== undefined || !isContainer(keys)) state.nodes.push(visit);
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
  const given = json['@context'];
  let context = outer;
  if (given !== undefined) {
    context = contextOf(given, outer);
    for (const misuse of contextMisuses(given, pathOf(visit))) state.misuses.push(misuse);
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
  switch (keyword) {
    case '@id':
      if (visit.id !== undefined) state.misuses.push(twiceKeyword(below(visit, key), key, keyword));
      else if (typeof value === 'string') {
        visit.id = value;
        if (!PLAIN_ID.test(value) || value.startsWith('www.')) state.misuses.push(...wrongId(below(visit, key), value));
      }
      else state.misuses.push(wrongValue(below(visit, key), keyword, value));
      return;
    case '@type':
      if (visit.types.length > 0 || visit.foreign) state.misuses.push(twiceKeyword(below(visit, key), key, keyword));
      else readTypes(visit, key, value, context, state);
      return;
    case '@graph':
    case '@included':
      judgeGraph(visit, key, value, state);
      readTop(value, below(visit, key), context, state, depth + 1);
      return;
    case '@reverse':
      if (isObject(value)) readMembers(visit, jsonPointer(key), value, context, state, depth);
      else state.misuses.push(wrongValue(below(visit, key), keyword, value));
      return;
    case '@nest':
      for (const nested of Array.isArray(value) ? (value as readonly unknown[]) : [value]) if (isObject(nested)) readMembers(visit, jsonPointer(key), nested, context, state, depth);
      return;
    case '@index':
    case '@set':
    case '@list':
    case '@value':
    case '@language':
    case '@direction':
      return;
    default:
      state.misuses.push(unknownKeyword(below(visit, key), key, visit.json));
  }
}

function below(visit: Visit, key: string): string {
  return pathOf(visit) + jsonPointer(key);
}

function readMembers(visit: Visit, prefix: string, members: Json, context: Context, state: WalkState, depth: number): void {
  for (const property of Object.keys(members)) readProperty(visit, property, prefix, members[property], context, state, depth);
}

function readTypes(visit: Visit, key: string, value: unknown, context: Context, state: WalkState): void {
  const usual = context === schemaContext && typeof value === 'string' ? singleType(value) : undefined;
  if (usual !== undefined) {
    visit.types = usual.types;
    visit.terms = usual.terms;
    return;
  }
  const types: string[] = [];
  for (const type of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    if (typeof type !== 'string') {
      state.misuses.push(wrongValue(below(visit, key), '@type', type));
      continue;
    }
    const meaning = meaningOf(type, context);
    if (meaning.kind === 'none') state.misuses.push(droppedTerm(below(visit, key), type, 'value'));
    else if (meaning.kind === 'foreign') state.misuses.push(...nearlyType(below(visit, key) + (Array.isArray(value) ? `/${(value as readonly unknown[]).indexOf(type)}` : ''), meaning.name));
    // A type that schema.org does not know may be one of a context that is not at hand.
    if (meaning.kind !== 'schema' || (visit.open && typeTerm(meaning.name) === undefined)) visit.foreign = true;
    else types.push(meaning.name);
  }
  visit.types = types;
  visit.terms = types.flatMap((type) => typeTerm(type) ?? []);
}

function readProperty(visit: Visit, key: string, prefix: string, value: unknown, context: Context, state: WalkState, depth: number): void {
  const inReverse = prefix === '/@reverse';
  const usual = context === schemaContext ? usualUse(key, state) : undefined;
  if (usual !== undefined) {
    // Most members are one text each.
    if (typeof value === 'string' && prefix === '') pushText(visit, key, usual, value, state);
    else readValue(visit, { key, use: usual, reverse: inReverse, prefix }, value, '', context, state, depth);
    return;
  }
  const meaning = meaningOf(key, context);
  if (meaning.kind === 'none') {
    state.misuses.push(droppedTerm(pathOf(visit) + prefix + jsonPointer(key), key, 'key'));
    return;
  }
  if (meaning.kind === 'foreign') state.misuses.push(...nearlyPrefix(pathOf(visit) + prefix + jsonPointer(key), key, visit.types, context));
  const use = meaning.kind === 'schema' ? useOf(meaning.name, state) : undefined;
  const member: Member = { key, use, reverse: inReverse !== (meaning.reverse ?? false), prefix };
  if (meaning.container !== undefined && isObject(value)) {
    for (const entry of Object.keys(value)) {
      if (meaning.container === '@language' && entry !== '@none') state.misuses.push(...wrongLanguage(pathOf(visit) + prefix + jsonPointer(key) + jsonPointer(entry), entry, 'key'));
      readValue(visit, member, value[entry], jsonPointer(entry), context, state, depth);
    }
  } else readValue(visit, member, value, '', context, state, depth);
}

/** The property that a key is in the usual context; nothing for a key with a prefix. */
function usualUse(key: string, state: WalkState): Use | undefined {
  const known = state.uses.get(key);
  if (known !== undefined) return known;
  const term = propertyTerm(key);
  return term === undefined && key.includes(':') ? undefined : newUse(key, term, state);
}

function useOf(property: string, state: WalkState): Use {
  return state.uses.get(property) ?? newUse(property, propertyTerm(property), state);
}

function newUse(property: string, term: JudgedProperty | undefined, state: WalkState): Use {
  const use: Use = { property, term, values: [] };
  state.uses.set(property, use);
  state.used.push(use);
  state.kinds |= term === undefined ? kindsOf(term) : term.kinds;
  return use;
}

function readValue(node: Visit, member: Member, value: unknown, suffix: string, context: Context, state: WalkState, depth: number): void {
  if (typeof value !== 'object' || value === null) {
    // An address may be the id of a node.
    if (member.prefix === '/@reverse' && !(typeof value === 'string' && ADDRESS.test(value)) && value !== null) state.misuses.push(noNode(pathOf(node) + member.prefix + jsonPointer(member.key) + suffix, '@reverse', value));
    pushValue(node, member, value, undefined, suffix, state);
  } else if (Array.isArray(value)) {
    if (depth > MAX_DEPTH) return;
    if (value.length === 0 && suffix === '') pushValue(node, member, value, undefined, suffix, state);
    for (let index = 0; index < value.length; index += 1) readValue(node, member, value[index], `${suffix}/${index}`, context, state, depth + 1);
  } else readObject(node, member, value as Json, suffix, context, state, depth);
}

/** Nearly every id: no sign that an address cannot hold. */
const PLAIN_ID = /^[^\s<>"{}|\\^`]+$/u;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[#/_])\S*$/iu;

function readObject(node: Visit, member: Member, value: Json, suffix: string, context: Context, state: WalkState, depth: number): void {
  if (Object.hasOwn(value, '@value')) {
    const type = value['@type'];
    judgeHolder(node, member, '@value', value, suffix, state);
    pushValue(node, member, value['@value'], typeof type === 'string' ? type : undefined, `${suffix}/@value`, state);
  } else if (Object.hasOwn(value, '@list')) {
    judgeHolder(node, member, '@list', value, suffix, state);
    readValue(node, member, value['@list'], `${suffix}/@list`, context, state, depth + 1);
  } else if (Object.hasOwn(value, '@set')) {
    judgeHolder(node, member, '@set', value, suffix, state);
    readValue(node, member, value['@set'], `${suffix}/@set`, context, state, depth + 1);
  } else if (member.use?.term?.accepts.text === true && isLanguageMap(value)) {
    state.misuses.push(languageMap(pathOf(node) + member.prefix + jsonPointer(member.key) + suffix, member.use.property, value));
  } else {
    const visit = pushValue(node, member, value, undefined, suffix, state);
    visit.child = readNode(value, visit, '', context, state, depth + 1);
  }
}

/** What stands in an object of `@value`, `@list` or `@set` and cannot. */
function judgeHolder(node: Visit, { prefix, key }: Member, keyword: '@value' | '@list' | '@set', holder: Json, suffix: string, state: WalkState): void {
  if (Object.keys(holder).length > 1 || (keyword === '@value' && typeof holder['@value'] === 'object')) state.misuses.push(...holderMisuses(pathOf(node) + prefix + jsonPointer(key) + suffix, keyword, holder));
}

/** A text among the nodes of a graph, which expansion drops. */
function judgeGraph(visit: Visit, key: string, value: unknown, state: WalkState): void {
  for (const [index, item] of (Array.isArray(value) ? (value as readonly unknown[]) : [value]).entries()) {
    if (typeof item !== 'object') state.misuses.push(noNode(below(visit, key) + (Array.isArray(value) ? `/${index}` : ''), '@graph', item));
  }
}

function pushText(node: Visit, key: string, use: Use, value: string, state: WalkState): void {
  const visit = { node, key, property: use.property, term: use.term, value, datatype: undefined, child: undefined, reverse: false, prefix: '', suffix: '' };
  node.values.push(visit);
  use.values.push(visit);
  state.texts.push(visit);
}

function pushValue(node: Visit, { key, use, reverse, prefix }: Member, value: unknown, datatype: string | undefined, suffix: string, state: WalkState): Open<ValueVisit> {
  const property = use === undefined ? '' : use.property;
  const term: JudgedProperty | undefined = use === undefined ? undefined : use.term;
  const visit: Open<ValueVisit> = { node, key, property, term, value, datatype, child: undefined, reverse, prefix, suffix };
  node.values.push(visit);
  if (use !== undefined) {
    use.values.push(visit);
    if (isText(visit)) state.texts.push(visit);
  }
  return visit;
}

function isText(visit: ValueVisit): visit is ValueVisit & { readonly value: string } {
  return typeof visit.value === 'string';
}
