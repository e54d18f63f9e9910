import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

/** The sources of a short text in a language, as the facts name them; a work alone in brackets. */
function sourcesOf(tag: string, text: string): string[] {
  const document = read({ text: `2020: A B C\n\n${text}\n`, mediaType: 'text/plain' });
  const declared = [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  const { releases } = resolve({ document, annotations: annotate({ ...document, declared }, languages), languages });
  return (releases[0]?.release.sources ?? []).map((source) => (source.work ? `[${source.name}]` : source.name));
}

// Invented bodies, in sentences written for these tests.
const FOUND: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>> = {
  nl: [
    ['Volgens Meetpunt Zuid daalde het aantal klachten met 12 procent.', 'Meetpunt Zuid'],
    ['Dat blijkt uit onderzoek van adviesbureau Arkel onder 900 huurders.', 'Arkel'],
    ['Dat blijkt uit een bevraging van onderzoeksbureau iMEET bij 1.000 Vlamingen.', 'iMEET'],
    ['Dat blijkt uit de vandaag gepubliceerde Waterbarometer Noord van het Instituut voor Oevers (IvO).', 'Instituut voor Oevers'],
    ['Uit de nieuwste cijfers van het NZB blijkt dat steeds minder mensen roken.', 'NZB'],
    ['Onderzoek van het NZB toont aan dat fietsers vaker stoppen.', 'NZB'],
    ['In drie weken tijd noteerde NZB een daling met ongeveer 46%.', 'NZB'],
    ['Een studie door Delver, uitgevoerd in opdracht van Kustbank, toont dat 3 op de 4 klanten digitaal betalen.', 'Delver'],
    ['Er zijn er nu ruim 9.000 deelnemers, meldt belangenorganisatie Samenrijden.', 'Samenrijden'],
    ['Vorig jaar telde de stad 40.000 studenten. Dat meldt het NZB.', 'NZB'],
    ['De NZB-cijfers tonen een stijging van 3 procent.', 'NZB'],
    ['Dat blijkt uit onderzoek van MIT en Delver, met 300 deelnemers.', 'MIT', 'Delver'],
    ['Onderzoekers van de Universiteit Oosterdam ontdekten dat 40 procent van de bijen verdwijnt.', 'Universiteit Oosterdam'],
    ['De toepassing is de eerste van vier, zoals vermeld in de intentieverklaring.', '[intentieverklaring]'],
    ['(Bron: Meetpunt Zuid)', 'Meetpunt Zuid'],
    ['Bronnen: NZB (nzb.example), Adviesgroep Arkel, HuisMeter', 'NZB', 'Adviesgroep Arkel', 'HuisMeter'],
    ['Bron: NZB, Oosterdam', 'NZB'],
    ['Bronnen: NZB (nzb.example), Van Arkel Adviesgroep, HuisMeter', 'NZB', 'Van Arkel Adviesgroep', 'HuisMeter'],
    ['In 2023 waren er 300 boten [1].\n\n[1] https://www.oosterdam.example/boten', '[oosterdam.example]'],
    ['Het rapport ‘Boten in cijfers’ toont dat 30 procent van de boten lekt.', '[Boten in cijfers]'],
  ],
  en: [
    ['According to the Harbour Institute, complaints fell by 12 percent.', 'Harbour Institute'],
    ['Two in five tenants moved last year, according to the latest HARBI estimates.', 'HARBI'],
    ['Tenants move more often, according to a survey by the polling firm Askwell.', 'Askwell'],
    ['A study published this week in The Tideway Journal found that one in eight bees is lost.', 'The Tideway Journal'],
    ['The report, published by the National Quay Office, found that 40% of piers are unsafe.', 'National Quay Office'],
    ['Only 3 percent of charities complain, a report from the National Council of Piers finds.', 'National Council of Piers'],
    ['The 2024 Northern Harbour Survey indicates that donors continue to give.', '[Northern Harbour Survey]'],
    ['Data from Harbstat show that prices rose by 3%.', 'Harbstat'],
    ['According to a report by the Pier Wildlife Fund and the Tidal Group, the works were costly.', 'Pier Wildlife Fund', 'Tidal Group'],
    ['Nearly 70 percent of the boats are wooden, the Department of Piers and Harbour Works estimates.', 'Department of Piers and Harbour Works'],
    ['Ghent Harbour University’s latest survey shows that 30% of students sail.', 'Ghent Harbour University'],
    ['Moor has four prior convictions, according to court records.', '[court records]'],
    ['He was not at the wheel, police records show.', '[police records]'],
    ['According to fisherman Owen Quill, a net lasts a year.', 'Owen Quill'],
    ['More than 40% of the boats leak (Harbstat, 2023).', 'Harbstat'],
    ['Sources: Harbstat (harbstat.example), QuayMeter, Harbour Institute', 'Harbstat', 'QuayMeter', 'Harbour Institute'],
    ['In 2023 there were 300 boats [1].\n\n[1]: https://harbour.example/boats/2023', '[harbour.example]'],
    ['The report, “Boats in Figures: The Bay by the Numbers,” finds that 30% of boats leak.', '[Boats in Figures: The Bay by the Numbers]'],
    ['In 2023 there were 300 boats [1].\n\n[1] Harbour Institute, Boats in figures, 2024', 'Harbour Institute'],
    ['In 2023 there were 300 boats in the bay.\n\nSources:\n\n- Harbour Institute\n- Harbstat, 2024', 'Harbour Institute', 'Harbstat'],
  ],
  fr: [
    ['Sources : Sondirive (sondirive.example), QuaiMetrie, Institut des Rives', 'Sondirive', 'QuaiMetrie', 'Institut des Rives'],
    ['Selon l’Institut des rives, les plaintes ont baissé de 12 %.', 'Institut des rives'],
    ['Selon une étude Sondirive parue en mai, les locataires déménagent plus souvent.', 'Sondirive'],
    ['Seuls quatre quais sur dix sont sûrs, selon un sondage effectué par la société de conseil Rivaneo auprès de 2.000 riverains.', 'Rivaneo'],
    ['Selon le ministère des Rives, 4 000 bateaux ont coulé.', 'ministère des Rives'],
    ['C’est ce que révèle une enquête de Sondirive pour la Fondation des Quais.', 'Sondirive'],
    ['Les chiffres de la Banque des Quais montrent un recul de 3 %.', 'Banque des Quais'],
    ['Une étude du cabinet Delver publiée en mars indique une hausse de 12 %.', 'Delver'],
    ['La France garde sa place, selon le classement de l’Agence européenne des rives, publié hier.', 'Agence européenne des rives'],
    ['Le baromètre Quaitel révèle que 56 % des riverains épargnent.', 'Quaitel'],
    ['Une étude prospective sur les quais de la région d’ici 2030, réalisée par le cabinet Delver Conseil, a été présentée hier.', 'Delver Conseil'],
    ['En 2023, le port comptait 300 bateaux [1].\n\n[1] https://www.rivebourg.example/bateaux', '[rivebourg.example]'],
    ['Source : Observatoire des quais', 'Observatoire des quais'],
  ],
  de: [
    ['Quellen: NZB (nzb.example), UferMeter, Institut Nord', 'NZB', 'UferMeter', 'Institut Nord'],
    ['Laut einer gemeinsamen Studie der Universität Nordau, der Tiefsee-Hochschule und der Akademie Südau segeln nur wenige Menschen.', 'Universität Nordau', 'Tiefsee-Hochschule', 'Akademie Südau'],
    ['Nach Angaben des BUQ sank die Zahl der Klagen um 12 Prozent.', 'BUQ'],
    ['Laut einer Umfrage der Datenbank Quaista nutzen 66 Prozent der Segler das Netz.', 'Quaista'],
    ['Einer Studie der Universität Nordau zufolge segeln 30 Prozent der Betriebe nicht mehr.', 'Universität Nordau'],
    ['Fast jeder zweite Segler hilft mit, so eine aktuelle Studie der Nordau Stiftung.', 'Nordau Stiftung'],
    ['Die Werte sind um 12 Prozent gesunken, wie das Uferbundesamt mitteilt.', 'Uferbundesamt'],
    ['Die Werte sind gesunken. Das zeigt eine Studie von Forschern der Universität Nordau.', 'Universität Nordau'],
    ['Bei den Jungen sind es sogar 92 % (Quaista, 2024).', 'Quaista'],
    ['Die BUQ-Zahlen zeigen einen Anstieg von 3 Prozent.', 'BUQ'],
    ['Der Bericht des BUQ von Montag, dem 9. August, zeigt, dass die Werte sinken.', 'BUQ'],
    ['Im Jahr 2023 gab es 300 Boote [1].\n\n[1]:https://www.nordau.example/Boote', '[nordau.example]'],
    ['Quelle: Uferbundesamt', 'Uferbundesamt'],
  ],
  es: [
    ['Fuentes: NZB (nzb.example), PuertoMetro, Instituto Ribera', 'NZB', 'PuertoMetro', 'Instituto Ribera'],
    ['Según el Instituto de Muelles, las quejas bajaron un 12 %.', 'Instituto de Muelles'],
    ['Según un informe de la Secretaría de Puertos de la Región, el 53 % de los barcos es de madera.', 'Secretaría de Puertos de la Región'],
    ['Así lo revela un estudio de la consultora Delver realizado en mayo.', 'Delver'],
    ['La Organización Mundial de Muelles (OMM) estima que 7 millones de personas viven del mar.', 'Organización Mundial de Muelles'],
    ['El informe, elaborado por la Fundación Riberas, señala que 4 millones de hogares navegan.', 'Fundación Riberas'],
    ['Los datos del Ministerio de Puertos muestran que 1 de cada 3 adultos navega.', 'Ministerio de Puertos'],
    ['El 96 % de los barcos es de madera, según un informe de Muellestat (2019).', 'Muellestat'],
    ['Según señala la OMM, el mar sube.', 'OMM'],
    ['Según la acusación formal, robó 300 barcos.', '[acusación formal]'],
    ['En 2023 había 300 barcos [1].\n\n[1] https://www.muellar.example/barcos', '[muellar.example]'],
    ['Fuente: Instituto de Muelles', 'Instituto de Muelles'],
  ],
};

const NOTHING: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Volgens artikel 12 van de wet moet de gemeente antwoorden.',
    'Volgens de burgemeester is dat geen probleem.',
    'Volgens plan opent het museum in mei.',
    'De gegevens van Jan Peeters worden bewaard.',
    'In Oosterdam werden 300 fietsen geregistreerd.',
    'Volgens de onderzoekers is de groep representatief.',
    'De documenten worden geordend volgens HVN-categorieën.',
    'Meer weten? [1] https://www.oosterdam.example/boten of bel ons op.',
  ],
  en: [
    'According to plan, the work ends in May.',
    'According to section 5 of the Act, a licence is needed.',
    'The bank reported 300 new customers.',
    'He was found guilty of two counts of fraud in Harbour County Court.',
    'The data from Photoquay is stored for 30 days.',
    'Results from Quay Labs rose 20%.',
    'The harbour is based on the Northern design and has 300 berths.',
    'FOR IMMEDIATE RELEASE: The harbour found 300 sponsors.',
    '**Forest Quay, MD - The harbour found 300 sponsors.',
  ],
  fr: [
    'Selon les besoins, l’équipe se déplace.',
    'Selon l’article 4 de la loi, la commune doit répondre.',
    'Selon eux, rien ne change.',
    'À Rivebourg, 300 vélos ont été enregistrés.',
  ],
  de: [
    'Der Betrieb verstößt gemäß dem Harbour Statement § 8 gegen die Regeln.',
    'Laut Plan wird das Gebäude im Mai fertig.',
    'Laut Veranstalter kamen 3.000 Menschen.',
    'Die Anmeldung erfolgt gemäß Artikel 5 der Satzung.',
    'Die Betreiber können die Daten von der Plattform in ihren Räumen zeigen.',
    'Das Gerät arbeitet nach Angaben des Anbieters ohne Netz.',
    'Laut einer Umfrage nutzen 52 Prozent der Betriebe alte Boote.',
  ],
  es: [
    'Según lo previsto, la obra acaba en mayo.',
    'Según el artículo 4 de la ley, el ayuntamiento debe responder.',
    'Según fuentes cercanas a la empresa, habrá despidos.',
    'La empresa registró 300 pedidos en Muellar.',
    'Doce equipos presentaron sus proyectos en el Instituto de Estudios Superiores de Muellar (IESM), que muestra 300 barcos.',
  ],
};

