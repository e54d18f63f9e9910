import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '../../src/forms/absolute-url.ts';
import { countryCode } from '../../src/forms/country-code.ts';
import { e164 } from '../../src/forms/e164.ts';
import { hostOf } from '../../src/forms/host-of.ts';
import { languageTag } from '../../src/forms/language-tag.ts';
import { matchKey } from '../../src/forms/match-key.ts';
import { parsedUrl } from '../../src/forms/parsed-url.ts';
import { slug } from '../../src/forms/slug.ts';

describe('languageTag', () => {
  it.each([
    ['nl', 'nl'], ['NL', 'nl'], ['nl-be', 'nl-BE'], ['nl_BE', 'nl-BE'], [' fr ', 'fr'], ['zh-hant-tw', 'zh-Hant-TW'], ['iw', 'he'], ['in', 'id'], ['mo', 'ro'], ['sh', 'sr-Latn'], ['und', 'und'],
  ])('writes %s as %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });

  it.each(['Nederlands', 'Dutch', '', 'n', 'nl be', 'nl-', 'nl-x', 'x-klingon'])('takes %j for no tag', (text) => {
    expect(languageTag(text)).toBeUndefined();
  });

  it('knows without a look-up only what the look-up says too', () => {
    for (const first of 'abcdefghijklmnopqrstuvwxyz') {
      for (const second of 'abcdefghijklmnopqrstuvwxyz') {
        for (const tag of [first + second, `nl-${(first + second).toUpperCase()}`, `sr-${(first + second).toUpperCase()}`]) expect(languageTag(tag)).toBe(Intl.getCanonicalLocales(tag)[0]);
      }
    }
  });
});

describe('e164', () => {
  it.each([
    ['+32 486 259 279', '+32486259279'], ['+32486259279', '+32486259279'], ['+32 (0)486 25.92.79', '+32486259279'], ['+1 (202) 555-0147', '+12025550147'],
    ['+49 30/901820', '+4930901820'], ['tel:+32-2-475-44-11', '+3224754411'], ['+33\u00a01\u202f42 68 53 00', '+33142685300'],
  ])('reads %s', (text, number) => {
    expect(e164(text)).toBe(number);
  });

  it.each(['0486 259 279', '0032 486 259 279', '+32 486 259 279 ext. 5', '+0486259279', '+32', '+1234567890123456', 'bel ons', '', '+32 486 259 279 of 280'])('supposes no country for %j', (text) => {
    expect(e164(text)).toBeUndefined();
  });

  it('asks for the country of a national number, and takes only E.164 for an answer', () => {
    const belgian = (text: string): string => `+32${text.replace(/\D/gu, '').slice(1)}`;
    expect(e164('0486 259 279', belgian)).toBe('+32486259279');
    expect(e164('0486 259 279', () => '0486259279')).toBeUndefined();
    expect(e164('0486 259 279', () => undefined)).toBeUndefined();
    expect(e164('+32 486 259 279', () => '+1')).toBe('+32486259279');
  });
});

describe('absoluteUrl', () => {
  it.each(['https://childfocus.be', 'https://childfocus.be/nl/pers?x=1#a', 'http://localhost:3000/x', 'https://xn--mnchen-3ya.example/', 'https://example.org/café'])('keeps %s as it is spelled', (url) => {
    expect(absoluteUrl(` ${url}\n`)).toBe(url);
  });

  it.each(['childfocus.be', 'www.childfocus.be', '/nl/pers', '//childfocus.be', 'mailto:pers@childfocus.be', 'javascript:alert(1)', 'https://', 'https:///x', 'https://a b.be', 'https://childfocus.be/a b', 'zie https://childfocus.be', 'https://childfocus.be:99999/', ''])(
    'takes %j for no absolute address',
    (text) => {
      expect(absoluteUrl(text)).toBeUndefined();
    },
  );

  it('knows without a parser only what the parser takes too', () => {
    const label = fc.string({ unit: fc.constantFrom(...'ab0-x', 'xn--'), minLength: 1, maxLength: 5 });
    const tail = fc.oneof(fc.constant(''), fc.string({ unit: fc.constantFrom(...'/?#:@%.a0[]é\ud83d\u0001;='), maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), tail, (labels, rest) => {
        const text = `https://${labels.join('.')}${rest}`;
        if (absoluteUrl(text) !== undefined) expect(parsedUrl(text), text).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('takes an address in other letters however often it was asked', () => {
    const addresses = ['https://www.caf\u00e9.example/', 'https://www.example.org/caf\u00e9'];
    for (let time = 0; time < 20_000; time += 1) absoluteUrl(`https://[::1]/${time}`);
    for (const address of addresses) for (let time = 0; time < 100; time += 1) expect(absoluteUrl(address)).toBe(address);
  });

  it('gives only what a URL parser takes, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string().map((text) => `https://${text}`), fc.string()), (text) => {
        const url = absoluteUrl(text);
        if (url !== undefined) expect(['http:', 'https:']).toContain(new URL(url).protocol);
      }),
    );
  });
});

describe('countryCode', () => {
  it.each([['be', 'BE'], ['BE', 'BE'], [' nl ', 'NL'], ['UK', 'GB'], ['TW', 'TW']])('writes %s as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each(['België', 'BEL', 'EU', 'XK', 'ZZ', 'SU', 'AN', 'B', '', 'Q1'])('takes %j for no country', (text) => {
    expect(countryCode(text)).toBeUndefined();
  });

  it('knows the 249 countries of ISO 3166-1', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = new Set(letters.flatMap((first) => letters.map((second) => countryCode(first + second))));
    codes.delete(undefined);
    expect(codes.size).toBe(249);
  });
});

describe('matchKey and slug', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });

  it('give plain ASCII the key that the long way gives', () => {
    fc.assert(fc.property(ascii, (text) => {
      expect(`${matchKey(text)} é`.trimStart()).toBe(matchKey(`${text} é`));
    }));
  });

  it('give a name of plain ASCII the slug that the long way gives', () => {
    fc.assert(fc.property(ascii.filter((name) => /[a-z0-9]/iu.test(name)), (name) => {
      expect(slug(name)).toBe(slug(`${name}\u0301`));
    }));
    expect(slug('!!!')).not.toBe('');
  });
});

describe('hostOf', () => {
  it('is the host that a URL parser reads, without www.', () => {
    const part = fc.constantFrom('www.', 'xn--', 'xn', 'a', 'b-', '-', '.', '1', '0x', 'com', '/', '?', '#', '\t', ' ', '%41', '@', ':80', '\u00e9', 'A', '\\', '[');
    fc.assert(
      fc.property(fc.constantFrom('https://', 'http://', 'HTTPS://', 'ftp://', ''), fc.array(part, { maxLength: 7 }), (scheme, parts) => {
        const address = scheme + parts.join('');
        expect(hostOf(address)).toBe(/^https?:/iu.test(address) ? parsedUrl(address)?.hostname.replace(/^www\./u, '') : undefined);
      }),
      { numRuns: 3000 },
    );
  });
});
