import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { PROSE, TITLE } from '../layout-texts.ts';

type Tag = keyof typeof PROSE;

function factsOf(text: string, mediaType: MediaType = 'text/plain'): PressRelease {
  const document = read({ text, mediaType });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release as PressRelease;
}

/** What a header is made of: the label of a release, with a number, its place and its date, with a weekday and in figures. */
const PARTS: Record<Tag, { readonly label: string; readonly numbered: string; readonly place: string; readonly day: string; readonly dated: string; readonly weekday: string; readonly figures: string }> = {
  nl: { label: 'PERSBERICHT', numbered: 'Persbericht nr. 12/2026', place: 'Adorp', day: '3 mei 2026', dated: 'Adorp, 3 mei 2026', weekday: 'zondag 3 mei 2026', figures: '03/05/2026' },
  en: { label: 'PRESS RELEASE', numbered: 'Press release No. 12/2026', place: 'Arden', day: '3 May 2026', dated: 'Arden, 3 May 2026', weekday: 'Sunday 3 May 2026', figures: '3 May 2026' },
  de: { label: 'PRESSEMITTEILUNG', numbered: 'Pressemitteilung Nr. 12/2026', place: 'Adorf', day: '3. Mai 2026', dated: 'Adorf, 3. Mai 2026', weekday: 'Sonntag, 3. Mai 2026', figures: '03.05.2026' },
  fr: { label: 'COMMUNIQUÉ DE PRESSE', numbered: 'Communiqué n° 12/2026', place: 'Bourg', day: '3 mai 2026', dated: 'Bourg, le 3 mai 2026', weekday: 'Dimanche 3 mai 2026', figures: '03/05/2026' },
  es: { label: 'NOTA DE PRENSA', numbered: 'Comunicado No. 12/2026', place: 'Aldea', day: '3 de mayo de 2026', dated: 'Aldea, 3 de mayo de 2026', weekday: 'Domingo, 3 de mayo de 2026', figures: '03/05/2026' },
};

/** Who sends a release, where words of the name say what it is. */
const TOLD: readonly (readonly [Tag, string])[] = [
  ['nl', 'Gemeente Adorp'], ['nl', 'Politie Zuid-Lau'], ['nl', 'Protestantse Kerk in Noord-Adorp'], ['nl', 'Laubouw NV'], ['nl', 'Adorp Wandelt vzw'],
  ['en', 'Arden City Council'], ['en', 'Arden Valley Police'], ['en', 'Methodist Church in Arden'], ['en', 'Lau Bridge Builders plc'],
  ['de', 'Stadt Adorf'], ['de', 'Kantonspolizei Lau'], ['de', 'Evangelische Kirche in Adorf'], ['de', 'Laubau AG'], ['de', 'Freie Wege e.V.'], ['de', 'SV Adorf 1920'],
  ['fr', 'Ville de Bourg'], ['fr', 'Préfecture du Lau'], ['fr', 'Association Bourg Piéton'], ['fr', 'Ponts du Lau SA'],
  ['es', 'Ayuntamiento de Aldea'], ['es', 'Policía Local de Aldea'], ['es', 'Iglesia Evangélica de Aldea'], ['es', 'Club Deportivo Aldea'],
];

/** Who sends it, where only the place above the label tells. */
const UNTOLD: readonly (readonly [Tag, string])[] = [['nl', 'KV Adorp'], ['en', 'Arden Walks'], ['fr', 'AS Bourg'], ['es', 'Aldea Camina']];

