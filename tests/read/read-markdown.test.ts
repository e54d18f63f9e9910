import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../src/forms/source-span.ts';
import type { Document } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';
import { expectSound } from './expect-sound.ts';

const markdown = (text: string): Document => read({ text, mediaType: 'text/markdown' });

function blocks(text: string): string[] {
  const document = markdown(text);
  return document.blocks.map((block) => `${block.type}${block.level ?? ''}${block.hardBreaks === true ? '!' : ''}: ${document.text.slice(block.start, block.end)}`);
}

/** The source of the first place where words stand in the text. */
function sourceOf(text: string, words: string): string {
  const document = markdown(text);
  const start = document.text.indexOf(words);
  const span = sourceSpan(document.map, { start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe('reading Markdown', () => {
  it('gives blocks with the words only', () => {
    expect(blocks('# Kop\n\n**Vet** en [een link](http://x.y).\n\n> citaat\n\n- punt\n\n***\n\nSlot')).toEqual(['heading1: Kop', 'paragraph: Vet en een link.', 'quote: citaat', 'list-item: punt', 'paragraph: Slot']);
  });

  it('leads words back to their marks, entities and escapes', () => {
    const text = '\ufeff# Kop\r\n\r\nDe **Vries** &amp; co\\*';
    expect(sourceOf(text, 'Kop')).toBe('Kop');
    expect(sourceOf(text, 'De Vries')).toBe('De **Vries');
    expect(sourceOf(text, '&')).toBe('&amp;');
    expect(sourceOf(text, '*')).toBe('\\*');
  });

  it('keeps soft breaks as line breaks, and makes them spaces where hard ones stand beside them', () => {
    expect(blocks('een\ntwee')).toEqual(['paragraph: een\ntwee']);
    expect(blocks('een\ntwee  \ndrie')).toEqual(['paragraph!: een twee\ndrie']);
  });

  it('parts a heading from its paragraph where `<br>` stands between them', () => {
    const long = `Een alinea die lang genoeg is om een alinea te zijn, ${'met nog meer woorden, '.repeat(5)}en een einde.`;
    expect(blocks(`**Achtergrond**<br>\n${long}`)).toEqual(['paragraph: Achtergrond', `paragraph: ${long}`]);
    expect(blocks('Contact<br>Anna<br>anna@example.org')).toEqual(['paragraph!: Contact\nAnna\nanna@example.org']);
  });

  it('does not part a quotation at `<br>`', () => {
    const long = 'woorden die samen een lange regel geven, langer dan honderd tekens, zodat het een alinea kan zijn als';
    expect(blocks(`Zij zegt: “${long} één.<br>En ${long} twee.”`)).toHaveLength(1);
  });

  it('takes typed bullets for list items', () => {
    expect(blocks('Drie punten:\n• een\n• twee')).toEqual(['paragraph: Drie punten:', 'list-item: een', 'list-item: twee']);
  });

  it('gives the rows of a table in pipes', () => {
    expect(blocks('| Jaar | Aantal |\n|------|-------:|\n| 2020 | **46%** |\n\na | b')).toEqual(['table-row: Jaar | Aantal', 'table-row: 2020 | 46%', 'paragraph: a | b']);
  });

  it('reads prose in a fence as paragraphs, and code as it stands', () => {
    expect(blocks('```\nEen zin. Nog een.\n\nEn een derde zin.\n```')).toEqual(['paragraph: Een zin. Nog een.', 'paragraph: En een derde zin.']);
    expect(blocks('```\nlet a = {};\nb();\n```')).toEqual(['preformatted: let a = {};\nb();']);
  });

  it('leaves out tags of site generators, and what HTML hides', () => {
    expect(blocks('{% include kop.html %}\n\nTekst {{ page.naam }}.\n{: .lead}\n\n![x]({{ site.url }}/a.png)\n\n<div style="display: none">\n\nverborgen\n\n</div>\n\n<style>p{}</style>')).toEqual(['paragraph: Tekst .']);
  });

  it('gives links with their words', () => {
    const document = markdown('Mail [Anna](mailto:anna@example.org) of <pers@example.org>.');
    expect(document.links.map(({ span, href }) => [document.text.slice(span.start, span.end), href])).toEqual([
      ['Anna', 'mailto:anna@example.org'],
      ['pers@example.org', 'mailto:pers@example.org'],
    ]);
  });

  it('declares what front matter says, with exact places', () => {
    const text = '\ufeff---\ntitle: "Een titel"\ndate: 2021-03-04\nlang: nl-BE\npublished: true\nauthors:\n  - Anna\nimage:\n  title: nee\ncanonical_url: https://x.be/a\nexcerpt: >\n  Twee\n  regels\n---\n\nTekst.';
    const document = markdown(text);
    expect(document.text).toBe('Tekst.');
    expect(document.declared.map(({ name, value, by, source }) => [name, value, by, text.slice(source.start, source.end).trim()])).toEqual([
      ['headline', 'Een titel', 'front-matter', 'Een titel'],
      ['datePublished', '2021-03-04', 'front-matter', '2021-03-04'],
      ['inLanguage', 'nl-BE', 'front-matter', 'nl-BE'],
      ['author', 'Anna', 'front-matter', 'Anna'],
      ['url', 'https://x.be/a', 'front-matter', 'https://x.be/a'],
      ['description', 'Twee regels\n', 'front-matter', '>\n  Twee\n  regels'],
    ]);
  });

  it('reads front matter in TOML, and front matter that is no right YAML, line by line', () => {
    const declared = (text: string): string[] => markdown(text).declared.map(({ name, value }) => `${name}=${value}`);
    expect(declared('+++\ntitle = "A: b"\ndate = 2021-03-04\n[params]\ntitle = "c"\n+++\nTekst')).toEqual(['headline=A: b', 'datePublished=2021-03-04']);
    expect(declared('---\ntitle: A: b\n\tdate: [\ndescription: d\n---\nTekst')).toEqual(['headline=A: b', 'description=d']);
  });

  describe('where nothing stands behind the front matter', () => {
    const matter = (field: string): string => `---\ntitle: Een titel\n${field}\nstatus: 1\n---\n`;

    it('reads the words that it keeps in a field of its own, at their places', () => {
      const text = matter('content: |-\n  Eerste *regel*\n  loopt door.\n\n  ## Kop\n\n  - punt');
      const document = markdown(text);
      expect(blocks(text)).toEqual(['paragraph: Eerste regel\nloopt door.', 'heading2: Kop', 'list-item: punt']);
      expect(document.declared.map(({ name }) => name)).toEqual(['headline']);
      expect(sourceOf(text, 'Eerste regel')).toBe('Eerste *regel');
      expectSound(document);
    });

    it('joins the lines of a folded field over one empty line, and parts paragraphs at two', () => {
      expect(blocks(matter('body: >-\n  De brug is\n  klaar.\n\n  Zij opent.\n\n\n  Meer in mei.')).map((block) => block.replace(/\s+/gu, ' '))).toEqual(['paragraph: De brug is klaar. Zij opent.', 'paragraph: Meer in mei.']);
      expect(blocks(matter('inhalt: >\r\n  Die Brücke ist fertig.\r\n\r\n\r\n  Mehr im Mai.').replace(/(?<!\r)\n/gu, '\r\n'))).toEqual(['paragraph: Die Brücke ist fertig.', 'paragraph: Mehr im Mai.']);
    });

    it.each([
      ['a field of another name', matter('remarks: |\n  Niet voor lezers.')],
      ['a field of a nested table', matter('seo:\n  content: |\n    Niet voor lezers.')],
      ['words behind the front matter', `${matter('content: |\n  Niet voor lezers.')}Tekst.`],
      ['an empty field', matter('content: |')],
    ])('but not %s', (_, text) => {
      expect(markdown(text).text).not.toContain('Niet voor lezers');
    });
  });

  it('reads keys and values without a fence above them, as far as an empty line or a fence', () => {
    const declared = (text: string): string[] => markdown(text).declared.map(({ name, value }) => `${name}=${value}`);
    expect(declared('Title: A b\nSlug: a-b\nLang: de\n\nTekst')).toEqual(['headline=A b', 'inLanguage=de']);
    expect(blocks('Title: A b\nLang: de\n\nTekst')).toEqual(['paragraph: Tekst']);
    expect(declared('type=page\ntitle=A b\n~~~~~~\nTekst')).toEqual(['headline=A b']);
    expect(blocks('type=page\ntitle=A b\n~~~~~~\nTekst')).toEqual(['paragraph: Tekst']);
    expect(declared('Contact: Anna\nDate: 3 mei\n\nTekst')).toEqual([]);
    expect(declared('Title: A b\nof c\n\nTekst')).toEqual([]);
  });

  it('takes rules around a text for no front matter', () => {
    expect(blocks('---\n\nEen tekst met een streep.\n\n---\n\nNog een.')).toEqual(['paragraph: Een tekst met een streep.', 'paragraph: Nog een.']);
  });
});
