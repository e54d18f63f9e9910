import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Origins } from '../../src/model/origin.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { Span } from '../../src/model/span.ts';
import type { Subject } from '../../src/model/subject.ts';
import { check } from '../../src/check.ts';
import { convert } from '../../src/convert.ts';
import { en } from '../../src/languages/en.ts';
import { nl } from '../../src/languages/nl.ts';
import { validate } from '../../src/validate/validate.ts';

const text = 'Help line opens. We sound the alarm." says An Peeters. Reports fell by about 46%, NCMEC noted.';
const whole: PressRelease = {
  url: 'https://news.example/help-line',
  headline: 'Help line opens',
  inLanguage: 'en',
  datePublished: '2021-01-21',
  body: 'Help line opens.',
  publisher: { name: 'News' },
};
const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const spans = (words: string): { spans: { start: number; end: number }[] } => ({ spans: [at(words)] });

function judge(release: Partial<PressRelease>, releaseOrigins: Origins = {}, more: Partial<Subject> = {}): readonly Diagnostic[] {
  const document = { source: { text, mediaType: 'text/plain' as const, path: 'help.txt' }, text, blocks: [], map: [], declared: [], links: [] };
  return validate({ graph: { '@context': 'https://schema.org', '@graph': [] }, release: { ...whole, ...release }, releaseOrigins, document, ...more });
}

function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule }) => rule);
}

describe('a release', () => {
  it('that says everything has no finding', () => {
    expect(judge({})).toEqual([]);
  });

  it('without address, date, publisher and language is told so, and nothing is made up', () => {
    const { headline, body } = whole;
    const found = validate({ graph: { '@context': 'https://schema.org', '@graph': [] }, release: { headline, body } });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['date-not-found', 'info'],
      ['language-not-found', 'info'],
      ['no-url', 'info'],
      ['publisher-not-found', 'info'],
    ]);
  });
});

describe('a quotation', () => {
  const words = 'We sound the alarm.';
  const speaker = { name: 'An Peeters' };
  const annotation: Annotation = { type: 'quotation', marks: 'unopened', start: 'implied', end: 'stated', mark: at('"'), spans: [at(words)], certainty: 'stated', by: 'test' };
  const origins = { '/quotations/0/text': spans(words) };

  it('without its opening mark: which mark, where it was taken to start, and how to set another', () => {
    const [found, ...others] = judge({ quotations: [{ text: words, speaker, certainty: { start: 'implied', end: 'stated', speaker: 'stated' } }] }, origins, { annotations: [annotation] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'quotation-mark-missing', severity: 'warning', text: words, place: { source: 'release', span: at(words), path: 'help.txt' }, related: [{ span: at('"') }] });
    expect(found?.message).toBe(
      'Missing opening quotation mark: the quotation that closes behind "We sound the alarm." was taken to start at "We sound the alarm.". Where it starts elsewhere, give its first words in the metadata: `quotations: [{ from: "…" }]`.',
    );
  });

  it('without its closing mark', () => {
    const unclosed: Annotation = { ...annotation, marks: 'unclosed', start: 'stated', end: 'implied' };
    const found = judge({ quotations: [{ text: words, speaker, certainty: { start: 'stated', end: 'implied', speaker: 'stated' } }] }, origins, { annotations: [unclosed] });
    expect(found.map(({ message }) => message.slice(0, 31))).toEqual(['Missing closing quotation mark:']);
  });

  it('with both marks, or whose start the metadata gives, is left alone', () => {
    const stated = { start: 'stated', end: 'stated', speaker: 'stated' } as const;
    expect(judge({ quotations: [{ text: words, speaker, certainty: stated }] }, origins, { annotations: [annotation] })).toEqual([]);
    const closed = { ...annotation, marks: 'closed' } as Annotation;
    expect(judge({ quotations: [{ text: words, speaker, certainty: { ...stated, start: 'implied' } }] }, origins, { annotations: [closed] })).toEqual([]);
  });

  it('without speaker, or with one that was only worked out', () => {
    const certainty = { start: 'stated', end: 'stated' } as const;
    expect(judge({ quotations: [{ text: words, certainty }] }, origins)).toMatchObject([{ rule: 'quotation-without-speaker', severity: 'warning', text: words }]);
    const implied = { ...certainty, speaker: 'implied' } as const;
    expect(judge({ quotations: [{ text: words, speaker, certainty: implied }] }, origins)).toMatchObject([{ rule: 'implied-speaker', severity: 'warning', data: { speaker: 'An Peeters', from: 'We sound the alarm.' } }]);
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Quotation', text: words }] } as const;
    expect(judge({ quotations: [{ text: words, speaker, certainty: implied }] }, origins, { graph }).filter(({ rule }) => rule === 'implied-speaker')).toMatchObject([{ severity: 'info' }]);
  });
});

