import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import { attach } from '../../src/inject/attach.ts';

const url = 'https://example.org/press/missing';
const ours: Graph = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'NewsArticle', '@id': `${url}#press-release`, headline: 'Ours', datePublished: '2021-01-21', publisher: { '@id': 'https://example.org/#organization' }, hasPart: [{ '@id': `${url}#quotation-1` }], citation: { '@id': `${url}#source-ncmec` } },
    { '@type': 'NGO', '@id': 'https://example.org/#organization', name: 'Child  Focus', url: 'https://example.org/', contactPoint: { '@id': `${url}#contact-ann` } },
    { '@type': 'ContactPoint', '@id': `${url}#contact-ann`, contactType: 'press' },
    { '@type': 'Quotation', '@id': `${url}#quotation-1`, text: 'x', isPartOf: { '@id': `${url}#press-release` }, sourceOrganization: { '@id': 'https://example.org/#organization' } },
    { '@type': 'CreativeWork', '@id': `${url}#source-ncmec` },
  ],
};
const theirs = (publisher: object = { '@type': 'Organization', '@id': 'https://example.org/#/schema/org/1', name: 'child focus' }): { '@graph': unknown[] } => ({
  '@graph': [
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': ['Article', 'BlogPosting'], '@id': `${url}/#article`, headline: 'Theirs', isPartOf: { '@id': `${url}/` }, mainEntityOfPage: { '@id': `${url}/` }, publisher: { '@id': (publisher as { '@id'?: string })['@id'] ?? '#' } },
        { '@type': 'WebPage', '@id': `${url}/`, url: `${url}/` },
        publisher,
      ],
    },
  ],
});

describe('attach', () => {
  it('puts our facts on the article and the organization that the page has, and nothing twice', () => {
    const attachment = attach(ours, theirs(), url);
    expect(attachment).toEqual({
      ok: true,
      article: `${url}/#article`,
      publisher: 'theirs',
      publisherName: 'child focus',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': ['Article', 'BlogPosting'], '@id': `${url}/#article`, hasPart: [{ '@id': `${url}#quotation-1` }], citation: { '@id': `${url}#source-ncmec` } },
          { '@type': 'Organization', '@id': 'https://example.org/#/schema/org/1', contactPoint: { '@id': `${url}#contact-ann` } },
          { '@type': 'ContactPoint', '@id': `${url}#contact-ann`, contactType: 'press' },
          { '@type': 'Quotation', '@id': `${url}#quotation-1`, text: 'x', isPartOf: { '@id': `${url}/#article` }, sourceOrganization: { '@id': 'https://example.org/#/schema/org/1' } },
          { '@type': 'CreativeWork', '@id': `${url}#source-ncmec` },
        ],
      },
    });
  });

  it('keeps our organization where the article is published by another', () => {
    const attachment = attach(ours, theirs({ '@type': 'Organization', '@id': '#other', name: 'Other' }), url);
    expect(attachment).toMatchObject({ ok: true, publisher: 'other', publisherName: 'Other' });
    expect(JSON.stringify(attachment)).toContain('"@type":"NGO"');
  });

  it('gives our publisher to an article that has none', () => {
    const attachment = attach(ours, { '@graph': [{ '@type': 'NewsArticle', '@id': '#a', url }] }, url);
    expect(attachment).toMatchObject({ ok: true, publisher: 'none' });
    expect(attachment.ok && attachment.graph['@graph'][0]).toHaveProperty('publisher', { '@id': 'https://example.org/#organization' });
  });

  it('says why it cannot', () => {
    expect(attach(ours, { '@graph': [{ '@type': 'WebPage', url }] }, url)).toEqual({ ok: false, reason: 'no-article' });
    expect(attach(ours, { '@graph': [{ '@type': 'NewsArticle', '@id': '#a', url: 'https://example.org/other' }] }, 'https://elsewhere.example/x')).toEqual({ ok: false, reason: 'no-article' });
    expect(attach(ours, { '@graph': [{ '@type': 'NewsArticle', url }] }, url)).toEqual({ ok: false, reason: 'article-without-id' });
    expect(attach(ours, { '@graph': [{ '@type': 'NewsArticle', '@id': '#a', url }, { '@type': 'Article', '@id': '#b', url }] }, url)).toEqual({ ok: false, reason: 'several-articles' });
  });
});
