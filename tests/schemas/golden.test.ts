import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateNewsArticle } from '../../src/generated/validators/news-article.ts';
import { validatePressRelease } from '../../src/generated/validators/press-release.ts';
import { verify } from '../../src/jsonld.ts';

const folder = join(import.meta.dirname, '../golden');
const files = readdirSync(folder);
const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

it('there are some', () => {
  expect(files.filter((file) => file.endsWith('.jsonld')).length).toBeGreaterThan(0);
  expect(files.filter((file) => file.endsWith('.facts.json')).length).toBeGreaterThan(0);
});

describe('what the example releases become', () => {
  it.each(files.filter((file) => file.endsWith('.jsonld')))('%s is as its schema says, and nothing of it is dropped', async (file) => {
    const graph = json(file) as object;
    expect(validateNewsArticle(graph) ? [] : validateNewsArticle.errors).toEqual([]);
    expect((await verify(graph)).problems).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('.facts.json')))('%s is as its schema says', (file) => {
    expect(validatePressRelease(json(file)) ? [] : validatePressRelease.errors).toEqual([]);
  });
});
