import type { Tag } from './said-in.ts';

/** Sentences of speech and who says them, as the layouts and marks of the tests put them together. */
export interface SpokenLines {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  /** "says" before a name. */
  readonly says: string;
  /** "he adds", with the subject. */
  readonly adds: string;
  readonly name: string;
  /** Title with employer, as written behind the name. */
  readonly title: string;
  /** Name, title and employer as they are found. */
  readonly who: string;
}

export const spokenLines: Record<Tag, SpokenLines> = {
  nl: { a: 'De school krijgt er twee klassen bij', b: 'Daar hebben we lang op gewacht', c: 'Nu is het aan de gemeente', says: 'zegt', adds: 'vervolgt hij', name: 'Lotte Smeets', title: 'directeur van Stichting Leesvuur', who: 'Lotte Smeets, directeur, Stichting Leesvuur' },
  en: { a: 'The school will get two more classes', b: 'We have waited a long time for this', c: 'Now it is up to the council', says: 'says', adds: 'he adds', name: 'Lottie Smee', title: 'director of the Reading Fire Foundation', who: 'Lottie Smee, director, Reading Fire Foundation' },
  fr: { a: 'L’école aura deux classes de plus', b: 'Nous avons attendu cela longtemps', c: 'C’est maintenant à la ville d’agir', says: 'déclare', adds: 'ajoute-t-il', name: 'Lise Hénin', title: 'directrice de la Fondation Feu de Lire', who: 'Lise Hénin, directrice, Fondation Feu de Lire' },
  de: { a: 'Die Schule bekommt zwei Klassen mehr', b: 'Darauf haben wir lange gewartet', c: 'Jetzt ist die Stadt an der Reihe', says: 'sagt', adds: 'ergänzt er', name: 'Lotte Held', title: 'Leiterin der Stiftung Lesefeuer', who: 'Lotte Held, Leiterin, Stiftung Lesefeuer' },
  es: { a: 'La escuela tendrá dos aulas más', b: 'Lo hemos esperado mucho tiempo', c: 'Ahora le toca al ayuntamiento', says: 'afirma', adds: 'añade', name: 'Lola Heredia', title: 'directora de la Fundación Leefuego', who: 'Lola Heredia, directora, Fundación Leefuego' },
};
