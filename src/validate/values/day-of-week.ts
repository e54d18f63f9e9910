/**
 * The member of `DayOfWeek` that a day is by its name or its short form in another language.
 *
 * @example `dayOfWeek('Dienstag')` is `'Tuesday'`.
 */
export function dayOfWeek(word: string): string | undefined {
  return DAYS.find(([, ...words]) => words.includes(word.toLowerCase()))?.[0];
}

const DAYS: readonly (readonly [string, ...string[]])[] = [
  ['Monday', 'mo', 'maandag', 'lundi', 'montag', 'lunes', 'lunedì', 'segunda-feira', 'poniedziałek', 'måndag', 'mandag'],
  ['Tuesday', 'tu', 'dinsdag', 'mardi', 'dienstag', 'martes', 'martedì', 'terça-feira', 'wtorek', 'tisdag', 'tirsdag'],
  ['Wednesday', 'we', 'woensdag', 'mercredi', 'mittwoch', 'miércoles', 'mercoledì', 'quarta-feira', 'środa', 'onsdag'],
  ['Thursday', 'th', 'donderdag', 'jeudi', 'donnerstag', 'jueves', 'giovedì', 'quinta-feira', 'czwartek', 'torsdag'],
  ['Friday', 'fr', 'vrijdag', 'vendredi', 'freitag', 'viernes', 'venerdì', 'sexta-feira', 'piątek', 'fredag'],
  ['Saturday', 'sa', 'zaterdag', 'samedi', 'samstag', 'sonnabend', 'sábado', 'sabato', 'sobota', 'lördag', 'lørdag'],
  ['Sunday', 'su', 'zondag', 'dimanche', 'sonntag', 'domingo', 'domenica', 'niedziela', 'söndag', 'søndag'],
];
