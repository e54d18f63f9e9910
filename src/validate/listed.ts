const MOST = 12;

/**
 * Names in a sentence, each in backticks, the first twelve of them.
 *
 * @example `listed(['Person', 'Organization'], 'or')` is "`Person` or `Organization`".
 */
export function listed(names: readonly string[], joiner: 'and' | 'or'): string {
  const quoted = names.slice(0, MOST).map((name) => `\`${name}\``);
  if (names.length > MOST) return `${quoted.join(', ')} ${joiner} ${names.length - MOST} more`;
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joiner} ${last}`;
}
