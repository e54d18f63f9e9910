import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialize } from '../../src/export/serialize.ts';
import { hostileJson, hostileText } from './hostile.ts';

describe('serialize', () => {
  it('writes what HTML and JavaScript trip over as escapes', () => {
    expect(serialize({ name: '</script><!-- & \u2028\u2029' })).toBe('{"name":"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029"}');
  });

  it('keeps the data identical, for any JSON', () => {
    fc.assert(
      fc.property(hostileJson, fc.boolean(), fc.constantFrom(0, 2), (value, ascii, indent) => {
        const written = serialize(value, { ascii, indent });
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
      }),
    );
  });

  it('keeps a member named __proto__ a member', () => {
    const value: unknown = JSON.parse('{"a":{"__proto__":{"polluted":true}}}');
    expect(serialize(value)).toBe('{"a":{"__proto__":{"polluted":true}}}');
  });

  it('writes ASCII alone where that is asked for', () => {
    expect(serialize('é’😀\u007f', { ascii: true })).toBe('"\\u00E9\\u2019\\uD83D\\uDE00\\u007F"');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(serialize(text, { ascii: true })).toMatch(/^[\x20-\x7E]*$/u);
      }),
    );
  });

  it('leaves other text as it is', () => {
    expect(serialize({ name: 'Łódź “46 %”' })).toBe('{"name":"Łódź “46 %”"}');
  });
});
