import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType } from '../../src/model/source.ts';

// Releases in languages without a pack, written for this test: with a quotation, a speaker, a source,
// a figure, a date in words and a contact each, most of which need words of the language.
const RELEASES: Readonly<Record<string, string>> = {
  Polish: `Biblioteka w Zielonej Dolinie otwiera nocne czytelnie

ZIELONA DOLINA, 4 marca 2024 r. – Od przyszłego tygodnia biblioteka miejska będzie czynna do północy.

„Czekaliśmy na to wiele lat i bardzo się cieszymy” – powiedziała Anna Kowalska, dyrektorka Biblioteki Miejskiej.

Według Instytutu Czytelnictwa liczba wypożyczeń wzrosła w ubiegłym roku o 12%.

Kontakt dla mediów: Jan Nowak, rzecznik prasowy, prasa@biblioteka.example, +48 22 123 45 67`,
  Italian: `Il museo del porto riapre dopo tre anni di lavori

PORTO VECCHIO, 4 marzo 2024 – Da sabato prossimo i visitatori potranno tornare nelle sale del museo.

«Siamo molto felici di riaprire finalmente le porte a tutti», ha dichiarato Giulia Ferri, direttrice del Museo del Porto.

Secondo l’Istituto della Costa, il numero dei visitatori è cresciuto del 18% nell’ultimo anno.

Contatti stampa: Marco Bassi, addetto stampa, stampa@museo-porto.example, +39 06 1234 5678`,
  Swedish: `Havsbadet öppnar igen efter renoveringen

NORDVIK, 4 mars 2024 – Från och med måndag kan alla bada i det nya havsbadet.

”Vi har väntat länge på den här dagen och är mycket glada”, säger Karin Lind, chef för Nordviks Bad.

Enligt Kustverket ökade antalet besökare med 9 procent förra året.

Presskontakt: Erik Holm, pressansvarig, press@nordviksbad.example, +46 8 123 456 78`,
  Japanese: `港の図書館、来週から夜間開館を開始

2024年3月4日 – みなと市立図書館は来週から午後十時まで開館します。

「長い間この日を待っていました。とてもうれしいです」と館長の山田花子は述べました。

海岸研究所によると、昨年の貸出数は12%増加しました。

報道関係者の問い合わせ先：田中一郎、press@minato-library.example、+81 3 1234 5678`,
  Arabic: `مكتبة الميناء تفتح أبوابها ليلا ابتداء من الأسبوع المقبل

٤ مارس ٢٠٢٤ – تعلن مكتبة الميناء أنها ستبقى مفتوحة حتى منتصف الليل.

«انتظرنا هذا اليوم طويلا ونحن سعداء جدا بذلك»، قالت ليلى حداد، مديرة مكتبة الميناء.

ووفقا لمعهد الساحل، ارتفع عدد القراء بنسبة 12% في العام الماضي.

للتواصل الإعلامي: سامي نصر، press@mina-library.example، +971 4 123 4567`,
};

function written(release: string, mediaType: MediaType): string {
  const parts = release.split('\n\n');
  if (mediaType === 'text/plain') return release;
  if (mediaType === 'text/markdown') return [`# ${parts[0] ?? ''}`, ...parts.slice(1)].join('\n\n');
  return `<main><h1>${parts[0] ?? ''}</h1>${parts.slice(1).map((part) => `<p>${part}</p>`).join('')}</main>`;
}

const CASES = Object.entries(RELEASES).flatMap(([name, release]) => (['text/plain', 'text/markdown', 'text/html'] as const).map((mediaType): [string, MediaType, string] => [name, mediaType, release]));

describe.each(CASES)('a release in %s as %s', (_name, mediaType, text) => {
  const { releases, pages, annotations, diagnostics } = convert({ text: written(text, mediaType), mediaType }, { languages });
  const [resolved] = releases;

  test('is in no language that we know, and says so', () => {
    expect(annotations.filter((annotation) => annotation.type === 'language')).toMatchObject([{ language: 'und' }]);
    expect(resolved?.release.inLanguage).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toContain('language-not-found');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has its headline and its words, and no fact that needs words of a language', () => {
    const release = resolved?.release;
    expect(release?.headline).toBe(text.split('\n')[0]);
    expect(Object.keys(release ?? {}).filter((member) => !['headline', 'subheading', 'body', 'dateline', 'contacts', 'quotations', 'people'].includes(member))).toEqual([]);
    // The place of a dateline stands before a dash in any language; it needs no words of one.
    expect(pages[0]?.graph['@graph'].map((node) => node['@type']).filter((type) => type !== 'NewsArticle' && type !== 'Place' && type !== 'ContactPoint')).toEqual([]);
    // An address and a number need none either; whose they are does.
    for (const contact of release?.contacts ?? []) {
      expect(Object.keys(contact).filter((member) => !['email', 'telephone', 'telephoneE164'].includes(member))).toEqual([]);
      for (const value of [contact.email, contact.telephone]) if (value !== undefined) expect(text).toContain(value);
    }
    // Marks and a name beside them are signs in any language: what stands between them is quoted as it is, and who says it is only implied.
    for (const quotation of release?.quotations ?? []) {
      expect(text).toContain(quotation.text);
      expect(Object.keys(quotation.speaker ?? {}).filter((member) => member !== 'name')).toEqual([]);
      expect(quotation.certainty?.speaker ?? 'implied').toBe('implied');
    }
    if (release?.dateline !== undefined) expect(text).toContain(release.dateline.text);
    expect(release?.dateline?.date).toBeUndefined();
  });

  test('declares its language, which is used without reading it', () => {
    const declared = mediaType === 'text/html' ? `<html lang="xx-declared">${written(text, mediaType)}</html>`.replace('xx-declared', 'tlh') : undefined;
    if (declared === undefined) return;
    const again = convert({ text: declared, mediaType }, { languages });
    expect(again.releases[0]?.release.inLanguage).toBe('tlh');
    expect(again.releases[0]?.release.sources).toBeUndefined();
  });
});