describe('claims', () => {
  const claim = { text: 'Reports fell by about 46%, NCMEC noted.', claimant: 'NCMEC', figures: [{ text: 'about 46%' }] };
  const own = { text: 'We counted 46% fewer reports in 2020.', claimant: 'News', figures: [{ text: '46%' }] };
  const origins = { '/claims/0/text': spans(claim.text) };

  it('of others are listed once, with the block to paste', () => {
    const found = judge({ claims: [claim] }, origins);
    expect(found).toMatchObject([{ rule: 'claims-to-review', severity: 'info', text: claim.text, data: { count: '1', block: 'reviews:\n  - claim: "46%"\n    verdict:    # in your words' } }]);
    expect(found[0]?.message).toContain('"Reports fell by about 46%, NCMEC noted." (NCMEC)');
    expect(judge({ claims: [claim, { ...claim, text: 'NCMEC counts 20 million reports a year.', figures: [{ text: '20 million' }] }] }, origins)).toHaveLength(1);
  });

  it('are named by words that stand in one of them only', () => {
    const block = judge({ claims: [claim, own] }, origins)[0]?.data['block'];
    expect(block).toBe('reviews:\n  - claim: "about 46%"\n    verdict:    # in your words');
  });

  it('of the publisher or its people, and those with a review, are not listed', () => {
    expect(judge({ claims: [own] })).toEqual([]);
    expect(judge({ claims: [{ ...own, claimant: 'An Peeters' }], people: [{ name: 'An Peeters', organization: 'News' }] })).toEqual([]);
    expect(judge({ claims: [claim], reviews: [{ claim: '46%', verdict: 'True' }] })).toEqual([]);
  });

  it('that nobody makes are told', () => {
    const { text: words, figures } = claim;
    expect(judge({ claims: [{ text: words, figures }] }, origins)).toMatchObject([{ rule: 'claim-without-claimant', severity: 'info', text: words }]);
  });

  it('offer the verdicts of the newsroom', () => {
    const newsroom = { value: { verdicts: ['False', 'True'] }, text: '', positions: {} };
    expect(judge({ claims: [claim] }, origins, { newsroom })[0]?.data['block']).toContain('# one of: False, True');
  });
});

describe('contacts', () => {
  it('without a channel, and telephone numbers without their country', () => {
    expect(judge({ contacts: [{ name: 'An Peeters' }] }, { '/contacts/0/name': spans('An Peeters') })).toMatchObject([{ rule: 'contact-without-channel', text: 'An Peeters' }]);
    expect(judge({ contacts: [{ name: 'An', telephone: '0486 25' }] })).toMatchObject([{ rule: 'telephone-without-country', severity: 'warning', data: { telephone: '0486 25' } }]);
    expect(judge({ contacts: [{ name: 'An', telephone: '0486 25', telephoneE164: '+3248625' }] })).toEqual([]);
  });

  it('that the newsroom keeps out of the graph', () => {
    const contact: Annotation = { type: 'contact', name: at('An Peeters'), spans: [at('An Peeters')], certainty: 'stated', by: 'test' };
    const newsroom = (contacts: 'none' | 'desk' | 'person'): Partial<Subject> => ({ annotations: [contact], newsroom: { value: { contacts }, text: '', positions: {} } });
    expect(judge({}, {}, newsroom('none'))).toMatchObject([{ rule: 'contacts-privacy', severity: 'info', text: 'An Peeters' }]);
    expect(judge({}, {}, newsroom('desk'))).toMatchObject([{ rule: 'contacts-privacy' }]);
    expect(judge({}, {}, newsroom('person'))).toEqual([]);
  });
});

