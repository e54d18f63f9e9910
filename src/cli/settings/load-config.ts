import type { Config, RuleLevels } from './config.ts';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { lineColumn, lineIndex } from '../../export/line-column.ts';
import { check } from '../../index.ts';
import { nearest } from '../../settings/nearest.ts';
import { profiles } from '../../validate/profiles/index.ts';
import { rules } from '../../validate/rules/index.ts';
import { Misuse } from '../misuse.ts';

const LEVELS = ['off', 'info', 'warning', 'error'] as const;

/**
 * Reads a `pressgraph.config.json`: `rules` (levels by id), `profiles` (ids) and `ignore`, a list of
 * patterns of paths, each alone or as `{ "path": …, "rules": […] }`.
 *
 * @param path - from `cwd`, or whole.
 * @throws Misuse - the file cannot be read, or says what cannot be meant; the message says where.
 */
export async function loadConfig(path: string, cwd: string): Promise<Config> {
  const full = resolve(cwd, path);
  const shown = relative(cwd, full).startsWith('..') ? full : relative(cwd, full);
  const text = await readFile(full, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Misuse(`${shown} cannot be read. Check its name and its permissions.`);
  const given = parsed(text.replace(/^\ufeff/u, ''), shown);
  const fail = (message: string): never => {
    throw new Misuse(`${shown}: ${message}`);
  };
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) fail(unexpected(key, KEYS));
  return {
    folder: dirname(full),
    rules: levelsOf(given['rules'], fail),
    profiles: namesOf(given['profiles'], 'profiles', profiles.map(({ id }) => id), fail),
    ignore: ignoredOf(given['ignore'], fail),
  };
}

type Fail = (message: string) => never;

const KEYS: readonly string[] = ['$schema', 'rules', 'profiles', 'ignore'];

function parsed(text: string, shown: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The reader for pages says where and why, in words that help.
    const [fault] = check({ text, mediaType: 'application/json' }).diagnostics.filter(({ rule }) => rule.startsWith('json-'));
    const at = fault?.place === undefined ? undefined : lineColumn(lineIndex(text), fault.place.span.start);
    throw new Misuse(`${shown}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${fault?.message ?? 'This is no JSON.'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misuse(`${shown}: Expected an object with ${KEYS.slice(1).join(', ')}.`);
  return value as Readonly<Record<string, unknown>>;
}

function levelsOf(given: unknown, fail: Fail): RuleLevels {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail('Unexpected `rules`, expected an object of levels by id.');
  const levels: Record<string, (typeof LEVELS)[number]> = {};
  for (const [id, value] of Object.entries(given)) {
    namesOf([id], 'rules', rules.map((rule) => rule.id), fail);
    levels[id] = LEVELS.find((level) => level === value) ?? fail(`Unexpected \`${String(value)}\` for \`${id}\`, expected ${LEVELS.join(', ')}.`);
  }
  return levels;
}

function namesOf(given: unknown, what: string, known: readonly string[], fail: Fail): readonly string[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return fail(`Unexpected \`${what}\`, expected a list.`);
  return given.map((name: unknown) => (typeof name === 'string' && known.includes(name) ? name : fail(unexpected(String(name), known))));
}

function ignoredOf(given: unknown, fail: Fail): Config['ignore'] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return fail('Unexpected `ignore`, expected a list of paths.');
  return given.map((entry: unknown) => {
    if (typeof entry === 'string') return { path: entry };
    const { path, rules: ids, ...more } = (entry ?? {}) as { readonly path?: unknown; readonly rules?: unknown };
    const [other] = Object.keys(more);
    if (other !== undefined) return fail(unexpected(other, ['path', 'rules']));
    if (typeof path !== 'string') return fail('Unexpected entry of `ignore`, expected a path or `{ "path": …, "rules": […] }`.');
    return ids === undefined ? { path } : { path, rules: namesOf(ids, 'rules', rules.map((rule) => rule.id), fail) };
  });
}

function unexpected(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `Unexpected \`${name}\`${near === undefined ? '' : `, expected \`${near}\``}.`;
}
