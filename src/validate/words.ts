const WORDS = 5;

/** The first five words of a text: to show where it starts. */
export function firstWords(text: string): string {
  const words = text.slice(0, LONGEST).split(' ');
  return words.slice(0, WORDS).join(' ');
}

/** The last five words of a text: to show where it ends. */
export function lastWords(text: string): string {
  const words = text.slice(-LONGEST).split(' ');
  return words.slice(-WORDS).join(' ');
}

/** A text cut behind 80 characters at the end of a word, with an ellipsis where it was cut. */
export function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.lastIndexOf(' ', EXCERPT);
  return `${text.slice(0, cut > EXCERPT / 2 ? cut : EXCERPT)}…`;
}

const LONGEST = 200;
const EXCERPT = 80;
