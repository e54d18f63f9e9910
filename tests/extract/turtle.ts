/** One triple; blank nodes are `_:…`, literals are `"…"`, everything else is an IRI. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

// Tokens of the Turtle that the suites are written in: IRIs, long and short strings, tags, names, brackets.
const TOKEN = /\s+|#[^\n]*|<([^>]*)>|"""([\s\S]*?)"""|"((?:[^"\\]|\\.)*)"|(@[\w-]+|\^\^)|([\w-]*:[\w.%/#-]*[\w%/#-]|[\w-]*:|a\b|[+-]?\d+(?:\.\d+)?|true|false)|([[\].;,()])/uy;

/**
 * The triples of a small Turtle file. Data types and languages of literals are left out, for the
 * graphs that are compared have none.
 */
export function turtle(text: string, base: string): Triple[] {
  const triples: Triple[] = [];
  const prefixes = new Map<string, string>();
  const tokens: { kind: 'iri' | 'literal' | 'at' | 'name' | 'mark'; text: string }[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`no Turtle at ${at}: ${text.slice(at, at + 40)}`);
    if (match[1] !== undefined) tokens.push({ kind: 'iri', text: /^[A-Za-z][\w+.-]*:/u.test(match[1]) ? match[1] : new URL(match[1], base).href });
    else if (match[2] !== undefined || match[3] !== undefined) tokens.push({ kind: 'literal', text: unescaped((match[2] ?? match[3]) as string) });
    else if (match[4] !== undefined) tokens.push({ kind: 'at', text: match[4] });
    else if (match[5] !== undefined) tokens.push({ kind: 'name', text: match[5] });
    else if (match[6] !== undefined) tokens.push({ kind: 'mark', text: match[6] });
  }
  let index = 0;
  let blanks = 0;
  const isMark = (mark: string): boolean => tokens[index]?.kind === 'mark' && tokens[index]?.text === mark;
  const term = (): string => {
    const token = tokens[index];
    if (token === undefined) throw new Error('Turtle ends early');
    index += 1;
    if (token.kind === 'iri') return token.text;
    if (token.kind === 'literal') {
      if (tokens[index]?.kind === 'at') index += tokens[index]?.text === '^^' ? 2 : 1;
      return `"${token.text}"`;
    }
    if (token.kind === 'mark' && token.text === '[') {
      const node = `_:t${(blanks += 1)}`;
      if (!isMark(']')) members(node);
      index += 1;
      return node;
    }
    if (token.text === 'a') return 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    if (token.text.startsWith('_:')) return token.text;
    const colon = token.text.indexOf(':');
    if (colon === -1) return `"${token.text}"`;
    const address = prefixes.get(token.text.slice(0, colon));
    if (address === undefined) throw new Error(`no prefix for ${token.text}`);
    return address + token.text.slice(colon + 1);
  };
  const members = (subject: string): void => {
    for (;;) {
      const predicate = term();
      for (;;) {
        triples.push({ subject, predicate, object: term() });
        if (!isMark(',')) break;
        index += 1;
      }
      while (isMark(';')) index += 1;
      if (isMark('.') || isMark(']')) return;
    }
  };
  while (index < tokens.length) {
    if (tokens[index]?.kind === 'at') {
      const name = tokens[index + 1]?.text ?? '';
      prefixes.set(name.slice(0, -1), tokens[index + 2]?.text ?? '');
      index += 4;
      continue;
    }
    const subject = term();
    if (!isMark('.')) members(subject);
    index += 1;
  }
  return triples;
}

function unescaped(text: string): string {
  return text.replace(/\\(u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/gu, (_, escape: string) => (/^u/iu.test(escape) ? String.fromCodePoint(Number.parseInt(escape.slice(1), 16)) : ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[escape] ?? escape)));
}
