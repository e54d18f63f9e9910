/**
 * What a rule's file says of it in its comment: the words, and the example that is bad and the one
 * that is good.
 */
export function ruleComment(source) {
  const comment = /\/\*\*[\s\S]*?\*\/(?=\nexport const)/u.exec(source)?.[0] ?? '';
  const lines = comment.replace(/^\/\*\*|\*\/$/gu, '').replace(/^ \* ?/gmu, '').trim();
  const [text = '', ...examples] = lines.split(/^@example /mu);
  const example = (name) => examples.find((part) => part.startsWith(name))?.slice(name.length).trim() ?? '';
  return { text: paragraphs(text), bad: example('bad'), good: example('good') };
}

/** Lines of one paragraph are one line. */
function paragraphs(text) {
  return text.trim().split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s*\n\s*/gu, ' '));
}
