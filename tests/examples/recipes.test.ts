import type { ReleaseFields } from '../../examples/builders/release-fields.ts';
import type { AddressInfo } from 'node:net';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'pressgraph';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { hostileHeadlines } from '../../bench/builders/audit.ts';
import { releaseFields } from '../../examples/builders/release-fields.ts';
import { releaseGraph } from '../../examples/builders/release-graph.ts';
import { pressRoom } from '../../examples/express/press-room.ts';
import { releasePage } from '../../examples/html-template/release-page.ts';
import { ReleasePage } from '../../examples/react/release-page.tsx';
import { graphIn } from './graph-in.ts';

const reactPage = (fields: ReleaseFields): string => `<!doctype html><html lang="en"><head><title>A</title></head><body>${renderToStaticMarkup(createElement(ReleasePage, { fields }))}</body></html>`;
const expected = (fields: ReleaseFields): unknown => JSON.parse(JSON.stringify(releaseGraph(fields).graph['@graph']));

describe.each([
  ['the HTML template', (fields: ReleaseFields) => releasePage(fields)],
  ['the React component', reactPage],
] as const)('%s', (_, page) => {
  it('puts the whole graph into the page, and nothing is wrong with it', () => {
    expect(graphIn(page(releaseFields))).toEqual(expected(releaseFields));
    expect(check({ text: page(releaseFields), mediaType: 'text/html' }).diagnostics.filter(({ severity, rule }) => severity !== 'info' && rule !== 'example-host')).toEqual([]);
  });

  it.each(hostileHeadlines)('stays whole under the headline %j', (headline) => {
    const fields = { ...releaseFields, headline };
    expect(graphIn(page(fields))).toEqual(expected(fields));
  });
});

describe('the Express handler', () => {
  it('answers with a page under its policy, with JSON-LD, or with 404', async () => {
    const server = pressRoom(new Map([['bathing-water', releaseFields]])).listen(0);
    try {
      const address = `http://localhost:${(server.address() as AddressInfo).port}/press`;
      const page = await fetch(`${address}/bathing-water`, { headers: { accept: 'text/html' } });
      const html = await page.text();
      expect(graphIn(html)).toEqual(expected(releaseFields));
      const nonce = /'nonce-([^']+)'/u.exec(page.headers.get('content-security-policy') ?? '')?.[1];
      expect(html.split(` nonce="${nonce}"`)).toHaveLength(3);
      const data = await fetch(`${address}/bathing-water`, { headers: { accept: 'application/ld+json' } });
      expect(data.headers.get('content-type')).toContain('application/ld+json');
      expect(await data.json()).toMatchObject({ '@graph': expected(releaseFields) });
      expect((await fetch(`${address}/none`)).status).toBe(404);
    } finally {
      server.close();
    }
  });
});

describe('the Eleventy build', () => {
  const root = join(import.meta.dirname, '../..');

  it('writes each page with the graph of its release', () => {
    const out = mkdtempSync(join(tmpdir(), 'pressgraph-eleventy-'));
    try {
      const eleventy = ['--conditions=@pressgraph/source', '--import', 'tsx', join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', `--output=${out}`];
      const { status, stderr, stdout } = spawnSync(process.execPath, eleventy, { cwd: join(root, 'examples/eleventy'), encoding: 'utf8' });
      expect(status, stderr + stdout).toBe(0);
      const graph = graphIn(readFileSync(join(out, 'press/bathing-water/index.html'), 'utf8'));
      expect(graph).toContainEqual(expect.objectContaining({ '@type': 'NewsArticle', url: 'https://shorewatch.example/press/bathing-water/', datePublished: '2026-06-03' }));
      expect(graph).toContainEqual(expect.objectContaining({ '@type': 'Quotation', text: 'Ten years ago we closed a beach every week. Last summer we closed one,' }));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
