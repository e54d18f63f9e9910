import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/inputs/decode.ts';
import { mediaType } from '../../src/cli/inputs/media-type.ts';
import { readInput } from '../../src/cli/inputs/read-input.ts';
import { fakeIo, scratch } from './scratch.ts';

function message(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.ok ? `text ${JSON.stringify(decoded.text)}` : decoded.fault.message;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('reads UTF-8 and keeps its byte-order mark and line ends', () => {
    expect(message(utf8('\ufeffé\r\n😀'))).toBe('text "\ufeffé\\r\\n😀"');
  });

  it('reads UTF-16 that has a byte-order mark', () => {
    expect(message(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]))).toBe('text "\ufeffAé"');
    expect(message(new Uint8Array([0xfe, 0xff, 0, 0x41]))).toBe('text "\ufeffA"');
  });

  it('reads a replacement character that really stands there', () => {
    expect(message(utf8('a\ufffdb'))).toBe('text "a\ufffdb"');
  });

  it('refuses an empty file, and one of white space', () => {
    expect(message(new Uint8Array())).toMatch(/^The file is empty\./u);
    expect(message(utf8(' \n\t\n'))).toMatch(/^The file holds nothing but white space\./u);
  });

  it('refuses a binary file', () => {
    expect(message(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]))).toMatch(/^This is a binary file\./u);
    expect(message(new Uint8Array([0x89, 0xf0, 0x9c, 0xff, 0x41, 0xc3]))).toMatch(/^This is a binary file\./u);
  });

  it.each([
    ['%PDF-1.7\n', 'This is a PDF file. Save the release as text, Markdown or HTML.'],
    ['{\\rtf1\\ansi Hallo}', 'This is an RTF file. Save the release as text, Markdown or HTML.'],
    ['PK\u0003\u0004\u0014', 'This is a Word, OpenDocument or ZIP file. Save the release as text, Markdown or HTML.'],
    ['GIF89a', 'This is an image. Save the release as text, Markdown or HTML.'],
  ])('names the format of a file that is no text: %j', (start, expected) => {
    expect(message(utf8(start))).toBe(expected);
  });

  it('reads windows-1252 and ISO 8859-1, and says which', () => {
    const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(decode(bytes('Ren\xe9 Magritte, schilder in Brussel'))).toEqual({ ok: true, text: 'René Magritte, schilder in Brussel', encoding: { name: 'windows-1252', by: 'content' } });
    expect(decode(bytes('<meta charset="iso-8859-1"><p>\x93Ol\xe9!\x94'))).toMatchObject({ ok: true, text: '<meta charset="iso-8859-1"><p>“Olé!”', encoding: { name: 'windows-1252', by: 'declaration' } });
  });

  it('refuses UTF-8 with a wrong byte in it, at that byte', () => {
    const bytes = new Uint8Array([...utf8('Zoë, René et '), 0xe9, ...utf8(' sont à Liège')]);
    expect(decode(bytes)).toMatchObject({ ok: false, fault: { place: { span: { start: 13, end: 14 } } } });
    expect(message(bytes)).toBe('Unexpected byte in a file that is utf-8 elsewhere. Save the file as UTF-8.');
  });

  it('refuses five megabytes on one line, at that line', () => {
    const decoded = decode(utf8(`Title\n${'a'.repeat(5_000_000)}`));
    expect(decoded).toMatchObject({ ok: false, fault: { place: { span: { start: 6 } } } });
    expect(message(utf8('a'.repeat(5_000_000)))).toBe('Unexpected line of 5.0 million characters, expected at most 1 million. Keep only the release, each paragraph on a line.');
  });

  it('reads as much on many lines', () => {
    expect(decode(utf8('a line\n'.repeat(700_000)))).toMatchObject({ ok: true });
    expect(decode(utf8('a line\r'.repeat(200_000)))).toMatchObject({ ok: true });
  });
});

describe('mediaType', () => {
  it.each([
    ['a.txt', 'text/plain'],
    ['a.MD', 'text/markdown'],
    ['a.markdown', 'text/markdown'],
    ['a.html', 'text/html'],
    ['a.htm', 'text/html'],
    ['a.xhtml', 'text/html'],
    ['a.json', 'application/json'],
  ])('tells %s by its extension', (path, expected) => {
    expect(mediaType(path, '<html>', 'text')).toBe(expected);
  });

  it.each([
    ['\ufeff<!DOCTYPE html><p>x', 'text/html'],
    ['<p>Hallo</p>', 'text/html'],
    ['<3 our users', 'text/plain'],
    ['{ "headline": "x" }', 'application/json'],
    ['[ONDER EMBARGO] Titel', 'text/plain'],
    ['---\ntitle: x\n---\n', 'text/markdown'],
    ['# Titel', 'text/markdown'],
    ['#persbericht', 'text/plain'],
    ['Titel', 'text/plain'],
  ])('tells standard input %j by how it starts', (text, expected) => {
    expect(mediaType(undefined, text)).toBe(expected);
  });

  it('believes --type before the content', () => {
    expect(mediaType(undefined, '# not a heading', 'text')).toBe('text/plain');
    expect(() => mediaType(undefined, '', 'docx')).toThrow('Unexpected --type docx, expected text, markdown, html or json.');
  });
});

describe('readInput', () => {
  const at = async (operand: string, files: Record<string, string>): Promise<string> => {
    const input = await readInput(operand, fakeIo(scratch(files)));
    return input.ok ? `read ${input.source.mediaType} ${JSON.stringify(input.source.text)}` : `${input.path}: ${input.fault.message}`;
  };

  it('reads a file exactly as it is', async () => {
    expect(await at('my release.txt', { 'my release.txt': 'a\r\nb' })).toBe('read text/plain "a\\r\\nb"');
  });

  it('suggests the file that was meant', async () => {
    expect(await at('press/relaese.txt', { 'press/release.txt': 'x' })).toBe('press/relaese.txt: No such file. Did you mean press/release.txt?');
    expect(await at('press/zzz.txt', { 'press/release.txt': 'x' })).toBe('press/zzz.txt: No such file. Check the name.');
  });

  it('advises a pattern for a folder', async () => {
    expect(await at('press/', { 'press/a.txt': 'x' })).toBe("press/: This is a folder. Name its releases by a pattern: 'press/*.txt'.");
  });

  it('says that a file in a file is none', async () => {
    expect(await at('a.txt/b.txt', { 'a.txt': 'x' })).toBe('a.txt/b.txt: No such file. Check the name.');
  });

  it('reads standard input', async () => {
    const input = await readInput('-', fakeIo('/', { stdin: 'Hallo' }));
    expect(input).toEqual({ ok: true, path: '<stdin>', source: { text: 'Hallo', mediaType: 'text/plain', encoding: { name: 'utf-8', by: 'content' } } });
  });
});
