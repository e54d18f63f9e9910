/**
 * The classes and ids that a style may hide: those that are a whole selector of a rule with
 * `display: none` or `visibility: hidden`, wherever it stands.
 *
 * @example of `.draft, #old p { display: none }` it is `draft`.
 */
export function hidingNames(style: string): readonly string[] {
  const names = new Set<string>();
  let behind = 0;
  for (let close = style.indexOf('}'); behind < style.length; close = style.indexOf('}', behind)) {
    const end = close === -1 ? style.length : close;
    const open = style.lastIndexOf('{', end);
    if (open >= behind && HIDES.test(style.slice(open, end))) {
      const from = Math.max(behind, style.lastIndexOf('{', open - 1) + 1);
      for (const selector of style.slice(from, open).split(',')) {
        const name = SIMPLE.exec(selector.trim())?.[1];
        if (name !== undefined) names.add(name);
      }
    }
    behind = end + 1;
  }
  return [...names];
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
// .draft, #old
const SIMPLE = /^[.#]([^\s.#:[\]>+~*\\(){}"']+)$/u;
