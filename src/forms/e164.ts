/**
 * A telephone number in E.164. A number with a `+` says its country itself: only what is there for
 * the eye is taken out (spaces, points, hyphens, brackets, and the trunk zero in `(0)`). A number
 * without one needs `normalize`, which knows the country; no country is ever supposed. A number
 * with an extension has no E.164 form, for it would lose the extension.
 *
 * @param normalize - gives the E.164 form of a national number, or `undefined`.
 * @example `e164('+32 (0)486 259 279')` is `'+32486259279'`; `e164('0486 259 279')` is `undefined`.
 *
 * Clause: ITU-T E.164 (2010), 6.2.1: at most fifteen digits, of which the first is not zero.
 */
export function e164(text: string, normalize?: (text: string) => string | undefined): string | undefined {
  const plain = text.trim().replace(/^tel:/iu, '');
  const number = plain.startsWith('+') ? plain.replace('(0)', '').replace(/[\s()./\u2010-\u2015-]/gu, '') : normalize?.(plain);
  return number !== undefined && /^\+[1-9]\d{6,14}$/u.test(number) ? number : undefined;
}