describe('what other rooms met', () => {
  it('faults are worded by the rule of their id, at their place', () => {
    const place = { source: 'metadata' as const, span: { start: 20, end: 25 } };
    const metadata = { value: {}, text: 'reviews:\n  - claim: "64%"\n', positions: {} };
    const faults = [{ rule: 'review-unmatched', data: { words: '64%', candidates: '"Reports fell by 46%"' }, place }];
    expect(judge({}, {}, { faults, metadata })).toMatchObject([
      { rule: 'review-unmatched', severity: 'error', text: '"64%"', message: 'The review of "64%" meets no claim. The claims are: "Reports fell by 46%".', place },
    ]);
    for (const [rule, data] of [
      ['review-ambiguous', { words: 'fell', candidates: '"A fell"; "B fell"' }],
      ['patch-unmatched', { member: 'quotations', words: 'We sound' }],
      ['patch-ambiguous', { member: 'claims', words: 'fell', candidates: 'A fell | B fell' }],
      ['microdata-too-many', { limit: '10000' }],
    ] as const) {
      const [found] = judge({}, {}, { faults: [{ rule, data, place }], metadata });
      expect(found).toMatchObject({ rule, place });
      expect(found?.message).not.toMatch(/\{\w+\}/u);
    }
    expect(judge({}, {}, { faults: [{ rule: 'no-such-rule', data: {}, place }] })).toEqual([]);
  });

  it('omissions are worded by their reason; one that is not known too', () => {
    const omission = (reason: string, data: Record<string, string>): readonly Diagnostic[] => judge({}, {}, { omissions: [{ reason, type: 'ClaimReview', data }] });
    expect(omission('review-refused', { why: 'self-review', claim: '50%', reviewer: 'News' })).toMatchObject([
      { rule: 'omission', severity: 'error', message: 'The review of "50%" is left out: `News` makes the claim itself, and nobody can review their own.' },
    ]);
    expect(omission('something-new', {})).toMatchObject([{ rule: 'omission', severity: 'warning', message: 'A `ClaimReview` was left out of the graph (something-new).' }]);
    expect(omission('no-speaker', { text: 'x' })).toEqual([]);
  });
});

describe('a graph made from a release', () => {
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', '@id': '#press-release', headline: 7 }] } as never;

  it('is of the promised shape', () => {
    expect(rulesOf(judge({}, {}, { graph }))).toContain('emitted-shape');
  });

  it('is not asked for a date of change', () => {
    const article = { '@type': 'NewsArticle', headline: 'Help line opens', image: 'https://news.example/a.jpg', datePublished: '2021-01-21', author: { '@type': 'Organization', name: 'News', url: 'https://news.example' } };
    const own = { '@context': 'https://schema.org', '@graph': [article] } as const;
    expect(rulesOf(judge({}, {}, { graph: own }))).not.toContain('profile-recommended');
    expect(rulesOf(validate({ graph: own }))).toContain('profile-recommended');
  });
});

describe('places', () => {
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'An Peeters', '@id': 'https://news.example/#an', title: 'x' }] } as const;
  const found = (subject: Partial<Subject>): Diagnostic | undefined => validate({ graph, ...subject }).find(({ rule }) => rule === 'property-domain');

  const placed = (places: Readonly<Record<string, Span>>): Partial<Subject> => ({ positionOf: (pointer) => places[pointer] });

  it('in the page are those of the key, else of the value, else of the nearest parent', () => {
    expect(found(placed({ '/@graph/0/title~key': { start: 3, end: 9 }, '/@graph/0/title': { start: 11, end: 14 } }))?.place).toEqual({ source: 'page', span: { start: 3, end: 9 } });
    expect(found(placed({ '/@graph/0/title': { start: 11, end: 14 } }))?.place?.span).toEqual({ start: 11, end: 14 });
    expect(found(placed({ '/@graph/0': { start: 0, end: 99 } }))?.place?.span).toEqual({ start: 0, end: 99 });
    expect(found({})?.place).toBeUndefined();
  });

  it('follow the origin of a value into the release, the newsroom and the metadata', () => {
    const settings = { value: {}, text: 'people:\n  - title: x\n', path: 'newsroom.yaml', positions: { '/people/0/title': { start: 19, end: 20 } } };
    expect(found({ origins: { '/@graph/0/title': { spans: [{ start: 4, end: 5 }] } } })?.place).toEqual({ source: 'release', span: { start: 4, end: 5 } });
    expect(found({ origins: { '/@graph/0/title': { newsroom: '/people/0/title' } }, newsroom: settings })?.place).toEqual({ source: 'newsroom', span: { start: 19, end: 20 }, path: 'newsroom.yaml' });
    expect(found({ origins: { '/@graph/0/title': { metadata: '/people/0/title/nl' } }, metadata: settings })).toMatchObject({ place: { source: 'metadata', span: { start: 19, end: 20 } }, text: 'x' });
    expect(found({ origins: { '/@graph/0/title': { derivedFromPointer: '/people/0/jobTitle', in: 'release', how: 'test' } }, releaseOrigins: { '/people/0/jobTitle': { derivedFrom: [{ start: 7, end: 8 }], how: 'test' } } })?.place?.span).toEqual({ start: 7, end: 8 });
  });
});

