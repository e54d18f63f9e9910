/** Prose that names nobody, so that a release's language is clear and nothing else speaks for an issuer. */
export const PROSE = {
  en: 'The work took almost two years and was finished last week, although the weather was bad for most of the time and some of the stones came late. People who live near the river can now walk to the market in a few minutes.',
  nl: 'De werken hebben bijna twee jaar geduurd en zijn vorige week afgerond, hoewel het weer meestal slecht was en een deel van de stenen te laat kwam. Wie bij de rivier woont, kan nu in een paar minuten naar de markt lopen.',
  de: 'Die Arbeiten haben fast zwei Jahre gedauert und wurden in der letzten Woche beendet, obwohl es meistens geregnet hat und die Steine zu spät kamen. Wer am Fluss wohnt, kann jetzt in wenigen Minuten zum Markt gehen.',
  fr: 'Les travaux ont duré presque deux ans et se sont achevés la semaine dernière, bien que le temps ait été mauvais et que les pierres soient arrivées en retard. Ceux qui vivent près de la rivière peuvent maintenant aller au marché à pied.',
  es: 'Las obras han durado casi dos años y se terminaron la semana pasada, aunque el tiempo fue malo durante meses y las piedras llegaron tarde. Quienes viven cerca del río pueden ir ahora al mercado a pie en pocos minutos.',
};

/** A title for each. */
export const TITLE = {
  en: 'The new footbridge is open to everybody',
  nl: 'De nieuwe voetgangersbrug is open voor iedereen',
  de: 'Die neue Brücke ist für alle geöffnet',
  fr: 'La nouvelle passerelle est ouverte à tous',
  es: 'La nueva pasarela está abierta para todos',
};
