import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import { read } from '../../src/read/read.ts';

// A paragraph in each language, long enough that no pack takes it for its own.
const PROSE = {
 it: 'Il comune ha terminato questa settimana i lavori della nuova passerella sul fiume ed è soddisfatto del risultato, che gli abitanti aspettavano con molta pazienza da due anni.',
 pt: 'A câmara terminou esta semana as obras da nova ponte sobre o rio e está satisfeita com o resultado, que os moradores esperavam com muita paciência há dois anos.',
 pl: 'Miasto zakończyło w tym tygodniu prace przy nowej kładce i jest zadowolone z wyniku, na który sąsiedzi czekali cierpliwie od dwóch lat.',
 sv: 'Kommunen har den här veckan avslutat arbetet med den nya bron över ån och är nöjd med resultatet, som grannarna har väntat på med stort tålamod i två år.',
 fi: 'Kaupunki sai tällä viikolla valmiiksi uuden sillan joen yli ja on tyytyväinen tulokseen, jota naapurit ovat odottaneet kärsivällisesti kaksi vuotta.',
};

type Tag = keyof typeof PROSE;

/** The quotations and implied speakers of a text in a language without a pack. */
function saidIn(tag: Tag, text: string): string[] {
  const document = read({ text: `2020: A B C\n\n${PROSE[tag]}\n\n${text}\n`, mediaType: 'text/plain' });
  const annotations = annotate(document, languages);
  return annotations.flatMap((annotation) => {
    if (annotation.type === 'quotation') return [annotation.spans.map(({ start, end }) => document.text.slice(start, end)).join(' | ')];
    return annotation.type === 'attribution' ? [`${annotation.certainty === 'implied' ? '~' : ''}${document.text.slice(annotation.nameSpan.start, annotation.nameSpan.end)}`] : [];
  });
}

describe('direct speech in a language without a pack', () => {
  test.each<readonly [Tag, string, readonly string[]]>([
    ['it', '"Aspettavamo questa passerella da due anni e ora possiamo finalmente usarla", spiega Lea Conti, direttrice di Ponte Vivo. "Adesso tocca agli altri quartieri."', ['Aspettavamo questa passerella da due anni e ora possiamo finalmente usarla | Adesso tocca agli altri quartieri.', '~Lea Conti']],
    ['it', '«Aspettavamo questa passerella da due anni e ora possiamo finalmente usarla.»', ['Aspettavamo questa passerella da due anni e ora possiamo finalmente usarla.']],
    ['it', 'Lea Conti, direttrice di Ponte Vivo: «Aspettavamo questa passerella da due anni e ora possiamo usarla.»', ['Aspettavamo questa passerella da due anni e ora possiamo usarla.', '~Lea Conti']],
    ['it', '“Aspettavamo questa passerella da due anni e siamo contenti.\n\n“Adesso tocca agli altri quartieri, che hanno la stessa voglia.”', ['Aspettavamo questa passerella da due anni e siamo contenti. | Adesso tocca agli altri quartieri, che hanno la stessa voglia.']],
    ['pl', '„Czekamy na nową kładkę już od dwóch lat i jesteśmy gotowi na otwarcie” – powiedział Jan Nowak, burmistrz Lipna.', ['Czekamy na nową kładkę już od dwóch lat i jesteśmy gotowi na otwarcie', '~Jan Nowak']],
    ['sv', '”Vi har väntat på den nya bron i två år och nu är den äntligen här”, säger Karin Lund, ordförande i Broföreningen.', ['Vi har väntat på den nya bron i två år och nu är den äntligen här', '~Karin Lund']],
    ['pt', '"Esperámos dois anos por esta ponte e agora podemos finalmente usá-la", disse o presidente da junta, Rui Matos.', ['Esperámos dois anos por esta ponte e agora podemos finalmente usá-la', '~Rui Matos']],
    ['pt', '“Esperámos dois anos por esta ponte e agora podemos finalmente usá-la.” – Rui Matos, presidente', ['Esperámos dois anos por esta ponte e agora podemos finalmente usá-la.', '~Rui Matos']],
    ['pt', '“Esperámos dois anos por esta ponte e agora podemos finalmente usá-la,” Rui Matos, presidente.', ['Esperámos dois anos por esta ponte e agora podemos finalmente usá-la,', '~Rui Matos']],
    ['fi', '”Olemme odottaneet uutta siltaa jo kaksi vuotta ja nyt se on vihdoin täällä”, sanoo Aino Laine, puheenjohtaja.', ['Olemme odottaneet uutta siltaa jo kaksi vuotta ja nyt se on vihdoin täällä', '~Aino Laine']],
  ])('%s: %s', (tag, text, said) => {
    expect(saidIn(tag, text)).toEqual(said);
  });

  test.each<readonly [Tag, string]>([
    ['it', 'Il libro "Come abbiamo reso la città verde e vivibile tutti insieme" esce a maggio.'],
    ['it', 'L’articolo 4 recita: «Ogni persona ha diritto a un ambiente sano e ad aria pulita per tutti.»'],
    ['it', 'Il premio "Migliore Azienda Innovativa Della Rete e Delle Tecnologie Verdi" va a Ponte Vivo.'],
    ['it', 'Lo slogan "Sempre insieme sulla strada" apre la campagna, spiega Lea Conti, direttrice.'],
    ['it', 'Lo schermo misura 27" e l’altro 32", per un totale di 499 euro e più, dice Lea Conti, direttrice.'],
    ['pl', 'Nagroda „Najlepszy Projekt Roku w Kategorii Zielone Miasto i Transport” trafia do Lipna.'],
    ['sv', 'Priset "Årets Gröna Stad och Bästa Nya Bro i Hela Landet" går till Lund.'],
    ['pt', 'A campanha "Juntos na estrada" começa em maio, e a peça "O rio que passa pela nossa aldeia e não volta" abre em junho.'],
    ['fi', '“Tämä lause alkaa lainausmerkillä eikä sitä suljeta missään vaiheessa'],
  ])('is not %s: %s', (tag, text) => {
    expect(saidIn(tag, text)).toEqual([]);
  });
});