describe('the letterhead of a release', () => {
  test.each([...TOLD, ...UNTOLD])('stands above label, place and date, on lines together or alone (%s: %s)', (tag, name) => {
    const { label, dated, place } = PARTS[tag];
    const facts = { headline: TITLE[tag], datePublished: '2026-05-03', dateline: { place } };
    expect(factsOf(`${name}\n${label}\n${dated}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject(facts);
    expect(factsOf(`${name}\n\n${dated}\n\n${label}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject(facts);
  });

  test.each([...TOLD, ...UNTOLD])('stands above a numbered label and a weekday (%s: %s)', (tag, name) => {
    const { numbered, weekday } = PARTS[tag];
    const facts = factsOf(`${name}\n${numbered}\n${weekday}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`);
    expect(facts).toMatchObject({ headline: TITLE[tag], datePublished: '2026-05-03' });
    expect(facts.subheading).toBeUndefined();
    expect(facts.body).not.toContain(name);
  });

  test.each(TOLD)('names the publisher (%s: %s)', (tag, name) => {
    const { label, dated } = PARTS[tag];
    expect(factsOf(`${name}\n${label}\n${dated}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`).publisher?.name).toBe(name);
    expect(factsOf(`${name}\nMarkt 1, 9000 Lau\nTel. 012 34 56 78\n\n${label}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], publisher: { name } });
  });

  test.each(UNTOLD)('names the publisher where its text does too (%s: %s)', (tag, name) => {
    const { label, dated } = PARTS[tag];
    expect(factsOf(`${name}\n${label}\n${dated}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`).publisher).toBeUndefined();
    expect(factsOf(`${name}\n${label}\n${dated}\n\n${TITLE[tag]}\n\n${name} 1. ${PROSE[tag]} ${name} 2.\n`).publisher?.name).toBe(name);
  });

  test.each([...TOLD, ...UNTOLD])('is a part of the line of the label, and no place (%s: %s)', (tag, name) => {
    const { label, dated, day, place } = PARTS[tag];
    const facts = { headline: TITLE[tag], datePublished: '2026-05-03', dateline: { place } };
    expect(factsOf(`**${label} | ${name} | ${dated}**\n\n# ${TITLE[tag]}\n\n${PROSE[tag]}\n`, 'text/markdown')).toMatchObject(facts);
    expect(factsOf(`${label} – ${name} – ${place} – ${day}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject(facts);
  });

  test.each(TOLD)('stands behind the label without a preposition (%s: %s)', (tag, name) => {
    const { label, figures } = PARTS[tag];
    expect(factsOf(`${label.charAt(0)}${label.slice(1).toLowerCase()} ${name}\n\n${figures}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], datePublished: '2026-05-03' });
  });

  test.each([
    ['nl', 'Raad der Kerken van Adorp – Persbericht', 'Raad der Kerken van Adorp'],
    ['en', 'Arden Harbour Authority – Press statement', 'Arden Harbour Authority'],
    ['de', 'Kanton Lau – Medienmitteilung', 'Kanton Lau'],
    ['fr', 'Ville de Bourg – Communiqué', 'Ville de Bourg'],
    ['es', 'Cámara de Comercio de Aldea – Comunicado', 'Cámara de Comercio de Aldea'],
  ] as const)('stands before the label on its line (%s: %s)', (tag, line, name) => {
    expect(factsOf(`${line}\n\n${PARTS[tag].dated}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ headline: TITLE[tag], publisher: { name } });
  });

  test.each([
    ['nl', 'MINISTERIE VAN STILLE WATEREN - DIRECTIE COMMUNICATIE', 'MINISTERIE VAN STILLE WATEREN'],
    ['en', 'Ministry of Quiet Rivers\nOffice of the Harbour Master', 'Ministry of Quiet Rivers'],
    ['fr', 'VILLE DE BOURG - DIRECTION DES QUAIS', 'VILLE DE BOURG'],
    ['es', 'Ministerio de los Ríos Tranquilos\nDirección General de Muelles', 'Ministerio de los Ríos Tranquilos'],
  ] as const)('names the authority, not the office below it (%s: %s)', (tag, head, name) => {
    expect(factsOf(`${head}\n\n${PARTS[tag].label}\n${PARTS[tag].weekday}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`).publisher?.name).toBe(name);
  });

  test('has more say than whoever acts in the lead', () => {
    expect(factsOf(`Secretaría de Obras\nComunicado No. 212\nAldea, 3 de mayo de 2026\n\nEl Museo del Río recibe cien barcos\n\nEl Museo del Río recibió cien barcos, informó la Secretaría de Obras. ${PROSE.es}\n`).publisher?.name).toBe('Secretaría de Obras');
  });

  test('is no title in words that begin with capitals, where a verb acts', () => {
    expect(factsOf(`Arden Opens Its New Bridge\n\nFOR IMMEDIATE RELEASE: 3 May 2026\n\nCouncil Joins in Paying for It\n\n${PROSE.en}\n`).headline).toBe('Arden Opens Its New Bridge');
    expect(factsOf(`# Pressemitteilung vom 3.5.2026\n\n## Die Brücke\n\n${PROSE.de}\n`, 'text/markdown').headline).toBe('Pressemitteilung vom 3.5.2026');
  });
});

describe('the language of a few words', () => {
  test.each([
    ['nl', 'Gent, 4 mei 2026. Het museum kocht het schip, meldt de stad.'],
    ['fr', 'Metz, le 4 mai 2026. La mairie annonce la réouverture de la piscine de la Ville.'],
    ['de', 'Kiel, 4. Mai 2026. Die Stadt eröffnet das Museum am Hafen, teilt das Amt mit.'],
    ['es', 'Ciudad del Lau, 18 de agosto de 2026. El Museo Nacional de la Estampa recibió en donación 340 obras de la grabadora, informó la Secretaría de Cultura.'],
    ['es', 'Aldea, 10 de agosto de 2026 – Banco Lau S.A. (BVL: BLAU) informó hoy de una utilidad neta de $312.400 millones en el semestre.'],
  ] as const)('is told by months, offices and verbs too (%s: %s)', (tag, text) => {
    expect(factsOf(`340 – 2026\n\n${text}\n`).inLanguage).toBe(tag);
  });

  test.each([['O Museu Nacional da Gravura recebeu 340 obras em agosto, e as obras são de uma artista que mora na cidade. Por isso o museu fica aberto para todos no dia 3 de agosto.'], ['O Museu Nacional da Gravura recebeu 340 obras de uma artista em agosto.'], ['Il Museo Nazionale della Stampa ha ricevuto in dono 340 opere dell’artista.'], ['Acme Widget Pro 2026 Deluxe Edition']])('is none of those at hand (%s)', (text) => {
    expect(factsOf(`340 – 2026\n\n${text}\n`).inLanguage).toBeUndefined();
  });
});

describe('the date of a release under embargo', () => {
  test.each([
    ['nl', 'Embargo tot 3 mei 2026, 6 uur'], ['en', 'EMBARGOED UNTIL 00.01 HRS, SUNDAY 3 MAY 2026'], ['fr', 'Sous embargo jusqu’au 3 mai 2026 à 6h'], ['de', 'Sperrfrist: 3. Mai 2026, 6 Uhr'], ['es', 'Embargado hasta el 3 de mayo de 2026'],
  ] as const)('is the day on which it ends, where no other is given (%s)', (tag, line) => {
    expect(factsOf(`${line}\n\n${TITLE[tag]}\n\n${PROSE[tag]}\n`)).toMatchObject({ datePublished: '2026-05-03', embargo: '2026-05-03', headline: TITLE[tag] });
  });
});

describe('the place of a release', () => {
  test.each([
    ['nl', 'PERSBERICHT NATIONAAL – ADORP – 3 MEI 2026', 'Adorp'],
    ['en', 'NEWS RELEASE – REGIONAL – ARDEN – 3 MAY 2026', 'Arden'],
    ['de', 'MEDIENMITTEILUNG – REGION LAU – ADORF – 3. MAI 2026', 'Adorf'],
    ['fr', 'COMMUNIQUÉ DE PRESSE NATIONAL – BOURG – 3 MAI 2026', 'Bourg'],
    ['es', 'NOTA DE PRENSA – NACIONAL – ALDEA – 3 DE MAYO DE 2026', 'Aldea'],
  ] as const)('is the part before the date, behind a region or a desk (%s: %s)', (tag, line, place) => {
    expect(factsOf(`# ${TITLE[tag]}\n\n**${line}**\n\n${PROSE[tag]}\n`, 'text/markdown').dateline?.place).toBe(place);
  });

  test.each([
    ['nl', 'Laubouw NV, 3 mei 2026 – '], ['nl', 'KV Adorp, 3 mei 2026 – '], ['en', 'ARDEN FOUNDATION — '], ['en', 'Lau Bridge Builders plc, 3 May 2026 – '],
    ['de', 'Laubau AG, 3. Mai 2026 – '], ['fr', 'Ponts du Lau SA, le 3 mai 2026 – '], ['es', 'Puentes del Lau S.A., 3 de mayo de 2026 – '],
  ] as const)('is no organisation (%s: %s)', (tag, opening) => {
    expect(factsOf(`${TITLE[tag]}\n\n${opening}${PROSE[tag]}\n`).dateline?.place).toBeUndefined();
  });
});
