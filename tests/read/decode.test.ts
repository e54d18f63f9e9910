import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decode', () => {
  it('believes a byte-order mark first, and keeps it', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: '\ufeffa', encoding: { name: 'utf-8', by: 'bom' } });
    expect(decode(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toEqual({ text: '\ufeffé', encoding: { name: 'utf-16le', by: 'bom' } });
    expect(decode(new Uint8Array([0xfe, 0xff, 0x00, 0xe9]))).toEqual({ text: '\ufeffé', encoding: { name: 'utf-16be', by: 'bom' } });
  });

  it('believes what a page or an XML file declares', () => {
    expect(decode(latin('<meta charset="iso-8859-2">\xb3'))).toMatchObject({ encoding: { name: 'iso-8859-2', by: 'declaration' }, text: '<meta charset="iso-8859-2">ł' });
    expect(decode(latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">\x9c'))).toMatchObject({ encoding: { name: 'windows-1250', by: 'declaration' } });
    expect(decode(latin('<?xml version="1.0" encoding="ISO-8859-15"?>\xa4'))).toMatchObject({ encoding: { name: 'iso-8859-15', by: 'declaration' } });
    expect(decode(latin('\xa4'), { charset: 'iso-8859-15' })).toMatchObject({ text: '€', encoding: { by: 'declaration' } });
  });

  it('takes ISO 8859-1 for windows-1252, with its quotation marks', () => {
    expect(decode(latin('<meta charset=iso-8859-1>\x93caf\xe9\x94 \x80'))).toMatchObject({ text: '<meta charset=iso-8859-1>“café” €', encoding: { name: 'windows-1252', by: 'declaration' } });
  });

  it('does not believe a declaration that the bytes contradict', () => {
    expect(decode(latin('<meta charset="utf-8">caf\xe9'))).toMatchObject({ encoding: { name: 'windows-1252', by: 'content', declared: 'utf-8' }, text: '<meta charset="utf-8">café' });
    expect(decode(new TextEncoder().encode('<meta charset="windows-1252">café'))).toMatchObject({ encoding: { name: 'utf-8', by: 'content', declared: 'windows-1252' }, text: '<meta charset="windows-1252">café' });
  });

  it('tells UTF-8 and windows-1252 by their bytes', () => {
    expect(decode(new TextEncoder().encode('café “x”'))).toEqual({ text: 'café “x”', encoding: { name: 'utf-8', by: 'content' } });
    expect(decode(latin('caf\xe9 \x91x\x92'))).toEqual({ text: 'café ‘x’', encoding: { name: 'windows-1252', by: 'content' } });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: { name: 'utf-8', by: 'content' } });
  });

  it('keeps UTF-8 with a few wrong bytes, as windows-1252 would spoil every other letter', () => {
    const broken = [...new TextEncoder().encode('Zoë en René '), 0xe9, ...new TextEncoder().encode(' à Liège')];
    expect(decode(new Uint8Array(broken))).toEqual({ text: 'Zoë en René \ufffd à Liège', encoding: { name: 'utf-8', by: 'content' } });
  });

  it('survives a declaration of an encoding that does not exist', () => {
    expect(decode(latin('<meta charset="klingon">a'))).toMatchObject({ encoding: { name: 'utf-8', by: 'content' } });
  });

  it('gives back any text that is right UTF-8, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decode(new TextEncoder().encode(text)).text === text));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes).text === 'string'));
  });
});
