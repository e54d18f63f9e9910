/**
 * The member of `DayOfWeek` that a day is by its name or its short form in another language.
 *
 * @example `dayOfWeek('Dienstag')` is `'Tuesday'`.
 */
export function dayOfWeek(word: string): string | undefined {
  return DAYS.find(([, ...words]) => words.includes(word.toLowerCase()))?.[0];
}

const DAYS: readonly (readonly [string, ...string[]])[] = [
  ['Monday', 'mo', 'maandag', 'lundi', 'montag', 'lunes'],
  ['Tuesday', 'tu', 'dinsdag', 'mardi', 'dienstag', 'martes'],
  ['Wednesday', 'we', 'woensdag', 'mercredi', 'mittwoch', 'miércoles'],
  ['Thursday', 'th', 'donderdag', 'jeudi', 'donnerstag', 'jueves'],
  ['Friday', 'fr', 'vrijdag', 'vendredi', 'freitag', 'viernes'],
  ['Saturday', 'sa', 'zaterdag', 'samedi', 'samstag', 'sonnabend', 'sábado'],
  ['Sunday', 'su', 'zondag', 'dimanche', 'sonntag', 'domingo'],
];
