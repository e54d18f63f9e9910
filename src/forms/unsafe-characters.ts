/** What HTML and JavaScript trip over in JSON: brackets, entities and the two line separators. */
export const unsafeCharacters: readonly string[] = ['<', '>', '&', '\u2028', '\u2029'];
