import { annotate } from '../../src/annotate/annotate.ts';
import { languages } from '../../src/languages/index.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { MediaType } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { ContactRow } from './contacts/contact-case.ts';

// A release around the contact, long enough that its language is clear.
const RELEASES = {
  nl: ['Nieuwe fietsbrug over de Leie gaat open', 'De stad heeft de werken aan de nieuwe brug deze week afgerond en is tevreden over het resultaat, dat ook door de buurt met veel geduld is afgewacht.'],
  en: ['The new footbridge over the Lau opens on Monday', 'The council has finished the work on the new bridge this week and is pleased with the result, which has been awaited with great patience by those who live nearby.'],
  fr: ['La nouvelle passerelle sur la Lys est ouverte', 'La ville a terminé cette semaine les travaux de la nouvelle passerelle et se dit satisfaite du résultat, que les riverains attendaient avec beaucoup de patience depuis deux ans.'],
  de: ['Die neue Brücke über die Lau ist fertig', 'Die Stadt hat die Arbeiten an der neuen Brücke in dieser Woche beendet und ist mit dem Ergebnis sehr zufrieden, auf das die Nachbarn mit viel Geduld gewartet haben.'],
  es: ['La nueva pasarela sobre el río abre el lunes', 'El ayuntamiento ha terminado esta semana las obras de la nueva pasarela y está satisfecho con el resultado, que los vecinos esperaban con mucha paciencia desde hace dos años.'],
  other: ['Nowa kładka nad rzeką otwarta', 'Miasto zakończyło w tym tygodniu prace przy nowej kładce i jest zadowolone z wyniku, na który sąsiedzi czekali cierpliwie od dwóch lat.'],
} as const;

/** The contacts of a text in a language, as rows; a release stands before it. */
export function contactsIn(language: keyof typeof RELEASES, text: string, mediaType: MediaType = 'text/plain'): ContactRow[] {
  return rowsOf(releaseWith(language, text, mediaType), mediaType);
}

/** A release in a language with a text at its end. */
export function releaseWith(language: keyof typeof RELEASES, text: string, mediaType: MediaType): string {
  const [title, prose] = RELEASES[language];
  return mediaType === 'text/html' ? `<h1>${title}</h1><p>${prose}</p>${text}` : mediaType === 'text/markdown' ? `# ${title}\n\n${prose}\n\n${text}\n` : `${title}\n\n${prose}\n\n${text}\n`;
}

/** The name of each contact of a text, and where the text says that it works; a release stands before it. */
export function employersIn(language: keyof typeof RELEASES, text: string, mediaType: MediaType = 'text/plain'): (readonly [name: string, employer: string])[] {
  const document = read({ text: releaseWith(language, text, mediaType), mediaType });
  const words = (span: Span | undefined): string => (span === undefined ? '-' : document.text.slice(span.start, span.end));
  return annotate(document, languages).flatMap((annotation) => (annotation.type === 'contact' ? [[words(annotation.name), words(annotation.organization)] as const] : []));
}

/** The contacts of a whole text, as rows. */
export function rowsOf(text: string, mediaType: MediaType): ContactRow[] {
  return (releaseOf(text, mediaType)?.contacts ?? []).map((contact) => [contact.name ?? '-', contact.jobTitle ?? '-', contact.email ?? '-', contact.telephone ?? '-'] as const);
}

/** The facts of a whole text. */
export function releaseOf(text: string, mediaType: MediaType): PressRelease | undefined {
  const document = read({ text, mediaType });
  return resolve({ document, annotations: annotate(document, languages), languages }).releases[0]?.release;
}
