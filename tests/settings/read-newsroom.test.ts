import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '../../src/model/settings.ts';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';
import { faultsOf } from './faults.ts';

function valueOf(text: string, path?: string): Newsroom {
  const result = readNewsroom(text, path === undefined ? {} : { path });
  if (!result.ok) throw new Error(faultsOf(result).join('\n'));
  return result.settings.value;
}

const faults = (text: string): string[] => faultsOf(readNewsroom(text));

describe('readNewsroom', () => {
  it('reads the standing facts of an organization', () => {
    const text = [
      'organization: { type: NGO, name: Child Focus, url: https://childfocus.be, domains: [childfocus.be, childfocus.org], logo: https://childfocus.be/logo.png }',
      'languages: [nl-BE, fr-BE]',
      'timeZone: Europe/Brussels',
      'pageUrl: { nl: "https://childfocus.be/nl/pers/{name}" }',
      'people:  [{ name: Heidi De Pauw, jobTitle: { nl: CEO, fr: CEO }, sameAs: https://example.org/heidi }]',
      'sources: [{ name: National Center for Missing & Exploited Children, alternateName: NCMEC, url: https://www.missingkids.org }]',
      'verdicts: [Onjuist, Half juist, Juist]',
      'contacts: person',
    ].join('\n');
    expect(valueOf(text)).toMatchObject({ organization: { type: 'NGO', domains: ['childfocus.be', 'childfocus.org'] }, people: [{ jobTitle: { nl: 'CEO' } }], verdicts: ['Onjuist', 'Half juist', 'Juist'] });
  });

  it('reads the same from JSON, and leaves out $schema and null', () => {
    expect(valueOf('{ "$schema": "x", "languages": ["nl-BE"], "timeZone": null }', 'newsroom.json')).toEqual({ languages: ['nl-BE'] });
  });

  it('reads an empty file as a newsroom that says nothing', () => {
    expect(valueOf('')).toEqual({});
    expect(valueOf('# later\n')).toEqual({});
  });

  it('keeps words that look like something else', () => {
    expect(valueOf('verdicts: [False, no, True, Ja, 2.056]').verdicts).toEqual(['False', 'no', 'True', 'Ja', '2.056']);
    expect(valueOf('organization: { name: 3M, telephone: +32 2 475 44 11 }').organization).toEqual({ name: '3M', telephone: '+32 2 475 44 11' });
  });

  it('makes a number where the schema asks for one', () => {
    expect(valueOf('organization: { name: A, logo: { url: https://a.be/l.png, width: 600, height: 60.5 } }').organization?.logo).toEqual({ url: 'https://a.be/l.png', width: 600, height: 60.5 });
  });

  it('lets any property of schema.org stand in an organization and a person', () => {
    const text = 'organization: { name: A, foundingDate: 1998, nonprofitStatus: x, isicV4: 94.99, address: { type: PostalAddress, streetAddress: Houba de Strooperlaan 292, addressCountry: BE } }\npeople: [{ name: B, knowsLanguage: [nl, fr], description: { nl: x, fr: y } }]';
    expect(valueOf(text).organization).toMatchObject({ foundingDate: '1998', isicV4: '94.99', address: { addressCountry: 'BE' } });
  });

  it('makes numbers and booleans of properties that are nothing else', () => {
    expect(valueOf('organization: { name: A, interactionStatistic: { userInteractionCount: 5 }, event: { isAccessibleForFree: True } }').organization).toMatchObject({
      interactionStatistic: { userInteractionCount: 5 },
      event: { isAccessibleForFree: true },
    });
  });

  it('knows where each value stands', () => {
    const text = '\ufeffpeople:\r\n  - name: Heidi De Pauw\r\n';
    const result = readNewsroom(text, { path: 'newsroom.yaml' });
    if (!result.ok) throw new Error('faults');
    const span = result.settings.positions['/people/0/name'];
    expect(text.slice(span?.start, span?.end)).toBe('Heidi De Pauw');
    expect(result.settings).toMatchObject({ path: 'newsroom.yaml', text });
  });

  it.each([
    ['orgnization: { name: x }', '1:1 orgnization | Unexpected key `orgnization`, expected `organization`.'],
    ['Languages: [nl]', '1:1 Languages | Unexpected key `Languages`, expected `languages`.'],
    ['page_url: https://a.be', '1:1 page_url | Unexpected key `page_url`, expected `pageUrl`.'],
    ['colour: red', '1:1 colour | Unexpected key `colour`, expected one of `organization`, `languages`, `timeZone`'],
    ['organization:\n  name: A\n  fundingDate: 1998', '3:3 fundingDate | Unexpected key `fundingDate`, expected `foundingDate`.'],
    ['organization:\n  name: A\n  "@type": NGO', '3:3 "@type" | Unexpected key `@type`, expected `type`.'],
    ['organization:\n  name: A\n  favouriteColour: red', '3:3 favouriteColour | Unexpected key `favouriteColour`, expected a property of schema.org.'],
    ['organization: { name: A, address: { adressCountry: BE } }', '1:37 adressCountry | Unexpected key `adressCountry`, expected `addressCountry`.'],
    ['people: [{ name: A, jobtitel: CEO }]', '1:21 jobtitel | Unexpected key `jobtitel`, expected `jobTitle`.'],
    ['contacts: Person', '1:11 Person | Unexpected `Person`, expected `person` or `desk` or `none`.'],
    ['organization: { url: https://a.be }', '1:1 organization | Missing key `name`. Add it here.'],
    ['organization: Child Focus', '1:15 Child Focus | Unexpected `Child Focus`, expected keys with values.'],
    ['people: { name: A }', '1:1 people | Unexpected keys with values, expected a list.'],
    ['organization: { name: A, url: childfocus.be }', '1:31 childfocus.be | Unexpected `childfocus.be` of `url`, expected an absolute URL, as https://example.org/page.'],
    ['organization: { name: A, sameAs: [https://a.be, b] }', '1:49 b | Unexpected `b` of `sameAs`, expected an absolute URL'],
    ['organization: { name: A, sameAs: { a: b } }', '1:26 sameAs | Unexpected keys with values, expected a text or a list.'],
    ['organization: { name: A, country: Belgium }', '1:35 Belgium | Unexpected `Belgium` of `country`, expected a country of two letters, as BE.'],
    ['organization: { name: "" }', '1:23 "" | Unexpected empty value of `name`. Fill it in, or leave the key out.'],
    ['organization: { name: A, logo: { url: https://a.be/l.png, width: wide } }', '1:66 wide | Unexpected `wide`, expected a number.'],
    ['people: [{ name: A, jobTitle: { dutch: CEO } }]', '1:21 jobTitle | Unexpected key `dutch`, expected a language tag, as nl or nl-BE.'],
    ['verdicts: [a]', '1:1 verdicts | Unexpected short list of `verdicts`, expected at least 2 items.'],
    ['verdicts: [a, b, a]', '1:18 a | Unexpected item that stands here twice. Keep one.'],
    ['- a', '1:1  | Expected keys with values, such as `organization:`, `languages:`, `timeZone:`. Write a colon and a space behind each key.'],
    ['just words', '1:1  | Expected keys with values'],
  ])('says of %j what to write instead', (text, expected) => {
    const found = faults(text);
    expect(found[0]).toContain(expected);
    expect(found).toHaveLength(1);
  });

  it('lists every fault, in the order of the file', () => {
    expect(faults('people: [{ nme: A }]\ncontacts: all\ncolour: red').map((fault) => fault.split(' ', 1)[0])).toEqual(['1:10', '1:12', '2:11', '3:1']);
  });

  it.each([
    ['organization: { name: NCMEC }\nsources: [{ name: National Center, alternateName: ncmec }]'],
    ['sources: [{ name: A, alternateName: [X, Y] }]\norganizations: [{ name: B, alternateName: y }]'],
    ['people: [{ name: Ann  Peeters }, { name: "Ann Peeters" }]'],
    ['organization: { name: { nl: Kind, fr: Enfant } }\nsources: [{ name: Enfant }]'],
  ])('refuses a name that two entries share, with both places: %j', (text) => {
    const result = readNewsroom(text);
    expect(result).toMatchObject({ ok: false, faults: [{ rule: 'settings-ambiguous' }] });
    if (result.ok) return;
    const [fault] = result.faults;
    const other = fault?.related?.[0]?.span;
    expect(other?.start).toBeLessThan(fault?.span.start ?? 0);
    expect(text.slice(other?.start, other?.end).toLowerCase().replace(/ +/gu, ' ')).toBe(text.slice(fault?.span.start, fault?.span.end).toLowerCase().replace(/"/gu, ''));
  });

  it('lets a person and an organization, or one entry twice, have the same name', () => {
    expect(faults('organization: { name: Anna, alternateName: [anna, ANNA] }\npeople: [{ name: Anna }]')).toEqual([]);
  });

  it('has an answer for every text and every JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 4 })), (text) => {
        const result = readNewsroom(text);
        if (!result.ok) expect(result.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('has an answer for every value under its own keys', () => {
    const keys = fc.constantFrom('organization', 'languages', 'pageUrl', 'people', 'sources', 'verdicts', 'contacts', '__proto__', 'name', 'logo', 'sameAs', 'constructor');
    const value = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof({ depthSize: 'small' }, fc.constantFrom('x', '', '5', 'true', null, 5, true), fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(keys, tie('node'), { maxKeys: 4 })),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(keys, value), (object) => {
        const text = JSON.stringify(object);
        const result = readNewsroom(text, { path: 'newsroom.json' });
        if (result.ok) expect(Object.getPrototypeOf(result.settings.value)).toBe(Object.prototype);
        else for (const { span } of result.faults) expect(span.end).toBeLessThanOrEqual(text.length);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
