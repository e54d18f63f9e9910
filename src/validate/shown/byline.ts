import type { Span } from '../../model/span.ts';
import type { Wording } from '../../model/wording.ts';

/** The one name that a page shows as its author's, behind "by": `By Ann Peeters, 3 June 2026`; where it is. */
export function bylineOf({ document: { text, blocks } }: Wording): (Span & { readonly name: string }) | undefined {
  const found = blocks.flatMap(({ start, end }) => {
    const line = end - start > LONGEST ? undefined : BYLINE.exec(text.slice(start, end));
    const name = line?.groups?.['name'];
    return line === null || line === undefined || name === undefined ? [] : [{ name, start: start + line[0].length - name.length, end: start + line[0].length }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** True of a page whose markup says where its author stands: a class or a link for it. */
export function declaresByline({ document: { source } }: Wording): boolean {
  const { text } = source;
  return [...text.matchAll(/byline|author/giu)].some(({ index, 0: word }) => DECLARED.test(text.slice(Math.max(0, index - 80), index + word.length + 1)));
}

const LONGEST = 120;
/** "By Ann Peeters", "Door: Ann De Wit", "Von Ann Meier": two or three words with capitals, particles between them */
const BYLINE = /^(?:[Bb]y|BY|[Dd]oor|DOOR|[Pp]ar|[Pp]or|[Vv]on|[Dd]i|[Pp]rzez|[Aa]v|[Aa]f|Te[kx]t|Texte|Texto|Auteur|Autor|Autorin|Author):?\s+(?<name>\p{Lu}[\p{L}'’.-]+(?:\s(?:van|von|der|den|de|del|della|du|la|le|da|di|af|av)){0,2}(?:\s\p{Lu}[\p{L}'’.-]+){1,2})(?=$|[\s,|·•–—-])/u;
/** class="byline", rel="author", class="post-author" */
const DECLARED = /\b(?:class|rel)=["']?(?:[^"'<>]{0,60}[\s_-])?(?:byline|author)[\s"'>_-]$/iu;
