import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../src/generated/rule-pages.ts';
import { isClass, isProperty } from '../../src/generated/vocabulary.ts';
import { profiles } from '../../src/validate/profiles/index.ts';
import { rules } from '../../src/validate/rules/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const gallery = readdirSync(join(root, 'tests/gallery'));

// Rules that need more at hand than a file and its release, or a file too large to keep: each is seen red in the test named.
const ELSEWHERE: Readonly<Record<string, string>> = {
  'claims-to-review': 'tests/validate/release.test.ts',
  'contacts-privacy': 'tests/validate/release.test.ts',
  'declared-conflict': 'tests/validate/release.test.ts',
  'facts-conflict': 'tests/convert/given-facts.test.ts',
  'file-encoding': 'tests/validate/release.test.ts',
  'date-not-found': 'tests/validate/release.test.ts',
  'emitted-shape': 'tests/validate/release.test.ts',
  'implied-speaker': 'tests/validate/release.test.ts',
  'language-not-found': 'tests/validate/release.test.ts',
  'no-url': 'tests/validate/release.test.ts',
  omission: 'tests/validate/release.test.ts',
  'patch-ambiguous': 'tests/validate/release.test.ts',
  'patch-unmatched': 'tests/validate/release.test.ts',
  'publisher-not-found': 'tests/validate/release.test.ts',
  'review-ambiguous': 'tests/validate/release.test.ts',
  'review-origin': 'tests/validate/release.test.ts',
  'review-unmatched': 'tests/validate/release.test.ts',
  'json-not-object': 'tests/extract/json-faults.test.ts',
  'json-too-deep': 'tests/extract/json-faults.test.ts',
  'json-too-many-faults': 'tests/extract/json-faults.test.ts',
  'microdata-too-many': 'tests/validate/release.test.ts',
};

describe('a rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is filled in', (id, { description, messages }) => {
    const page = rulePages[id];
    for (const words of [description, ...Object.values(messages), ...(page?.text ?? [''])]) expect(words).toMatch(/^(?!…)[\s\S]{10,}/u);
    expect(page?.bad).not.toBe(page?.good);
  });

  it.each(rules.map(({ id }) => id))('%s is seen red: in its gallery, or in the test that is named for it', (id) => {
    if (gallery.includes(id)) return;
    const test = ELSEWHERE[id];
    expect(test === undefined ? 'nowhere' : readFileSync(join(root, test), 'utf8')).toContain(`'${id}'`);
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
    const folder = mkdtempSync(join(tmpdir(), 'new-'));
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
