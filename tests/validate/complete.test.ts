import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { galleryPairs } from '../../scripts/validation/gallery-pairs.ts';
import { judgedPair } from '../../scripts/validation/judged-pair.ts';
import { seenElsewhere } from '../../scripts/validation/seen-elsewhere.ts';
import { rulePages } from '../../src/generated/rule-pages.ts';
import { isClass, isProperty } from '../../src/generated/vocabulary.ts';
import { profiles } from '../../src/validate/profiles/index.ts';
import { rules } from '../../src/validate/rules/index.ts';
import { scratch } from '../cli/scratch.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const gallery = readdirSync(join(root, 'tests/gallery'));

describe('a rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is filled in', (id, { description, messages }) => {
    const page = rulePages[id];
    for (const words of [description, ...Object.values(messages), ...(page?.text ?? [''])]) expect(words).toMatch(/^(?!…)[\s\S]{10,}/u);
    expect(page?.bad).not.toBe(page?.good);
  });

  it.each(rules.map(({ id }) => id))('%s is seen red: in its gallery, or in the test that is named for it', (id) => {
    if (gallery.includes(id)) return;
    const test = seenElsewhere[id];
    expect(test === undefined ? 'nowhere' : readFileSync(join(root, test), 'utf8')).toContain(`'${id}'`);
  });

  it.each(rules.map(({ id }) => id).filter((id) => seenElsewhere[id] === undefined))('%s left out turns each of its pairs red', (id) => {
    const bad = galleryPairs(id);
    expect(bad).not.toEqual([]);
    expect(bad.filter((file) => !judgedPair(id, file).some(({ rule }) => rule === id))).toEqual([]);
    expect(bad.filter((file) => judgedPair(id, file, { [id]: 'off' }).some(({ rule }) => rule === id))).toEqual([]);
  });

  it('has no gallery without it', () => {
    expect(gallery.filter((folder) => !rules.some(({ id }) => id === folder))).toEqual([]);
  });
});

describe('a fault', () => {
  it('that a room hands on has a rule to word it', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const told = ['extract', 'resolve', 'validate/walk'].flatMap((room) =>
      readdirSync(join(root, 'src', room)).flatMap((file) => [...readFileSync(join(root, 'src', room, file), 'utf8').matchAll(/\brule: (?:[^,'{}]{1,60}\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu)].flatMap(([, one, other]) => [one, other])),
    );
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((rule) => rule !== undefined && !ids.has(rule))).toEqual([]);
  });
});

describe('a profile', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('%s is filled in, from a page that was read, in words of schema.org', (_, { name, url, read, targets }) => {
    expect(name).toMatch(/^(?!…)./u);
    expect(url).toMatch(/^https:\/\//u);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(targets.length).toBeGreaterThan(0);
    for (const { types, required, recommended } of targets) {
      expect(types.length).toBeGreaterThan(0);
      expect(types.filter((type) => !isClass(type))).toEqual([]);
      const properties = [...required, ...recommended].flat().flatMap((path) => path.split('.'));
      expect(properties.length).toBeGreaterThan(0);
      expect(properties.filter((property) => !isProperty(property))).toEqual([]);
    }
  });
});

describe('npm run new', () => {
  const fresh = (): string => {
    const folder = scratch();
    for (const part of ['scripts/new.mjs', 'scripts/new']) cpSync(join(root, part), join(folder, part), { recursive: true });
    return folder;
  };
  const start = (folder: string, ...args: string[]): string => execFileSync(process.execPath, [join(folder, 'scripts/new.mjs'), ...args], { encoding: 'utf8', stdio: 'pipe' });

  it('writes a rule with two pairs, and a profile, neither of them complete', () => {
    const folder = fresh();
    expect(start(folder, 'rule', 'date-spelling')).toContain('tests/gallery/date-spelling/clean-2.jsonld');
    expect(readFileSync(join(folder, 'src/validate/rules/date-spelling.ts'), 'utf8')).toContain('export const dateSpelling: Rule');
    start(folder, 'profile', 'some-consumer');
    expect(readFileSync(join(folder, 'src/validate/profiles/some-consumer.ts'), 'utf8')).toContain("read: '…'");
    expect(existsSync(join(folder, 'tests/gallery/date-spelling/bad-1.jsonld'))).toBe(true);
  });

  it('refuses what is there, and what cannot be an id', () => {
    const folder = fresh();
    start(folder, 'rule', 'date-spelling');
    for (const args of [['rule', 'date-spelling'], ['rule', 'Date'], ['rule'], ['story', 'x']]) expect(() => start(folder, ...args)).toThrow(/exists|expected/u);
  });
});
