import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../src/convert.ts';
import { fold } from '../src/forms/fold.ts';
import { languages } from '../src/languages/index.ts';
import { verify } from '../src/jsonld.ts';
import type { Node } from '../src/model/graph.ts';
import type { Origin } from '../src/model/origin.ts';
import type { Result } from '../src/model/result.ts';
import { readMetadata } from '../src/settings/read-metadata.ts';

const FILE = join(import.meta.dirname, '../../shared/releases/child-focus.txt');

// The release that the tool was begun for; it stands beside the checkout, not in it.
describe.skipIf(!existsSync(FILE))('the Child Focus release, without newsroom file and metadata (skipped where ../shared is absent)', () => {
  let result: Result;
  let nodes: readonly Node[];
  const node = (type: string, test: (node: Node) => boolean = () => true): Node => nodes.find((candidate) => candidate['@type'] === type && test(candidate)) as Node;
  const origin = (pointer: string): Origin => result.releases[0]?.origins[pointer] as Origin;
  const words = (pointer: string): string => {
    const from = origin(pointer);
    if (!('spans' in from)) throw new Error(`${pointer} does not come from words: ${JSON.stringify(from)}`);
    return from.spans.map((span) => fold(result.document.text.slice(span.start, span.end))).join(' ');
  };

  beforeAll(() => {
    result = convert({ text: readFileSync(FILE, 'utf8'), mediaType: 'text/plain', path: FILE }, { languages });
    nodes = result.pages[0]?.graph['@graph'] ?? [];
  });

  test('has its repeated headline once and whole, and no body line of it', () => {
    const { headline, body } = result.releases[0]?.release as { headline: string; body: string };
    expect(headline.length).toBeGreaterThan(110);
    expect(headline).toMatch(/^Europa: sociale mediabedrijven .* ePrivacy debat$/u);
    expect(words('/headline')).toBe(headline);
    expect(body).not.toContain(headline);
    expect(body).not.toContain('Stephan Smets');
    expect(body).not.toContain('Bron: NCMEC');
    expect(node('NewsArticle').headline).toBe(headline);
  });

  test('is Dutch, of 2021-01-21, without time or zone', () => {
    expect(node('NewsArticle')).toMatchObject({ inLanguage: 'nl', datePublished: '2021-01-21', genre: 'Press Release' });
    const from = origin('/datePublished');
    expect('derivedFrom' in from && from.derivedFrom.map((span) => result.document.text.slice(span.start, span.end))).toEqual(['jan 21 2021']);
  });

  test('is issued by Child Focus, with the evidence said, and relative ids', () => {
    expect(result.releases[0]?.release.publisher).toEqual({ name: 'Child Focus' });
    expect(origin('/publisher/name')).toMatchObject({ by: expect.stringMatching(/e-mail domain childfocus.*employer of a speaker|employer of a speaker.*e-mail domain childfocus/u) as string });
    expect(node('NewsArticle')).toMatchObject({ '@id': '#press-release', publisher: { '@id': '#organization-child-focus' }, author: { '@id': '#organization-child-focus' } });
    expect(node('NewsArticle')).not.toHaveProperty('url');
    expect(result.diagnostics.map((diagnostic) => diagnostic.rule)).toContain('no-url');
  });

  test('has the quotation that lacks its opening mark, its speaker stated, its start implied', () => {
    const quotation = result.releases[0]?.release.quotations?.[0];
    expect(result.releases[0]?.release.quotations).toHaveLength(1);
    expect(quotation?.text).toMatch(/^Child Focus ziet jaarlijks .* zullen zegevieren\.$/u);
    expect(words('/quotations/0/text')).toBe(quotation?.text);
    expect(quotation?.speaker).toEqual({ name: 'Heidi De Pauw', jobTitle: 'CEO', organization: 'Child Focus' });
    expect(quotation?.certainty).toEqual({ start: 'implied', end: 'stated', speaker: 'stated' });
    expect(node('Quotation')).toMatchObject({ text: quotation?.text, creator: { '@id': '#person-heidi-de-pauw' }, sourceOrganization: { '@id': '#organization-child-focus' }, isPartOf: { '@id': '#press-release' } });
    expect(node('Person', ({ name }) => name === 'Heidi De Pauw')).toMatchObject({ jobTitle: 'CEO', worksFor: { '@id': '#organization-child-focus' } });
  });

  test('tells the editor which mark is missing, where the start was taken and how to set another', () => {
    const finding = result.diagnostics.find((diagnostic) => diagnostic.rule === 'quotation-mark-missing');
    expect(finding?.message).toMatch(/opening/u);
    expect(finding?.message).toContain('Child Focus ziet jaarlijks');
    expect(finding?.message).toContain('from:');
    expect(finding?.place?.source).toBe('release');
  });

  test('cites NCMEC, with its expansion from the text', () => {
    expect(result.releases[0]?.release.sources).toEqual([{ name: 'NCMEC', expandedName: 'US National Center for Missing and Exploited children' }]);
    expect(node('CreativeWork')).toMatchObject({ '@id': '#source-ncmec', author: { '@id': '#organization-ncmec' } });
    expect(node('NewsArticle')).toMatchObject({ citation: { '@id': '#source-ncmec' }, mentions: { '@id': '#organization-ncmec' } });
    expect(node('Organization', ({ name }) => name === 'NCMEC')).toMatchObject({ alternateName: 'US National Center for Missing and Exploited children' });
  });

  test('has three claims: one of NCMEC with the publisher as interpreter, two of Child Focus', () => {
    const claims = result.releases[0]?.release.claims ?? [];
    expect(claims.map((claim) => [claim.claimant, claim.quoted === true, claim.figures?.map((figure) => figure.text)])).toEqual([
      ['NCMEC', false, ['zo’n 46%']],
      ['Child Focus', true, ['meer dan 50%']],
      ['Child Focus', true, ['2.056 meldingen', 'bijna 50%']],
    ]);
    for (const index of claims.keys()) expect(words(`/claims/${index}/text`)).toBe(claims[index]?.text);
    const drop = node('Claim', ({ text }) => String(text).includes('46%'));
    expect(drop).toMatchObject({ author: { '@id': '#organization-ncmec' }, claimInterpreter: { '@id': '#organization-child-focus' }, citation: { '@id': '#source-ncmec' } });
    expect(nodes.filter((candidate) => candidate['@type'] === 'Claim')).toHaveLength(3);
  });

  test('has Stephan Smets as press contact of the organization', () => {
    expect(result.releases[0]?.release.contacts).toEqual([
      { name: 'Stephan Smets', jobTitle: 'Directeur Communicatie', email: 'stephan.smets@childfocus.org', telephone: '+32 486 259 279', telephoneE164: '+32486259279' },
    ]);
    expect(node('ContactPoint')).toMatchObject({ contactType: 'press', name: 'Stephan Smets', email: 'stephan.smets@childfocus.org', telephone: '+32486259279' });
    expect(node('Organization', ({ name }) => name === 'Child Focus')).toMatchObject({ contactPoint: { '@id': '#contact-stephan-smets' } });
    expect(node('Person', ({ name }) => name === 'Stephan Smets')).toMatchObject({ jobTitle: 'Directeur Communicatie', contactPoint: { '@id': '#contact-stephan-smets' } });
  });

  test('has no ClaimReview, but says which claims could be reviewed and what to paste', () => {
    expect(nodes.some((candidate) => candidate['@type'] === 'ClaimReview')).toBe(false);
    const finding = result.diagnostics.filter((diagnostic) => diagnostic.rule === 'claims-to-review');
    expect(finding).toHaveLength(1);
    expect(finding[0]?.severity).toBe('info');
    expect(finding[0]?.message).toContain('reviews:');
    expect(finding[0]?.message).toContain('46%');
  });

  test('is free of errors and passes verify', async () => {
    expect(result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
    expect(await verify(result.pages[0]?.graph as object)).toMatchObject({ ok: true, problems: [] });
  });

  test('has a ClaimReview, first and whole, where an editor gives a verdict', () => {
    const settings = readMetadata('reviews: [{ claim: 46%, verdict: Juist }]');
    if (!settings.ok) throw new Error('the metadata should parse');
    const reviewed = convert({ text: readFileSync(FILE, 'utf8'), mediaType: 'text/plain' }, { languages, metadata: settings.settings, url: 'https://childfocus.be/nl/pers/eprivacy' });
    const [review] = reviewed.pages[0]?.graph['@graph'] ?? [];
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      author: { name: 'Child Focus' },
      reviewRating: { '@type': 'Rating', alternateName: 'Juist' },
      itemReviewed: { '@type': 'Claim', author: { name: 'NCMEC' }, text: expect.stringContaining('46%') as string },
    });
    expect(review?.reviewRating).not.toHaveProperty('ratingValue');
  });
});
