import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode, type YAMLMap } from 'yaml';
import type { SettingsFault } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { syntaxFault } from './syntax-fault.ts';

/** What stands in a YAML or JSON text: texts, lists and maps, with the place of each value and key. */
export interface YamlReading {
  /** Every scalar is a text; a key without a value is absent. */
  readonly value: unknown;
  /** Span of each value by JSON Pointer. */
  readonly positions: Readonly<Record<string, Span>>;
  /** Span of each key by the JSON Pointer of its value. */
  readonly keys: ReadonlyMap<string, Span>;
  readonly faults: readonly SettingsFault[];
}

/** More than any settings file needs; they stop bombs made of aliases, nesting and bulk. */
const maxLength = 1_000_000;
const maxValues = 100_000;
const maxDepth = 32;

/**
 * Reads YAML 1.2, of which JSON is a part, with every scalar as the text that was written. An
 * empty value, `~` and `null` mean that nothing is said, so the key is absent.
 *
 * @param json - true for a `.json` file: a bare word that JSON does not know is a fault there.
 * @example `readYaml('verdict: True').value` is `{ verdict: 'True' }`.
 */
export function readYaml(text: string, json = false): YamlReading {
  if (text.length > maxLength) {
    const message = `Unexpected length of ${text.length} characters, expected at most ${maxLength}. Keep standing facts only in this file.`;
    return { value: undefined, positions: {}, keys: new Map(), faults: [{ rule: 'settings-syntax', message, span: { start: 0, end: 0 } }] };
  }
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const faults = [...document.errors, ...document.warnings].map((error) => syntaxFault(error, text, document));
  if (faults.length > 0) return { value: undefined, positions: {}, keys: new Map(), faults: firstOfEachLine(faults, text) };
  const walk: Walk = { text, json, positions: {}, keys: new Map(), faults: [], anchors: new Map(), open: new Set(), values: 0 };
  const value = document.contents === null ? undefined : valueOf(document.contents, '', 0, walk);
  return { value, positions: walk.positions, keys: walk.keys, faults: walk.faults };
}

interface Walk {
  readonly text: string;
  readonly json: boolean;
  readonly positions: Record<string, Span>;
  readonly keys: Map<string, Span>;
  readonly faults: SettingsFault[];
  readonly anchors: Map<string, YamlNode>;
  /** Nodes that are being read, to stop an alias inside its own anchor. */
  readonly open: Set<YamlNode>;
  values: number;
}

function valueOf(node: YamlNode | null, pointer: string, depth: number, walk: Walk): unknown {
  if (node === null) return undefined;
  const span = spanOf(node);
  walk.values += 1;
  if (walk.values > maxValues) {
    if (walk.values === maxValues + 1) fault(walk, span, `Unexpected number of values, expected at most ${maxValues}. Write aliases (\`*name\`) out, or split the file.`, pointer);
    return undefined;
  }
  if (depth > maxDepth) return void fault(walk, span, `Unexpected nesting, expected at most ${maxDepth} levels.`, pointer);
  if (isAlias(node)) return aliasValue(node.source, span, pointer, depth, walk);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  walk.positions[pointer] = span;
  if (isScalar(node)) return scalarText(node.value, node.type === 'PLAIN', span, pointer, walk);
  walk.open.add(node);
  const value = isMap(node) ? mapValue(node, pointer, depth, walk) : isSeq(node) ? listValue(node.items as readonly YamlNode[], pointer, depth, walk) : undefined;
  walk.open.delete(node);
  return value;
}

function aliasValue(name: string, span: Span, pointer: string, depth: number, walk: Walk): unknown {
  const target = walk.anchors.get(name);
  if (target === undefined) return void fault(walk, span, `Unknown alias \`*${name}\`, expected an anchor \`&${name}\` before it. Put quotation marks around a text that starts with \`*\`.`, pointer);
  if (walk.open.has(target)) return void fault(walk, span, `The alias \`*${name}\` stands inside its own anchor. Write the value out.`, pointer);
  const value = valueOf(target, pointer, depth + 1, walk);
  walk.positions[pointer] = span;
  return value;
}

function scalarText(value: unknown, plain: boolean, span: Span, pointer: string, walk: Walk): string | undefined {
  const text = String(value);
  if (!plain) return text;
  if (text === '' || text === '~' || text === 'null') {
    delete walk.positions[pointer];
    return undefined;
  }
  // A number, `true` or `false`: the bare words that JSON knows besides `null`.
  if (walk.json && !/^(?:true|false|-?\d+(?:\.\d+)?(?:[Ee][+\-]?\d+)?)$/u.test(text)) {
    fault(walk, span, `Unexpected \`${shown(text)}\`. Put double quotation marks around a text, and a comma between two members.`, pointer);
  }
  return text;
}

function mapValue(node: YAMLMap, pointer: string, depth: number, walk: Walk): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const seen = new Map<string, Span>();
  for (const pair of node.items) {
    const key = pair.key as YamlNode | null;
    const span = key === null ? spanOf(node) : spanOf(key);
    if (!isScalar(key) || key.value === '' || key.value === '__proto__') {
      fault(walk, span, isScalar(key) && key.value === '__proto__' ? 'Unexpected key `__proto__`.' : 'Expected a word as key, before the colon.', pointer);
      continue;
    }
    const name = String(key.value);
    const child = pointer + jsonPointer(name);
    const first = seen.get(name);
    if (first !== undefined) {
      walk.faults.push({ rule: 'settings-syntax', message: `The key \`${name}\` stands here twice. Keep one.`, span, pointer: child, related: [{ span: first, message: 'first here' }] });
      continue;
    }
    seen.set(name, span);
    walk.keys.set(child, span);
    const value = valueOf(pair.value as YamlNode | null, child, depth + 1, walk);
    if (value !== undefined) record[name] = value;
  }
  return record;
}

function listValue(items: readonly YamlNode[], pointer: string, depth: number, walk: Walk): unknown[] {
  const list: unknown[] = [];
  for (const item of items) {
    const child = pointer + jsonPointer(list.length);
    const value = valueOf(item, child, depth + 1, walk);
    if (value === undefined && isScalar(item)) fault(walk, spanOf(item), 'Expected a value behind the `-`. Fill it in, or take the line out.', child);
    if (value !== undefined) list.push(value);
  }
  return list;
}

function spanOf(node: YamlNode): Span {
  const range = node.range ?? [0, 0, 0];
  return { start: range[0], end: range[1] };
}

function fault(walk: Walk, span: Span, message: string, pointer: string): void {
  walk.faults.push({ rule: 'settings-syntax', message, span, pointer });
}

/** One slip makes a parser complain many times on the same line: its first complaint is kept. */
function firstOfEachLine(faults: readonly SettingsFault[], text: string): SettingsFault[] {
  const sorted = [...faults].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((fault, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || /[\n\r]/u.test(text.slice(previous.span.start, fault.span.start));
  });
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
