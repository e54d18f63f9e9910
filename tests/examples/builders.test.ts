import { graph, newsArticle, organization } from 'pressgraph/build';
import { toScript } from 'pressgraph/export';
import { describe, expect, it } from 'vitest';
import { audit, hostileHeadlines } from '../../bench/builders/audit.ts';
import { releaseFields } from '../../examples/builders/release-fields.ts';
import { releaseGraph } from '../../examples/builders/release-graph.ts';

describe('a release from the fields of a content system', () => {
  it('comes out linked, whole, escaped and checked, as the benchmark reads it', () => {
    expect(audit((fields) => toScript(releaseGraph(fields).graph), releaseFields)).toEqual({
      references: '12',
      dangling: '0',
      'both organizations': 'yes',
      'both contacts, with language': 'yes',
      'quotation with its speaker': 'yes',
      'source cited': 'yes',
      'text whole': 'yes',
      'hostile headlines survived': '5 of 5',
      'rating 9 of 5 kept out': 'yes',
      'date "yesterday" kept out': 'yes',
      'telephone in E.164': 'yes',
    });
    expect(hostileHeadlines).toHaveLength(5);
  });

  it('keeps two organizations whose ids end in the same fragment apart', () => {
    const { graph: made } = releaseGraph(releaseFields);
    expect(made['@graph'].flatMap((node) => (String(node['@id']).endsWith('/#organization') ? [node['name']] : []))).toEqual(['Shorewatch', 'Coastal Water Institute']);
  });

  it('names what it leaves out', () => {
    const { graph: made, omissions } = releaseGraph({ ...releaseFields, published: 'yesterday', verdict: { ...releaseFields.verdict, value: 9 } });
    expect(made['@graph'].map((node) => node['@type'])).not.toContain('ClaimReview');
    expect(omissions).toEqual([
      expect.objectContaining({ reason: 'value-form', type: 'NewsArticle', data: { property: 'datePublished', value: 'yesterday' } }),
      expect.objectContaining({ reason: 'value-form', type: 'ClaimReview', data: { property: 'datePublished', value: 'yesterday' } }),
      expect.objectContaining({ reason: 'review-refused', data: expect.objectContaining({ why: 'rating-scale', value: '9', best: '5' }) as unknown }),
    ]);
  });

  it('is what the audit would fault where links were left to hand', () => {
    const careless = (fields: typeof releaseFields): string => `<script type="application/ld+json">${JSON.stringify(graph([newsArticle({ headline: fields.headline, publisher: { '@id': '#nobody' }, about: organization({ name: fields.publisher.name }) })]).graph)}</script>`;
    expect(audit(careless, releaseFields)).toMatchObject({ dangling: '1', 'both contacts, with language': 'no', 'hostile headlines survived': '2 of 5', 'source cited': 'no' });
  });
});