describe.each(Object.entries(FOUND))('the sources of a sentence in %s', (tag, sentences) => {
  test.each(sentences)('%s', (text, ...names) => {
    expect(sourcesOf(tag, text)).toEqual(names.filter((name) => typeof name === 'string'));
  });
});

describe.each(Object.entries(NOTHING))('no source in %s', (tag, sentences) => {
  test.each(sentences)('%s', (text) => {
    expect(sourcesOf(tag, text)).toEqual([]);
  });
});

describe('who is quoted', () => {
  test('is a speaker, no source, wherever the release names them', () => {
    expect(sourcesOf('en', '“The boats are full,” said Nora Lind, harbour master of Tidewick.\n\nAccording to Nora Lind, 40 percent of the boats leak.')).toEqual([]);
  });
});

test('an issuer that is cited in another case is no source of its own', () => {
  const text = 'Boote werden dichter\n\nHafenstadt, 3. Juni 2026: Die Deutsche Uferhilfe (DUH) kritisiert die Quoten der Werften als unzureichend für den Schutz der Ufer.\n\n„Das reicht nicht“, sagte Anna Berg, Geschäftsführerin der Deutschen Uferhilfe.\n\nAuch die Häfen sind laut Deutscher Uferhilfe unzureichend geschützt. Die Politik am Ufer braucht einen Neuanfang.';
  const document = read({ text, mediaType: 'text/plain' });
  const { release } = resolve({ document, annotations: annotate(document, languages), languages }).releases[0] as { release: { publisher?: { name: string }; sources?: readonly unknown[] } };
  expect(release.publisher?.name).toBe('Deutsche Uferhilfe');
  expect(release.sources).toBeUndefined();
});
