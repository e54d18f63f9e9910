/** A fact that a marked sentence has in brackets. */
export interface MarkedFact {
  readonly type: string;
  readonly words: string;
}

/** A sentence without its brackets, and the facts that stood in them; brackets may be nested. */
export function unmarked(sentence: string): { text: string; facts: MarkedFact[] } {
  let text = '';
  const facts: MarkedFact[] = [];
  const open: number[] = [];
  for (let index = 0; index < sentence.length; index += 1) {
    const character = sentence.charAt(index);
    if (character === '[') {
      open.push(text.length);
      continue;
    }
    const type = character === ']' ? /^\]\(([a-z]+)\)/u.exec(sentence.slice(index)) : null;
    if (type !== null) {
      facts.push({ type: type[1] as string, words: text.slice(open.pop()) });
      index += type[0].length - 1;
      continue;
    }
    text += character;
  }
  return { text, facts };
}
