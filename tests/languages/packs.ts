import { readdirSync } from 'node:fs';
import type { Language } from '../../src/model/language.ts';

const folder = new URL('../../src/languages/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');

/** Every pack of the folder, by its tag: also one that the barrel does not know yet. */
export const packs: readonly (readonly [string, Language])[] = await Promise.all(
  files.map(async (file) => {
    const tag = file.slice(0, -3);
    const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, Language | undefined>>;
    const pack = module[tag];
    if (pack === undefined) throw new Error(`src/languages/${file} does not export \`${tag}\`: name the pack as its file.`);
    return [tag, pack] as const;
  }),
);

/** The members of a pack that hold nothing: a pack that has some is not filled in. */
export function emptyMembers(value: object, prefix = ''): string[] {
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, member]) => {
    if (typeof member !== 'object' || member === null) return member === '' ? [prefix + name] : [];
    const inner = Object.values(member);
    if (inner.every((item) => Array.isArray(item) && item.length === 0)) return [prefix + name];
    return Array.isArray(member) ? [] : emptyMembers(member, `${prefix}${name}.`);
  });
}

/** A leaf of a pack: where it stands, and what. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** The leaves of a pack: `cues.verbs.0` is "zegt", `numbers.scales.miljoen` is 1e6. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** The lists of a pack that hold words: `cues.verbs`, `months.0`, `roleHeads`. */
export function wordLists(value: unknown, path = ''): { readonly path: string; readonly words: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [{ path, words: value }];
  return Object.entries(value).flatMap(([key, inner]) => wordLists(inner, path === '' ? key : `${path}.${key}`));
}