describe('options', () => {
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', nme: 'An' }] } as never;

  it('set severities and switch rules off', () => {
    expect(validate({ graph }).map(({ rule, severity }) => [rule, severity])).toEqual([['unknown-property', 'error']]);
    expect(validate({ graph }, { rules: { 'unknown-property': 'info' } }).map(({ severity }) => severity)).toEqual(['info']);
    expect(validate({ graph }, { rules: { 'unknown-property': 'off' } })).toEqual([]);
  });

  it('put findings in the order of reading, then of rules', () => {
    const people = Array.from({ length: 12 }, () => ({ '@type': 'Person', nme: 'An', titel: 'x' }));
    const found = validate({ graph: { '@context': 'https://schema.org', '@graph': people } });
    expect(found.map(({ path }) => path)).toEqual(people.flatMap((_, index) => [`/@graph/${index}/nme`, `/@graph/${index}/titel`]));
  });
});

describe('a review', () => {
  const review = (itemReviewed: object): Partial<Subject> => ({
    graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'ClaimReview', url: 'https://news.example/help-line', claimReviewed: 'Reports fell by 46%', reviewRating: { '@type': 'Rating', alternateName: 'True', ratingExplanation: 'It counts them.' }, itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization', name: 'NCMEC' }, ...itemReviewed } }] },
  });
  const ofOrigin = (itemReviewed: object): readonly Diagnostic[] => judge({}, {}, review(itemReviewed)).filter(({ rule }) => rule === 'review-origin');

  it('of a claim whose origin is not given is told so, with what to write', () => {
    const [found] = ofOrigin({});
    expect(found?.severity).toBe('warning');
    expect(found?.message).toBe('No address at which NCMEC made the claim that is reviewed. Give its work: `sources: [{ name: NCMEC, work: { url: https://… } }]`.');
    expect(ofOrigin({ appearance: { '@type': 'CreativeWork', url: 'https://press.news.example/report' } })).toHaveLength(1);
  });

  it('of a claim with an address elsewhere is left alone', () => {
    expect(ofOrigin({ appearance: { '@type': 'CreativeWork', url: 'https://ncmec.test/report' } })).toEqual([]);
    expect(ofOrigin({ author: { '@type': 'Organization', name: 'NCMEC', sameAs: ['https://ncmec.test/'] } })).toEqual([]);
  });
});

describe('a page that is read as a release', () => {
  it("is told where its tags say another language than its text: 'declared-conflict'", () => {
    const prose = 'De hulplijn gaat vandaag open en is elke dag bereikbaar voor ouders en kinderen die hulp zoeken. Wie belt, krijgt meteen iemand aan de lijn die luistert en verder helpt.';
    const found = (lang: string): readonly string[] => rulesOf(convert({ text: `<!doctype html><html lang="${lang}"><body><h1>Hulplijn gaat open</h1><p>${prose}</p></body></html>`, mediaType: 'text/html' }, { languages: [nl, en] }).diagnostics);
    expect(found('en')).toContain('declared-conflict');
    expect(found('nl')).not.toContain('declared-conflict');
  });

  it("is told in which old encoding it was: 'file-encoding'", () => {
    const found = (name: string): readonly string[] => rulesOf(check({ text: '<!doctype html><p>Help</p>', mediaType: 'text/html', encoding: { name, by: 'declaration' } }).diagnostics);
    expect(found('windows-1252')).toContain('file-encoding');
    expect(found('utf-8')).not.toContain('file-encoding');
  });
});

describe('a release beside a graph', () => {
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The ferry sails again' });
  const told = (release: string): readonly string[] =>
    check({ text: graph, mediaType: 'application/ld+json' }, { languages: [en], release: { text: release, mediaType: 'text/plain' } }).diagnostics.flatMap(({ rule, severity, place }) =>
      severity === 'info' ? [] : [`${rule} ${place?.source ?? ''} ${release.slice(place?.span.start, place?.span.end)}`],
    );
  const release = 'The ferry sails again\n\nThe council has repaired the ferry over the Lau, and it sails again from Monday.\n\n"We are glad to be back on the water", said Mary Cole, skipper of the ferry.\n\nPress contact: Joe Wood, press@ferry.example\n';

  it('that is whole has no finding', () => {
    expect(told(release)).toEqual([]);
  });

  it('is told where it lacks a mark or a channel', () => {
    expect(told(release.replace('water", said', 'water, said'))).toEqual(['quotation-mark-missing release We are glad to be back on the water']);
    expect(told(release.replace(', press@ferry.example', ''))).toEqual(['contact-without-channel release Joe Wood']);
  });
});
