import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { build } from '../../src/build/build.ts';
import { languages } from '../../src/languages/index.ts';
import type { ResolvedRelease } from '../../src/model/result.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

function resolved(text: string): ResolvedRelease {
  const document = read({ text, mediaType: 'text/plain' });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0] as ResolvedRelease;
}

const PROSE = {
  en: 'The work took almost two years and was finished last week, although the weather was bad for most of the time and some of the stones came late.',
  nl: 'De werken hebben bijna twee jaar geduurd en zijn vorige week afgerond, hoewel het weer meestal slecht was en een deel van de stenen te laat kwam.',
  de: 'Die Arbeiten haben fast zwei Jahre gedauert und wurden in der letzten Woche beendet, obwohl es meistens geregnet hat und die Steine zu spät kamen.',
  fr: 'Les travaux ont duré presque deux ans et se sont achevés la semaine dernière, bien que le temps ait été mauvais et que les pierres soient arrivées en retard.',
  es: 'Las obras han durado casi dos años y se terminaron la semana pasada, aunque el tiempo fue malo durante meses y las piedras llegaron tarde.',
};

describe('somebody in office is the publisher', () => {
  test.each([
    ['en', 'Lind: bridges need more money', 'U.S. Senator Nora Lind announced today that bridges need more money.', '“Bridges matter,” said Lind.', 'Nora Lind'],
    ['en', 'SENS. LIND, BIRCH ANNOUNCE MONEY FOR BRIDGES', 'Sens. Nora Lind and Tom Birch today announced money for bridges.', '“Bridges matter,” said Senator Lind.', 'Nora Lind'],
    ['en', 'More money for bridges', 'Nora Lind MP has called on the government to pay for bridges.', '“Bridges matter,” Ms Lind said.', 'Nora Lind'],
    ['nl', 'Claes vraagt meer geld voor bruggen', 'Vlaams Parlementslid Mieke Claes vraagt meer geld voor bruggen.', '“Bruggen zijn van belang”, zegt Claes.', 'Mieke Claes'],
    ['nl', 'Meer geld voor bruggen', 'Minister Mieke Claes kondigt vandaag aan dat er meer geld komt voor bruggen.', '“Bruggen zijn van belang”, zegt minister Claes.', 'Mieke Claes'],
    ['fr', 'Morel : plus d’argent pour les ponts', 'La députée Jeanne Morel demande plus d’argent pour les ponts.', '« Les ponts comptent », déclare Jeanne Morel.', 'Jeanne Morel'],
    ['fr', 'Plus d’argent pour les ponts', 'Jeanne Morel, sénatrice du Bourg, annonce plus d’argent pour les ponts.', '« Les ponts comptent », déclare Jeanne Morel.', 'Jeanne Morel'],
    ['de', 'Weber fordert mehr Geld für Brücken', 'Die Bundestagsabgeordnete Anna Weber fordert mehr Geld für Brücken.', '„Brücken sind wichtig“, sagt Weber.', 'Anna Weber'],
    ['de', 'Mehr Geld für Brücken', 'Anna Weber MdL kritisiert, dass es zu wenig Geld für Brücken gibt.', '„Brücken sind wichtig“, sagt Anna Weber.', 'Anna Weber'],
    ['es', 'Gil pide más dinero para los puentes', 'La senadora Rosa Gil pide más dinero para los puentes.', '«Los puentes importan», dijo Gil.', 'Rosa Gil'],
    ['es', 'Más dinero para los puentes', 'El diputado Luis Rey anunció más dinero para los puentes.', '«Los puentes importan», dijo el diputado Rey.', 'Luis Rey'],
  ] as const)('that says so in headline or lead, and is quoted (%s: %s)', (tag, title, lead, quotation, name) => {
    const { release, origins } = resolved(`${title}\n\n${lead} ${PROSE[tag]}\n\n${quotation} ${PROSE[tag]}\n`);
    expect(release.publisher).toEqual({ type: 'Person', name });
    expect(origins['/publisher/type']).toMatchObject({ how: 'an office that a person holds' });
  });

  test.each([
    ['en', 'Statement by Senator Nora Lind', 'Bridges need more money', 'Nora Lind'],
    ['nl', 'Persbericht Mieke Claes, Vlaams Parlementslid', 'Bruggen vragen meer geld', 'Mieke Claes'],
    ['fr', 'Communiqué de presse de Jeanne Morel, députée', 'Les ponts ont besoin d’argent', 'Jeanne Morel'],
    ['de', 'Pressemitteilung Anna Weber, MdB', 'Brücken brauchen mehr Geld', 'Anna Weber'],
    ['es', 'Comunicado de la senadora Rosa Gil', 'Los puentes necesitan más dinero', 'Rosa Gil'],
  ] as const)('whom the label of the release names (%s: %s)', (tag, label, title, name) => {
    expect(resolved(`${label}\n\n${title}\n\n${PROSE[tag]} ${PROSE[tag]}\n`).release.publisher).toEqual({ type: 'Person', name });
  });

  test.each([
    ['a ministry that the letterhead names', 'Ministry of Quiet Rivers\n\nMinister Nora Lind announces a bridge\n\n', 'Minister Nora Lind announced today that the bridge is open.', 'Ministry of Quiet Rivers'],
    ['a company that is described', 'Acme Bridges opens a bridge\n\n', 'Acme Bridges opened a bridge today. Minister Nora Lind said that she was glad.', 'Acme Bridges'],
  ])('but not before %s', (_, top, lead, name) => {
    const about = name === 'Acme Bridges' ? '\n\nAbout Acme Bridges\n\nAcme Bridges is a maker of bridges.' : '';
    expect(resolved(`${top}${lead} ${PROSE.en}\n\n“Bridges matter,” said Minister Lind. ${PROSE.en}${about}\n`).release.publisher).toEqual({ name });
  });

  test('only where an office is named, and nobody is for visiting', () => {
    expect(resolved(`Lind: bridges need more money\n\nNora Lind announced today that bridges need more money. ${PROSE.en}\n\n“Bridges matter,” said Lind.\n`).release.publisher).toBeUndefined();
    expect(resolved(`A bridge for everybody\n\nThe bridge is open. Senator Nora Lind came by. ${PROSE.en}\n\n“Bridges matter,” said Lind.\n`).release.publisher).toBeUndefined();
  });

  test('is a person in the graph, and employs nobody', () => {
    const { release, origins } = resolved(`Statement by Senator Nora Lind\n\nBridges need more money\n\n${PROSE.en} ${PROSE.en}\n\n“Bridges matter,” said Senator Lind.\n\nContact: Tom Birch, press secretary, tom.birch@arden.example\n`);
    const nodes = build(release, origins).graph['@graph'] as readonly Record<string, unknown>[];
    const named = (name: string): unknown => nodes.find((node) => node['name'] === name && node['@type'] !== 'ContactPoint');
    expect(nodes[0]).toMatchObject({ publisher: { '@id': '#person-nora-lind' }, author: { '@id': '#person-nora-lind' } });
    expect(named('Nora Lind')).toMatchObject({ '@type': 'Person', jobTitle: 'Senator' });
    expect(named('Tom Birch')).not.toHaveProperty('worksFor');
    expect(nodes.map((node) => node['@type'])).not.toContain('Organization');
  });
});
