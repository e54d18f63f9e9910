/** The text with what stands before an offset as white space; line breaks and the length stay. */
export function blanked(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length)) + text.slice(end);
}
